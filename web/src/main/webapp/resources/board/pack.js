/* Putting hundreds of pages together takes some seconds: a form with data-working says so, and is sent once. */
(() => {
  document.addEventListener('submit', (event) => {
    const words = event.target.dataset && event.target.dataset.working;
    if (!words) { return; }
    if (event.target.hasAttribute('aria-busy')) { event.preventDefault(); return; }
    event.target.setAttribute('aria-busy', 'true');
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    event.target.append(said);
    said.textContent = words;
  });
})();
