/* Reading and finishing notices, and how the reader wants to be told. */
(function () {
    'use strict';

    var G = window.Guildhall;

    /* The number at the head of the page is asked for anew. */
    function recount() {
        try {
            localStorage.removeItem('gh-inbox');
        } catch (none) {
            /* Without storage it is asked for on each page anyway. */
        }
    }

    function marking(how, said) {
        return {
            request: function (at) {
                recount();
                var id = G.closest(at.form, '[data-gh-notice]', 'ghNotice');
                return { method: 'POST', path: '/me/notices/' + id + '/' + how, body: {} };
            },
            said: said
        };
    }

    G.acts({
        'notice-read': marking('read', AJS.I18n.getText('guildhall.inbox.said.read')),
        'notice-done': marking('done', AJS.I18n.getText('guildhall.inbox.said.done')),
        'notices-read': {
            request: function () {
                recount();
                return { method: 'POST', path: '/me/notices/read', body: {} };
            },
            said: AJS.I18n.getText('guildhall.inbox.said.all-read')
        },
        'wishes-save': {
            request: function (at) {
                var body = {
                    mails: G.value(at.form, 'mails'),
                    weekday: G.value(at.form, 'weekday'),
                    format: G.value(at.form, 'format')
                };
                if (G.value(at.form, 'quietUntil')) {
                    body.quietUntil = G.value(at.form, 'quietUntil');
                }
                return {
                    method: 'PUT',
                    path: '/me/preferences',
                    body: body,
                    headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' }
                };
            },
            said: AJS.I18n.getText('guildhall.wishes.said.saved')
        }
    });

    /* Whoever follows the link of a notice has read it; the page does not wait for that. */
    document.addEventListener('click', function (event) {
        var link = event.target.closest && event.target.closest('a[data-gh-notice-link]');
        if (!link) {
            return;
        }
        recount();
        fetch(AJS.contextPath() + '/rest/guildhall/1.0/me/notices/' + link.closest('[data-gh-notice]').dataset.ghNotice + '/read', {
            method: 'POST',
            keepalive: true,
            credentials: 'same-origin',
            headers: { 'Accept': 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
            body: '{}'
        });
    });
}());
