/* What happens when somebody acts in a macro or on a page: one request, then the page anew with word of what happened. */
(function () {
    'use strict';

    var FLAG = 'gh-flag';
    var TYPED = 'gh-typed';
    var openers = new WeakMap();
    var marks = 0;

    var said = {
        start: AJS.I18n.getText('guildhall.start.done.message'),
        joined: AJS.I18n.getText('guildhall.join.done.joined'),
        asked: AJS.I18n.getText('guildhall.join.done.asked'),
        withdraw: AJS.I18n.getText('guildhall.join.done.withdrawn'),
        leave: AJS.I18n.getText('guildhall.join.done.left'),
        approve: AJS.I18n.getText('guildhall.desk.done.approved'),
        decline: AJS.I18n.getText('guildhall.desk.done.declined'),
        remove: AJS.I18n.getText('guildhall.roster.done.removed'),
        ban: AJS.I18n.getText('guildhall.roster.done.banned'),
        refuse: AJS.I18n.getText('guildhall.join.done.refused'),
        uninvite: AJS.I18n.getText('guildhall.invite.done.withdrawn'),
        INVITED: AJS.I18n.getText('guildhall.invite.result.invited'),
        APPROVED: AJS.I18n.getText('guildhall.invite.result.approved'),
        ALREADY_INVITED: AJS.I18n.getText('guildhall.invite.result.already-invited'),
        ALREADY_MEMBER: AJS.I18n.getText('guildhall.invite.result.already-member'),
        lift: AJS.I18n.getText('guildhall.banned.done.lifted'),
        save: AJS.I18n.getText('guildhall.settings.done.saved'),
        roles: AJS.I18n.getText('guildhall.roles.done.saved'),
        network: AJS.I18n.getText('guildhall.problem.network'),
        unknown: AJS.I18n.getText('guildhall.problem.unknown'),
        login: AJS.I18n.getText('guildhall.problem.login'),
        loginLink: AJS.I18n.getText('guildhall.problem.login.link')
    };

    /* What each act asks of the server: method, path below the community, body, further headers. */
    var requests = {
        start: function (at) {
            return { method: 'POST', path: '/communities', body: { spaceKey: at.space, type: 'PRACTICE', concern: value(at.form, 'concern') } };
        },
        join: function (at) {
            return { method: 'POST', path: community(at) + '/members/me', body: {} };
        },
        withdraw: ending('REQUESTED'),
        refuse: ending('INVITED'),
        invite: function (at) {
            var people = value(at.form, 'people').split(/[\n,;]+/).map(function (name) { return name.trim(); }).filter(Boolean);
            return { method: 'POST', path: community(at) + '/invitations', body: { people: people, message: value(at.form, 'message') } };
        },
        uninvite: function (at) {
            return { method: 'DELETE', path: community(at) + '/invitations/' + encodeURIComponent(at.person) };
        },
        leave: ending('ACTIVE'),
        approve: function (at) {
            return { method: 'POST', path: member(at) + '/approve', body: {} };
        },
        decline: function (at) {
            return { method: 'POST', path: member(at) + '/decline', body: { reason: value(at.form, 'reason') } };
        },
        remove: function (at) {
            return { method: 'POST', path: member(at) + '/remove', body: { reason: value(at.form, 'reason') } };
        },
        ban: function (at) {
            return { method: 'POST', path: member(at) + '/ban', body: { reason: value(at.form, 'reason') } };
        },
        lift: function (at) {
            return { method: 'POST', path: member(at) + '/lift', body: {} };
        },
        roles: function (at) {
            var chosen = Array.from(at.form.querySelectorAll('input[name=role]:checked'));
            return { method: 'PUT', path: member(at) + '/roles', body: { roles: chosen.map(function (box) { return box.value; }) } };
        },
        save: function (at) {
            var body = {};
            ['concern', 'practice', 'goalOrGap', 'type', 'joinPolicy', 'listing', 'rosterVisibility'].forEach(function (name) {
                body[name] = value(at.form, name);
            });
            return { method: 'PUT', path: community(at), body: body, headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' } };
        }
    };

    /* Ends what the page showed and nothing else: in a stale tab a withdrawn request must not become leaving. */
    function ending(state) {
        return function (at) {
            return { method: 'DELETE', path: community(at) + '/members/me?from=' + state };
        };
    }

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
        send(requests[name](at)).catch(function () {
            return { ok: false, status: 0, data: {} };
        }).then(function (answer) {
            if (answer.ok && !answer.data.results) {
                finish(name, answer, at.form);
                return;
            }
            busy(button, false);
            button.focus();
            if (answer.ok) {
                tell(at.form, answer.data.results);
            } else {
                complain(element, answer);
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

    /* What else was typed on the page outlives the reload. Where it cannot be kept, the page stays as it is and only says what happened. */
    function finish(name, answer, done) {
        var word = name === 'join' ? said[answer.data.state === 'REQUESTED' ? 'asked' : 'joined'] : said[name];
        if (keep(done)) {
            remember(word);
            location.reload();
        } else {
            say(word);
        }
    }

    function fields(form) {
        return Array.from(form.elements).filter(function (field) {
            return field.matches('textarea[name], select[name]');
        });
    }

    function isChanged(field) {
        return field.options
            ? Array.from(field.options).some(function (option) { return option.selected !== option.defaultSelected; })
            : field.value !== field.defaultValue;
    }

    /* One form of each kind for each community and person; the forms that ask the same as one above are hidden. */
    function nameOf(form) {
        return [form.dataset.ghAct, closest(form, '[data-gh-space]', 'ghSpace'), closest(form, '[data-gh-person]', 'ghPerson')].join(' ');
    }

    /* Puts aside what was typed in all forms but the one that is done; true where nothing would be lost. */
    function keep(done) {
        var kept = [];
        document.querySelectorAll('form[data-gh-act]').forEach(function (form) {
            var changed = form === done ? [] : fields(form).filter(isChanged);
            if (changed.length > 0) {
                kept.push({
                    form: nameOf(form),
                    revision: form.dataset.ghRevision,
                    values: changed.map(function (field) { return [field.name, field.value]; })
                });
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

    /* What came of each of many; those who could not be invited stay in the field, to be looked at again. */
    function tell(form, results) {
        var list = form.querySelector('.gh-results');
        var left = results.filter(function (result) { return result.outcome === 'REFUSED'; });
        list.replaceChildren.apply(list, results.map(function (result) {
            var line = document.createElement('li');
            line.className = 'gh-result-' + result.outcome.toLowerCase();
            var who = document.createElement('bdi');
            who.textContent = result.person ? result.person.name : result.asked;
            line.append(who, ': ' + (result.detail || said[result.outcome]));
            return line;
        }));
        form.elements.people.value = left.map(function (result) { return result.asked; }).join('\n');
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

    function place(element) {
        var dialog = element.closest('.aui-dialog2');
        return dialog ? dialog.querySelector('.aui-dialog2-content') : element.closest('form, .gh-request, .gh-standing, .gh-line');
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

    var steps = {
        'ask-leave': function (button) {
            show(dialogOf(button, '.gh-leave'), button);
        },
        'ask-roles': function (button) {
            var dialog = dialogOf(button, '.gh-roles');
            var has = button.dataset.ghRoles.split(' ');
            dialog.dataset.ghPerson = closest(button, '[data-gh-person]', 'ghPerson');
            dialog.querySelectorAll('input[name=role]').forEach(function (box) {
                box.checked = has.indexOf(box.value) >= 0;
            });
            dialog.querySelector('.gh-who').textContent = button.dataset.ghName;
            clear(dialog);
            show(dialog, button);
        },
        close: function (button) {
            hide(button.closest('.aui-dialog2'));
        }
    };

    document.addEventListener('click', function (event) {
        var button = event.target.closest && event.target.closest('button[data-gh-act]');
        if (!button || button.disabled) {
            return;
        }
        var name = button.dataset.ghAct;
        if (steps[name]) {
            steps[name](button);
        } else if (requests[name]) {
            act(name, button, button);
        }
    });

    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (form.matches('form[data-gh-act]')) {
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
        flag({ type: 'success', close: 'auto', body: AJS.escapeHtml(word) });
    }

    /* Whoever logs in from here comes back here, not to the home page of the space. */
    function comeBackHere(link) {
        var address = new URL(link.href);
        var here = location.pathname.slice(AJS.contextPath().length) + location.search;
        var space = link.dataset.ghReturn;
        Array.from(address.searchParams).forEach(function (pair) {
            if (pair[1].endsWith(space)) {
                address.searchParams.set(pair[0], pair[1].slice(0, -space.length) + here);
            }
        });
        link.href = address.href;
    }

    /* Macros one below the other may have nothing to show for the same reason: readers need the line once. */
    function sayOnce() {
        document.querySelectorAll('.gh-notice + .gh-notice:not(.gh-notice-reason)').forEach(function (line) {
            var next = line.nextElementSibling;
            var explained = next !== null && next.classList.contains('gh-notice-reason');
            line.hidden = !explained && line.textContent === line.previousElementSibling.textContent;
        });
    }

    AJS.toInit(function () {
        var forms = {};
        document.querySelectorAll('.gh-start').forEach(function (start) {
            start.hidden = forms[start.dataset.ghSpace] === true;
            forms[start.dataset.ghSpace] = true;
        });
        sayOnce();
        document.querySelectorAll('a[data-gh-return]').forEach(comeBackHere);
        document.querySelectorAll('[data-gh-wakes]').forEach(function (button) {
            button.disabled = false;
        });
        restore();
        var word = remember('');
        if (word) {
            say(word);
        }
    });
}());
