// Pictures of arrays that differ: one square a number, drawn when a failure is unfolded.
window.drawPicture = (() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const CELL = 11;

  function element(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function square(svg, x, y, grade) {
    const box = { x, y, width: CELL - 1, height: CELL - 1 };
    if (grade === '0') svg.append(element('rect', { ...box, class: 'equal' }));
    else if (grade === '-')
      svg.append(
        element('rect', { ...box, x: x + 0.5, y: y + 0.5, width: CELL - 2, height: CELL - 2, class: 'absent' }),
      );
    else {
      svg.append(element('rect', { ...box, class: 'equal' }));
      svg.append(element('rect', { ...box, class: 'grade', opacity: 0.2 + (0.8 * Number(grade)) / 9 }));
    }
  }

  function legend(svg, x, y, labels) {
    const parts = labels
      ? [
          ['0', 'equal'],
          ['5', 'elsewhere in the row'],
          ['9', 'not in the row'],
          ['-', 'on one side only'],
        ]
      : [
          ['0', 'equal'],
          ['1', 'below 1e-6'],
          ['4', '1e-4'],
          ['9', '10 times or more'],
          ['-', 'on one side only'],
        ];
    let at = x;
    for (const [grade, text] of parts) {
      square(svg, at, y - 9, grade);
      svg.append(element('text', { x: at + CELL + 3, y }, text));
      at += CELL + 14 + text.length * 6.2;
    }
    const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const wide = Math.max(width, at);
    svg.setAttribute('viewBox', `0 0 ${wide} ${height}`);
    svg.setAttribute('width', wide);
  }

  /** A row of cells for each row of the array; at its end, how many differ. */
  return (figure) => {
    if (figure.querySelector('svg')) return;
    const cells = figure.dataset.cells.split(' ');
    const width = Math.max(...cells.map((row) => row.length));
    const left = 34;
    const size = [left + width * CELL + 60, cells.length * CELL + 30];
    const svg = element('svg', { viewBox: `0 0 ${size[0]} ${size[1]}`, width: size[0], height: size[1], role: 'img' });
    svg.append(element('title', {}, figure.querySelector('figcaption').textContent));
    cells.forEach((row, y) => {
      const top = y * CELL;
      if (y % 4 === 0)
        svg.append(
          element('text', { x: left - 6, y: top + 9, 'text-anchor': 'end' }, Number(figure.dataset.first) + y),
        );
      for (const [x, grade] of [...row].entries()) square(svg, left + x * CELL, top, grade);
      const count = row.replaceAll('0', '').length;
      if (count > 0) svg.append(element('text', { x: left + width * CELL + 6, y: top + 9 }, `${count} differ`));
    });
    legend(svg, left, cells.length * CELL + 14, figure.dataset.kind === 'i64');
    figure.append(svg);
  };
})();
