/* What people do with communities and memberships. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var community = G.community;
    var member = G.member;
    var value = G.value;

    /* Why somebody leaves, where they say so. */
    function reasonOf(at) {
        var dialog = at.form.closest('.gh-leave');
        return dialog ? dialog.querySelector('textarea').value.trim() : '';
    }

    /* Sets the roles that a button names, and one more where it says so. */
    function rolesOf(more) {
        return function (at) {
            var roles = at.form.dataset.ghRoles.split(' ').filter(Boolean).concat(more);
            return { method: 'PUT', path: member(at) + '/roles', body: { roles: roles } };
        };
    }

    function guest(at) {
        return community(at) + '/guests/' + encodeURIComponent(at.person);
    }

    function answering(what, said) {
        return {
            request: function (at) { return { method: 'POST', path: community(at) + '/members/me/role-offer/' + what, body: {} }; },
            said: said
        };
    }

    /* Ends what the page showed and nothing else: in a stale tab a withdrawn request must not become leaving. */
    function ending(state, said) {
        return {
            request: function (at) {
                var why = reasonOf(at);
                return { method: 'DELETE', path: community(at) + '/members/me?from=' + state + (why ? '&reason=' + encodeURIComponent(why) : '') };
            },
            said: said
        };
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

    function askedOrJoined(answer) {
        return answer.data.state === 'REQUESTED' ? AJS.I18n.getText('guildhall.join.done.asked') : AJS.I18n.getText('guildhall.join.done.joined');
    }

    function posting(what, path, body, said) {
        return {
            request: function (at) { return { method: 'POST', path: path(at) + '/' + what, body: body(at) }; },
            said: said
        };
    }

    function reasoned(at) {
        return { reason: value(at.form, 'reason') };
    }

    /* What a change is made from. */
    function from(at) {
        return { 'If-Match': '"' + at.form.dataset.ghRevision + '"' };
    }

    /* What somebody brings who comes in: nothing where nothing was asked. */
    function entry(at) {
        var dialog = at.form.closest('.gh-entry');
        var body = {};
        if (!dialog) {
            return body;
        }
        if (Number(dialog.dataset.ghRules) > 0) {
            body.acceptedRules = Number(dialog.dataset.ghRules);
        }
        var answers = Array.from(dialog.querySelectorAll('textarea')).map(function (field, place) {
            return { question: place + 1, text: field.value.trim() };
        }).filter(function (answer) { return answer.text; });
        if (answers.length > 0) {
            body.answers = answers;
        }
        return body;
    }

    /* Long rules do not come with the page. Which version is accepted is the one that was read. */
    function fetchRules(dialog) {
        var text = dialog.querySelector('.gh-rules-text');
        if (!text || text.textContent.trim()) {
            return;
        }
        text.setAttribute('aria-busy', 'true');
        G.send({ method: 'GET', path: community({ space: dialog.dataset.ghSpace }) + '/rules' }).then(function (answer) {
            text.removeAttribute('aria-busy');
            text.textContent = answer.ok ? answer.data.text : AJS.I18n.getText('guildhall.problem.unknown');
            dialog.dataset.ghRules = answer.ok ? answer.data.version : dialog.dataset.ghRules;
        });
    }

    function nothing() {
        return {};
    }

    G.acts({
        start: {
            request: function (at) {
                var body = { spaceKey: at.space, concern: value(at.form, 'concern'), template: at.form.elements.template.value };
                ['from', 'facilitator'].forEach(function (name) {
                    if (value(at.form, name)) {
                        body[name] = value(at.form, name);
                    }
                });
                if (body.from && body.template === 'BLANK') {
                    delete body.template;
                }
                return { method: 'POST', path: '/communities', body: body };
            },
            said: AJS.I18n.getText('guildhall.start.done.message')
        },
        join: posting('members/me', community, entry, askedOrJoined),
        'step-done': {
            request: function (at) {
                return { method: 'POST', path: community(at) + '/newcomer-path/' + encodeURIComponent(at.form.dataset.ghStep) + '/done' };
            },
            said: function (answer) {
                return answer.data.done === answer.data.all ? AJS.I18n.getText('guildhall.steps.all-done') : AJS.I18n.getText('guildhall.steps.done.message');
            }
        },
        'accept-rules': {
            request: function (at) {
                return { method: 'POST', path: community(at) + '/rules/acceptance', body: { version: entry(at).acceptedRules } };
            },
            said: AJS.I18n.getText('guildhall.rules.done.accepted')
        },
        'save-rules': {
            request: function (at) {
                var body = { text: value(at.form, 'text'), edit: at.form.elements.edit ? value(at.form, 'edit') : 'ASK' };
                return { method: 'PUT', path: community(at) + '/rules', body: body, headers: from(at) };
            },
            said: AJS.I18n.getText('guildhall.rules.done.saved')
        },
        'save-questions': {
            request: function (at) {
                var lines = value(at.form, 'questions').split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
                return { method: 'PUT', path: community(at) + '/join-questions', body: { questions: lines }, headers: from(at) };
            },
            said: AJS.I18n.getText('guildhall.questions.done.saved')
        },
        withdraw: ending('REQUESTED', AJS.I18n.getText('guildhall.join.done.withdrawn')),
        refuse: ending('INVITED', AJS.I18n.getText('guildhall.join.done.refused')),
        leave: ending('ACTIVE', AJS.I18n.getText('guildhall.join.done.left')),
        remove: posting('remove', member, reasoned, AJS.I18n.getText('guildhall.roster.done.removed')),
        ban: posting('ban', member, reasoned, AJS.I18n.getText('guildhall.roster.done.banned')),
        'guest-stay': {
            request: function (at) {
                return { method: 'PUT', path: guest(at), body: { until: at.form.dataset.ghUntil || value(at.form, 'until') } };
            },
            said: AJS.I18n.getText('guildhall.guest.done.stays')
        },
        'guest-end': {
            request: function (at) { return { method: 'DELETE', path: guest(at) }; },
            said: AJS.I18n.getText('guildhall.guest.done.ended')
        },
        lift: posting('lift', member, nothing, AJS.I18n.getText('guildhall.banned.done.lifted')),
        roles: {
            request: function (at) {
                var chosen = Array.from(at.form.querySelectorAll('input[name=role]:checked'));
                var body = { roles: chosen.map(function (box) { return box.value; }) };
                if (body.roles.indexOf('FACILITATOR') >= 0 && value(at.form, 'until')) {
                    body.until = value(at.form, 'until');
                }
                return { method: 'PUT', path: member(at) + '/roles', body: body };
            },
            said: function (answer) {
                return answer.data.offered ? AJS.I18n.getText('guildhall.roles.done.offered') : AJS.I18n.getText('guildhall.roles.done.saved');
            }
        },
        reattach: {
            request: function (at) {
                return { method: 'POST', path: community(at) + '/reattach', body: at.form.elements.name ? { name: value(at.form, 'name') } : {} };
            },
            said: AJS.I18n.getText('guildhall.reattach.done')
        },
        term: {
            request: function (at) {
                return { method: 'PUT', path: member(at) + '/term', body: { until: at.form.dataset.ghUntil || value(at.form, 'until') } };
            },
            said: AJS.I18n.getText('guildhall.term.done.set')
        },
        'term-open': {
            request: function (at) { return { method: 'DELETE', path: member(at) + '/term' }; },
            said: AJS.I18n.getText('guildhall.term.done.opened')
        },
        'withdraw-offer': { request: rolesOf([]), said: AJS.I18n.getText('guildhall.roles.done.withdrawn') },
        'offer-facilitating': { request: rolesOf(['FACILITATOR']), said: AJS.I18n.getText('guildhall.roles.done.offered') },
        'accept-offer': answering('accept', AJS.I18n.getText('guildhall.join.done.accepted')),
        'refuse-offer': answering('decline', AJS.I18n.getText('guildhall.join.done.role-refused')),
        volunteer: {
            request: function (at) { return { method: 'POST', path: community(at) + '/members/me/volunteer' }; },
            said: AJS.I18n.getText('guildhall.join.done.volunteered')
        },
        'step-back': {
            request: function (at) { return { method: 'DELETE', path: community(at) + '/members/me/volunteer' }; },
            said: AJS.I18n.getText('guildhall.join.done.stepped-back')
        },
        'save-admission': {
            request: function (at) {
                var body = { membersPropose: at.form.elements.membersPropose.checked };
                if (value(at.form, 'cap')) {
                    body.cap = Number(value(at.form, 'cap'));
                }
                if (at.form.elements.confidential) {
                    body.confidential = at.form.elements.confidential.checked;
                }
                if (value(at.form, 'group')) {
                    body.group = value(at.form, 'group');
                }
                return { method: 'PUT', path: community(at) + '/admission', body: body };
            },
            said: AJS.I18n.getText('guildhall.settings.done.saved')
        },
        save: {
            request: function (at) {
                var body = {};
                ['concern', 'practice', 'goalOrGap', 'audience', 'channelUrl', 'type', 'joinPolicy', 'listing', 'rosterVisibility'].forEach(function (name) {
                    body[name] = value(at.form, name);
                });
                body.topics = value(at.form, 'topics').split('\n').map(function (topic) { return topic.trim(); }).filter(Boolean);
                return { method: 'PUT', path: community(at), body: body, headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' } };
            },
            /* Whoever opens a community lets in those who asked: that was said and agreed to in the dialog. */
            done: function (at) {
                if (at.form.dataset.ghAgreed !== 'OPEN') {
                    return false;
                }
                G.send({ method: 'POST', path: community(at) + '/requests/approve-all', body: {} }).then(function (answer) {
                    G.anew(answer.ok ? AJS.I18n.getText('guildhall.settings.done.opened') : answer.data.detail || AJS.I18n.getText('guildhall.problem.unknown'));
                });
                return true;
            },
            said: AJS.I18n.getText('guildhall.settings.done.saved')
        }
    });

    G.steps({
        'ask-entry': function (button) {
            var dialog = G.dialogOf(button, '.gh-entry');
            fetchRules(dialog);
            G.show(dialog, button);
        },
        suggest: function (button) {
            var field = document.getElementById(button.dataset.ghField);
            var text = document.getElementById(button.dataset.ghText).textContent.trim();
            field.value = field.value.trim() ? field.value.trim() + '\n' + text : text;
            field.focus();
        },
        'agree-policy': function (button) {
            var form = document.querySelector('form[data-gh-act=save]');
            form.dataset.ghAgreed = form.elements.joinPolicy.value;
            G.hide(button.closest('.aui-dialog2'));
            form.requestSubmit();
        },
        'ask-leave': function (button) {
            G.show(G.dialogOf(button, '.gh-leave'), button);
        },
        'ask-roles': function (button) {
            var dialog = G.dialogOf(button, '.gh-roles');
            var has = button.dataset.ghRoles.split(' ');
            dialog.dataset.ghPerson = G.closest(button, '[data-gh-person]', 'ghPerson');
            dialog.querySelectorAll('input[name=role]').forEach(function (box) {
                box.checked = has.indexOf(box.value) >= 0;
            });
            dialog.querySelectorAll('input[name=until]').forEach(function (day) {
                day.value = button.dataset.ghUntil || '';
            });
            dialog.querySelector('.gh-who').textContent = button.dataset.ghName;
            G.clear(dialog);
            G.show(dialog, button);
        }
    });

    /* What a new way of joining does to those who wait is said before it is saved. */
    function askFirst(event) {
        var form = event.target;
        if (!form.matches('form[data-gh-act=save]') || form.dataset.ghWaiting === '0') {
            return;
        }
        var policy = form.elements.joinPolicy;
        var chosen = policy.options[policy.selectedIndex];
        var dialog = document.querySelector('.gh-policy-' + chosen.value.toLowerCase());
        if (!dialog || chosen.defaultSelected || form.dataset.ghAgreed === chosen.value) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        G.show(dialog, form.querySelector('[type=submit]'));
    }

    document.addEventListener('submit', askFirst, true);

    /* A dialog's buttons stand outside of its form. */
    function tieButtons() {
        document.querySelectorAll('.gh-entry').forEach(function (dialog, place) {
            var form = dialog.querySelector('form');
            form.id = 'gh-entry-' + place;
            dialog.querySelector('[type=submit]').setAttribute('form', form.id);
        });
    }

    AJS.toInit(function () {
        var forms = {};
        tieButtons();
        document.querySelectorAll('.gh-start').forEach(function (start) {
            start.hidden = forms[start.dataset.ghSpace] === true;
            forms[start.dataset.ghSpace] = true;
        });
        document.querySelectorAll('a[data-gh-return]').forEach(comeBackHere);
    });
}());
