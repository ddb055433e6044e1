// Says at once that a file is too large, instead of sending it in vain.
document.querySelectorAll('input[type=file][data-most]').forEach(input => {
  input.addEventListener('change', () => {
    const old = input.parentElement.querySelector('.error.at-once');
    if (old) old.remove();
    const file = input.files[0];
    if (!file || file.size <= Number(input.dataset.most)) return;
    const sentence = document.createElement('p');
    sentence.className = 'error at-once';
    sentence.setAttribute('role', 'alert');
    sentence.textContent = input.dataset.tooLarge;
    input.after(sentence);
    input.value = '';
  });
});
