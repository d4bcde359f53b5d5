/* What people do with communities and memberships. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var community = G.community;
    var member = G.member;
    var value = G.value;

    var results = {
        INVITED: AJS.I18n.getText('guildhall.invite.result.invited'),
        APPROVED: AJS.I18n.getText('guildhall.invite.result.approved'),
        ALREADY_INVITED: AJS.I18n.getText('guildhall.invite.result.already-invited'),
        ALREADY_MEMBER: AJS.I18n.getText('guildhall.invite.result.already-member')
    };

    /* Ends what the page showed and nothing else: in a stale tab a withdrawn request must not become leaving. */
    function ending(state, said) {
        return {
            request: function (at) {
                return { method: 'DELETE', path: community(at) + '/members/me?from=' + state };
            },
            said: said
        };
    }

    /* What came of each of many; those who could not be invited stay in the field, to be looked at again. */
    function tell(at, answer) {
        var form = at.form;
        var all = answer.data.results;
        var list = form.querySelector('.gh-results');
        var left = all.filter(function (result) { return result.outcome === 'REFUSED'; });
        list.replaceChildren.apply(list, all.map(function (result) {
            var line = document.createElement('li');
            line.className = 'gh-result-' + result.outcome.toLowerCase();
            var who = document.createElement('bdi');
            who.textContent = result.person ? result.person.name : result.asked;
            line.append(who, ': ' + (result.detail || results[result.outcome]));
            return line;
        }));
        form.elements.people.value = left.map(function (result) { return result.asked; }).join('\n');
        return true;
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
        approve: posting('approve', member, nothing, function (answer) {
            return answer.data.seesSpace === false ? AJS.I18n.getText('guildhall.desk.done.approved.unseeing') : AJS.I18n.getText('guildhall.desk.done.approved');
        }),
        decline: posting('decline', member, reasoned, AJS.I18n.getText('guildhall.desk.done.declined')),
        remove: posting('remove', member, reasoned, AJS.I18n.getText('guildhall.roster.done.removed')),
        ban: posting('ban', member, reasoned, AJS.I18n.getText('guildhall.roster.done.banned')),
        lift: posting('lift', member, nothing, AJS.I18n.getText('guildhall.banned.done.lifted')),
        invite: {
            request: function (at) {
                var people = value(at.form, 'people').split(/[\n,;]+/).map(function (name) { return name.trim(); }).filter(Boolean);
                return { method: 'POST', path: community(at) + '/invitations', body: { people: people, message: value(at.form, 'message') } };
            },
            done: tell
        },
        uninvite: {
            request: function (at) {
                return { method: 'DELETE', path: community(at) + '/invitations/' + encodeURIComponent(at.person) };
            },
            said: AJS.I18n.getText('guildhall.invite.done.withdrawn')
        },
        roles: {
            request: function (at) {
                var chosen = Array.from(at.form.querySelectorAll('input[name=role]:checked'));
                return { method: 'PUT', path: member(at) + '/roles', body: { roles: chosen.map(function (box) { return box.value; }) } };
            },
            said: AJS.I18n.getText('guildhall.roles.done.saved')
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
            dialog.querySelector('.gh-who').textContent = button.dataset.ghName;
            G.clear(dialog);
            G.show(dialog, button);
        }
    });

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
