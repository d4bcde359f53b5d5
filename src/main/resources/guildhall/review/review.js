/* How a review is kept once, and how a community is handed on. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var named = G.naming();

    function handOver(at) {
        return G.community(at) + '/handovers/' + at.form.closest('[data-gh-handover]').dataset.ghHandover;
    }

    function answer(what, said) {
        return {
            request: function (at) {
                return { method: 'POST', path: handOver(at) + '/' + what };
            },
            said: said
        };
    }

    /* What was added, without what was emptied. */
    function items(form) {
        return Array.from(form.querySelectorAll('.gh-handover-item')).map(function (line) {
            return { text: line.querySelector('.text').value.trim(), done: line.querySelector('[type=checkbox]').checked };
        }).filter(function (item) { return item.text; });
    }

    G.acts({
        review: {
            request: function (at) {
                var body = { decisions: G.value(at.form, 'decisions'), stage: at.form.elements.stage.value };
                if (at.form.elements.nextOn && at.form.elements.nextOn.value) {
                    body.nextOn = at.form.elements.nextOn.value;
                }
                return { method: 'POST', path: G.community(at) + '/reviews', body: named(body) };
            },
            said: AJS.I18n.getText('guildhall.review.kept.message')
        },
        'review-rhythm': {
            request: function (at) {
                return {
                    method: 'POST',
                    path: G.community(at) + '/reviews/rhythm',
                    body: { months: Number(at.form.elements.months.value) }
                };
            },
            said: AJS.I18n.getText('guildhall.review.rhythm.message')
        },
        'review-comment': {
            request: function (at) {
                var id = at.form.closest('[data-gh-review]').dataset.ghReview;
                return { method: 'POST', path: G.community(at) + '/reviews/' + id + '/comment', body: { text: G.value(at.form, 'text') } };
            },
            said: AJS.I18n.getText('guildhall.review.commented.message')
        },
        handover: {
            request: function (at) {
                var chosen = at.form.elements.chosen ? at.form.elements.chosen.value : '';
                return {
                    method: 'POST',
                    path: G.community(at) + '/handovers',
                    body: { to: G.value(at.form, 'to') || chosen, words: G.value(at.form, 'words') }
                };
            },
            said: AJS.I18n.getText('guildhall.handover.started.message')
        },
        'handover-check': {
            request: function (at) {
                var done = Array.from(at.form.querySelectorAll('[name=done]:checked')).map(function (box) { return box.value; });
                return { method: 'POST', path: handOver(at) + '/checklist', body: { done: done, items: items(at.form) } };
            },
            said: AJS.I18n.getText('guildhall.handover.checked.message')
        },
        'handover-accept': answer('accept', AJS.I18n.getText('guildhall.handover.accepted.message')),
        'handover-decline': answer('decline', AJS.I18n.getText('guildhall.handover.declined.message')),
        'handover-withdraw': answer('withdraw', AJS.I18n.getText('guildhall.handover.withdrawn.message')),
        'handover-page': answer('page', AJS.I18n.getText('guildhall.handover.page.message'))
    });
}());
