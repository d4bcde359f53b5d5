/* What the macro browser asks the server. */
window.HostMacros = (function () {
  'use strict';

  function meta(name) {
    return document.querySelector('meta[name="ajs-' + name + '"]').content;
  }

  function answer(response) {
    return response.json().then(function (body) {
      if (!response.ok) {
        throw new Error(body.problem || 'The server answered with status ' + response.status + '.');
      }
      return body;
    });
  }

  function get(path) {
    return fetch(meta('context-path') + path, { credentials: 'same-origin' }).then(answer);
  }

  function post(values) {
    return fetch(meta('context-path') + '/pages/macros', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-Host-Token': meta('atl-token') },
      body: new URLSearchParams(values)
    }).then(answer);
  }

  return {
    all: function () { return get('/pages/macros'); },
    choices: function () { return get('/pages/choices'); },
    find: function (text) { return post({ text: text }); },
    write: function (wanted) {
      return post({ wanted: JSON.stringify(wanted) }).then(function (done) { return done.text; });
    },
    change: function (text, index, wanted) {
      return post({ text: text, index: index, wanted: JSON.stringify(wanted) })
        .then(function (done) { return done.text; });
    }
  };
})();
