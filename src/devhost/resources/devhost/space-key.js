/* Suggests a key while the name of a new space is typed, until somebody writes a key of their own. */
(function () {
  'use strict';
  var LONGEST = 10;
  var name = document.getElementById('space-name');
  var key = document.getElementById('space-key');
  var own = key.value !== '';

  function suggestion(text) {
    var plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase().replace(/[^A-Z0-9 ]/g, ' ').trim();
    var words = plain.split(/ +/);
    var letters = words.length > 1 ? words.map(function (word) { return word.charAt(0); }).join('') : plain;
    return letters.slice(0, LONGEST);
  }

  name.addEventListener('input', function () {
    if (!own) {
      key.value = suggestion(name.value);
    }
  });
  key.addEventListener('input', function () {
    own = key.value !== '';
  });
})();
