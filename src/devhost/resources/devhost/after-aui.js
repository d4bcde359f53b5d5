/* What products add to AJS and WRM. Stands after AUI; without AUI the few names that scripts always use are still there. */
(function ($) {
  'use strict';
  var AJS = window.AJS;

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : undefined;
  }

  /* What AUI exports cannot be set again, not even to the same. */
  function offer(name, value) {
    if (!(name in AJS)) {
      AJS[name] = value;
    }
  }

  offer('$', $);
  offer('Meta', { get: meta });
  offer('toInit', function (work) { $(function () { work($); }); });
  offer('I18n', { getText: function (key) { return key; } });

  var WRM = window.WRM = window.WRM || {};
  WRM.contextPath = AJS.contextPath;
  WRM.I18n = AJS.I18n;
  /* Each piece of data can be claimed once. */
  WRM.data = {
    claim: function (key) {
      var all = Array.from(document.querySelectorAll('script[data-wrm-data]'));
      var element = all.find(function (each) { return each.dataset.wrmData === key; });
      if (!element) {
        return undefined;
      }
      element.remove();
      return JSON.parse(element.textContent);
    }
  };
  window.define('jquery', function () { return $; });
  window.define('ajs', function () { return AJS; });
  window.define('wrm/context-path', function () { return AJS.contextPath; });
  window.define('wrm/data', function () { return WRM.data; });
  window.define('wrm/i18n', function () { return AJS.I18n; });
})(window.jQuery);
