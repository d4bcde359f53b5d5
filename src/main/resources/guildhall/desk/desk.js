/* What those who run a community do about what waits for them. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var text = {
        approved: AJS.I18n.getText('guildhall.desk.done.approved'),
        invited: AJS.I18n.getText('guildhall.desk.done.invited'),
        obstacle: AJS.I18n.getText('guildhall.desk.done.obstacle'),
        welcomed: AJS.I18n.getText('guildhall.desk.done.welcomed'),
        look: AJS.I18n.getText('guildhall.desk.look')
    };

    /* A word that has to be acted on stays until it is put away. */
    function letIn(answer) {
        var word = answer.data.state === 'INVITED' ? text.invited : text.approved;
        return answer.data.seesSpace === false ? { text: word + ' ' + text.obstacle, stays: true } : word;
    }

    /* Somebody else was there first: nothing is wrong, and nothing is left to press. */
    function settled(at, answer, box) {
        if (answer.status !== 409) {
            return;
        }
        var link = document.createElement('a');
        link.href = location.href;
        link.textContent = text.look;
        box.classList.replace('aui-message-error', 'aui-message-info');
        box.append(' ', link);
        at.form.closest('.gh-request').querySelectorAll('button').forEach(function (button) {
            button.disabled = true;
        });
        link.focus();
    }

    function answering(what, body, said) {
        return {
            request: function (at) { return { method: 'POST', path: G.member(at) + '/' + what, body: body(at) }; },
            said: said,
            refused: settled
        };
    }

    function nothing() {
        return undefined;
    }

    /* Whoever was quicker is named: nobody is told to have said what another did. */
    function hello(answer) {
        var by = answer.data.welcomedBy;
        return by && by.key !== AJS.Meta.get('remote-user-key') ? AJS.I18n.getText('guildhall.desk.done.welcomed.already', by.name) : text.welcomed;
    }

    /* Everybody who waits. */
    function waiting(at, cursor) {
        var path = G.community(at) + '/members?state=REQUESTED&limit=100' + (cursor ? '&cursor=' + encodeURIComponent(cursor) : '');
        return answered({ method: 'GET', path: path }).then(function (answer) {
            if (!answer.ok) {
                return Promise.reject(answer);
            }
            var people = answer.data.items.map(function (item) { return item.person; });
            return answer.data.next
                ? waiting(at, answer.data.next).then(function (others) { return people.concat(others); })
                : people;
        });
    }

    function answered(request) {
        return G.send(request).catch(function () { return { ok: false, status: 0, data: {} }; });
    }

    /* What keeps one person from being answered is told of them; anything else, as that there is no room, keeps everybody and ends it. */
    function isAboutOne(answer) {
        var code = answer.data.code || '';
        return code === 'membership.unknown-person' || (answer.status === 409 && code.indexOf('membership.') === 0);
    }

    /* One after the other: each answer keeps to the rules, and each that fails has a name. */
    function answerAll(all, people, at) {
        if (at === people.length || all.stopped) {
            return Promise.resolve();
        }
        var person = people[at];
        var path = G.member({ space: all.space, person: person.key }) + '/' + all.answer;
        return answered({ method: 'POST', path: path, body: all.body }).then(function (answer) {
            if (!answer.ok && !isAboutOne(answer)) {
                return Promise.reject(answer);
            }
            all.done += answer.ok ? 1 : 0;
            if (!answer.ok) {
                all.tell(AJS.I18n.getText('guildhall.desk.all.person', person.name, answer.data.detail));
            } else if (answer.data.seesSpace === false) {
                all.tell(AJS.I18n.getText('guildhall.desk.all.obstacle', person.name));
            }
            all.progress(at + 1, people.length);
            return answerAll(all, people, at + 1);
        });
    }

    /* Where nothing is to be read, the page comes anew by itself. */
    function finished(all, button) {
        var word = all.answer === 'approve'
            ? AJS.I18n.getText('guildhall.desk.all.approved', all.done)
            : AJS.I18n.getText('guildhall.desk.all.declined', all.done);
        if (all.told === 0 || all.closed) {
            G.anew(word);
            return;
        }
        all.status.textContent = word;
        button.hidden = true;
        all.leave.textContent = text.look;
        all.over = true;
        all.leave.focus();
    }

    var running = new WeakMap();

    function everybody(button) {
        var dialog = button.closest('.aui-dialog2');
        var field = dialog.querySelector('textarea');
        var list = dialog.querySelector('.gh-all-left');
        var all = {
            space: dialog.dataset.ghSpace,
            answer: dialog.dataset.ghAnswer,
            body: field ? { reason: field.value.trim() } : {},
            status: dialog.querySelector('.gh-all-progress'),
            leave: dialog.querySelector('[data-gh-act=all-stop]'),
            done: 0,
            told: 0,
            tell: function (words) {
                var line = document.createElement('li');
                line.textContent = words;
                list.append(line);
                all.told += 1;
            },
            progress: function (count, of) {
                all.status.textContent = AJS.I18n.getText('guildhall.desk.all.progress', count, of);
            }
        };
        running.set(dialog, all);
        AJS.dialog2(dialog).on('hide', function () {
            all.stopped = true;
            all.closed = true;
        });
        button.disabled = true;
        all.leave.textContent = AJS.I18n.getText('guildhall.desk.all.stop');
        waiting(all).then(function (people) {
            return answerAll(all, people, 0);
        }).catch(function (answer) {
            all.tell(answer.data.detail || AJS.I18n.getText('guildhall.problem.unknown'));
        }).then(function () {
            finished(all, button);
        });
    }

    /* While people are answered it ends after the one who is being answered. */
    function stop(button) {
        var dialog = button.closest('.aui-dialog2');
        var all = running.get(dialog);
        if (!all) {
            G.hide(dialog);
        } else if (all.over) {
            location.reload();
        } else {
            all.stopped = true;
        }
    }

    G.steps({
        'ask-all': function (button) {
            G.show(G.dialogOf(button, '.gh-all-' + button.dataset.ghAnswer), button);
        },
        all: everybody,
        'all-stop': stop
    });

    G.acts({
        approve: answering('approve', function () { return {}; }, letIn),
        decline: answering('decline', function (at) {
            return { reason: G.value(at.form, 'reason') };
        }, AJS.I18n.getText('guildhall.desk.done.declined')),
        'confirm-volunteer': answering('volunteer/confirm', nothing, AJS.I18n.getText('guildhall.desk.done.confirmed')),
        'oppose-volunteer': answering('volunteer/oppose', nothing, AJS.I18n.getText('guildhall.desk.done.opposed')),
        welcome: answering('welcome', nothing, hello),
        'invite-again': {
            request: function (at) {
                return { method: 'POST', path: G.community(at) + '/invitations/' + encodeURIComponent(at.person) + '/again' };
            },
            said: AJS.I18n.getText('guildhall.desk.done.again'),
            refused: settled
        }
    });

    function parts(address) {
        return fetch(address, { credentials: 'same-origin' }).then(function (answer) {
            return answer.ok ? answer.text() : '';
        }).then(function (text) {
            return new DOMParser().parseFromString(text, 'text/html');
        });
    }

    /* What the macro has no room to look for is on their page, and comes from there: what fits somebody who is in no community in the place of what is only new, and above all what waits for them. Whoever wants to answer does so there. */
    AJS.toInit(function () {
        document.querySelectorAll('[data-gh-fitting]').forEach(function (newest) {
            parts(newest.dataset.ghFitting).then(function (page) {
                var fitting = page.querySelector('.gh-for-you');
                if (fitting) {
                    fitting.querySelectorAll('button').forEach(function (button) { button.remove(); });
                    newest.replaceWith(document.adoptNode(fitting));
                }
            }).catch(nothing);
        });
        document.querySelectorAll('[data-gh-needs]').forEach(function (mine) {
            parts(mine.dataset.ghNeeds).then(function (page) {
                var needs = Array.from(page.querySelectorAll('.gh-needs'));
                needs.forEach(function (part) {
                    part.querySelectorAll('button').forEach(function (button) {
                        var link = document.createElement('a');
                        link.href = mine.dataset.ghNeeds.replace(/\?.*/, '');
                        link.className = button.className;
                        link.textContent = button.textContent;
                        link.setAttribute('aria-label', button.getAttribute('aria-label'));
                        button.replaceWith(link);
                    });
                });
                mine.prepend.apply(mine, needs);
            }).catch(nothing);
        });
    });
}());
