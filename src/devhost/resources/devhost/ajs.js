/* What products add to AJS and WRM. Stands after AUI; without AUI the few names that scripts always use are still there. */
(function ($) {
  'use strict';
  var AJS = window.AJS = window.AJS || {};

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : undefined;
  }

  AJS.$ = AJS.$ || $;
  AJS.contextPath = function () { return meta('context-path') || ''; };
  AJS.Meta = { get: meta };
  AJS.toInit = AJS.toInit || function (work) { $(function () { work($); }); };
  AJS.I18n = AJS.I18n || { getText: function (key) { return key; } };

  var WRM = window.WRM = window.WRM || {};
  WRM.contextPath = AJS.contextPath;
  WRM.I18n = AJS.I18n;
  window.define('jquery', function () { return $; });
  window.define('ajs', function () { return AJS; });
  window.define('wrm/context-path', function () { return AJS.contextPath; });
  window.define('wrm/i18n', function () { return AJS.I18n; });
})(window.jQuery);
