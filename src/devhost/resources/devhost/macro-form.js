/* The form of one macro, made from its descriptor: a field by the type of each parameter, and the body. */
window.HostMacroForm = (function () {
  'use strict';

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== false && attributes[key] !== undefined) {
        made.setAttribute(key, attributes[key] === true ? '' : attributes[key]);
      }
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function select(attributes, options, value) {
    var known = options.some(function (option) { return option.value === value; });
    var all = (known ? [] : [{ value: value, label: value }]).concat(options);
    var made = element('select', Object.assign({ class: 'select' }, attributes), all.map(function (option) {
      return element('option', { value: option.value }, [option.label || option.value]);
    }));
    made.value = value;
    return made;
  }

  function people(attributes, choices, value) {
    var list = attributes.id + '-people';
    var options = choices.people.map(function (person) {
      return element('option', { value: person.value }, [person.label]);
    });
    return element('span', {}, [
      element('input', Object.assign({ class: 'text', type: 'text', list: list, value: value }, attributes)),
      element('datalist', { id: list }, options)
    ]);
  }

  function field(parameter, attributes, value, choices) {
    switch (parameter.type) {
      case 'boolean':
        return element('input', Object.assign({ class: 'checkbox', type: 'checkbox', checked: value === 'true' }, attributes));
      case 'enum':
        return select(attributes, (parameter.required ? [] : [{ value: '', label: 'Not set' }]).concat(parameter.values), value);
      case 'int':
        return element('input', Object.assign({ class: 'text short-field', type: 'number', step: '1', value: value }, attributes));
      case 'spacekey':
        return select(attributes, [{ value: '', label: 'This space' }].concat(choices.spaces), value);
      case 'username':
        return people(attributes, choices, value);
      default:
        return element('input', Object.assign({ class: 'text', type: 'text', value: value }, attributes));
    }
  }

  function line(parameter, index, value, choices) {
    var id = 'macro-param-' + parameter.name;
    var attributes = {
      id: id,
      name: parameter.name,
      required: parameter.required && parameter.type !== 'boolean',
      'data-type': parameter.type,
      'aria-describedby': parameter.description ? id + '-help' : undefined
    };
    var label = element('label', { for: id }, [parameter.label]);
    if (parameter.required) {
      label.append(' ', element('span', { class: 'aui-icon icon-required' }, ['(required)']));
    }
    var help = parameter.description
      ? [element('div', { class: 'description', id: id + '-help' }, [parameter.description])] : [];
    return element('div', { class: 'field-group' }, [label, field(parameter, attributes, value, choices)].concat(help));
  }

  function body(macro, value) {
    var label = macro.hasPlainTextBody ? 'Body (plain text)' : 'Body (storage format)';
    var area = element('textarea', { class: 'textarea full-width-field', id: 'macro-body', rows: '5', spellcheck: 'false' });
    area.value = value;
    return element('div', { class: 'field-group' }, [element('label', { for: 'macro-body' }, [label]), area]);
  }

  /** Fills the form; values that the macro does not have yet start at their defaults. */
  function show(form, macro, found, choices) {
    var values = found ? found.parameters : {};
    form.replaceChildren();
    if (macro.description) {
      form.append(element('p', { class: 'host-hint' }, [macro.description]));
    }
    macro.parameters.forEach(function (parameter, index) {
      var value = parameter.name in values ? values[parameter.name] : parameter.defaultValue;
      form.append(line(parameter, index, value, choices));
    });
    if (macro.hasPlainTextBody || macro.hasRichTextBody) {
      form.append(body(macro, found ? found.body : ''));
    }
    if (!form.elements.length) {
      form.append(element('p', {}, ['This macro has nothing to set.']));
    }
  }

  /** What the form says now. */
  function read(form, macro) {
    var parameters = {};
    macro.parameters.forEach(function (parameter) {
      var input = form.elements['macro-param-' + parameter.name];
      parameters[parameter.name] = input.type === 'checkbox' ? String(input.checked) : input.value;
    });
    var area = form.elements['macro-body'];
    return { name: macro.name, parameters: parameters, body: area ? area.value : null };
  }

  return { show: show, read: read, element: element };
})();
