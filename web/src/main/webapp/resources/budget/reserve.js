// Ties each slider to its field, and shows at once what it would mean: asks the page itself, and puts its answer in place of the
// old one. The address follows, so that it can be kept or sent. Nothing is saved.
(() => {
  const form = document.getElementById('sliders');
  if (!form) { return; }
  const PAUSE = 300;
  let timer;
  let latest = 0;

  const fieldOf = (range) => document.getElementById(range.dataset.for);
  const rangeOf = (field) => form.querySelector(`input[type=range][data-for="${field.id}"]`);
  const number = (text) => Number(text.replace(/[\s\u00a0%]/g, '').replace(',', '.').replace('\u2212', '-') || '0');

  const address = () => {
    const at = new URL(form.action);
    new FormData(form).forEach((value, name) => { if (value.trim() !== '') { at.searchParams.set(name, value); } });
    return at;
  };

  const show = async () => {
    latest += 1;
    const asked = latest;
    const at = address();
    const response = await fetch(at, { credentials: 'same-origin' });
    if (!response.ok || asked !== latest) { return; }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById('outcome');
    if (!fresh) { return; }
    fresh.querySelectorAll('button[data-picture]').forEach((button) => { button.hidden = false; });
    document.getElementById('outcome').replaceWith(fresh);
    form.querySelectorAll('small[data-part=amount]').forEach((small) => { small.textContent = page.getElementById(small.id).textContent; });
    history.replaceState(null, '', at);
  };

  form.querySelectorAll('input[type=range]').forEach((range) => { range.hidden = false; });
  form.addEventListener('input', (event) => {
    const changed = event.target;
    if (changed.type === 'range') {
      fieldOf(changed).value = changed.value === '0' ? '' : changed.value.replace('.', ',').replace('-', '\u2212');
    } else if (rangeOf(changed) && Number.isFinite(number(changed.value))) {
      rangeOf(changed).value = number(changed.value);
    }
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
})();
