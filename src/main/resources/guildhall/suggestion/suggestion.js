/* What people do with what is suggested to them: take it, or send it away for good. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function switched(wanted, said) {
        return {
            request: function () { return { method: 'PUT', path: '/me/suggestions', body: { wanted: wanted } }; },
            said: said
        };
    }

    function invited(answer) {
        var result = answer.data.results[0] || {};
        return result.outcome === 'REFUSED' && result.detail
            ? { text: result.detail, stays: true }
            : AJS.I18n.getText('guildhall.suggestion.invite.done');
    }

    /* The line goes and the page stays: beside it somebody may have begun to fill in their profile. */
    function gone(at) {
        var list = at.form.closest('ul');
        at.form.closest('li').remove();
        (list.querySelector('button') || document.querySelector('.gh-profile button')).focus();
        if (!list.children.length) {
            list.closest('section').remove();
        }
        G.say(AJS.I18n.getText('guildhall.suggestion.dismiss.done'));
        return true;
    }

    G.acts({
        'suggestion-invite': {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/invitations', body: { people: [at.person] } };
            },
            said: invited
        },
        'suggestion-unfit': {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/suggestions/dismissed', body: { person: at.person } };
            },
            said: AJS.I18n.getText('guildhall.suggestion.unfit.done')
        },
        'suggestion-dismiss': {
            request: function (at) {
                return { method: 'POST', path: '/me/suggestions/dismissed', body: { spaceKey: at.space } };
            },
            said: AJS.I18n.getText('guildhall.suggestion.dismiss.done')
        },
        'skill-dismiss': {
            request: function (at) {
                return { method: 'POST', path: '/me/suggestions/skills/dismissed', body: { skill: at.form.dataset.ghSkill } };
            },
            done: gone
        },
        'suggestion-off': switched(false, AJS.I18n.getText('guildhall.suggestion.off.done')),
        'suggestion-on': switched(true, AJS.I18n.getText('guildhall.suggestion.on.done'))
    });
}());
