/* Saves what administrators decide, runs jobs, and copies the link for those who start communities. */
(function () {
    'use strict';

    var G = window.Guildhall;

    /* What the form asks, and only that: what the page after installing does not ask is not sent, and stays as it is. */
    function decided(form) {
        var body = {};
        form.querySelectorAll('input:checked').forEach(function (each) {
            body[each.name] = each.value === 'true' || (each.value !== 'false' && each.value);
        });
        form.querySelectorAll('.text').forEach(function (each) {
            body[each.name] = each.type === 'text' ? each.value : Number(each.value);
        });
        return body;
    }

    function legendOf(form, name) {
        var set = form.querySelector('[data-gh-setting="' + name + '"], [data-gh-more="' + name + '"]');
        return set.querySelector('h2').textContent.trim();
    }

    /* What changed, each question once; the beginning of group names belongs to the question about groups. */
    function told(form, changed) {
        var legends = changed.map(function (each) { return legendOf(form, each.name); });
        var once = legends.filter(function (legend, at) { return legends.indexOf(legend) === at; });
        return once.length === 0
            ? AJS.I18n.getText('guildhall.site.done.same')
            : [AJS.I18n.getText('guildhall.site.done.saved')].concat(once).join(' ');
    }

    function say(form, text) {
        var box = document.createElement('div');
        box.className = 'aui-message aui-message-success';
        box.textContent = text;
        form.querySelector('.gh-site-said').replaceChildren(box);
    }

    G.acts({
        'job-run': {
            request: function (at) {
                return { method: 'POST', path: '/admin/health/' + encodeURIComponent(at.form.dataset.ghJob) + '/run', body: {} };
            },
            said: AJS.I18n.getText('guildhall.health.run.done')
        },
        'site-settings': {
            request: function (at) {
                at.form.querySelector('.gh-site-said').replaceChildren();
                return {
                    method: 'PUT',
                    path: '/admin/settings',
                    headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' },
                    body: decided(at.form)
                };
            },
            /* The page stays: its form is what was saved, and the next change starts from there. */
            done: function (at, answer) {
                if (answer.data.changed.length > 0) {
                    at.form.dataset.ghRevision = String(Number(at.form.dataset.ghRevision) + 1);
                }
                say(at.form, told(at.form, answer.data.changed));
                return true;
            }
        }
    });

    G.steps({
        copy: function (button) {
            var field = document.getElementById(button.dataset.ghField);
            field.select();
            var copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject();
            copied.catch(function () {
                document.execCommand('copy');
            }).then(function () {
                button.closest('section').querySelector('.gh-site-said').textContent = AJS.I18n.getText('guildhall.welcome.copy.done');
            });
        }
    });
}());
