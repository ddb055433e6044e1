/* Long work goes on while one reads: a part of the page that is not done yet ([data-until-done], with an id) is fetched anew every
   other second until it is. Without this file one loads the page again. */
(() => {
  const LATER = 2000;
  const look = async () => {
    const parts = [...document.querySelectorAll('[data-until-done][id]')];
    if (!parts.length) { return; }
    const response = await fetch(location.href, { credentials: 'same-origin' });
    const page = response.ok && new DOMParser().parseFromString(await response.text(), 'text/html');
    parts.forEach((part) => {
      const fresh = page && page.getElementById(part.id);
      if (fresh && !fresh.hasAttribute('data-until-done')) {
        part.removeAttribute('data-until-done');
        part.replaceChildren(...fresh.childNodes);
      }
    });
    setTimeout(look, LATER);
  };
  setTimeout(look, LATER);
})();
