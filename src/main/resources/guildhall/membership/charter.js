/* Launching a community, its life, and the words of the site for what it is about. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var community = G.community;

    function posting(what, said) {
        return {
            request: function (at) { return { method: 'POST', path: community(at) + '/' + what, body: {} }; },
            said: said
        };
    }

    function ended(answer) {
        return answer.data.outcome === 'UNDONE' ? AJS.I18n.getText('guildhall.life.done.undone') : AJS.I18n.getText('guildhall.life.done.archived');
    }

    /* Once it is launched there is no list of what is missing any more: the page that opens first says what happened. */
    function toOverview() {
        try {
            sessionStorage.setItem('gh-flag', AJS.I18n.getText('guildhall.launch.done.message'));
        } catch (none) {
            /* The new state speaks for itself. */
        }
        location.assign(location.pathname.replace(/\/launch$/, ''));
        return true;
    }

    G.acts({
        launch: {
            request: function (at) { return { method: 'POST', path: community(at) + '/launch', body: {} }; },
            done: toOverview
        },
        archive: posting('archive', AJS.I18n.getText('guildhall.life.done.archived')),
        revive: posting('revive', AJS.I18n.getText('guildhall.life.done.revived')),
        call: {
            request: function (at) { return { method: 'POST', path: community(at) + '/call' }; },
            said: AJS.I18n.getText('guildhall.life.done.called')
        },
        rest: posting('rest', AJS.I18n.getText('guildhall.life.done.rest')),
        wake: posting('wake', AJS.I18n.getText('guildhall.life.done.wake')),
        stop: posting('stop', ended),
        stage: {
            request: function (at) {
                return { method: 'POST', path: community(at) + '/stage', body: { stage: at.form.elements.stage.value } };
            },
            said: AJS.I18n.getText('guildhall.stage.done.message')
        },
        below: {
            request: function (at) {
                return { method: 'PUT', path: community(at) + '/parent', body: { spaceKey: G.value(at.form, 'spaceKey') } };
            },
            said: AJS.I18n.getText('guildhall.parent.done.put')
        },
        free: {
            request: function (at) { return { method: 'DELETE', path: community(at) + '/parent' }; },
            said: AJS.I18n.getText('guildhall.parent.done.freed')
        },
        welcome: {
            request: function (at) {
                return { method: 'PUT', path: community(at) + '/welcome-page', body: { title: G.value(at.form, 'title') } };
            },
            said: AJS.I18n.getText('guildhall.welcome-page.done.message')
        }
    });

    /* What others call it: buttons below the field complete the line that is written. */
    function lastLine(field) {
        return field.value.slice(field.value.lastIndexOf('\n') + 1).trim();
    }

    function offer(field, box, labels) {
        box.querySelectorAll('button').forEach(function (old) { old.remove(); });
        labels.forEach(function (label) {
            var button = document.createElement('button');
            button.type = 'button';
            button.className = 'aui-button aui-button-compact';
            button.textContent = label;
            button.addEventListener('click', function () {
                field.value = field.value.slice(0, field.value.lastIndexOf('\n') + 1) + label + '\n';
                offer(field, box, []);
                field.focus();
            });
            box.append(button);
        });
        box.hidden = labels.length === 0;
    }

    function suggesting(field) {
        var box = field.parentElement.querySelector('.gh-suggested');
        var waiting = 0;
        field.addEventListener('input', function () {
            clearTimeout(waiting);
            var beginning = lastLine(field);
            if (beginning.length < 2) {
                offer(field, box, []);
                return;
            }
            waiting = setTimeout(function () {
                G.send({ method: 'GET', path: '/skills?limit=5&q=' + encodeURIComponent(beginning) }).then(function (answer) {
                    var labels = ((answer.ok && answer.data.items) || []).map(function (item) { return item.label; });
                    if (lastLine(field) === beginning) {
                        offer(field, box, labels.filter(function (label) { return label !== beginning; }));
                    }
                }).catch(function () { offer(field, box, []); });
            }, 250);
        });
    }

    AJS.toInit(function () {
        document.querySelectorAll('textarea[name=topics]').forEach(suggesting);
    });
}());
