// Shows what a draft would say while one types: asks the page itself, and puts its preview in place of the old one.
(() => {
  const form = document.querySelector('form[data-preview]');
  if (!form) return;
  let timer;
  let latest = 0;
  const part = name => form.querySelector(`[data-part=${name}]`);
  const value = name => {
    const element = part(name);
    if (!element) return null;
    const chosen = element.querySelector && element.querySelector('input:checked');
    return chosen ? chosen.value : element.value;
  };
  const show = async () => {
    const asked = ++latest;
    const address = new URL(form.dataset.preview, location.href);
    const here = new URL(location.href).searchParams;
    for (const name of ['f', 'year']) if (here.get(name)) address.searchParams.set(name, here.get(name));
    for (const name of ['year', 'basis', 'amount']) if (value(name)) address.searchParams.set(name, value(name));
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok || asked !== latest) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById('preview');
    if (fresh) document.getElementById('preview').replaceWith(fresh);
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(show, 350); };
  form.addEventListener('input', event => { if (event.target.closest('[data-part]')) later(); });
})();
