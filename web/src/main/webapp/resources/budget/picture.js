// Saves a chart as PNG: the drawing as it is shown, in light colours on white, twice as fine as on the screen.
(() => {
  const PROPERTIES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
  const SCALE = 2;

  const standing = (svg) => {
    const copy = svg.cloneNode(true);
    const shown = [svg, ...svg.querySelectorAll('*')];
    [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
      const style = getComputedStyle(shown[index]);
      PROPERTIES.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
      element.removeAttribute('class');
    });
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    copy.setAttribute('width', width * SCALE);
    copy.setAttribute('height', height * SCALE);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return { copy, width: width * SCALE, height: height * SCALE };
  };

  const inLight = (work) => {
    const root = document.documentElement;
    const before = root.dataset.theme;
    root.dataset.theme = 'light';
    const result = work();
    if (before === undefined) { delete root.dataset.theme; } else { root.dataset.theme = before; }
    return result;
  };

  const save = (button) => {
    const svg = document.getElementById(button.dataset.picture);
    const { copy, width, height } = inLight(() => standing(svg));
    const image = new Image();
    image.addEventListener('load', () => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const paper = canvas.getContext('2d');
      paper.fillStyle = '#ffffff';
      paper.fillRect(0, 0, width, height);
      paper.drawImage(image, 0, 0, width, height);
      const link = document.createElement('a');
      link.href = canvas.toDataURL('image/png');
      link.download = `${button.dataset.file}.png`;
      link.click();
    });
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  };

  document.querySelectorAll('button[data-picture]').forEach((button) => { button.hidden = false; });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-picture]');
    if (button) { save(button); }
  });
})();
