/* Records a meeting without leaving the page: sends its forms one by one, says beside the form why something was not kept, and
   shows what others record. A part of the page in which somebody types keeps what was typed. Without this file the same forms
   lead back to the page. */
(() => {
  const root = document.getElementById('sitting');
  if (!root) { return; }
  const words = root.dataset;
  const status = document.getElementById('sit-status');
  const news = document.getElementById('sit-news');
  const LISTEN = 3000;
  const PATIENCE = 15000;
  const parts = () => [...document.querySelectorAll('[data-live]')];
  const served = new Map(parts().map((part) => [part.id, part.innerHTML]));
  const strip = () => document.getElementById('live-strip');
  let seq = Number(strip().dataset.seq);
  let turn = Promise.resolve();
  /* Who goes to another page while something is being kept comes to that page. */
  let isLeaving = false;
  addEventListener('beforeunload', () => { isLeaving = true; });
  addEventListener('pageshow', () => { isLeaving = false; });
  root.classList.add('scripted');

  const say = (text, bad) => { status.textContent = text; status.classList.toggle('bad-words', Boolean(bad)); };
  const failed = (why) => say(words[why.message] || words.away, true);
  /* One at a time: what the page shows next rests on what was kept last. */
  const inTurn = (work) => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  const ask = async (address, options) => {
    let answer;
    try {
      answer = await fetch(address, { credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...options });
    } catch (unreachable) {
      throw new Error('away');
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401) { throw new Error('out'); }
    if (answer.status === 403 || answer.status === 404) { throw new Error('gone'); }
    if (!answer.ok) { throw new Error('away'); }
    if (words.open === 'true') { localStorage.setItem('tross.last', String(Date.now())); }
    return answer;
  };
  /* Goes on although the page is left meanwhile; browsers do that for what is small. */
  const SMALL = 60000;
  const post = async (fields, leaving) => {
    const body = new URLSearchParams(fields).toString();
    return (await ask(words.act, { method: 'POST', keepalive: Boolean(leaving) || body.length < SMALL, headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' }, body })).json();
  };

  const isChanged = (field) => {
    if (field.type === 'checkbox' || field.type === 'radio') { return field.checked !== field.defaultChecked; }
    if (field.tagName === 'SELECT') { return [...field.options].some((one, at) => one.selected !== (one.defaultSelected || (at === 0 && ![...field.options].some((other) => other.defaultSelected)))); }
    return field.type !== 'hidden' && field.value !== field.defaultValue;
  };
  const changed = (part) => [...part.querySelectorAll('input[id], select[id], textarea[id]')].filter(isChanged);

  const forgive = (form) => {
    form.querySelectorAll('p.error').forEach((told) => told.remove());
    form.querySelectorAll('[aria-invalid]').forEach((field) => { field.removeAttribute('aria-invalid'); field.removeAttribute('aria-describedby'); });
  };
  /* Each sentence beside what caused it; what concerns no single input stands at the end of its form. */
  const refuse = (form, problems, beside) => {
    forgive(form);
    problems.forEach((problem, index) => {
      const named = beside || (problem.field && form.elements[problem.field]);
      const field = named instanceof RadioNodeList ? named[0] : named;
      const told = Object.assign(document.createElement('p'), { className: 'error', id: `${form.id}-error-${index}`, textContent: problem.text });
      told.setAttribute('role', 'alert');
      if (field && field.type !== 'hidden' && field.offsetParent) {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', told.id);
        (field.closest('label') || field).after(told);
        if (index === 0 && !beside) { field.focus(); }
      } else {
        form.append(told);
      }
    });
    say(words.refused, true);
  };

  /* Takes over what the server shows now. Who types in the part goes on typing. @returns whether it could be */
  const take = (part, fresh) => {
    const typed = changed(part);
    const isAsked = part.querySelector('p.error button') !== null;
    if (isAsked || typed.some((field) => !fresh.querySelector(`#${CSS.escape(field.id)}`))) { return false; }
    const active = part.contains(document.activeElement) ? document.activeElement : null;
    const place = active && active.setSelectionRange && active.type !== 'hidden' ? [active.selectionStart, active.selectionEnd] : null;
    const open = [...part.querySelectorAll('details[open]')].map((fold) => fold.id);
    const errors = [...part.querySelectorAll('form')].filter((form) => form.querySelector('p.error')).map((form) => [form.id, [...form.querySelectorAll('p.error')].map((told) => told.textContent)]);
    part.replaceChildren(...fresh.cloneNode(true).childNodes);
    Object.assign(part.dataset, fresh.dataset);
    open.forEach((id) => { const fold = document.getElementById(id); if (fold) { fold.open = true; } });
    typed.forEach((old) => {
      const field = document.getElementById(old.id);
      if (old.type === 'checkbox' || old.type === 'radio') { field.checked = old.checked; return; }
      field.value = old.value;
      if (old.dataset.write) { field.dataset.kept = old.dataset.kept || ''; }
      if (old.dataset.refused) { field.dataset.refused = old.dataset.refused; }
    });
    errors.forEach(([id, texts]) => { const form = document.getElementById(id); if (form) { texts.forEach((text) => form.append(Object.assign(document.createElement('p'), { className: 'error', textContent: text }))); } });
    const again = active && active.id && document.getElementById(active.id);
    if (again) {
      again.focus({ preventScroll: true });
      if (place) { again.setSelectionRange(...place); }
    }
    return true;
  };

  const show = async () => {
    const page = new DOMParser().parseFromString(await (await ask(words.page, {})).text(), 'text/html');
    let left = false;
    parts().forEach((part) => {
      const fresh = page.getElementById(part.id);
      if (!fresh || served.get(part.id) === fresh.innerHTML) { return; }
      const now = fresh.innerHTML;
      if (take(part, fresh)) { served.set(part.id, now); } else { left = true; }
    });
    seq = Math.max(seq, Number(page.getElementById('live-strip').dataset.seq));
    news.hidden = !left;
    news.textContent = left ? words.news : '';
    root.dispatchEvent(new Event('shown'));
  };

  const perform = async (form, button) => {
    const sent = new FormData(form);
    if (button) { sent.set(button.name, button.value); }
    say(words.saving);
    const answer = await post(sent);
    if (answer.problems.length) { refuse(form, answer.problems); return; }
    forgive(form);
    form.reset();
    root.dispatchEvent(new CustomEvent('kept', { detail: form }));
    const fold = form.closest('details');
    if (fold && !form.classList.contains('touch')) { fold.open = false; }
    if (sent.get('act') === 'go-to' || sent.get('act') === 'close' || sent.get('act') === 'open') {
      if (!isLeaving) { location.assign(words.next); }
      return;
    }
    await show();
    say(words.saved.replace('§', answer.saved));
  };
  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form.act')) { return; }
    event.preventDefault();
    inTurn(() => perform(event.target, event.submitter)).catch(failed);
  });

  const listen = async () => {
    if (!document.hidden) {
      try {
        const since = await (await ask(`${words.act}&since=${seq}`, {})).json();
        seq = since.seq;
        if (since.board) { await inTurn(show); }
        if (status.classList.contains('bad-words') && status.textContent === words.away) { say(''); }
      } catch (why) {
        failed(why);
      }
    }
    setTimeout(listen, LISTEN);
  };
  if (words.over !== 'true') { setTimeout(listen, LISTEN); }
  root.sitting = { post, inTurn, refuse, forgive, say, failed, show };
})();
