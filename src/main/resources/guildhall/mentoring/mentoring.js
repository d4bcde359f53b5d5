/* Mentoring: forms say themselves what they ask for, so that a page needs no script of its own. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var named = G.naming();

    function value(field) {
        if (field.type === 'checkbox') {
            return field.checked;
        }
        if (field.matches('[data-gh-number],[data-gh-json]')) {
            return JSON.parse(field.value);
        }
        return field.matches('[data-gh-flag]') ? field.value === 'true' : field.value.trim();
    }

    /* An empty field is left out, unless it has to be there. */
    function body(form) {
        var all = {};
        Array.from(form.elements).forEach(function (field) {
            var chosen = field.name && (field.type !== 'radio' || field.checked);
            if (chosen && (field.value.trim() || field.required || field.matches('[data-gh-empty]'))) {
                all[field.name] = field.matches('[data-gh-list]') ? (all[field.name] || []).concat(value(field)) : value(field);
            }
        });
        return form.matches('[data-gh-named]') ? named(all) : all;
    }

    G.acts({
        /* data-gh-path, data-gh-method (POST), data-gh-said; data-gh-named sends a token, data-gh-revision what was read. */
        'pair-send': {
            request: function (at) {
                var form = at.form.dataset;
                return {
                    method: form.ghMethod || 'POST',
                    path: form.ghPath,
                    body: body(at.form),
                    headers: form.ghRevision ? { 'If-Match': '"' + form.ghRevision + '"' } : {}
                };
            },
            said: function (answer, at) {
                return at.form.dataset.ghSaid;
            },
            /* Whoever is full leads to people like them; what is asked about, to the button that means it. */
            refused: function (at, answer, box) {
                var form = at.form.dataset;
                if (form.ghSimilar && /full|stale/.test(answer.data.code)) {
                    var link = document.createElement('a');
                    link.href = form.ghSimilar;
                    link.textContent = form.ghSimilarSaid;
                    box.append(' ', link);
                }
                box.after(asks(at.form, answer.data.code));
            }
        }
    });

    /* A button that says that what was refused is meant stands hidden in its form; data-gh-sure is the code that shows it. */
    function asks(form, code) {
        var sure = form && form.querySelector('[data-gh-sure]');
        if (sure) {
            sure.hidden = sure.dataset.ghSure !== code;
        }
        return sure || '';
    }

    G.steps({
        'pair-sure': function (button) {
            var form = button.form;
            form.elements.again.value = true;
            form.requestSubmit();
            form.elements.again.value = '';
        }
    });

    /* A slider says how far it stands. */
    document.addEventListener('input', function (event) {
        if (event.target.matches('[data-gh-slides]')) {
            event.target.nextElementSibling.value = event.target.value;
        }
    });

    /* Another choice is asked about anew. A list of suggestions fills a field beside it. */
    document.addEventListener('change', function (event) {
        asks(event.target.options && event.target.form);
        var fills = event.target.dataset && event.target.dataset.ghFills;
        if (fills && event.target.value) {
            event.target.form.elements[fills].value = event.target.value;
        }
    });

    function near(at, name) {
        return at.form.closest('[data-gh-' + name + ']').getAttribute('data-gh-' + name);
    }

    function circles(people) {
        return {
            request: function (at) {
                return { method: 'POST', path: '/programmes/' + near(at, 'programme') + '/circles', body: { people: people(at) } };
            },
            said: AJS.I18n.getText('guildhall.mentoring.circle.formed.message')
        };
    }

    G.acts({
        'roulette-skip': {
            request: function (at) {
                return { method: 'POST', path: '/programmes/' + near(at, 'programme') + '/enrolments/me/skip', body: {} };
            },
            said: AJS.I18n.getText('guildhall.mentoring.roulette.skipped.message')
        },
        'circle-form': circles(function () { return []; }),
        'circle-name': circles(function (at) { return G.value(at.form, 'people').split(/\s+/).filter(Boolean); }),
        'circle-leave': {
            request: function (at) {
                return { method: 'POST', path: '/pairings/' + near(at, 'pairing') + '/leave', body: {} };
            },
            said: AJS.I18n.getText('guildhall.mentoring.circle.left.message')
        }
    });
}());

