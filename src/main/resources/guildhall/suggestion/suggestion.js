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
        'suggestion-off': switched(false, AJS.I18n.getText('guildhall.suggestion.off.done')),
        'suggestion-on': switched(true, AJS.I18n.getText('guildhall.suggestion.on.done'))
    });
}());
