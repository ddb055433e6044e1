/* What somebody types and has not saved outlives the page: a reload, a crash, the end of the session. It is kept in this
   browser for the account, the address (which names förbund and record) and the form. It is put back where the page shows
   the record as it was then; where somebody has changed the record since, the person chooses. Saving, Avbryt and signing out clear it.
   Passwords, files and what looks like a personnummer (P6) are never kept. Without this file nothing is lost but that comfort. */
(() => {
  const words = document.currentScript.dataset;
  const DRAFT = 'tross.draft:';
  const ACCOUNT = 'tross.account';
  const SENT = 'tross.sent';
  const PAUSE = 1000;
  const LONGEST = 4000;
  const THIRTY_DAYS = 30 * 24 * 3600 * 1000;
  const PERSONAL = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;

  const own = (account) => DRAFT + account + ':';
  const forget = (match) => Object.keys(localStorage).filter((key) => key.startsWith(DRAFT) && match(key)).forEach((key) => localStorage.removeItem(key));
  const read = (id) => JSON.parse(localStorage.getItem(id) || 'null');

  if (document.querySelector('[data-forget]')) { // signed out on purpose: nothing is left behind
    const account = sessionStorage.getItem(ACCOUNT);
    if (account) { forget((key) => key.startsWith(own(account))); }
    sessionStorage.clear();
  }
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (!words.account) { return; }
  sessionStorage.setItem(ACCOUNT, words.account);
  forget((key) => !(read(key).at > Date.now() - THIRTY_DAYS));

  /* A save leads on to another address; a form that is refused, or goes on to its next step, answers in its own place. */
  const expired = new URLSearchParams(location.search).has('expired');
  const [arrival] = performance.getEntriesByType('navigation');
  const ledOn = arrival !== undefined && arrival.redirectCount > 0;
  if (sent && ledOn && !expired && !document.querySelector('.errors')) { localStorage.removeItem(sent); }

  const address = () => {
    const at = new URL(location.href);
    at.searchParams.delete('expired');
    at.searchParams.sort();
    return at.pathname + at.search;
  };
  const choice = (field) => field.type === 'checkbox' || field.type === 'radio';
  const plain = (text) => text.replace(/\r\n?/g, '\n');
  const nameOf = (field) => field.name.replace(/j_idt\d+:/g, '') + (choice(field) ? '=' + field.value : '');
  const typed = (field) => (choice(field) ? field.checked : plain(field.value));
  const served = (field) => {
    if (choice(field)) { return field.defaultChecked; }
    if (field.tagName !== 'SELECT') { return plain(field.defaultValue); }
    const option = [...field.options].find((one) => one.defaultSelected) || field.options[0];
    return option ? option.value : '';
  };
  const fields = (form) => [...form.elements].filter((field) => field.name && field.matches('input, select, textarea')
    && !field.name.startsWith('jakarta.faces') && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  const values = (form, how) => Object.fromEntries(fields(form).map((field) => [nameOf(field), how(field)]));
  const same = (kept, now) => Object.keys(kept).every((name) => kept[name] === now[name]);

  const when = (at) => {
    const two = (number) => String(number).padStart(2, '0');
    const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    const moment = new Date(at);
    const time = `${two(moment.getHours())}.${two(moment.getMinutes())}`;
    return day(moment) === day(new Date()) ? time : `${day(moment)} ${time}`;
  };
  const element = (name, css, text) => Object.assign(document.createElement(name), { className: css, textContent: text });

  const tend = (form, id) => {
    const base = () => (read(id) || { base: values(form, served) }).base;
    const say = (text) => {
      let note = form.querySelector('.draft-kept');
      if (!note) { note = (form.querySelector('.buttons') || form).appendChild(element('span', 'draft-kept', '')); }
      note.textContent = text;
    };
    const keep = (asOf) => {
      const all = { ...(read(id) || {}).values }; // also what stood in an earlier step of the form
      Object.entries(values(form, typed)).forEach(([name, value]) => {
        if (PERSONAL.test(value)) { delete all[name]; } else { all[name] = value; }
      });
      if (same(all, asOf)) {
        localStorage.removeItem(id);
        say('');
        return;
      }
      const at = Date.now();
      try {
        localStorage.setItem(id, JSON.stringify({ at, base: { ...values(form, served), ...asOf }, values: all }));
        say(words.kept.replace('{0}', when(at)));
      } catch (full) { // the browser has no room: nothing is kept, and nothing is said to be
        say('');
      }
    };
    const show = (draft) => {
      fields(form).filter((field) => nameOf(field) in draft.values).forEach((field) => {
        if (choice(field)) { field.checked = draft.values[nameOf(field)]; } else { field.value = draft.values[nameOf(field)]; }
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    };
    const tell = (tone, text, ...choices) => {
      const note = element('div', `note draft ${tone}`, '');
      note.setAttribute('role', 'status');
      note.append(element('p', '', text), ...choices.map(([word, action]) => {
        const button = element('button', 'btn small', word);
        button.type = 'button';
        button.addEventListener('click', () => { note.remove(); action(); });
        return button;
      }));
      form.before(note);
      return note;
    };
    const discard = () => {
      localStorage.removeItem(id);
      form.reset();
      fields(form).slice(0, 1).forEach((field) => { field.dispatchEvent(new Event('input', { bubbles: true })); field.focus(); });
    };

    let timer;
    let since = 0;
    const save = () => { clearTimeout(timer); if (since) { since = 0; keep(base()); } };
    form.addEventListener('input', () => {
      since = since || Date.now();
      clearTimeout(timer);
      timer = setTimeout(save, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
    });
    form.addEventListener('submit', () => { save(); sessionStorage.setItem(SENT, id); });
    form.addEventListener('click', (event) => { if (event.target.closest('.buttons a')) { since = 0; localStorage.removeItem(id); } });
    addEventListener('pagehide', save);

    const draft = read(id);
    const now = values(form, served);
    if (!draft) { return; }
    if (sent === id && !ledOn) {
      say(words.kept.replace('{0}', when(draft.at)));
    } else if (same(draft.values, now)) {
      localStorage.removeItem(id);
    } else if (same(draft.base, now)) {
      show(draft);
      tell('', words.back.replace('{0}', when(draft.at)), [words.discard, discard]);
    } else {
      tell('warn', words.changed.replace('{0}', when(draft.at)), [words.restore, () => { show(draft); keep(now); }], [words.discard, discard]);
    }
  };

  document.querySelectorAll('main form[method=post]:not([data-own-draft])').forEach((form, index) => {
    tend(form, own(words.account) + address() + '#' + (form.id && !form.id.startsWith('j_idt') ? form.id : index));
  });
})();
