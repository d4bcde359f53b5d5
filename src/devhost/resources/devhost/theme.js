/* The choice of light, dark or original colours: a cookie that the server reads, and the page at hand at once. */
(function () {
  'use strict';
  var YEAR = 31536000;
  var select = document.getElementById('host-theme');
  if (!select) {
    return;
  }
  select.addEventListener('change', function () {
    var root = document.documentElement;
    var path = (document.querySelector('meta[name="ajs-context-path"]') || {}).content || '/';
    document.cookie = 'gh-host-theme=' + select.value + ';path=' + path + ';max-age=' + YEAR + ';samesite=lax';
    root.setAttribute('data-host-theme', select.value);
    var original = select.value === 'original';
    root.setAttribute('data-color-mode', original ? 'light' : select.value);
    root.setAttribute('data-theme', original ? 'light:original' : 'light:light dark:dark');
  });
})();
