/* Shortcuts, menus that close, and the focus on what went wrong. Every page works without this file. */
(() => {
  const SINGLE_KEYS_OFF = 'tross.single-keys-off';
  const search = document.getElementById('search');
  const shortcuts = document.getElementById('shortcuts');
  const typing = (target) => target.closest('input, select, textarea, [contenteditable=true]') !== null;
  const singleKeys = () => localStorage.getItem(SINGLE_KEYS_OFF) === null;

  const find = () => {
    if (search.offsetParent === null) { // on a phone the box lies on a page of its own
      document.querySelector('a.menu.find').click();
    } else {
      search.focus();
      search.select();
    }
  };

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      find();
    } else if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !singleKeys()) {
      return;
    } else if (event.key === '/') {
      event.preventDefault();
      find();
    } else if (event.key === '?' && !shortcuts.open) {
      event.preventDefault();
      shortcuts.showModal();
    }
  });

  /* Single keys can be turned off (WCAG 2.1.4): some speech input types them by mistake. */
  document.querySelectorAll('[data-single-keys]').forEach((box) => {
    box.checked = singleKeys();
    box.addEventListener('change', () => {
      if (box.checked) { localStorage.removeItem(SINGLE_KEYS_OFF); } else { localStorage.setItem(SINGLE_KEYS_OFF, 'true'); }
    });
  });

  /* A menu closes at Escape, at a click beside it and when the focus leaves it. */
  document.querySelectorAll('details.drop').forEach((menu) => {
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
    menu.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) { menu.open = false; }
    });
    document.addEventListener('click', (event) => {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  /* After a refusal the reader lands on the summary; its links lead into the fields. */
  const errors = document.querySelector('.errors, .note[role=status]');
  if (errors) { errors.focus(); }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.errors a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      (field.matches('input, select, textarea, button') ? field : field.querySelector('input, select, textarea, button') || field).focus();
    }
  });

  /* An undo bar goes after ten seconds, but waits while somebody points at it or stands in it. What it offered lies in the bin. */
  document.querySelectorAll('.undo').forEach((bar) => {
    let left = 10000;
    let since = 0;
    let timer;
    const run = () => {
      if (timer || bar.matches(':hover, :focus-within')) { return; }
      since = Date.now();
      timer = setTimeout(() => bar.remove(), left);
    };
    const wait = () => {
      if (!timer) { return; }
      clearTimeout(timer);
      timer = undefined;
      left = Math.max(2000, left - (Date.now() - since));
    };
    bar.addEventListener('mouseenter', wait);
    bar.addEventListener('focusin', wait);
    bar.addEventListener('mouseleave', run);
    bar.addEventListener('focusout', () => setTimeout(run));
    run();
  });

  /* A form is sent once, however often the button is pressed. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'true') {
      event.preventDefault();
    } else if (form.method === 'post' && !form.hasAttribute('data-again')) {
      form.dataset.sent = 'true';
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    }
  });
})();
