/* Warns five minutes before the session ends, and says so when it has ended. Every tab counts as activity for all. */
(() => {
  const LAST = 'tross.last';
  const WARNING = 5 * 60 * 1000;
  const box = document.getElementById('session');
  const stay = box.querySelector('[data-do=stay]');
  const again = box.querySelector('[data-do=again]');
  const text = document.getElementById('session-text');
  const length = Number(box.dataset.seconds) * 1000;
  if (!(length > 0)) { return; }

  const touched = () => localStorage.setItem(LAST, String(Date.now()));
  const left = () => Number(localStorage.getItem(LAST)) + length - Date.now();
  touched();
  if (window.faces) { window.faces.ajax.addOnEvent((event) => { if (event.status === 'success') { touched(); } }); }

  const over = () => {
    text.textContent = text.dataset.over;
    stay.hidden = true;
    again.hidden = false;
    const to = location.pathname + location.search;
    again.href = box.dataset.signIn + '?to=' + encodeURIComponent(to) + '&expired=true';
    again.focus();
  };

  const look = () => {
    const rest = left();
    if (rest <= 0) {
      if (!box.open) { box.showModal(); }
      over();
      return;
    }
    if (rest <= Math.min(WARNING, length / 2)) {
      if (!box.open) { box.showModal(); stay.focus(); }
    } else if (box.open) {
      box.close(); // somebody went on in another tab
    }
    setTimeout(look, Math.min(15000, rest + 250));
  };

  stay.addEventListener('click', async () => {
    const answer = await fetch(box.dataset.keep, { method: 'POST', redirect: 'manual' });
    if (answer.ok) { touched(); box.close(); } else { over(); }
  });
  box.addEventListener('cancel', (event) => { if (left() <= 0) { event.preventDefault(); } });
  setTimeout(look, 1000);
})();
