/* Keeps what is typed in the budget's grid, cell by cell: sends it, shows the sums that the server answers with, says what was
   not kept and why, and lets one undo. Amounts are never counted with here: they travel as text and as öre in text. What has
   not been kept lies in this browser until it is. Without this file the page's button keeps the same inputs. */
(() => {
  const table = document.querySelector('table.entry');
  if (!table) { return; }
  const words = table.dataset;
  const form = table.closest('form');
  const status = document.getElementById('entry-status');
  const problems = document.getElementById('entry-problems');
  const buttons = { undo: form.querySelector('[data-do=undo]'), redo: form.querySelector('[data-do=redo]') };
  const script = document.querySelector('script[data-account]');
  const DRAFT = `tross.draft:${script ? script.dataset.account : ''}:budget-${words.version}-${words.unit}`;
  const PERSONAL = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/;
  const PAUSE = 2000;
  const inputs = [...table.querySelectorAll('input')];
  const plain = (text) => text.replace(/\s/g, '');
  const lineOf = (input) => Number(input.closest('tr').dataset.line);
  const isUnsaved = (input) => plain(input.value) !== plain(input.dataset.kept) && input.value !== input.dataset.accepted;
  const stacks = { undo: [], redo: [] };
  let closed = false;
  let busy = false;
  let timer;
  let again = PAUSE;
  inputs.forEach((input) => { input.dataset.kept = input.dataset.kept || ''; }); // an empty one is left out of the page
  form.classList.add('scripted');
  Object.values(buttons).forEach((button) => { button.hidden = false; });

  const say = (text, bad) => { status.textContent = text; status.classList.toggle('bad', Boolean(bad)); };
  const unsaved = () => inputs.filter(isUnsaved);
  const waiting = () => unsaved().filter((input) => input.dataset.refused !== input.value);
  const mark = (input) => input.classList.toggle('unsaved', isUnsaved(input));

  const keepHere = () => {
    const texts = Object.fromEntries(unsaved().filter((input) => !PERSONAL.test(input.value)).map((input) => [input.id, [input.value, input.dataset.ore]]));
    if (Object.keys(texts).length) { localStorage.setItem(DRAFT, JSON.stringify({ at: Date.now(), texts })); } else { localStorage.removeItem(DRAFT); }
  };

  const ask = async (body) => {
    const answer = await fetch(words.save, { method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: JSON.stringify(body).length < 50000,
      headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ version: Number(words.version), unit: words.unit, ...body }) });
    if (answer.type === 'opaqueredirect' || answer.status === 401) { throw new Error('out'); }
    if (answer.status === 403 || answer.status === 404) { throw new Error('gone'); }
    if (answer.status === 413) { throw new Error('large'); }
    if (!answer.ok) { throw new Error('away'); }
    localStorage.setItem('tross.last', String(Date.now()));
    return answer.json();
  };

  const take = (input, [ore, text]) => {
    input.dataset.ore = ore;
    input.dataset.kept = text;
    delete input.dataset.accepted;
    delete input.dataset.refused;
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  };

  /* What the server holds now; a cell in which somebody is typing keeps its text. */
  const show = (answer, sent) => {
    let others = 0;
    inputs.forEach((input) => {
      const now = answer.cells[input.id];
      if (!now) { return; }
      const mine = sent.get(input.id);
      const refused = answer.problems.some((problem) => problem.cell === input.id);
      if (mine !== undefined && !refused && answer.saved) {
        take(input, now);
        if (document.activeElement === input && input.value === mine) { input.dataset.accepted = mine; } else if (input.value === mine) { input.value = now[1]; }
      } else if (input.dataset.ore !== now[0] && !isUnsaved(input)) {
        take(input, now);
        input.value = now[1];
        input.classList.toggle('theirs', !sent.has('*'));
        others += sent.has('*') ? 0 : 1;
      }
      mark(input);
    });
    Object.entries(answer.sums).forEach(([id, text]) => {
      const output = document.getElementById(id);
      output.textContent = text;
      output.classList.toggle('neg', text.startsWith('−'));
    });
    return others;
  };

  const choose = (problem, input) => [['mine', () => { input.dataset.ore = problem.theirs; delete input.dataset.refused; input.focus(); flush(); }],
    ['theirs', () => { take(input, [problem.theirs, problem.theirsText]); input.value = problem.theirsText; mark(input); input.focus(); keepHere(); }]]
    .map(([which, action]) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn small' });
      button.textContent = words[which].replace('§', which === 'mine' ? input.value : problem.theirsText || '0');
      button.addEventListener('click', () => { action(); button.closest('li').remove(); problems.hidden = !problems.querySelector('li'); });
      return button;
    });

  const tell = (list) => {
    problems.replaceChildren();
    problems.hidden = list.length === 0;
    problems.classList.toggle('errors', list.length > 0);
    if (!list.length) { return; }
    const items = document.createElement('ul');
    list.forEach((problem, index) => {
      const item = items.appendChild(document.createElement('li'));
      const input = problem.cell && document.getElementById(problem.cell);
      item.id = `entry-problem-${index}`;
      if (input) {
        input.dataset.refused = input.value;
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', item.id);
        item.appendChild(Object.assign(document.createElement('a'), { href: `#${problem.cell}`, textContent: problem.text }));
        if (problem.kind === 'CLASH') { item.append(document.createElement('br'), ...choose(problem, input)); }
      } else {
        item.textContent = problem.text;
      }
    });
    problems.append(Object.assign(document.createElement('h2'), { textContent: words.problems }), items);
  };

  const enable = () => Object.keys(buttons).forEach((name) => { buttons[name].disabled = closed || stacks[name].length === 0; });

  /* One request at a time: what is typed meanwhile goes with the next. */
  const send = async (body, sent, after) => {
    if (busy || closed) { return false; }
    busy = true;
    say(words.saving);
    try {
      const answer = await ask(body);
      again = PAUSE;
      const others = show(answer, sent);
      closed = answer.problems.some((problem) => problem.kind === 'CLOSED');
      tell(answer.problems);
      if (after) { after(answer); }
      enable();
      const said = answer.problems.length ? words.unsaved : answer.saved ? words.saved.replace('§', answer.saved) : words.nothing;
      say(others ? `${said} ${words.changed.replace('§', others)}` : said, answer.problems.length > 0);
      return answer.problems.length === 0;
    } catch (failed) {
      say(words[failed.message] || words.away, true);
      if (!['gone', 'large', 'out'].includes(failed.message)) { later(again = Math.min(again * 2, 30000)); }
      return false;
    } finally {
      busy = false;
      keepHere();
      if (!closed && again === PAUSE && waiting().length) { later(0); }
    }
  };

  function flush() {
    clearTimeout(timer);
    const cells = waiting();
    if (!cells.length || busy) { return; }
    const typed = cells.map((input) => ({ line: lineOf(input), year: Number(input.dataset.year), expected: input.dataset.ore, text: input.value }));
    send({ typed }, new Map(cells.map((input) => [input.id, input.value])), (answer) => {
      if (answer.undo.length) { stacks.undo.push(answer.undo); stacks.redo.length = 0; }
    });
  }
  function later(pause) { clearTimeout(timer); timer = setTimeout(flush, pause); }

  const back = (from, to, word) => {
    if (!stacks[from].length || busy) { return; }
    send({ restored: stacks[from].at(-1) }, new Map([['*', true]]), (answer) => {
      if (answer.problems.length) { return; }
      stacks[from].pop();
      stacks[to].push(answer.undo);
      const cell = answer.undo[0] && document.getElementById(`cell-${answer.undo[0].line}-${answer.undo[0].year}`);
      if (cell) { cell.focus(); }
    }).then((kept) => { if (kept) { say(word); } });
  };

  const paste = (input, text) => {
    const seen = Object.fromEntries(inputs.map((one) => [one.id, one.dataset.ore]));
    return send({ paste: { line: lineOf(input), year: Number(input.dataset.year), text, seen } }, new Map([['*', true]]), (answer) => {
      if (answer.undo.length) { stacks.undo.push(answer.undo); stacks.redo.length = 0; }
    }).then((kept) => {
      if (!kept && !problems.hidden) { problems.focus(); }
      return kept;
    });
  };

  form.addEventListener('input', (event) => {
    mark(event.target);
    event.target.classList.remove('theirs');
    keepHere();
    later(PAUSE);
  });
  form.addEventListener('change', () => later(0));
  table.addEventListener('focusout', (event) => {
    if (event.target.matches('input') && !isUnsaved(event.target)) { event.target.value = event.target.dataset.kept; }
  });
  buttons.undo.addEventListener('click', () => back('undo', 'redo', words.undone));
  buttons.redo.addEventListener('click', () => back('redo', 'undo', words.undone));
  addEventListener('pagehide', () => { keepHere(); flush(); });
  form.addEventListener('submit', () => localStorage.removeItem(DRAFT));

  const draft = JSON.parse(localStorage.getItem(DRAFT) || 'null');
  if (draft) {
    Object.entries(draft.texts).forEach(([id, [text, ore]]) => {
      const input = document.getElementById(id);
      if (input) { input.value = text; input.dataset.ore = ore; mark(input); }
    });
    if (unsaved().length) { say(words.restored); later(0); } else { localStorage.removeItem(DRAFT); }
  }
  table.grid = { inputs, flush, paste, isUnsaved, undo: () => back('undo', 'redo', words.undone), redo: () => back('redo', 'undo', words.undone) };
})();
