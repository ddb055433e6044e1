/* Keeps a tertial report while it is typed: at the latest four seconds after a letter the server has it, without a session. What it has
   not got yet lies in this browser. If somebody else has written in the same field, one chooses; nothing is overwritten. Without
   this file the buttons keep the whole report. */
(() => {
  const form = document.querySelector('form[data-report]');
  if (!form) { return; }
  const words = form.dataset;
  const status = document.getElementById('report-status');
  const DRAFT = `tross.draft:${words.account}:report:${location.host}:${words.report}`;
  const PERSONAL = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;
  const PAUSE = 1200;
  const LONGEST = 3500;
  const PATIENCE = 15000;
  const fields = [...form.querySelectorAll('[data-field]')];
  const plain = (text) => text.replace(/\r\n?/g, '\n');
  const kept = new Map(fields.map((field) => [field, plain(field.defaultValue)]));
  const timers = new Map();
  let turn = Promise.resolve();
  const inTurn = (work) => { turn = turn.then(work, work); return turn; };
  const say = (text, bad) => { status.textContent = text; status.classList.toggle('bad-words', Boolean(bad)); };
  const isUnsaved = (field) => plain(field.value) !== kept.get(field);

  const keepHere = () => {
    const mine = Object.fromEntries(fields.filter((field) => isUnsaved(field) && !PERSONAL.test(field.value)).map((field) => [field.dataset.field, [plain(field.value), kept.get(field)]]));
    try {
      if (Object.keys(mine).length) { localStorage.setItem(DRAFT, JSON.stringify({ at: Date.now(), fields: mine })); } else { localStorage.removeItem(DRAFT); }
    } catch (full) { // the browser has no room: what the server has not got is on the page alone
      say(words.away, true);
    }
  };
  const told = (field) => document.getElementById(`${field.dataset.field}-told`);
  const forgive = (field) => { const one = told(field); if (one) { one.remove(); } field.removeAttribute('aria-invalid'); delete field.dataset.refused; };
  const refuse = (field, problem) => {
    forgive(field);
    const one = Object.assign(document.createElement('p'), { id: `${field.dataset.field}-told`, className: 'error', textContent: problem.text });
    one.setAttribute('role', 'alert');
    field.setAttribute('aria-invalid', 'true');
    field.dataset.refused = plain(field.value);
    field.after(one);
    if (problem.theirs === undefined) { return; }
    const button = (text, deed) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small', textContent: text });
      made.addEventListener('click', () => { forgive(field); deed(); field.focus(); });
      one.append(made);
    };
    button(words.mine, () => { kept.set(field, plain(problem.theirs)); later(field, 0); });
    button(words.theirs, () => { field.value = problem.theirs; kept.set(field, plain(problem.theirs)); keepHere(); });
  };

  const save = async (field, leaving) => {
    const now = plain(field.value);
    if (!isUnsaved(field) || field.dataset.refused === now) { return; }
    say(words.saving);
    const sent = new URLSearchParams({ [words.name]: words.key, field: field.dataset.field, seen: kept.get(field), now });
    const answer = await fetch(words.act, { method: 'POST', body: sent, headers: { Accept: 'application/json' }, redirect: 'manual', keepalive: Boolean(leaving), signal: leaving ? undefined : AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) { throw new Error(answer.type === 'opaqueredirect' || answer.status === 403 || answer.status === 404 ? 'over' : 'away'); }
    const said = await answer.json();
    if (said.problems.length) { refuse(field, said.problems[0]); say(words.refused, true); return; }
    forgive(field);
    kept.set(field, now);
    keepHere();
    say(words.saved.replace('§', said.saved));
  };
  const flush = (field) => {
    clearTimeout((timers.get(field) || {}).timer);
    timers.delete(field);
    return inTurn(() => save(field)).catch((why) => {
      say(why.message === 'over' ? words.over : words.away, true);
      if (why.message !== 'over') { later(field, LONGEST); }
      throw why;
    });
  };
  function later(field, pause) {
    const timed = timers.get(field) || { since: Date.now() };
    clearTimeout(timed.timer);
    timed.timer = setTimeout(() => flush(field).catch(() => undefined), Math.max(0, Math.min(pause, timed.since + LONGEST - Date.now())));
    timers.set(field, timed);
  }

  form.addEventListener('input', (event) => {
    if (!event.target.dataset.field) { return; }
    keepHere();
    later(event.target, PAUSE);
  });
  form.addEventListener('focusout', (event) => { if (event.target.dataset.field && isUnsaved(event.target)) { flush(event.target).catch(() => undefined); } });
  addEventListener('pagehide', () => { keepHere(); fields.filter(isUnsaved).forEach((field) => save(field, true).catch(() => undefined)); });

  /* The buttons send the whole form; what is typed comes to the server first, so that it is there whatever becomes of the rest. */
  let isKept = false;
  form.addEventListener('submit', (event) => {
    if (isKept) { return; }
    event.preventDefault();
    const button = event.submitter;
    Promise.all(fields.filter(isUnsaved).map(flush)).then(() => {
      const wrong = fields.find((field) => field.dataset.refused !== undefined);
      if (wrong) { wrong.focus(); return; }
      setTimeout(() => { // not while the browser is still telling of the first time
        isKept = true;
        form.requestSubmit(button);
        isKept = false;
      });
    }).catch(() => undefined);
  });

  const draft = JSON.parse(localStorage.getItem(DRAFT) || 'null');
  if (draft) {
    const back = fields.filter((field) => draft.fields[field.dataset.field] && draft.fields[field.dataset.field][0] !== plain(field.value));
    back.forEach((field) => {
      const [text, seen] = draft.fields[field.dataset.field];
      field.value = text;
      kept.set(field, seen);
      later(field, 0);
    });
    if (back.length) { say(words.back); } else { localStorage.removeItem(DRAFT); }
  }
})();
