/* What somebody has typed outlives a session that ends: it is kept in the tab, and put back when the same page is shown
   again after sign-in. Passwords and files are never kept. Without this file nothing is lost but that comfort. */
(() => {
  const KEPT = 'tross.typed:';
  const RETURN = 'tross.return';
  const address = (url) => {
    const at = new URL(url, location.href);
    at.searchParams.delete('expired');
    at.searchParams.sort();
    return at.pathname + at.search;
  };
  const here = address(location.href);
  const fields = () => [...document.querySelectorAll('main form[method=post] :is(input, select, textarea)')]
    .filter((field) => field.name && !field.name.startsWith('jakarta.faces')
      && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  const choice = (field) => field.type === 'checkbox' || field.type === 'radio';

  const keep = () => {
    const values = {};
    fields().forEach((field) => {
      const key = choice(field) ? field.name + '=' + field.value : field.name;
      values[key] = choice(field) ? field.checked : field.value;
    });
    sessionStorage.setItem(KEPT + here, JSON.stringify(values));
  };

  const putBack = () => {
    const values = JSON.parse(sessionStorage.getItem(KEPT + here) || '{}');
    fields().forEach((field) => {
      const key = choice(field) ? field.name + '=' + field.value : field.name;
      if (!(key in values)) { return; }
      if (choice(field)) { field.checked = values[key]; } else { field.value = values[key]; }
    });
  };

  if (document.querySelector('[data-forget]')) { sessionStorage.clear(); } // signed out on purpose: nothing is left behind
  const signIn = document.querySelector('[data-return]');
  if (signIn) {
    if (signIn.dataset.return) { sessionStorage.setItem(RETURN, address(signIn.dataset.return)); }
    return;
  }
  const expired = new URLSearchParams(location.search).has('expired');
  if (expired || sessionStorage.getItem(RETURN) === here) {
    putBack();
  } else {
    sessionStorage.removeItem(KEPT + here);
  }
  sessionStorage.removeItem(RETURN);
  document.addEventListener('input', (event) => { if (event.target.closest('main form[method=post]')) { keep(); } });
  document.addEventListener('change', (event) => { if (event.target.closest('main form[method=post]')) { keep(); } });
})();
