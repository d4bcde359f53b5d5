/* What people do with what is suggested to them: take it, or send it away for good. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function unwanted(kind, subject) {
        return { method: 'POST', path: '/me/suggestions/dismissed', body: { kind: kind, subject: subject } };
    }

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
            request: function (at) { return unwanted('COMMUNITY', at.space); },
            said: AJS.I18n.getText('guildhall.suggestion.dismiss.done')
        },
        'suggestion-not-me': {
            request: function (at) { return unwanted('SKILL', at.form.closest('[data-gh-skill]').dataset.ghSkill); },
            said: AJS.I18n.getText('guildhall.suggestion.dismiss.done')
        },
        'suggestion-off': switched(false, AJS.I18n.getText('guildhall.suggestion.off.done')),
        'suggestion-on': switched(true, AJS.I18n.getText('guildhall.suggestion.on.done'))
    });

    /* It becomes a row of the form above, which is saved with whatever else was typed there. */
    G.steps({
        'suggestion-offer': function (button) {
            var box = document.querySelector('.gh-profile [data-gh-kind=offers]');
            box.querySelector('[data-gh-act=skill-add]').click();
            var rows = box.querySelectorAll('.gh-row');
            rows[rows.length - 1].querySelector('[data-gh-part=skill]').value = button.closest('[data-gh-skill]').dataset.ghSkill;
            button.closest('li').remove();
            box.closest('form').requestSubmit();
        }
    });
}());
