/* The editor: inserts and edits macros in the text, lists them, shows the preview. */
(function () {
  'use strict';
  var browser = window.HostMacroBrowser;
  var server = window.HostMacros;
  var element = window.HostMacroForm.element;
  var body = document.getElementById('body');
  var list = document.getElementById('macro-list');
  var frame = document.getElementById('page-preview');
  var timer = 0;

  function insertAtCursor(markup) {
    body.focus();
    body.setRangeText(markup, body.selectionStart, body.selectionEnd, 'end');
    refresh();
  }

  function replace(text) {
    body.value = text;
    body.focus();
    refresh();
  }

  function line(text, found, macro) {
    var label = macro ? macro.label : found.name;
    var item = element('li', { style: '--depth: ' + found.depth }, [element('span', {}, [label])]);
    if (macro) {
      var button = element('button', { type: 'button', class: 'aui-button aui-button-link',
        'data-macro': found.name, 'aria-label': 'Edit ' + label + ' (macro ' + (found.index + 1) + ')' }, ['Edit']);
      button.addEventListener('click', function () { browser.edit(body.value.replace(/\r\n/g, '\n'), found, replace); });
      item.append(' ', button);
    } else {
      item.append(' ', element('small', {}, ['unknown here']));
    }
    return item;
  }

  function show(text, all) {
    return Promise.all(all.map(function (found) { return browser.knows(found.name); })).then(function (macros) {
      var items = all.map(function (found, index) { return line(text, found, macros[index]); });
      list.replaceChildren(items.length ? element('ul', {}, items) : 'None yet.');
    });
  }

  function refresh() {
    var text = body.value;
    server.find(text).then(function (all) { return show(text, all); }).catch(function (error) {
      list.replaceChildren('The text is not well-formed: ' + error.message);
    });
  }

  body.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(refresh, 500);
  });
  document.getElementById('insert-macro').addEventListener('click', function () { browser.insert(insertAtCursor); });
  document.getElementById('preview-page').addEventListener('click', function () {
    frame.hidden = false;
    frame.scrollIntoView({ block: 'nearest' });
  });
  refresh();
})();
