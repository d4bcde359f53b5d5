/* Choosing people, seeing what would come of asking them, and asking them. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var WAIT_MS = 200;

    var planned = {
        INVITED: AJS.I18n.getText('guildhall.invite.plan.invited'),
        APPROVED: AJS.I18n.getText('guildhall.invite.plan.approved'),
        PROPOSED: AJS.I18n.getText('guildhall.invite.plan.proposed')
    };
    var results = {
        INVITED: AJS.I18n.getText('guildhall.invite.result.invited'),
        APPROVED: AJS.I18n.getText('guildhall.invite.result.approved'),
        ALREADY_INVITED: AJS.I18n.getText('guildhall.invite.result.already-invited'),
        ALREADY_MEMBER: AJS.I18n.getText('guildhall.invite.result.already-member'),
        PROPOSED: AJS.I18n.getText('guildhall.invite.result.proposed'),
        ALREADY_PROPOSED: AJS.I18n.getText('guildhall.invite.result.already-proposed')
    };

    function part(form, selector) {
        return form.querySelector(selector);
    }

    function pickedIn(form) {
        return Array.from(form.querySelectorAll('.gh-picked > li'));
    }

    /* Whom the form names: those who were picked by their keys, then what was typed, each as often as it was named. */
    function named(form) {
        var typed = G.value(form, 'people').split(/[\n,;]+/).map(function (name) { return name.trim(); }).filter(Boolean);
        return pickedIn(form).map(function (chip) { return chip.dataset.ghKey; }).concat(typed);
    }

    function once(names) {
        return names.filter(function (name, at) { return names.indexOf(name) === at; });
    }

    function asking(dryRun) {
        return function (at) {
            var body = { people: once(named(at.form)) };
            if (at.form.elements.group && G.value(at.form, 'group')) {
                body.group = G.value(at.form, 'group');
            }
            if (at.form.elements.guests && at.form.elements.guests.checked) {
                body.kind = 'GUEST';
                ['until', 'guestKind', 'organisation'].forEach(function (name) {
                    body[name] = G.value(at.form, name);
                });
            }
            if (dryRun) {
                body.dryRun = true;
            } else {
                body.message = G.value(at.form, 'message');
            }
            return { method: 'POST', path: G.community(at) + '/invitations', body: body };
        };
    }

    function line(text, look, who) {
        var item = document.createElement('li');
        item.className = look;
        if (who) {
            var name = document.createElement('bdi');
            name.textContent = who;
            item.append(name, ': ');
        }
        item.append(text);
        return item;
    }

    function lineOf(result, words) {
        var said = result.detail || words[result.outcome] || results[result.outcome];
        var unseen = result.seesSpace === false && result.outcome !== 'REFUSED';
        return line(
            unseen ? said + ' ' + AJS.I18n.getText('guildhall.invite.plan.unseen') : said,
            'gh-result-' + result.outcome.toLowerCase(),
            result.person ? result.person.name : result.asked);
    }

    /* Those who were named more than once, under one name or several, are asked once. */
    function twice(form, all) {
        var names = named(form);
        var answered = all.filter(function (result) { return names.indexOf(result.asked) >= 0; }).length;
        return names.length - answered;
    }

    function show(form, all, words) {
        var list = document.createElement('ul');
        list.append.apply(list, all.map(function (result) { return lineOf(result, words); }));
        var more = twice(form, all);
        if (more > 0) {
            list.append(line(AJS.I18n.getText('guildhall.invite.plan.twice', more), 'gh-hint'));
        }
        part(form, '.gh-plan').replaceChildren(list);
        return list;
    }

    function plan(at, answer) {
        var all = answer.data.results;
        show(at.form, all, planned);
        part(at.form, '.gh-send').hidden = !all.some(function (result) { return planned[result.outcome]; });
        part(at.form, '.gh-plan').focus();
        return true;
    }

    /* Those who could not be asked stay in the field, to be looked at again. */
    function told(at, answer) {
        var form = at.form;
        var all = answer.data.results;
        var list = show(form, all, results);
        var left = all.filter(function (result) { return result.outcome === 'REFUSED'; });
        pickedIn(form).forEach(function (chip) { chip.remove(); });
        form.elements.people.value = left.map(function (result) { return result.asked; }).join('\n');
        if (left.length > 0) {
            part(form, 'details').open = true;
        }
        form.elements.message.value = '';
        if (form.elements.group) {
            form.elements.group.value = '';
        }
        part(form, '.gh-send').hidden = true;
        if (left.length < all.length) {
            var again = document.createElement('a');
            again.href = location.pathname;
            again.textContent = AJS.I18n.getText('guildhall.invite.again.link');
            var item = document.createElement('li');
            item.append(again);
            list.append(item);
        }
        part(form, '.gh-plan').focus();
        return true;
    }

    G.acts({
        'invite-check': { request: asking(true), done: plan },
        'invite-send': { request: asking(false), done: told },
        uninvite: {
            request: function (at) {
                return { method: 'DELETE', path: G.community(at) + '/invitations/' + encodeURIComponent(at.person) };
            },
            said: AJS.I18n.getText('guildhall.invite.done.withdrawn')
        }
    });

    G.steps({
        'copy-text': function (button) {
            var field = document.getElementById(button.dataset.ghField);
            field.select();
            var copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.reject();
            copied.catch(function () {
                document.execCommand('copy');
            }).then(function () {
                G.say(AJS.I18n.getText('guildhall.invite.chat.done'));
            });
        },
        unpick: function (button) {
            var form = button.closest('form');
            button.closest('li').remove();
            stale(form);
            part(form, '[role=combobox]').focus();
        }
    });

    /* What was shown does not hold for what is typed now. */
    function stale(form) {
        part(form, '.gh-send').hidden = true;
        part(form, '.gh-plan').replaceChildren();
    }

    /* A field that finds people: arrows walk through them, Enter takes one, Escape closes the list. */
    function picker(field) {
        var form = field.closest('form');
        var list = document.getElementById(field.getAttribute('aria-controls'));
        var said = part(form, '.gh-found-said');
        /* Where one person is meant, the form has a field of its own for who it is, and what is typed may be a username. */
        var one = form.elements.to;
        var asked = 0;
        var timer = 0;

        function close() {
            asked += 1;
            list.hidden = true;
            field.setAttribute('aria-expanded', 'false');
            field.removeAttribute('aria-activedescendant');
        }

        function options() {
            return Array.from(list.querySelectorAll('[role=option]'));
        }

        function mark(option) {
            options().forEach(function (each) { each.setAttribute('aria-selected', String(each === option)); });
            field.setAttribute('aria-activedescendant', option.id);
            option.scrollIntoView({ block: 'nearest' });
        }

        function marked() {
            return list.querySelector('[aria-selected=true]');
        }

        function take(option) {
            var key = option.dataset.ghKey;
            var has = one || pickedIn(form).some(function (chip) { return chip.dataset.ghKey === key; });
            if (!has) {
                var chip = document.createElement('li');
                chip.dataset.ghKey = key;
                var name = document.createElement('bdi');
                name.textContent = option.dataset.ghName;
                var off = document.createElement('button');
                off.type = 'button';
                off.className = 'aui-button aui-button-link';
                off.dataset.ghAct = 'unpick';
                off.setAttribute('aria-label', AJS.I18n.getText('guildhall.invite.unpick.label', option.dataset.ghName));
                off.textContent = '\u00D7';
                chip.append(name, off);
                part(form, '.gh-picked').append(chip);
                stale(form);
            }
            field.value = '';
            if (one) {
                field.value = option.dataset.ghName;
                one.value = key;
            }
            said.textContent = AJS.I18n.getText('guildhall.invite.picked.said', option.dataset.ghName);
            close();
        }

        function option(person, at) {
            var item = document.createElement('li');
            item.id = 'gh-found-' + at;
            item.setAttribute('role', 'option');
            item.setAttribute('aria-selected', 'false');
            item.dataset.ghKey = person.key;
            item.dataset.ghName = person.name;
            var face = document.createElement('span');
            face.className = 'aui-avatar aui-avatar-small';
            var inner = document.createElement('span');
            inner.className = 'aui-avatar-inner';
            if (person.avatarUrl) {
                var picture = document.createElement('img');
                picture.src = person.avatarUrl;
                picture.alt = '';
                inner.append(picture);
            } else {
                inner.className += ' gh-noface';
            }
            face.append(inner);
            var name = document.createElement('bdi');
            name.textContent = person.name;
            item.append(face, name);
            return item;
        }

        function open(people) {
            list.replaceChildren.apply(list, people.map(option));
            list.hidden = people.length === 0;
            field.setAttribute('aria-expanded', String(people.length > 0));
            field.removeAttribute('aria-activedescendant');
            said.textContent = people.length === 0
                ? AJS.I18n.getText('guildhall.invite.found.nobody')
                : AJS.I18n.getText('guildhall.invite.found.some', people.length);
        }

        function look() {
            var text = field.value.trim();
            var mine = ++asked;
            if (!text) {
                close();
                said.textContent = '';
                return;
            }
            var space = G.closest(field, '[data-gh-space]', 'ghSpace');
            var finds = field.dataset.ghFinds || '/people?space=' + encodeURIComponent(space) + '&q=';
            G.send({ method: 'GET', path: finds + encodeURIComponent(text) }).then(function (answer) {
                if (mine !== asked) {
                    return;
                }
                if (answer.ok) {
                    /* Where one person is meant, nobody means themselves. */
                    open(answer.data.items.map(function (each) { return each.person || each; }).filter(function (each) {
                        return !one || each.key !== AJS.Meta.get('remote-user-key');
                    }));
                } else {
                    close();
                    said.textContent = answer.data.detail || AJS.I18n.getText('guildhall.problem.unknown');
                }
            });
        }

        field.addEventListener('input', function () {
            if (one) {
                one.value = field.value;
            }
            clearTimeout(timer);
            timer = setTimeout(look, WAIT_MS);
        });

        field.addEventListener('keydown', function (event) {
            var all = options();
            var at = all.indexOf(marked());
            if (event.isComposing) {
                return;
            }
            if (event.key === 'Enter') {
                event.preventDefault();
                if (!list.hidden && all.length > 0) {
                    take(marked() || all[0]);
                }
            } else if (event.key === 'Escape' && !list.hidden) {
                event.preventDefault();
                close();
            } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
                event.preventDefault();
                var step = event.key === 'ArrowDown' ? 1 : -1;
                mark(all[at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length]);
            } else if (event.key === 'Backspace' && !field.value) {
                var last = pickedIn(form).pop();
                if (last) {
                    last.remove();
                    stale(form);
                }
            }
        });

        /* The field keeps the focus while the pointer is in the list. */
        list.addEventListener('mousedown', function (event) { event.preventDefault(); });
        list.addEventListener('click', function (event) {
            var chosen = event.target.closest('[role=option]');
            if (chosen) {
                take(chosen);
                field.focus();
            }
        });
        field.addEventListener('blur', close);
    }

    AJS.toInit(function () {
        document.querySelectorAll('.gh-picker [role=combobox]').forEach(picker);
        document.querySelectorAll('.gh-inviting').forEach(function (form) {
            form.addEventListener('input', function (event) {
                if (event.target.name === 'people' || event.target.name === 'group') {
                    stale(form);
                }
            });
        });
    });
}());
