/* What AUI finds in a product: the little of AMD that is used (define, require by name or with a callback), and the context path. */
(function () {
  'use strict';
  var factories = Object.create(null);
  var modules = Object.create(null);

  function load(name) {
    if (!(name in modules)) {
      if (!(name in factories)) {
        throw new Error('The embedded host has no module "' + name + '"');
      }
      var entry = factories[name];
      modules[name] = entry.factory.apply(null, entry.dependencies.map(load));
    }
    return modules[name];
  }

  window.define = function (name, dependencies, factory) {
    var body = factory || dependencies;
    factories[name] = {
      dependencies: factory ? dependencies : [],
      factory: typeof body === 'function' ? body : function () { return body; }
    };
  };

  window.require = function (names, callback) {
    if (typeof names === 'string') {
      return load(names);
    }
    var loaded = names.map(load);
    if (callback) {
      callback.apply(null, loaded);
    }
    return undefined;
  };

  window.AJS = {
    contextPath: function () {
      var element = document.querySelector('meta[name="ajs-context-path"]');
      return element ? element.content : '';
    }
  };
})();