/* Programmes: how they begin, are tuned, and come into another state. */
(function () {
    'use strict';

    var G = window.Guildhall;

    var named = G.naming();

    function programme(at) {
        return '/programmes/' + at.form.closest('[data-gh-programme]').dataset.ghProgramme;
    }

    /* What a form says, by the kind of its fields: numbers, choices of yes and no, and days that may be left out. */
    function body(form) {
        var said = {};
        Array.from(form.elements).filter(function (field) { return field.name; }).forEach(function (field) {
            if (field.type === 'checkbox') {
                said[field.name] = field.checked;
            } else if (field.type === 'number' || 'ghNumber' in field.dataset) {
                said[field.name] = Number(field.value);
            } else if (field.type === 'radio' ? field.checked : field.type !== 'date' || field.value) {
                said[field.name] = field.value;
            }
        });
        return said;
    }

    function creating(open, said) {
        return {
            request: function (at) {
                return { method: 'POST', path: '/programmes', body: named(Object.assign(body(at.form), { open: open, spaceKey: at.space || undefined })) };
            },
            said: said
        };
    }

    function moving(to, said) {
        return {
            request: function (at) {
                return { method: 'POST', path: programme(at) + '/' + to, body: {} };
            },
            said: said
        };
    }

    G.acts({
        'programme-create': creating(true, AJS.I18n.getText('guildhall.mentoring.programme.done.opened')),
        'programme-draft': creating(false, AJS.I18n.getText('guildhall.mentoring.programme.done.draft')),
        'programme-open': moving('open', AJS.I18n.getText('guildhall.mentoring.programme.done.opened')),
        'programme-pause': moving('pause', AJS.I18n.getText('guildhall.mentoring.programme.done.paused')),
        'programme-close': moving('close', AJS.I18n.getText('guildhall.mentoring.programme.done.closed')),
        'programme-arrange': {
            request: function (at) {
                return { method: 'PUT', path: programme(at), body: body(at.form), headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' } };
            },
            said: AJS.I18n.getText('guildhall.mentoring.programme.done.saved')
        },
        'programme-managers': {
            request: function (at) {
                var names = G.value(at.form, 'managers').split('\n').map(function (line) { return line.trim(); });
                var kept = Array.from(at.form.querySelectorAll('[name=kept]:checked')).map(function (box) { return box.value; });
                return { method: 'PUT', path: programme(at) + '/managers', body: { managers: kept.concat(names.filter(Boolean)) } };
            },
            said: AJS.I18n.getText('guildhall.mentoring.programme.done.saved')
        }
    });

    /* A name that nobody wrote follows the kind. */
    document.addEventListener('change', function (event) {
        var name = event.target.matches('[data-gh-named]') && event.target.form.elements.name;
        var kinds = name ? Array.from(event.target.form.querySelectorAll('[data-gh-named]')) : [];
        if (kinds.some(function (kind) { return kind.dataset.ghNamed === name.value; })) {
            name.value = event.target.dataset.ghNamed;
        }
    });
}());

/* Taking part in a programme. */
(function () {
    'use strict';

    var G = window.Guildhall;

    function path(at) {
        return '/programmes/' + at.form.closest('[data-gh-enrolment]').dataset.ghEnrolment + '/enrolments/me';
    }

    /* What a form says; what is empty is left out. */
    function part(form) {
        var said = {};
        Array.from(form.elements).forEach(function (field) {
            if (field.name && field.value && (field.type !== 'radio' || field.checked)) {
                said[field.name] = field.name === 'places' ? Number(field.value) : field.value;
            }
        });
        return said;
    }

    function putting(at, what, body) {
        return { method: 'PUT', path: path(at) + what, body: body, headers: { 'If-Match': '"' + at.form.dataset.ghRevision + '"' } };
    }

    function changing(paused, said) {
        return {
            request: function (at) {
                return putting(at, '', Object.assign(part(at.form), { paused: paused(at.form) }));
            },
            said: said
        };
    }

    /* Everybody who is named in fields of that name, once. */
    function named(form, name) {
        var all = Array.from(form.elements).filter(function (field) {
            return field.name === name && (field.type !== 'checkbox' || field.checked);
        }).map(function (field) { return field.value.trim(); }).filter(Boolean);
        return Array.from(new Set(all));
    }

    var saved = AJS.I18n.getText('guildhall.mentoring.enrolment.done.saved');

    G.acts({
        enrol: {
            request: function (at) {
                var said = part(at.form);
                if (said.role !== 'MENTOR') {
                    delete said.places;
                }
                return { method: 'POST', path: path(at), body: said };
            },
            said: AJS.I18n.getText('guildhall.mentoring.enrolment.done.enrolled')
        },
        'enrol-change': changing(function (form) { return form.dataset.ghPaused === 'true'; }, saved),
        'enrol-pause': changing(function () { return true; }, AJS.I18n.getText('guildhall.mentoring.enrolment.done.paused')),
        'enrol-resume': changing(function () { return false; }, AJS.I18n.getText('guildhall.mentoring.enrolment.done.resumed')),
        'enrol-leave': {
            request: function (at) {
                return { method: 'DELETE', path: path(at) + '?role=' + G.closest(at.form, '[data-gh-role]', 'ghRole') };
            },
            said: AJS.I18n.getText('guildhall.mentoring.enrolment.done.left')
        },
        'enrol-wishes': {
            request: function (at) {
                var form = at.form;
                return putting(at, '/preferences', {
                    wishes: named(form, 'wishes'),
                    ignored: named(form, 'ignored'),
                    blocked: named(form, 'blocked')
                });
            },
            said: saved
        }
    });
}());
