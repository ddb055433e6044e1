/* Keeps an application while it is typed: at the latest four seconds after a letter the server has it, field by field. What it has
   not got yet lies in this browser, also when the session or the link has ended. If somebody else has written in the same field,
   one chooses; what others write elsewhere is shown. Without this file the steps are plain forms. */
(() => {
  const form = document.getElementById('application');
  if (!form) { return; }
  const words = form.dataset;
  const status = document.getElementById('app-status');
  const DRAFT = `tross.application:${words.key}`;
  const PERSONAL = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;
  const PAUSE = 1200;
  const LONGEST = 4000;
  const PATIENCE = 15000;
  const SMALL = 60000;
  const timers = new Map();
  let turn = Promise.resolve();

  const names = () => [...new Set([...form.querySelectorAll('[data-field]')].map((field) => field.dataset.field))];
  const inputs = (name) => [...form.querySelectorAll(`[data-field="${CSS.escape(name)}"]`)];
  const first = (name) => inputs(name)[0];
  const typed = (name) => {
    const all = inputs(name);
    if (all[0].type !== 'radio') { return all[0].value.replace(/\r\n?/g, '\n'); }
    const chosen = all.find((one) => one.checked);
    return chosen ? chosen.value : '';
  };
  const put = (name, text) => inputs(name).forEach((one) => { if (one.type === 'radio') { one.checked = one.value === text; } else { one.value = text; } });
  const kept = (name) => first(name).dataset.kept || '';
  const accept = (name, text) => {
    inputs(name).forEach((one) => { one.dataset.kept = text; delete one.dataset.refused; });
    const seen = form.elements[`w:${name}`];
    if (seen) { seen.value = text; }
  };
  const isUnsaved = (name) => typed(name) !== kept(name);
  const say = (text, bad) => { status.textContent = text; status.classList.toggle('bad-words', Boolean(bad)); };

  const keepHere = () => {
    const unsaved = Object.fromEntries(names().filter((name) => isUnsaved(name) && !PERSONAL.test(typed(name))).map((name) => [name, [typed(name), kept(name)]]));
    const others = Object.fromEntries(Object.entries((JSON.parse(localStorage.getItem(DRAFT) || 'null') || { texts: {} }).texts).filter(([name]) => !first(name)));
    const texts = { ...others, ...unsaved };
    try {
      if (Object.keys(texts).length) { localStorage.setItem(DRAFT, JSON.stringify({ at: Date.now(), texts })); } else { localStorage.removeItem(DRAFT); }
    } catch (full) { /* the browser has no room: the server still gets it */ }
  };

  const spot = (name) => document.querySelector(`[data-error="${CSS.escape(name)}"]`);
  const tell = (name, text) => {
    const there = spot(name);
    if (there) {
      there.textContent = text;
      const around = there.closest('.field');
      if (around) { around.classList.toggle('wrong', Boolean(text)); }
    }
    if (first(name)) { inputs(name).forEach((one) => { if (text) { one.setAttribute('aria-invalid', 'true'); } else { one.removeAttribute('aria-invalid'); } }); }
  };
  const choose = (name, theirs) => {
    const there = spot(name);
    if (!there) { return; }
    const button = (text, action) => {
      const one = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small', textContent: text });
      one.addEventListener('click', () => { tell(name, ''); action(); first(name).focus(); });
      return one;
    };
    there.append(button(words.mine, () => { accept(name, theirs); later(name, 0); }), button(words.theirs, () => { put(name, theirs); accept(name, theirs); keepHere(); }));
  };

  const show = (answer) => {
    const refused = new Set(answer.refused.map((one) => one.field));
    const wrong = new Map(answer.problems.filter((one) => !one.lack).map((one) => [one.field, one.text]));
    document.querySelectorAll('[data-error]').forEach((there) => {
      const name = there.dataset.error;
      if (!refused.has(name) && !(first(name) && first(name).dataset.refused !== undefined)) { tell(name, wrong.get(name) || ''); }
    });
    document.getElementById('left-list').replaceChildren(...answer.problems.map((one) => {
      const line = document.createElement('li');
      line.append(Object.assign(document.createElement('a'), { href: `#${one.field}`, textContent: one.text }));
      return line;
    }));
    document.querySelectorAll('[data-step]').forEach((there) => {
      const left = answer.steps[Number(there.dataset.step) - 1];
      there.textContent = left === 0 ? there.dataset.done : there.dataset.left.replace('{0}', left);
    });
    const done = document.getElementById('done');
    done.textContent = done.dataset.text.replace('{0}', answer.steps.filter((left) => left === 0).length);
    document.querySelectorAll('[data-sum]').forEach((there) => { if (answer.sums[there.dataset.sum]) { there.textContent = answer.sums[there.dataset.sum]; } });
    document.querySelectorAll('[data-goal]').forEach((chip) => {
      const begin = `goal.${chip.dataset.goal}.`;
      const whole = Boolean(answer.texts[`${begin}goal`]) && !answer.problems.some((one) => one.field.startsWith(begin));
      const begun = Object.entries(answer.texts).some(([name, text]) => name.startsWith(begin) && text.trim());
      chip.textContent = whole ? words.goalWhole : begun ? words.goalDraft : '';
      chip.classList.toggle('good', whole);
    });
    let others = 0;
    names().forEach((name) => {
      const text = answer.texts[name] || '';
      if (!isUnsaved(name) && text !== kept(name) && document.activeElement !== first(name)) {
        put(name, text);
        accept(name, text);
        first(name).classList.add('fresh');
        others += 1;
      }
    });
    return others;
  };

  const post = async (fields, leaving) => {
    const body = new URLSearchParams(fields).toString();
    let answer;
    try {
      answer = await fetch(words.act, { method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: Boolean(leaving) || body.length < SMALL, signal: AbortSignal.timeout(PATIENCE), headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }, body });
    } catch (unreachable) {
      throw new Error('away');
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401) { throw new Error('out'); }
    if (answer.status === 403 || answer.status === 404) { throw new Error(words.act.includes('/public/') ? 'closed' : 'gone'); }
    if (!answer.ok) { throw new Error('away'); }
    localStorage.setItem('tross.last', String(Date.now()));
    return answer.json();
  };

  const save = async (name, leaving) => {
    if (!isUnsaved(name) || first(name).dataset.refused === typed(name)) { return; }
    const text = typed(name);
    say(words.saving);
    const answer = await post({ step: form.elements.step.value, [`t:${name}`]: text, [`w:${name}`]: kept(name) }, leaving);
    const refused = answer.refused.find((one) => one.field === name);
    if (refused) {
      inputs(name).forEach((one) => { one.dataset.refused = text; });
      show(answer);
      tell(name, refused.text);
      if (refused.theirs !== undefined) { choose(name, refused.theirs); }
      say(words.refused, true);
      return;
    }
    accept(name, text);
    const others = show(answer);
    keepHere();
    say(words.saved.replace('§', answer.saved) + (others ? ` ${words.other}` : ''));
  };
  const flush = (name, leaving) => {
    const timed = timers.get(name);
    if (timed) { clearTimeout(timed.timer); timers.delete(name); }
    const next = turn.then(() => save(name, leaving)).catch((why) => {
      say(words[why.message] || words.away, true);
      if (why.message === 'away') { later(name, LONGEST); }
    });
    turn = next;
    return next;
  };
  function later(name, pause) {
    const timed = timers.get(name) || { since: Date.now() };
    clearTimeout(timed.timer);
    timed.timer = setTimeout(() => flush(name), Math.max(0, Math.min(pause, timed.since + LONGEST - Date.now())));
    timers.set(name, timed);
  }
  const settle = () => { names().filter(isUnsaved).forEach((name) => flush(name)); return turn; };

  form.addEventListener('input', (event) => {
    const name = event.target.dataset.field;
    if (!name) { return; }
    event.target.classList.remove('fresh');
    keepHere();
    later(name, event.target.tagName === 'SELECT' || event.target.type === 'radio' ? 200 : PAUSE);
  });
  form.addEventListener('focusout', (event) => { const name = event.target.dataset && event.target.dataset.field; if (name && isUnsaved(name)) { flush(name); } });
  addEventListener('pagehide', () => { keepHere(); names().filter(isUnsaved).forEach((name) => save(name, true).catch(() => undefined)); });
  /* Who goes on, or hands in, waits for what is still on its way. */
  const waiting = (other) => other.addEventListener('submit', (event) => {
    if (other.dataset.settled || !names().some((name) => isUnsaved(name) && first(name).dataset.refused === undefined)) { return; }
    event.preventDefault();
    const by = event.submitter;
    settle().then(() => { other.dataset.settled = 'true'; if (by) { by.click(); } else { other.requestSubmit(); } });
  });
  document.querySelectorAll('form.waits').forEach(waiting);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const to = new URL(location.href);
    to.searchParams.set('step', event.submitter ? event.submitter.value : form.elements.step.value);
    to.hash = '';
    settle().then(() => { if (!names().some(isUnsaved)) { location.assign(to); } });
  });

  /* A row is emptied at once, and comes back as easily. */
  form.querySelectorAll('tr[data-row]').forEach((row) => {
    const cell = row.insertCell();
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small quiet', textContent: words.empty });
    button.setAttribute('aria-label', `${words.empty} ${row.dataset.row.split('.')[1]}`);
    let before;
    button.addEventListener('click', () => {
      const fields = [...row.querySelectorAll('[data-field]:not([type=radio])')].map((field) => field.dataset.field);
      if (before) { Object.entries(before).forEach(([name, text]) => put(name, text)); before = undefined; button.textContent = words.empty; } else {
        before = Object.fromEntries(fields.map((name) => [name, typed(name)]));
        fields.forEach((name) => put(name, ''));
        button.textContent = words.undo;
      }
      keepHere();
      fields.filter(isUnsaved).forEach((name) => flush(name));
    });
    cell.append(button);
  });
  form.querySelectorAll('table.rows:has(tr[data-row]) thead tr').forEach((head) => head.insertCell());
  form.querySelectorAll('input.members').forEach((field) => field.setAttribute('list', 'members'));

  const draft = JSON.parse(localStorage.getItem(DRAFT) || 'null');
  if (draft) {
    const back = Object.entries(draft.texts).filter(([name, [text]]) => first(name) && typed(name) !== text);
    back.forEach(([name, [text, seen]]) => { put(name, text); inputs(name).forEach((one) => { one.dataset.kept = seen; }); later(name, 0); });
    if (back.length) { say(words.back); } else { keepHere(); }
  }
})();
