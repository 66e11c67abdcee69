// What a browser finds in drawings: texts that meet or leave the picture, and colours that cannot be told from what lies below.
// Every drawing stands in a section that is named like its file. Returns { complaints: [sentence], series: [{ name, colours }] } as JSON.
() => {
  const slack = 0.75;
  const guides = ['g', 'rule', 'f-bg', 'f-pale'];
  // A tint stands behind the line or dot that carries the number, for instance an interval whose ends are in the table.
  const isTint = shape => Number(getComputedStyle(shape).fillOpacity) <= 0.25;
  // An outline in the colour of the numbers on a shaded cell stands on that cell and not on the page.
  const isOnCell = shape => [...shape.classList].some(c => /^o-on[qd]/.test(c));
  const context = document.createElement('canvas').getContext('2d');
  const complaints = [];
  const series = [];

  const parse = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const linear = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const over = (top, below, opacity) => [0, 1, 2].map(i => top[i] * opacity + below[i] * (1 - opacity));
  const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const page = parse(getComputedStyle(document.body).backgroundColor);

  // The opacity of an element with that of the groups about it.
  const opacityOf = element => {
    let opacity = 1;
    for (let e = element; e && e.tagName !== 'svg'; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
    return opacity;
  };
  const paint = (element, kind, below) => {
    const style = getComputedStyle(element);
    if (style[kind] === 'none' || (kind === 'stroke' && parseFloat(style.strokeWidth) === 0)) return null;
    const own = Number(style[kind === 'fill' ? 'fillOpacity' : 'strokeOpacity']) * opacityOf(element);
    const [r, g, b, a = 1] = parse(style[kind]);
    return over([r, g, b], below, a * own);
  };
  const patternColours = element => {
    const id = getComputedStyle(element).fill.match(/url\("?#([^")]+)/)?.[1];
    return id ? [...document.getElementById(id).children].flatMap(c => [paint(c, 'fill', page), paint(c, 'stroke', page)]).filter(Boolean) : null;
  };

  // A line of text: as wide as the browser sets it, as high as its ink.
  const lineBox = (line, style) => {
    const matrix = line.getScreenCTM();
    const start = line.getStartPositionOfChar(0).matrixTransform(matrix);
    context.font = style.font;
    const ink = context.measureText(line.textContent);
    const { left, right } = line.getBoundingClientRect();
    return { text: line.textContent, left, right, top: start.y - ink.actualBoundingBoxAscent, bottom: start.y + ink.actualBoundingBoxDescent };
  };
  const linesOf = text => {
    const spans = [...text.querySelectorAll('tspan')];
    const title = text.querySelector('title');
    title?.remove();
    const found = (spans.length ? spans : [text]).filter(l => l.textContent.trim()).map(l => ({ ...lineBox(l, getComputedStyle(text)), element: text }));
    if (title) text.prepend(title);
    return found;
  };
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

  // The colours that a text may stand on: of the last area painted before it below its middle, or the page's.
  const below = (line, shapes) => {
    if (line.element.classList.contains('halo')) return [page];
    const under = shapes.filter(s => s.compareDocumentPosition(line.element) & Node.DOCUMENT_POSITION_FOLLOWING).reverse();
    for (const shape of under) {
      const style = getComputedStyle(shape);
      if (style.fill === 'none') continue;
      const point = new DOMPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2).matrixTransform(shape.getScreenCTM().inverse());
      if (shape.isPointInFill(point)) return patternColours(shape) ?? [paint(shape, 'fill', page)];
    }
    return [page];
  };

  for (const section of document.querySelectorAll('section')) {
    const say = sentence => complaints.push(`${section.id}: ${sentence}`);
    const svg = section.querySelector('svg');
    const frame = svg.getBoundingClientRect();
    const lines = [...svg.querySelectorAll('text')].flatMap(linesOf);
    const shapes = [...svg.querySelectorAll('rect, circle, path, line, polygon, polyline, ellipse')].filter(s => !s.closest('pattern, defs'));

    lines.forEach((line, i) => {
      if (line.left < frame.left - slack || line.right > frame.right + slack || line.top < frame.top - slack || line.bottom > frame.bottom + slack) say(`the text “${line.text}” leaves the picture`);
      for (const other of lines.slice(i + 1)) if (meet(line, other)) say(`“${line.text}” and “${other.text}” overlap`);
      const ink = paint(line.element, 'fill', page);
      const least = Math.min(...below(line, shapes).map(c => contrast(ink, c)));
      if (least < 4.5) say(`“${line.text}” has a contrast of ${least.toFixed(2)} to what it stands on; 4.5 is the least`);
    });

    for (const shape of shapes) {
      if (shape.classList.contains('hatched') || isTint(shape) || isOnCell(shape) || guides.some(g => shape.classList.contains(g))) continue;
      const colours = patternColours(shape) ?? [paint(shape, 'fill', page), paint(shape, 'stroke', page)].filter(Boolean);
      const best = Math.max(0, ...colours.map(c => contrast(c, page)));
      if (best < 3) say(`a ${shape.tagName} of class “${shape.getAttribute('class')}” has a contrast of ${best.toFixed(2)} to the page; 3 is the least`);
    }

    const colours = shapes.flatMap(s => [...s.classList].map(c => c.match(/^([sl])([1-6])$/)).filter(Boolean)
      .map(m => [m[2], paint(s, m[1] === 's' ? 'fill' : 'stroke', page)])).filter(p => p[1]);
    series.push({ name: section.id, colours: Object.values(Object.fromEntries(colours)).map(c => c.map(Math.round)) });
  }
  return JSON.stringify({ complaints: [...new Set(complaints)], series });
}
