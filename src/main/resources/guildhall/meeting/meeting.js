/* What people do with meetings and their calendars. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var value = G.value;
    var saved = AJS.I18n.getText('guildhall.meeting.saved.message');

    function list(text) {
        return text.split(' ').filter(Boolean);
    }

    function put(at, form, body) {
        return {
            method: 'PUT',
            path: G.community(at) + '/meeting',
            body: body,
            headers: { 'If-Match': '"' + form.dataset.ghRevision + '"' }
        };
    }

    function minutes(text) {
        return Number(text) || 0;
    }

    /* What was typed. Dates that were changed belong to the series as it was: another series has none. */
    function typed(at) {
        var form = at.form;
        var same = ['date', 'time'].every(function (name) { return value(form, name) === form.elements[name].defaultValue; })
            && ['zone', 'repeats'].every(function (name) { return form.elements[name].selectedOptions[0].defaultSelected; });
        return put(at, form, {
            date: value(form, 'date'),
            time: value(form, 'time'),
            zone: value(form, 'zone'),
            minutes: minutes(value(form, 'minutes')),
            place: value(form, 'place'),
            link: value(form, 'link'),
            repeats: value(form, 'repeats'),
            skipped: same ? list(form.dataset.ghSkipped) : [],
            moved: same ? list(form.dataset.ghMoved) : []
        });
    }

    function chosen(field) {
        return Array.from(field.options).find(function (option) { return option.defaultSelected; }).value;
    }

    /* The meeting as it was shown, whatever is typed into its form, with one date changed. */
    function changed(at, planned, skips, moves) {
        var form = document.querySelector('.gh-meeting-form');
        var others = function (dates) {
            return list(dates).filter(function (date) { return date.split('/')[0] !== planned; });
        };
        return put(at, form, {
            date: form.elements.date.defaultValue,
            time: form.elements.time.defaultValue,
            zone: chosen(form.elements.zone),
            minutes: minutes(form.elements.minutes.defaultValue),
            place: form.elements.place.defaultValue,
            link: form.elements.link.defaultValue,
            repeats: chosen(form.elements.repeats),
            skipped: others(form.dataset.ghSkipped).concat(skips),
            moved: others(form.dataset.ghMoved).concat(moves)
        });
    }

    G.acts({
        'meeting-save': { request: typed, said: saved },
        'meeting-remove': {
            request: function (at) {
                return { method: 'DELETE', path: G.community(at) + '/meeting' };
            },
            said: AJS.I18n.getText('guildhall.meeting.removed.message')
        },
        'meeting-skip': {
            request: function (at) {
                return changed(at, at.form.dataset.ghPlanned, [at.form.dataset.ghPlanned], []);
            },
            said: saved
        },
        'meeting-move': {
            request: function (at) {
                var planned = at.form.dataset.ghPlanned;
                return changed(at, planned, [], [planned + '/' + value(at.form, 'date') + 'T' + value(at.form, 'time')]);
            },
            said: saved
        },
        'meeting-hold': {
            request: function (at) {
                return changed(at, at.form.dataset.ghPlanned, [], []);
            },
            said: saved
        },
        'calendar-make': {
            request: function () {
                return { method: 'POST', path: '/me/calendar' };
            },
            said: saved,
            /* The address is told this once, so the page stays. */
            done: function (at, answer) {
                var field = at.form.querySelector('#gh-calendar-address');
                field.value = answer.data.address;
                field.parentElement.hidden = false;
                field.select();
                return true;
            }
        },
        'calendar-remove': {
            request: function () {
                return { method: 'DELETE', path: '/me/calendar' };
            },
            said: AJS.I18n.getText('guildhall.calendar.removed.message')
        }
    });
}());
