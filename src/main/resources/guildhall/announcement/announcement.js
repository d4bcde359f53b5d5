/* How an announcement is written: seen as it will arrive, then sent as it was seen, and sent twice it is sent once. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var token = '';
    var tokenOf = '';

    function written(form) {
        return { subject: G.value(form, 'subject'), text: G.value(form, 'text'), audience: form.elements.audience.value };
    }

    function preview(form) {
        return form.querySelector('.gh-preview');
    }

    /* The same words keep their name, so that sending them again after a lost answer sends nothing twice. */
    function name(body) {
        var whole = JSON.stringify(body);
        if (whole !== tokenOf) {
            tokenOf = whole;
            token = Array.from(window.crypto.getRandomValues(new Uint32Array(4))).map(function (part) {
                return part.toString(16).padStart(8, '0');
            }).join('');
        }
        return token;
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
                var body = written(at.form);
                body.token = name(body);
                return { method: 'POST', path: G.community(at) + '/announcements', body: body };
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
