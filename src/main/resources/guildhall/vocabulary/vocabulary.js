/* Looks after the words of the site, and brings files about words and people, in parts. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var LINES = 500;
    var LONGEST = 60000;
    var SHOWN = 50;
    var tried = new WeakMap();

    function synonyms(form) {
        return G.value(form, 'synonyms').split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
    }

    function skill(form) {
        return '/skills/' + encodeURIComponent(form.dataset.ghSkill);
    }

    function line(text) {
        var box = document.createElement('p');
        box.textContent = text;
        return box;
    }

    function uses(data) {
        return data.uses.map(function (use) {
            var known = {
                communities: AJS.I18n.getText('guildhall.vocabulary.merge.communities', use.count),
                people: AJS.I18n.getText('guildhall.vocabulary.merge.people', use.count)
            };
            return known[use.name] || use.name + ': ' + use.count;
        });
    }

    G.acts({
        'skill-add': {
            request: function (at) {
                return { method: 'POST', path: '/skills', body: { label: G.value(at.form, 'label'), synonyms: synonyms(at.form) } };
            },
            said: AJS.I18n.getText('guildhall.vocabulary.done.added')
        },
        'skill-save': {
            request: function (at) {
                return {
                    method: 'PUT',
                    path: skill(at.form),
                    body: { label: G.value(at.form, 'label'), synonyms: synonyms(at.form), archived: at.form.elements.archived.checked }
                };
            },
            said: AJS.I18n.getText('guildhall.vocabulary.done.saved')
        },
        'skill-merge-preview': {
            request: function (at) {
                return { method: 'POST', path: skill(at.form) + '/merge?dryRun=true', body: { into: G.value(at.form, 'into') } };
            },
            done: function (at, answer) {
                var said = at.form.querySelector('.gh-merge-said');
                var button = at.form.querySelector('[data-gh-act=skill-merge]');
                said.replaceChildren(line(AJS.I18n.getText('guildhall.vocabulary.merge.said', answer.data.from.label, answer.data.into.label)));
                uses(answer.data).forEach(function (each) { said.append(line(each)); });
                at.form.dataset.ghInto = answer.data.into.id;
                button.hidden = false;
                button.disabled = false;
                var ask = at.form.querySelector('[type=submit]');
                ask.disabled = false;
                ask.removeAttribute('aria-busy');
                button.focus();
                return true;
            }
        },
        'skill-merge': {
            request: function (at) {
                return { method: 'POST', path: skill(at.form) + '/merge', body: { into: at.form.dataset.ghInto } };
            },
            done: function (at, answer) {
                location.assign(at.form.dataset.ghList + '?skill=' + encodeURIComponent(answer.data.into.id));
                return true;
            }
        }
    });

    /* What was previewed is what is merged: another word asks for another preview. Words that begin like what is typed are offered. */
    document.addEventListener('input', function (event) {
        var form = event.target.closest('form[data-gh-act=skill-merge-preview]');
        if (!form) {
            return;
        }
        form.querySelector('[data-gh-act=skill-merge]').hidden = true;
        form.querySelector('.gh-merge-said').replaceChildren();
        G.send({ method: 'GET', path: '/skills?limit=10&q=' + encodeURIComponent(event.target.value.trim()) }).then(function (answer) {
            document.getElementById('gh-words-offered').replaceChildren.apply(
                document.getElementById('gh-words-offered'),
                (answer.data.items || []).map(function (item) {
                    var option = document.createElement('option');
                    option.value = item.label;
                    return option;
                }));
        });
    });

    /* Spreadsheets write UTF-8, or what Windows has in the west. */
    function read(file) {
        return file.arrayBuffer().then(function (bytes) {
            try {
                return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
            } catch (other) {
                return new TextDecoder('windows-1252').decode(bytes);
            }
        });
    }

    /* The records of a file; a line break between quotes ends none. */
    function records(text) {
        var all = [];
        var from = 0;
        var quoted = false;
        for (var at = 0; at < text.length; at += 1) {
            if (text[at] === '"') {
                quoted = !quoted;
            } else if (text[at] === '\n' && !quoted) {
                all.push(text.slice(from, at + 1));
                from = at + 1;
            }
        }
        return from < text.length ? all.concat([text.slice(from)]) : all;
    }

    /* Parts that are short enough for one request each, each with the head. `first` is how many records stand before it. */
    function parts(text) {
        var all = records(text);
        var found = [];
        var part = null;
        all.slice(1).forEach(function (record, no) {
            if (!part || part.lines.length >= LINES || part.size + record.length > LONGEST) {
                part = { first: no, lines: [], size: all[0].length };
                found.push(part);
            }
            part.lines.push(record);
            part.size += record.length;
        });
        return found.length > 0
            ? found.map(function (each) { return { first: each.first, csv: all[0] + each.lines.join('') }; })
            : [{ first: 0, csv: text }];
    }

    function told(form, sum, running) {
        var said = form.querySelector('.gh-import-said');
        var lines = [sum.dryRun
            ? AJS.I18n.getText('guildhall.import.said.would', sum.lines, sum.added, sum.changed)
            : AJS.I18n.getText('guildhall.import.said.did', sum.lines, sum.added, sum.changed)];
        if (running) {
            lines.unshift(AJS.I18n.getText('guildhall.import.said.running', running.done, running.all));
        }
        if (sum.byKey > 0) {
            lines.push(AJS.I18n.getText('guildhall.import.said.by-key', sum.byKey));
        }
        if (sum.problems.length > 0) {
            lines.push(AJS.I18n.getText('guildhall.import.said.left-out', sum.problems.length));
        }
        said.replaceChildren.apply(said, lines.map(line));
        if (sum.problems.length > 0 && !running) {
            var list = document.createElement('ul');
            sum.problems.slice(0, SHOWN).forEach(function (problem) {
                var item = document.createElement('li');
                item.textContent = AJS.I18n.getText('guildhall.import.problem.line', problem.line, problem.message);
                list.append(item);
            });
            said.append(list);
        }
    }

    function add(sum, data, first) {
        ['lines', 'added', 'changed', 'byKey'].forEach(function (name) { sum[name] += data[name]; });
        data.problems.forEach(function (problem) {
            sum.problems.push({ line: problem.line + first, message: problem.message });
        });
    }

    function stop(form, answer) {
        var box = document.createElement('div');
        box.className = 'aui-message aui-message-error gh-problem';
        box.setAttribute('role', 'alert');
        box.textContent = answer.data.detail || AJS.I18n.getText('guildhall.problem.network');
        form.querySelector('.gh-import-said').append(box);
    }

    /* One part after the other; what is done stays done, and the same file can be brought again. */
    function send(form, all, dryRun) {
        var sum = { dryRun: dryRun, lines: 0, added: 0, changed: 0, byKey: 0, problems: [] };
        var at = 0;
        function next() {
            if (at === all.length) {
                told(form, sum);
                return Promise.resolve(sum);
            }
            return G.send({ method: 'POST', path: form.dataset.ghImport + (dryRun ? '?dryRun=true' : ''), body: { csv: all[at].csv } })
                .catch(function () { return { ok: false, data: {} }; })
                .then(function (answer) {
                    if (!answer.ok) {
                        told(form, sum);
                        stop(form, answer);
                        return null;
                    }
                    add(sum, answer.data, all[at].first);
                    at += 1;
                    told(form, sum, at < all.length ? { done: at, all: all.length } : null);
                    return next();
                });
        }
        return next();
    }

    /* What is known now is asked of the server: others may bring files too. */
    function count() {
        var known = document.querySelector('[data-gh-known]');
        if (!known) {
            return;
        }
        fetch(location.href, { credentials: 'same-origin' }).then(function (answer) {
            return answer.ok ? answer.text() : '';
        }).then(function (html) {
            var now = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-gh-known]');
            if (now) {
                known.replaceWith(now);
            }
        }).catch(function () { /* It stays as it was until the page is loaded again. */ });
    }

    function bring(button, dryRun) {
        var form = button.closest('form');
        var file = form.elements.file.files[0];
        var take = form.querySelector('[data-gh-act=import-take]');
        if (!file) {
            form.querySelector('.gh-import-said').replaceChildren(line(AJS.I18n.getText('guildhall.import.said.no-file')));
            return;
        }
        button.disabled = true;
        (dryRun ? read(file) : Promise.resolve(tried.get(form))).then(function (text) {
            tried.set(form, text);
            return send(form, parts(text), dryRun);
        }).then(function (sum) {
            button.disabled = false;
            if (!dryRun) {
                count();
            }
            take.hidden = !(dryRun && sum && sum.added + sum.changed > 0);
            (take.hidden ? button : take).focus();
        });
    }

    G.steps({
        'import-try': function (button) { bring(button, true); },
        'import-take': function (button) { bring(button, false); }
    });

    /* Another file is to be tried first. */
    document.addEventListener('change', function (event) {
        var form = event.target.closest('form[data-gh-import]');
        if (form) {
            form.querySelector('[data-gh-act=import-take]').hidden = true;
            form.querySelector('.gh-import-said').replaceChildren();
        }
    });
}());
