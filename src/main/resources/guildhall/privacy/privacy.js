/* Asks to be erased, and erases; brings back the file with everything. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function erased(answer) {
        var text = {
            DONE: AJS.I18n.getText('guildhall.privacy.done.erased'),
            RUNNING: AJS.I18n.getText('guildhall.privacy.done.running'),
            NOTHING_KEPT: AJS.I18n.getText('guildhall.privacy.done.nothing')
        }[answer.data.state];
        return { text: text, stays: answer.data.state !== 'DONE' };
    }

    /* What was shown is not what there is any more: the new preview is one button away. */
    function again(box) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link';
        button.textContent = AJS.I18n.getText('guildhall.privacy.again');
        button.addEventListener('click', function () {
            location.reload();
        });
        box.append(' ', button);
    }

    G.acts({
        'erasure-ask': {
            request: function () {
                return { method: 'POST', path: '/me/erasure-request' };
            },
            said: AJS.I18n.getText('guildhall.privacy.done.asked')
        },
        'erasure-withdraw': {
            request: function () {
                return { method: 'DELETE', path: '/me/erasure-request' };
            },
            said: AJS.I18n.getText('guildhall.privacy.done.withdrawn')
        },
        'erase-person': {
            request: function (at) {
                return {
                    method: 'POST',
                    path: '/admin/people/' + encodeURIComponent(at.person) + '/erase',
                    body: { dryRun: false, token: at.form.dataset.ghToken }
                };
            },
            said: erased,
            refused: function (at, answer, box) {
                if (answer.data.code === 'privacy.changed') {
                    again(box);
                }
            }
        }
    });

    function said(form, lines, items) {
        var list = document.createElement('ul');
        items.forEach(function (item) {
            list.appendChild(document.createElement('li')).textContent = item;
        });
        form.querySelector('.gh-restoring-said').replaceChildren.apply(form.querySelector('.gh-restoring-said'), lines.map(function (text) {
            var line = document.createElement('p');
            line.textContent = text;
            return line;
        }).concat(items.length ? list : []));
    }

    function told(form, data) {
        var all = [
            [data.wrong, AJS.I18n.getText('guildhall.restoring.said.wrong', data.wrong)],
            [!data.wrong && data.dryRun, AJS.I18n.getText('guildhall.restoring.said.would', data.added)],
            [!data.dryRun, AJS.I18n.getText('guildhall.restoring.said.did', data.added)],
            [data.unknownPeople, AJS.I18n.getText('guildhall.restoring.said.people', data.unknownPeople)],
            [data.lostSpaces.length, AJS.I18n.getText('guildhall.restoring.said.spaces', data.lostSpaces.join(', '))],
            [data.otherSite, AJS.I18n.getText('guildhall.restoring.said.other')]
        ];
        said(form, all.filter(function (each) { return each[0]; }).map(function (each) { return each[1]; }),
            data.wrong ? data.problems.map(function (problem) { return problem.message; })
                : data.tables.filter(function (table) { return table.rows; }).map(function (table) {
                    return AJS.I18n.getText('guildhall.restoring.said.table', table.table, table.added, table.rows);
                }));
    }

    function bring(button, dryRun) {
        var form = button.closest('form');
        var take = form.querySelector('[data-gh-act=restore-take]');
        var file = form.elements.file.files[0];
        if (!file) {
            said(form, [AJS.I18n.getText('guildhall.restoring.said.no-file')], []);
            return;
        }
        button.disabled = true;
        file.text().then(function (text) {
            try {
                return { method: 'POST', path: '/admin/import?dryRun=' + dryRun, body: JSON.parse(text) };
            } catch (notJson) {
                return null;
            }
        }).then(function (request) {
            return request ? G.send(request) : { data: { detail: AJS.I18n.getText('guildhall.restoring.said.no-json') } };
        }).catch(function () {
            return { data: {} };
        }).then(function (answer) {
            button.disabled = false;
            take.hidden = !(answer.ok && dryRun && !answer.data.wrong);
            if (answer.ok) {
                told(form, answer.data);
            } else {
                said(form, [answer.data.detail || AJS.I18n.getText('guildhall.problem.network')], []);
            }
            (take.hidden ? button : take).focus();
        });
    }

    G.steps({
        'restore-try': function (button) { bring(button, true); },
        'restore-take': function (button) { bring(button, false); }
    });

    /* Another file is to be tried first. */
    document.addEventListener('change', function (event) {
        var form = event.target.closest('form.gh-restoring');
        if (form) {
            form.querySelector('[data-gh-act=restore-take]').hidden = true;
            said(form, [], []);
        }
    });
}());
