/* News beside the inbox at the head of every page: asked for at most every two minutes, whatever the number of tabs. */
(function () {
    'use strict';
    var KEY = 'gh-inbox', EVERY = 120000, link, me, label;

    function meta(name) {
        var tag = document.querySelector('meta[name="ajs-' + name + '"]');
        return tag ? tag.content : '';
    }

    function kept() {
        try {
            var found = JSON.parse(localStorage.getItem(KEY));
            return found.me === me && Date.now() - found.at < EVERY && found;
        } catch (none) {
            return false;
        }
    }

    function show(news) {
        var badge = document.createElement('span');
        link.textContent = label;
        link.removeAttribute('aria-label');
        if (news.count) {
            badge.className = 'gh-badge';
            badge.textContent = news.shown;
            link.append(badge);
            link.setAttribute('aria-label', label + ', ' + news.label);
        }
    }

    function keep(news) {
        news.me = me;
        news.at = Date.now();
        show(news);
        localStorage.setItem(KEY, JSON.stringify(news));
    }

    function look() {
        var before = kept();
        if (before) {
            show(before);
        } else if (!document.hidden) {
            fetch(meta('context-path') + '/rest/guildhall/1.0/me/notices/count').then(function (answer) {
                return answer.ok ? answer.json() : {};
            }).then(keep).catch(function () {});
        }
    }

    function start() {
        link = document.getElementById('gh-inbox');
        me = meta('remote-user-key');
        if (link && me) {
            label = link.textContent.trim();
            link.classList.add('gh-inbox-on');
            look();
            setInterval(look, EVERY);
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
