/* Keeps the texts of a meeting while they are typed: at the latest four seconds after a letter the server has it. What it has not
   got yet lies in this browser. If somebody else has written in the same text, one chooses; nothing is overwritten. */
(() => {
  const root = document.getElementById('sitting');
  if (!root) { return; }
  const words = root.dataset;
  const { post, inTurn, refuse, forgive, say, failed } = root.sitting;
  const script = document.querySelector('script[data-account]');
  const DRAFT = `tross.draft:${script ? script.dataset.account : ''}:${words.key}`;
  const PERSONAL = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;
  const PAUSE = 1500;
  const LONGEST = 4000;
  const timers = new Map();
  const texts = () => [...document.querySelectorAll('main textarea[id], main form.act input[id]:not([type=radio], [type=checkbox])')];
  const isUnsaved = (field) => field.value !== field.defaultValue;

  const keepHere = () => {
    const kept = Object.fromEntries(texts().filter((field) => isUnsaved(field) && !PERSONAL.test(field.value)).map((field) => [field.id, [field.value, field.dataset.kept || '']]));
    if (Object.keys(kept).length) { localStorage.setItem(DRAFT, JSON.stringify({ at: Date.now(), texts: kept })); } else { localStorage.removeItem(DRAFT); }
  };

  const accept = (field, text) => { field.dataset.kept = text; field.defaultValue = text; delete field.dataset.refused; };
  const choose = (field, problem) => {
    const told = field.form.querySelector('p.error');
    const button = (text, action) => {
      const one = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small', textContent: text });
      one.addEventListener('click', () => { action(); forgive(field.form); field.focus(); });
      return one;
    };
    const theirs = Object.assign(document.createElement('span'), { className: 'theirs', textContent: words.kept.replace('§', problem.theirs) });
    told.append(theirs, button(words.mine, () => { field.dataset.kept = problem.theirs; delete field.dataset.refused; later(field, 0); }),
      button(words.theirs, () => { field.value = problem.theirs; accept(field, problem.theirs); keepHere(); }));
  };

  const save = async (field, leaving) => {
    if (!field.isConnected || !isUnsaved(field) || field.dataset.refused === field.value) { return; }
    const typed = field.value;
    const fields = new FormData(field.form);
    fields.set('act', field.dataset.write);
    fields.set('field', field.dataset.field || '');
    fields.set('expected', field.dataset.kept || '');
    fields.set('typed', typed);
    say(words.saving);
    const answer = await post(fields, leaving);
    if (answer.problems.length) {
      field.dataset.refused = typed;
      refuse(field.form, answer.problems, field);
      if (answer.problems[0].theirs !== undefined) { choose(field, answer.problems[0]); }
      return;
    }
    forgive(field.form);
    const now = document.getElementById(field.id);
    if (now) { accept(now, typed); }
    keepHere();
    say(words.saved.replace('§', answer.saved));
  };
  const flush = (field, leaving) => {
    const now = document.getElementById(field.id);
    if (!now) { return Promise.resolve(); } // its part is just being renewed: it stays on its way
    const timed = timers.get(field.id);
    if (timed) { clearTimeout(timed.timer); timers.delete(field.id); }
    return inTurn(() => save(now, leaving)).catch((why) => {
      failed(why);
      if (why.message === 'away') { later(now, LONGEST); }
    });
  };
  function later(field, pause) {
    const timed = timers.get(field.id) || { since: Date.now() };
    clearTimeout(timed.timer);
    timed.timer = setTimeout(() => flush(field), Math.max(0, Math.min(pause, timed.since + LONGEST - Date.now())));
    timers.set(field.id, timed);
  }

  document.addEventListener('input', (event) => {
    if (!event.target.closest('main form.act')) { return; }
    keepHere();
    if (event.target.dataset.write) { later(event.target, PAUSE); }
  });
  document.addEventListener('focusout', (event) => { if (event.target.dataset && event.target.dataset.write && isUnsaved(event.target)) { flush(event.target); } });
  addEventListener('pagehide', () => { keepHere(); texts().filter((field) => field.dataset.write).forEach((field) => save(field, true).catch(() => undefined)); });
  root.addEventListener('kept', keepHere);
  root.addEventListener('shown', () => texts().filter((field) => field.dataset.write && isUnsaved(field) && field.dataset.refused !== field.value && !timers.has(field.id)).forEach((field) => later(field, PAUSE)));

  const draft = JSON.parse(localStorage.getItem(DRAFT) || 'null');
  if (draft) {
    const back = Object.entries(draft.texts).map(([id, [text, kept]]) => [document.getElementById(id), text, kept]).filter(([field, text]) => field && field.value !== text);
    back.forEach(([field, text, kept]) => {
      field.value = text;
      const fold = field.closest('details');
      if (fold) { fold.open = true; }
      if (field.dataset.write) { field.dataset.kept = kept; later(field, 0); }
    });
    if (back.length) { say(words.restored); } else { localStorage.removeItem(DRAFT); }
  }
})();
