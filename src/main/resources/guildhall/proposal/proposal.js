/* Proposes communities, shows what is like them meanwhile, takes proposals back, and decides them. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var WAIT_MS = 300;
    var named = G.naming();

    var ways = {
        MEMBER: AJS.I18n.getText('guildhall.proposal.similar.way.member'),
        JOIN: AJS.I18n.getText('guildhall.proposal.similar.way.join'),
        ASK: AJS.I18n.getText('guildhall.proposal.similar.way.ask'),
        NONE: AJS.I18n.getText('guildhall.proposal.similar.way.none')
    };

    function topics(form) {
        return form.elements.topics.value.split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
    }

    function written(form) {
        return {
            name: G.value(form, 'name'),
            concern: G.value(form, 'concern'),
            type: form.querySelector('input[name=type]:checked').value,
            topics: topics(form)
        };
    }

    function path(at, act) {
        return '/proposals/' + at.form.closest('[data-gh-proposal]').dataset.ghProposal + '/' + act;
    }

    function approved(answer) {
        return answer.data.facilitatorSees
            ? AJS.I18n.getText('guildhall.proposals.done.approved')
            : { text: AJS.I18n.getText('guildhall.proposals.done.unseen', answer.data.facilitator.name), stays: true };
    }

    /* Somebody else was faster, so the page shows what is not so any more. */
    function again(at, answer, box) {
        if (!/^proposal\.already-/.test(answer.data.code || '')) {
            return;
        }
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link';
        button.textContent = AJS.I18n.getText('guildhall.proposals.again');
        button.addEventListener('click', function () {
            location.reload();
        });
        box.append(' ', button);
    }

    G.acts({
        propose: {
            request: function (at) {
                return { method: 'POST', path: '/proposals', body: named(written(at.form)) };
            },
            said: AJS.I18n.getText('guildhall.proposal.done.sent')
        },
        'proposal-withdraw': {
            request: function (at) {
                return { method: 'POST', path: path(at, 'withdraw'), body: {} };
            },
            said: AJS.I18n.getText('guildhall.proposal.done.withdrawn'),
            refused: again
        },
        'proposal-approve': {
            request: function (at) {
                var body = { spaceKey: G.value(at.form, 'spaceKey') };
                if (G.value(at.form, 'facilitator')) {
                    body.facilitator = G.value(at.form, 'facilitator');
                }
                return { method: 'POST', path: path(at, 'approve'), body: body };
            },
            said: approved,
            refused: again
        },
        'proposal-decline': {
            request: function (at) {
                return { method: 'POST', path: path(at, 'decline'), body: { reason: G.value(at.form, 'reason') } };
            },
            said: AJS.I18n.getText('guildhall.proposals.done.declined'),
            refused: again
        }
    });

    function paragraph(text, look) {
        var line = document.createElement('p');
        line.textContent = text;
        line.dir = 'auto';
        if (look) {
            line.className = look;
        }
        return line;
    }

    function item(similar) {
        var line = document.createElement('li');
        var text = document.createElement('div');
        var head = document.createElement('p');
        var link = document.createElement('a');
        line.className = 'gh-line';
        text.className = 'gh-line-text';
        link.href = similar.link;
        link.textContent = similar.name;
        head.append(link);
        text.append(head, paragraph(similar.concern), paragraph(ways[similar.way], 'gh-hint'));
        line.append(text);
        return line;
    }

    function show(box, items) {
        var list = box.querySelector('ul');
        list.replaceChildren.apply(list, items.map(item));
        list.hidden = items.length === 0;
        box.querySelector('.gh-similar-none').hidden = items.length > 0;
        box.querySelector('.gh-similar-none').textContent = AJS.I18n.getText('guildhall.proposal.similar.none');
        box.querySelector('.gh-similar-said').textContent = items.length > 0
            ? AJS.I18n.getText('guildhall.proposal.similar.found', items.length)
            : '';
    }

    function looking(form) {
        var box = form.parentElement.querySelector('.gh-similar');
        var waiting = 0;
        var asked = '';

        function look() {
            var now = new URLSearchParams({
                name: G.value(form, 'name'),
                concern: G.value(form, 'concern'),
                topics: topics(form).join(',').slice(0, 500)
            }).toString();
            if (now === asked) {
                return;
            }
            asked = now;
            G.send({ method: 'GET', path: '/proposals/similar?' + now }).then(function (answer) {
                if (now === asked && answer.ok) {
                    show(box, answer.data.items);
                }
            }).catch(function () { asked = ''; });
        }

        form.addEventListener('input', function () {
            clearTimeout(waiting);
            waiting = setTimeout(look, WAIT_MS);
        });
    }

    AJS.toInit(function () {
        document.querySelectorAll('.gh-propose-form').forEach(looking);
    });
}());
