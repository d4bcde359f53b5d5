/* One's own profile: rows of skills and languages come and go, and words of the site are offered while one types. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function form() {
        return document.querySelector('.gh-profile');
    }

    function rows(box) {
        return Array.from(box.querySelectorAll('.gh-row'));
    }

    function part(row, name) {
        return row.querySelector('[data-gh-part=' + name + ']');
    }

    function boxOf(element) {
        return element.closest('.gh-skill-rows');
    }

    /* Fields are called as the answer of the server calls them, so that what is wrong with one is said beside it. */
    function settle(box) {
        var all = rows(box);
        all.forEach(function (row, place) {
            row.querySelectorAll('[data-gh-part]').forEach(function (field) {
                field.name = box.dataset.ghKind + '[' + place + '].' + field.dataset.ghPart;
            });
        });
        box.querySelector('[data-gh-act$=-add]').disabled = all.length >= Number(box.dataset.ghMax);
    }

    function add(box) {
        var row = box.querySelector('template').content.querySelector('.gh-row').cloneNode(true);
        row.querySelectorAll('[data-gh-wakes]').forEach(function (button) { button.disabled = false; });
        box.querySelector('.gh-rows').append(row);
        settle(box);
        row.querySelector('input, select').focus();
        return row;
    }

    function say(word) {
        form().querySelector('[data-gh-said]').textContent = word;
    }

    G.steps({
        'skill-add': function (button) { add(boxOf(button)); },
        'language-add': function (button) { add(boxOf(button)); },
        /* What is suggested becomes an offer and is saved as if it had been typed. */
        'skill-take': function (button) {
            part(add(form().querySelector('[data-gh-kind=offers]')), 'skill').value = button.dataset.ghSkill;
            form().requestSubmit();
        },
        'row-remove': function (button) {
            var box = boxOf(button);
            var all = rows(box);
            var place = all.indexOf(button.closest('.gh-row'));
            all[place].remove();
            settle(box);
            var left = rows(box);
            var next = left[Math.min(place, left.length - 1)];
            (next ? next.querySelector('input, select') : box.querySelector('[data-gh-act$=-add]')).focus();
            say(AJS.I18n.getText('guildhall.profile.row.removed'));
        }
    });

    function skills(name) {
        var box = form().querySelector('[data-gh-kind=' + name + ']');
        rows(box).filter(function (row) { return !part(row, 'skill').value.trim(); }).forEach(function (row) { row.remove(); });
        settle(box);
        return rows(box).map(function (row) {
            return {
                skill: part(row, 'skill').value.trim(),
                level: Number(part(row, 'level').value),
                priority: Number(part(row, 'priority').value)
            };
        });
    }

    function body(fields) {
        var said = {
            offers: skills('offers'),
            wants: skills('wants'),
            languages: rows(form().querySelector('[data-gh-kind=languages]'))
                .map(function (row) { return part(row, 'language').value; })
                .filter(Boolean),
            bring: fields.bring.value.trim(),
            visibility: fields.visibility.value,
            suggestible: fields.suggestible.checked
        };
        if (fields.timeZone.value) {
            said.timeZone = fields.timeZone.value;
        }
        if (fields.weeklyHours.value) {
            said.weeklyHours = Number(fields.weeklyHours.value);
        }
        return said;
    }

    G.acts({
        'profile-save': {
            request: function (at) {
                return {
                    method: 'PUT',
                    path: '/people/me',
                    body: body(at.form.elements),
                    headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' }
                };
            },
            said: AJS.I18n.getText('guildhall.profile.saved')
        }
    });

    /* Words are asked for while one types, at rest and not too often. */
    function offering() {
        var list = document.getElementById('gh-words');
        var waiting = 0;
        form().addEventListener('input', function (event) {
            var field = event.target;
            if (!field.matches('[data-gh-part=skill]')) {
                return;
            }
            clearTimeout(waiting);
            var typed = field.value.trim();
            if (typed.length < 2) {
                list.replaceChildren();
                return;
            }
            waiting = setTimeout(function () {
                G.send({ method: 'GET', path: '/skills?limit=8&q=' + encodeURIComponent(typed) }).then(function (answer) {
                    if (answer.ok && field.value.trim() === typed) {
                        list.replaceChildren.apply(list, answer.data.items.map(function (item) { return new Option(item.label); }));
                    }
                }).catch(function () { list.replaceChildren(); });
            }, 250);
        });
    }

    AJS.toInit(function () {
        if (form()) {
            form().querySelectorAll('.gh-skill-rows').forEach(settle);
            offering();
        }
    });
}());
