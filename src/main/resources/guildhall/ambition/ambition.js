/* What people do with ambitions. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var said = AJS.I18n.getText('guildhall.ambition.done.message');

    function ambition(at) {
        return G.community(at) + '/ambitions/' + at.form.closest('[data-gh-ambition]').dataset.ghAmbition;
    }

    function becoming(method, what) {
        return {
            request: function (at) {
                return { method: method, path: ambition(at) + '/' + what };
            },
            said: said
        };
    }

    G.acts({
        'ambition-propose': {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/ambitions', body: { text: G.value(at.form, 'text') } };
            },
            said: said
        },
        'ambition-word': {
            request: function (at) {
                return {
                    method: 'PUT',
                    path: ambition(at),
                    body: { text: G.value(at.form, 'text') },
                    headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' }
                };
            },
            said: said
        },
        'ambition-vote': becoming('POST', 'vote'),
        'ambition-unvote': becoming('DELETE', 'vote'),
        'ambition-endorse': becoming('POST', 'endorse'),
        'ambition-fulfil': becoming('POST', 'fulfil'),
        'ambition-drop': becoming('POST', 'drop')
    });
}());
