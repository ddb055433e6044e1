/* The keys of a spreadsheet in the budget's grid: arrows, Enter, Esc, F2, ranges, copying down and to the right, copy and
   paste, undo. Tab is the browser's own. */
(() => {
  const table = document.querySelector('table.entry');
  if (!table || !table.grid) { return; }
  const { inputs, flush, paste, isUnsaved, undo, redo } = table.grid;
  const rows = [...table.querySelectorAll('tr[data-line]')].map((row) => [...row.querySelectorAll('input')]);
  const place = new Map();
  rows.forEach((cells, row) => cells.forEach((input, column) => place.set(input, [row, column])));
  const at = (row, column) => rows[row] && rows[row][column];
  let anchor;
  let editing;

  const chosen = (input) => {
    const [row, column] = place.get(input);
    const [from] = anchor && place.get(anchor)[1] === column ? place.get(anchor) : [row];
    const cells = [];
    for (let i = Math.min(row, from); i <= Math.max(row, from); i++) { cells.push(at(i, column)); }
    return cells;
  };
  const paint = (input) => {
    inputs.forEach((one) => one.classList.remove('chosen'));
    const cells = chosen(input);
    if (cells.length > 1) { cells.forEach((one) => one.classList.add('chosen')); }
  };
  const go = (input, keep) => {
    if (!input) { return false; }
    const before = anchor;
    input.focus();
    input.select();
    anchor = keep ? before : input;
    paint(input);
    return true;
  };
  const put = (input, text) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const commit = (input) => { editing = undefined; if (isUnsaved(input)) { flush(); } };

  /* An arrow at the text's edge, or with all of it chosen, leaves the cell; inside the text it moves the caret. */
  const leaves = (input, back) => {
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (all) { return editing !== input; }
    return input.selectionStart === input.selectionEnd && input.selectionStart === (back ? 0 : input.value.length);
  };

  const copy = (input, from) => {
    if (from) { put(input, from.value); }
  };
  const down = (input) => {
    const cells = chosen(input);
    const [row, column] = place.get(cells[0]);
    if (cells.length > 1) { cells.slice(1).forEach((cell) => copy(cell, cells[0])); } else { copy(input, at(row - 1, column)); }
    flush();
    input.select();
  };

  table.addEventListener('focusin', (event) => {
    if (!place.has(event.target)) { return; }
    editing = undefined;
    event.target.select();
    anchor = event.target;
    paint(event.target);
  });
  table.addEventListener('mousedown', (event) => { if (event.target === document.activeElement) { editing = event.target; } });

  const command = (event, input, [row, column]) => {
    const key = event.key.toLowerCase();
    if (key === 'd') { down(input); } else if (key === 'r') { copy(input, at(row, column - 1)); flush(); input.select();
    } else if (key === 'z' && !event.shiftKey) {
      if (isUnsaved(input)) { put(input, input.dataset.kept); input.select(); } else { undo(); }
    } else if (key === 'y' || key === 'z') { redo(); } else { return false; }
    return true;
  };
  const plainKey = (event, input, [row, column]) => {
    const keep = event.shiftKey;
    switch (event.key) {
      case 'ArrowUp': commit(input); return go(at(row - 1, column), keep) || true;
      case 'ArrowDown': commit(input); return go(at(row + 1, column), keep) || true;
      case 'ArrowLeft': return !keep && leaves(input, true) && (commit(input), go(at(row, column - 1)));
      case 'ArrowRight': return !keep && leaves(input, false) && (commit(input), go(at(row, column + 1)));
      case 'Enter': commit(input); return go(at(row + (keep ? -1 : 1), column)) || true;
      case 'Escape': put(input, input.dataset.kept); input.removeAttribute('aria-invalid'); go(input); return true;
      case 'F2': editing = input; input.setSelectionRange(input.value.length, input.value.length); return true;
      case 'Delete':
        if (chosen(input).length < 2) { return false; }
        chosen(input).forEach((cell) => put(cell, ''));
        flush();
        return true;
      default: return false;
    }
  };
  table.addEventListener('keydown', (event) => {
    const input = event.target;
    if (!place.has(input) || event.altKey || event.isComposing) { return; }
    const done = event.ctrlKey || event.metaKey ? command(event, input, place.get(input)) : plainKey(event, input, place.get(input));
    if (done) { event.preventDefault(); }
  });

  table.addEventListener('copy', (event) => {
    const cells = place.has(event.target) ? chosen(event.target) : [];
    if (cells.length > 1) {
      event.clipboardData.setData('text/plain', cells.map((cell) => cell.value).join('\n'));
      event.preventDefault();
    }
  });
  table.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/plain');
    if (!place.has(event.target) || !/[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''))) { return; }
    event.preventDefault();
    const top = chosen(event.target)[0];
    paste(top, text);
  });
})();
