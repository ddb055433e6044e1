// Puts the chosen figure where one writes, instead of last in the text.
(() => {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-into][data-from]');
    if (!button) { return; }
    const text = button.form.querySelector(button.dataset.into);
    const chosen = document.getElementById(button.dataset.from).value;
    event.preventDefault();
    if (!chosen) { return; }
    const before = text.value.slice(0, text.selectionStart);
    const gap = before !== '' && !/[\s(]$/.test(before) ? ' ' : '';
    text.setRangeText(gap + chosen, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  });
})();
