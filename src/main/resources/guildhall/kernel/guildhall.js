/* What happens when somebody acts in a macro or on a page: one request, then the page anew with word of what happened. */
(function () {
    'use strict';

    var FLAG = 'gh-flag';
    var TYPED = 'gh-typed';
    var openers = new WeakMap();
    var marks = 0;
    /* Acts overlap where one is begun before the answer to another: how many are under way, whether one was refused, the buttons of those that are done. */
    var underWay = 0;
    var refused = false;
    var asleep = [];
    /* What stood in a form when it was done and the page stayed. */
    var sent = new WeakMap();

    var said = {
        network: AJS.I18n.getText('guildhall.problem.network'),
        unknown: AJS.I18n.getText('guildhall.problem.unknown'),
        login: AJS.I18n.getText('guildhall.problem.login'),
        loginLink: AJS.I18n.getText('guildhall.problem.login.link')
    };

    /*
     * What features add. An act is one request and what is said when it is done:
     * { request: function (at) { return { method, path, body, headers }; }, said: text or function (answer, at), done: function (at, answer) }.
     * The path is below the REST base; `at` has space, person and form. `done` is for answers that do not need the page anew: it returns true
     * where it has dealt with it. `refused` goes on with the box that says why not: function (at, answer, box). What is said is a text, or
     * { text, stays: true } for what is to be read at leisure. A step is anything else that a button does.
     */
    var acts = {};
    var steps = {
        close: function (button) {
            hide(button.closest('.aui-dialog2'));
        }
    };

    function value(form, name) {
        return form.elements[name].value.trim();
    }

    function community(at) {
        return '/communities/' + encodeURIComponent(at.space);
    }

    function member(at) {
        return community(at) + '/members/' + encodeURIComponent(at.person);
    }

    function closest(element, selector, name) {
        var found = element.closest(selector);
        return found ? found.dataset[name] : '';
    }

    function act(name, element, button) {
        if (button.getAttribute('aria-busy') === 'true') {
            return;
        }
        var at = {
            space: closest(element, '[data-gh-space]', 'ghSpace'),
            person: closest(element, '[data-gh-person]', 'ghPerson'),
            form: element.closest('form') || element
        };
        busy(button, true);
        clear(element);
        var request = acts[name].request(at);
        refused = underWay > 0 && refused;
        underWay += 1;
        send(request).catch(function () {
            return { ok: false, status: 0, data: {} };
        }).then(function (answer) {
            underWay -= 1;
            refused = refused || !answer.ok;
            var stays = answer.ok && acts[name].done && acts[name].done(at, answer);
            if (answer.ok && !stays) {
                asleep.push(button);
                finish(name, answer, at);
                return;
            }
            busy(button, false);
            wake();
            /* What was done may have led on to another button. */
            if (!stays || document.activeElement === document.body) {
                button.focus();
            }
            if (!answer.ok) {
                var box = complain(element, answer);
                if (acts[name].refused) {
                    acts[name].refused(at, answer, box);
                }
            }
        });
    }

    function send(request) {
        var headers = Object.assign({ 'Accept': 'application/json', 'X-Atlassian-Token': 'no-check' }, request.headers);
        if (request.body) {
            headers['Content-Type'] = 'application/json';
        }
        return fetch(AJS.contextPath() + '/rest/guildhall/1.0' + request.path, {
            method: request.method,
            credentials: 'same-origin',
            headers: headers,
            body: request.body ? JSON.stringify(request.body) : undefined
        }).then(function (response) {
            return response.text().then(function (text) {
                return { ok: response.ok, status: response.status, data: parsed(text) };
            });
        });
    }

    /* The host's own filters may answer with a page instead of JSON. */
    function parsed(text) {
        try {
            return JSON.parse(text) || {};
        } catch (notJson) {
            return {};
        }
    }

    function busy(button, running) {
        button.disabled = running;
        button.setAttribute('aria-busy', String(running));
    }

    /* Once nothing is under way. */
    function wake() {
        (underWay ? [] : asleep.splice(0)).forEach(function (button) {
            busy(button, false);
        });
    }

    /*
     * The last of those that overlap brings the page anew, since that would cut the others off, and none does where one of them says why not. What else was
     * typed on the page outlives the reload. Where it cannot be kept, the page stays as it is and only says what happened.
     */
    function finish(name, answer, at) {
        var word = typeof acts[name].said === 'function' ? acts[name].said(answer, at) : acts[name].said;
        sent.set(at.form, JSON.stringify(typed(at.form)));
        if (!underWay && !refused && keep()) {
            remember(JSON.stringify(word));
            location.reload();
            return;
        }
        say(word);
        if (refused) {
            wake();
        }
    }

    function fields(form) {
        return Array.from(form.elements || []).filter(function (field) {
            return field.matches('textarea[name], select[name], input[name]:not([type=hidden], [type=checkbox], [type=radio])');
        });
    }

    /* Of a list that names no choice the first is the usual one. */
    function isChanged(field) {
        var usual = field.options && (field.querySelector('[selected]') || field.options[0]);
        return usual ? !usual.selected : field.value !== field.defaultValue;
    }

    /* One form of each kind for each community and person, or for each path and name where it has them; the forms that ask the same as one above are hidden. */
    function nameOf(form) {
        var own = form.dataset;
        return [own.ghAct, closest(form, '[data-gh-space]', 'ghSpace'), closest(form, '[data-gh-person]', 'ghPerson'), own.ghPath, own.ghForm].join(' ');
    }

    /* Names and values of what was typed into a form. */
    function typed(form) {
        return fields(form).filter(isChanged).map(function (field) { return [field.name, field.value]; });
    }

    /* Puts aside what was typed and not sent in all forms; true where nothing would be lost. */
    function keep() {
        var kept = [];
        document.querySelectorAll('form[data-gh-act]').forEach(function (form) {
            var values = typed(form);
            if (values.length > 0 && sent.get(form) !== JSON.stringify(values)) {
                kept.push({ form: nameOf(form), revision: form.dataset.ghRevision, values: values });
            }
        });
        try {
            sessionStorage.setItem(TYPED, JSON.stringify({ page: location.pathname, forms: kept }));
            return true;
        } catch (none) {
            return kept.length === 0;
        }
    }

    /* The revision is restored with the text: a change that somebody made meanwhile is told on saving and not written over. */
    function restore() {
        var kept = { forms: [] };
        try {
            kept = JSON.parse(sessionStorage.getItem(TYPED)) || kept;
            sessionStorage.removeItem(TYPED);
        } catch (none) {
            return;
        }
        document.querySelectorAll('form[data-gh-act]').forEach(function (form) {
            kept.forms.filter(function (each) {
                return kept.page === location.pathname && each.form === nameOf(form);
            }).forEach(function (each) {
                each.values.forEach(function (pair) {
                    form.elements[pair[0]].value = pair[1];
                });
                if (each.revision) {
                    form.dataset.ghRevision = each.revision;
                }
                if (form.closest('details')) {
                    form.closest('details').open = true;
                }
            });
        });
    }

    /* Keeps a word for the page to come and gives back the one kept before; without storage, the new state speaks for itself. */
    function remember(word) {
        try {
            var before = sessionStorage.getItem(FLAG);
            sessionStorage.setItem(FLAG, word);
            return before;
        } catch (none) {
            return '';
        }
    }

    /* Features may keep a plain text. */
    function unpacked(word) {
        try {
            return JSON.parse(word);
        } catch (plain) {
            return word;
        }
    }

    function place(element) {
        var dialog = element.closest('.aui-dialog2');
        return dialog ? dialog.querySelector('.aui-dialog2-content') : element.closest('form, .gh-request, .gh-standing, .gh-line, .gh-job, .gh-section');
    }

    function clear(element) {
        place(element).querySelectorAll('.gh-problem').forEach(function (old) {
            old.remove();
        });
        place(element).querySelectorAll('.gh-field-problem').forEach(function (old) {
            var field = document.querySelector('[aria-describedby="' + old.id + '"]');
            field.removeAttribute('aria-describedby');
            field.removeAttribute('aria-invalid');
            old.remove();
        });
    }

    /* Says what is wrong with a field beside it; false where there is no such field. */
    function mark(form, problem) {
        var field = fields(form).find(function (each) { return each.name === problem.name; });
        if (!field) {
            return false;
        }
        var line = document.createElement('div');
        marks += 1;
        line.id = 'gh-field-problem-' + marks;
        line.className = 'gh-field-problem';
        line.textContent = problem.message;
        (field.closest('label') || field).after(line);
        field.setAttribute('aria-describedby', line.id);
        field.setAttribute('aria-invalid', 'true');
        return true;
    }

    function complain(element, answer) {
        var box = document.createElement('div');
        box.className = 'aui-message aui-message-error gh-problem';
        box.setAttribute('role', 'alert');
        if (answer.status === 401) {
            var link = document.createElement('a');
            var here = location.pathname.slice(AJS.contextPath().length) + location.search;
            link.href = AJS.contextPath() + '/login.action?os_destination=' + encodeURIComponent(here);
            link.textContent = said.loginLink;
            box.append((answer.data.detail || said.login) + ' ', link);
        } else {
            box.textContent = unanswered(answer) ? said.network : problem(answer.data, element.closest('form'));
        }
        place(element).append(box);
        var first = place(element).querySelector('[aria-invalid=true]');
        if (first) {
            first.focus();
        }
        return box;
    }

    /* Whether it is unknown what came of it: no answer, or one that something on the way made up. */
    function unanswered(answer) {
        return answer.status === 0 || (answer.status >= 500 && !answer.data.detail);
    }

    function problem(data, form) {
        var elsewhere = (data.fields || []).filter(function (field) {
            return !form || !mark(form, field);
        });
        return [data.detail || said.unknown].concat(elsewhere.map(function (field) { return field.message; })).join(' ');
    }

    function show(dialog, opener) {
        openers.set(dialog, opener);
        AJS.dialog2(dialog).show();
    }

    function hide(dialog) {
        AJS.dialog2(dialog).hide();
        var opener = openers.get(dialog);
        if (opener) {
            opener.focus();
        }
    }

    /* A dialog moves to the end of the page when it is shown first, so each button keeps hold of its own. */
    function dialogOf(button, selector) {
        if (!openers.has(button)) {
            openers.set(button, button.closest('.gh-standing, .gh-section').querySelector(selector) || document.querySelector(selector));
        }
        return openers.get(button);
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('button[data-gh-act]');
        if (!button || button.disabled) {
            return;
        }
        var name = button.dataset.ghAct;
        if (steps[name]) {
            steps[name](button);
        } else if (acts[name]) {
            act(name, button, button);
        }
    });

    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (form.matches('form[data-gh-act]') && acts[form.dataset.ghAct]) {
            event.preventDefault();
            var outside = form.id ? '[form="' + form.id + '"]' : 'none';
            act(form.dataset.ghAct, form, form.querySelector('[type=submit]') || document.querySelector(outside));
        }
    });

    /* Fields of one line: Enter breaks none, and what is pasted becomes one. */
    document.addEventListener('keydown', function (event) {
        if (event.key === 'Enter' && !event.isComposing && event.target.matches('[data-gh-line]')) {
            event.preventDefault();
        }
    });

    document.addEventListener('input', function (event) {
        var field = event.target;
        if (field.matches('[data-gh-line]') && field.value.indexOf('\n') >= 0) {
            var at = field.selectionStart;
            field.value = field.value.replace(/\n/g, ' ');
            field.setSelectionRange(at, at);
        }
    });

    function say(word) {
        var flag = AJS.flag || require('aui/flag');
        var stays = word.stays === true;
        flag({ type: stays ? 'warning' : 'success', close: stays ? 'manual' : 'auto', body: AJS.escapeHtml(word.text || word) });
    }

    /* Macros one below the other may have nothing to show for the same reason: readers need the line once. */
    function sayOnce() {
        document.querySelectorAll('.gh-notice + .gh-notice:not(.gh-notice-reason)').forEach(function (line) {
            var next = line.nextElementSibling;
            var explained = next !== null && next.classList.contains('gh-notice-reason');
            line.hidden = !explained && line.textContent === line.previousElementSibling.textContent;
        });
    }

    /* Where tabs stand in one line that is longer than the screen, the one that is open comes into sight. */
    function bringTabIntoSight() {
        var open = document.querySelector('.gh-tabs [aria-current]');
        if (open) {
            open.closest('ul').scrollLeft = open.parentElement.offsetLeft - 40;
        }
    }

    AJS.toInit(function () {
        sayOnce();
        bringTabIntoSight();
        document.querySelectorAll('[data-gh-wakes]').forEach(function (button) {
            button.disabled = false;
        });
        restore();
        var word = remember('');
        if (word) {
            say(unpacked(word));
        }
    });

    /* What features build on. */
    /* Gives a body its token. The same words keep it, so that sending them again after a lost answer does nothing twice. */
    function naming() {
        var token = '';
        var tokenOf = '';
        return function (body) {
            var whole = JSON.stringify(body);
            if (whole !== tokenOf) {
                tokenOf = whole;
                token = Array.from(window.crypto.getRandomValues(new Uint32Array(4))).map(function (part) {
                    return part.toString(16).padStart(8, '0');
                }).join('');
            }
            body.token = token;
            return body;
        };
    }

    window.Guildhall = {
        acts: function (more) { Object.assign(acts, more); },
        steps: function (more) { Object.assign(steps, more); },
        value: value,
        community: community,
        member: member,
        naming: naming,
        closest: closest,
        clear: clear,
        send: send,
        say: say,
        anew: function (word) {
            remember(word);
            location.reload();
        },
        show: show,
        hide: hide,
        dialogOf: dialogOf
    };
}());
