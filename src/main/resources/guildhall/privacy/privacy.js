/* Asks to be erased, and erases. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function told(answer) {
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
            said: told,
            refused: function (at, answer, box) {
                if (answer.data.code === 'privacy.changed') {
                    again(box);
                }
            }
        }
    });
}());
