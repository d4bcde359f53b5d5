/* A menu of the header closes when somebody clicks elsewhere, leaves it by keyboard, or presses Escape. */
(function () {
  'use strict';
  document.querySelectorAll('details.host-user').forEach(function (menu) {
    function close() {
      menu.open = false;
    }
    document.addEventListener('click', function (event) {
      if (!menu.contains(event.target)) {
        close();
      }
    });
    menu.addEventListener('focusout', function (event) {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
        close();
      }
    });
    menu.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
        menu.querySelector('summary').focus();
      }
    });
  });
})();
