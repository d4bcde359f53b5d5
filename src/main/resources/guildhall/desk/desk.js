/* What those who run a community do about what waits for them. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var text = {
        approved: AJS.I18n.getText('guildhall.desk.done.approved'),
        invited: AJS.I18n.getText('guildhall.desk.done.invited'),
        obstacle: AJS.I18n.getText('guildhall.desk.done.obstacle'),
        welcomed: AJS.I18n.getText('guildhall.desk.done.welcomed'),
        look: AJS.I18n.getText('guildhall.desk.look')
    };

    /* A word that has to be acted on stays until it is put away. */
    function letIn(answer) {
        var word = answer.data.state === 'INVITED' ? text.invited : text.approved;
        return answer.data.seesSpace === false ? { text: word + ' ' + text.obstacle, stays: true } : word;
    }

    /* Somebody else was there first: nothing is wrong, and nothing is left to press. */
    function settled(at, answer, box) {
        if (answer.status !== 409) {
            return;
        }
        var link = document.createElement('a');
        link.href = location.href;
        link.textContent = text.look;
        box.classList.replace('aui-message-error', 'aui-message-info');
        box.append(' ', link);
        at.form.closest('.gh-request').querySelectorAll('button').forEach(function (button) {
            button.disabled = true;
        });
        link.focus();
    }

    function answering(what, body, said) {
        return {
            request: function (at) { return { method: 'POST', path: G.member(at) + '/' + what, body: body(at) }; },
            said: said,
            refused: settled
        };
    }

    /* Whoever was quicker is named: nobody is told to have said what another did. */
    function hello(answer) {
        var by = answer.data.welcomedBy;
        return by && by.key !== AJS.Meta.get('remote-user-key') ? AJS.I18n.getText('guildhall.desk.done.welcomed.already', by.name) : text.welcomed;
    }

    G.acts({
        approve: answering('approve', function () { return {}; }, letIn),
        decline: answering('decline', function (at) {
            return { reason: G.value(at.form, 'reason') };
        }, AJS.I18n.getText('guildhall.desk.done.declined')),
        welcome: answering('welcome', function () { return undefined; }, hello),
        'invite-again': {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/invitations/' + encodeURIComponent(at.person) + '/again' };
            },
            said: AJS.I18n.getText('guildhall.desk.done.again'),
            refused: settled
        }
    });
}());
