/* The dialog that finds a macro, fills its form, previews it, and hands the result to the editor. */
window.HostMacroBrowser = (function () {
  'use strict';
  var server = window.HostMacros;
  var forms = window.HostMacroForm;
  var element = forms.element;
  var dialog = document.getElementById('macro-browser');
  var form = document.getElementById('macro-form');
  var search = document.getElementById('macro-search');
  var category = document.getElementById('macro-category');
  var problem = document.getElementById('macro-problem');
  var loading = Promise.all([server.all(), server.choices()]);
  var current = null;
  var pending = {};

  function part(id, visible) {
    document.getElementById(id).hidden = !visible;
  }

  function refuse(error) {
    problem.textContent = error.message;
  }

  function fits(macro) {
    var asked = search.value.trim().toLowerCase();
    var text = (macro.label + ' ' + macro.name + ' ' + macro.description).toLowerCase();
    return (!category.value || macro.category === category.value) && text.includes(asked);
  }

  function icon(macro) {
    var path = macro.iconPath;
    var source = path && path.charAt(0) === '/' ? window.AJS.contextPath() + path : path;
    return source ? [element('img', { src: source, alt: '', width: '40', height: '40' })]
      : [element('span', { class: 'host-no-icon', 'aria-hidden': 'true' }, [macro.label.charAt(0)])];
  }

  function list(macros, choices) {
    var shown = macros.filter(fits);
    var items = shown.map(function (macro) {
      var button = element('button', { type: 'button', class: 'host-macro', 'data-macro': macro.name },
        icon(macro).concat([element('span', {}, [
          element('strong', {}, [macro.label]), element('small', {}, [macro.description])])]));
      button.addEventListener('click', function () { details(macro, null, choices); });
      return element('li', {}, [button]);
    });
    document.getElementById('macro-choices').replaceChildren.apply(document.getElementById('macro-choices'), items);
    part('macro-none', shown.length === 0);
  }

  function categories(macros) {
    var names = Array.from(new Set(macros.map(function (macro) { return macro.category; })));
    category.replaceChildren.apply(category, [element('option', { value: '' }, ['All'])].concat(names.map(function (name) {
      return element('option', { value: name }, [name]);
    })));
  }

  function details(macro, found, choices) {
    current = Object.assign({ macro: macro, found: found }, pending);
    forms.show(form, macro, found, choices);
    problem.textContent = '';
    document.getElementById('macro-browser-title').textContent = (found ? 'Edit ' : 'Insert ') + macro.label;
    document.getElementById('macro-apply').textContent = found ? 'Save' : 'Insert';
    part('macro-back', !found);
    part('macro-choose', false);
    part('macro-details', true);
    (form.querySelector('input, select, textarea') || document.getElementById('macro-apply')).focus();
    preview();
  }

  /** Empty required fields are named, not sent. */
  function complete() {
    var empty = Array.from(form.elements).find(function (input) { return !input.checkValidity(); });
    Array.from(form.elements).forEach(function (input) {
      input.setAttribute('aria-invalid', input === empty ? 'true' : 'false');
    });
    if (!empty) {
      problem.textContent = '';
      return true;
    }
    var label = form.querySelector('label[for="' + CSS.escape(empty.id) + '"]').firstChild.textContent;
    problem.textContent = empty.validity.valueMissing ? label + ' is required.' : label + ': ' + empty.validationMessage;
    empty.focus();
    return false;
  }

  /** A macro that exists is changed where it stands, so that everything else in the text stays as it is. */
  function written() {
    var wanted = forms.read(form, current.macro);
    return current.found
      ? server.change(current.source, current.found.index, wanted)
      : server.write(wanted);
  }

  function preview() {
    var target = document.getElementById('macro-preview-form');
    var ready = Array.from(form.elements).every(function (input) { return input.checkValidity(); });
    if (!ready) {
      return;
    }
    server.write(forms.read(form, current.macro)).then(function (markup) {
      target.elements.body.value = markup;
      target.submit();
    }).catch(refuse);
  }

  function apply() {
    if (!complete()) {
      return;
    }
    var done = current.done;
    written().then(function (text) {
      dialog.close();
      done(text);
    }).catch(refuse);
  }

  /** Lets somebody choose a macro; {@code done} gets its markup. */
  function insert(done) {
    loading.then(function (loaded) {
      categories(loaded[0]);
      search.value = '';
      var choices = loaded[1];
      list(loaded[0], choices);
      search.oninput = category.onchange = function () { list(loaded[0], choices); };
      pending = { done: done };
      chooser();
      dialog.showModal();
      search.focus();
    });
  }

  /** Opens a macro of the text; {@code done} gets the whole new text. */
  function edit(source, found, done) {
    loading.then(function (loaded) {
      var macro = loaded[0].find(function (candidate) { return candidate.name === found.name; });
      pending = { done: done, source: source };
      dialog.showModal();
      details(macro, found, loaded[1]);
    });
  }

  function chooser() {
    document.getElementById('macro-browser-title').textContent = 'Insert macro';
    part('macro-choose', true);
    part('macro-details', false);
  }

  var timer = 0;
  form.addEventListener('input', function () {
    problem.textContent = '';
    clearTimeout(timer);
    timer = setTimeout(preview, 400);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    apply();
  });
  document.getElementById('macro-apply').addEventListener('click', apply);
  document.getElementById('macro-refresh').addEventListener('click', preview);
  document.getElementById('macro-back').addEventListener('click', chooser);
  document.getElementById('macro-browser-close').addEventListener('click', function () { dialog.close(); });

  return {
    insert: insert,
    edit: edit,
    knows: function (name) {
      return loading.then(function (loaded) {
        return loaded[0].find(function (macro) { return macro.name === name; });
      });
    }
  };
})();
