/* Somebody who finds nobody says that they want to learn it: their own profile as it is, with one want more. */
(function () {
    'use strict';

    var G = window.Guildhall;
    var OWN = AJS.contextPath() + '/rest/guildhall/1.0/people/me';

    function wanting(profile, skill) {
        var lower = skill.toLowerCase();
        var has = profile.wants.some(function (want) { return want.skill.toLowerCase() === lower; });
        return has ? profile.wants : profile.wants.concat([{ skill: skill, level: 1, priority: 2 }]);
    }

    G.steps({
        'gap-want': function (button) {
            var skill = button.dataset.ghSkill;
            button.disabled = true;
            fetch(OWN, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (answer) {
                if (!answer.ok) {
                    throw new Error('unread');
                }
                return answer.json().then(function (profile) {
                    return G.send({
                        method: 'PUT',
                        path: '/people/me',
                        headers: { 'If-Match': answer.headers.get('ETag') },
                        body: Object.assign(profile, { wants: wanting(profile, skill) })
                    });
                });
            }).catch(function () {
                return { ok: false, data: {} };
            }).then(function (answer) {
                button.disabled = answer.ok;
                G.say(answer.ok
                    ? AJS.I18n.getText('guildhall.experts.gap.done', skill)
                    : { text: answer.data.detail || AJS.I18n.getText('guildhall.problem.unknown'), stays: true });
            });
        }
    });
}());
