/* How an announcement is written: seen as it will arrive, then sent as it was seen, and sent twice it is sent once. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var named = G.naming();

    function written(form) {
        return { subject: G.value(form, 'subject'), text: G.value(form, 'text'), audience: form.elements.audience.value };
    }

    function preview(form) {
        return form.querySelector('.gh-preview');
    }

    G.acts({
        'announce-preview': {
            request: function (at) {
                preview(at.form).hidden = true;
                var query = new URLSearchParams({ subject: written(at.form).subject, audience: written(at.form).audience });
                return { method: 'GET', path: G.community(at) + '/announcements/preview?' + query };
            },
            said: '',
            done: function (at, answer) {
                var shown = preview(at.form);
                shown.querySelector('.gh-preview-to').textContent = answer.data.to;
                shown.querySelector('.gh-preview-subject').textContent = answer.data.mailSubject;
                shown.querySelector('.gh-preview-line').textContent = answer.data.line;
                shown.querySelector('.gh-preview-text').textContent = written(at.form).text;
                shown.hidden = false;
                setTimeout(function () { shown.focus(); }, 0);
                return true;
            }
        },
        announce: {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/announcements', body: named(written(at.form)) };
            },
            said: AJS.I18n.getText('guildhall.announce.sent.message')
        }
    });

    G.steps({
        'announce-change': function (button) {
            preview(button.form).hidden = true;
            button.form.elements.subject.focus();
        }
    });

    /* What is sent is what was seen. */
    ['input', 'change'].forEach(function (kind) {
        document.addEventListener(kind, function (event) {
            var form = event.target.closest('.gh-announce');
            if (form) {
                preview(form).hidden = true;
            }
        });
    });
}());
