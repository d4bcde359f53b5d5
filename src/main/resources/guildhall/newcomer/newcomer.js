/* How first steps are laid out: rows are filled, changed about and emptied; the unused ones stay hidden at the end. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var PARTS = ['id', 'title', 'kind', 'page'];

    function form() {
        return document.querySelector('.gh-path');
    }

    function rows() {
        return Array.from(form().querySelectorAll('.gh-row'));
    }

    function used() {
        return rows().filter(function (row) { return !row.hidden; });
    }

    function part(row, name) {
        return row.querySelector('.gh-row-' + name);
    }

    function read(row) {
        return PARTS.map(function (name) { return part(row, name).value; });
    }

    /* What a step is stays possible for it wherever it stands. */
    function write(row, values, options) {
        if (options) {
            part(row, 'kind').replaceChildren.apply(part(row, 'kind'), options);
        }
        PARTS.forEach(function (name, place) { part(row, name).value = values[place]; });
    }

    function options(row) {
        return Array.from(part(row, 'kind').options).map(function (option) { return option.cloneNode(true); });
    }

    function settle() {
        var all = rows();
        var count = used().length;
        all.forEach(function (row, place) {
            part(row, 'where').hidden = part(row, 'kind').value !== 'PAGE';
            row.querySelector('[data-gh-act=path-up]').disabled = place === 0;
            row.querySelector('[data-gh-act=path-down]').disabled = place >= count - 1;
        });
        form().querySelector('[data-gh-act=path-add]').disabled = count === all.length;
    }

    function say(word) {
        form().querySelector('.gh-path-said').textContent = word;
    }

    /* The keyboard stays with the step that moves. */
    function move(button, by) {
        var row = button.closest('.gh-row');
        var other = rows()[rows().indexOf(row) + by];
        var mine = read(row);
        var minesOptions = options(row);
        write(row, read(other), options(other));
        write(other, mine, minesOptions);
        settle();
        var again = other.querySelector('[data-gh-act=' + button.dataset.ghAct + ']');
        (again.disabled ? part(other, 'title') : again).focus();
        say(AJS.I18n.getText('guildhall.steps.moved'));
    }

    function blank(row) {
        write(row, ['', '', part(row, 'kind').options[0].value, '']);
    }

    G.steps({
        'path-add': function () {
            var row = rows().find(function (each) { return each.hidden; });
            row.hidden = false;
            settle();
            part(row, 'title').focus();
        },
        'path-up': function (button) { move(button, -1); },
        'path-down': function (button) { move(button, 1); },
        'path-remove': function (button) {
            var all = rows();
            var from = all.indexOf(button.closest('.gh-row'));
            var last = used().length - 1;
            for (var place = from; place < last; place += 1) {
                write(all[place], read(all[place + 1]), options(all[place + 1]));
            }
            blank(all[last]);
            all[last].hidden = true;
            settle();
            (last > 0 ? part(all[Math.min(from, last - 1)], 'title') : form().querySelector('[data-gh-act=path-add]')).focus();
            say(AJS.I18n.getText('guildhall.steps.removed'));
        },
        /* What was typed stays; the suggestion comes after it. */
        'path-suggest': function () {
            used().filter(function (row) { return !part(row, 'title').value.trim(); }).forEach(function (row) { row.hidden = true; });
            document.querySelectorAll('.gh-suggested-steps li').forEach(function (step) {
                var row = rows().find(function (each) { return each.hidden; });
                if (row) {
                    row.hidden = false;
                    write(row, ['', step.textContent, step.dataset.ghKind, '']);
                }
            });
            settle();
            part(rows()[0], 'title').focus();
        }
    });

    function step(row) {
        var values = read(row);
        var wanted = { title: values[1].trim() };
        if (values[0]) {
            wanted.id = values[0];
        }
        if (values[2] === 'PAGE') {
            wanted.page = values[3].trim();
        } else if (values[2] !== 'ELSEWHERE') {
            wanted.action = values[2];
        }
        return wanted;
    }

    G.acts({
        'path-save': {
            request: function (at) {
                return {
                    method: 'PUT',
                    path: G.community(at) + '/newcomer-path',
                    body: { steps: used().map(step) },
                    headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' }
                };
            },
            said: AJS.I18n.getText('guildhall.steps.saved')
        }
    });

    AJS.toInit(function () {
        if (!form()) {
            return;
        }
        rows().forEach(function (row) { row.hidden = row.hidden && !part(row, 'title').value; });
        settle();
        form().addEventListener('change', settle);
    });
}());
