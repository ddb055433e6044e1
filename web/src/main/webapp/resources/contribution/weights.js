// Adds up the weights of a key while one types, and says in words what is missing.
(() => {
  const number = text => {
    const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
    return /^\d+(\.\d{1,6})?$/.test(plain) ? Math.round(Number(plain) * 1e6) : null;
  };
  const written = millionths => (millionths / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 6 });
  document.querySelectorAll('table.weights').forEach(table => {
    const inputs = [...table.querySelectorAll('input.weight')];
    const balance = table.closest('fieldset').querySelector('.balance');
    const due = table.dataset.due ? number(table.dataset.due) : null;
    table.addEventListener('input', () => {
      const sum = inputs.reduce((total, input) => total + (number(input.value) || 0), 0);
      table.querySelector('output.sum').textContent = written(sum);
      if (due === null || !balance) return;
      const difference = due - sum;
      const words = difference > 0 ? balance.dataset.missing : difference < 0 ? balance.dataset.over : balance.dataset.right;
      balance.textContent = words.replace('§', `${written(Math.abs(difference))}\u00a0%`);
      balance.classList.toggle('right', difference === 0);
    });
  });
})();
