/** Draws words as points of a plane, with labels that do not cover each other. */
const SVG = 'http://www.w3.org/2000/svg';

export interface Point {
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 15;
/** From the middle of a point to its label. */
const GAP = 8;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Puts the map into `place`, as wide as that is. The first point is the word that was asked for. */
export function drawMap(place: HTMLElement, points: readonly Point[], choose: (word: string) => void): void {
  const width = Math.max(240, place.clientWidth);
  const height = Math.round(Math.min(540, Math.max(280, width * 0.85)));
  const names = points.map(({ word }) => word);
  const svg = element('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': `Map of ${names[0]} and its neighbours; the list holds the same words.`,
  });
  const at = scaled(points, width, height);
  const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const font = `13px ${getComputedStyle(place).fontFamily}`;
  const taken: Box[] = at.map(([x, y]) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  // Nearest words first, so that they get their labels; drawn last, so that they lie on top.
  const groups = points.map(({ word }, i) => {
    const [x, y] = at[i] as [number, number];
    const group = element('g', i === 0 ? { class: 'asked' } : {});
    const title = element('title', {});
    title.textContent = word;
    group.append(title, element('circle', { cx: x, cy: y, r: i === 0 ? 7 : 5 }));
    measure.font = i === 0 ? `bold ${font}` : font;
    const box = free(candidates(x, y, measure.measureText(word).width, i === 0 ? GAP + 3 : GAP), taken, width, height);
    if (box !== undefined) {
      taken.push(box);
      const label = element('text', { x: box.left, y: box.bottom - 4 });
      label.textContent = word;
      group.append(label);
    }
    group.addEventListener('click', () => choose(word));
    return group;
  });
  svg.append(...groups.reverse());
  place.replaceChildren(svg);
}

function scaled(points: readonly Point[], width: number, height: number): readonly (readonly [number, number])[] {
  const [left, top] = [28, 22];
  const range = (values: readonly number[]) => {
    const low = Math.min(...values);
    return [low, Math.max(...values) - low || 1] as const;
  };
  const [x0, dx] = range(points.map(({ x }) => x));
  const [y0, dy] = range(points.map(({ y }) => y));
  return points.map(
    ({ x, y }) => [left + ((x - x0) / dx) * (width - 2 * left), top + ((y - y0) / dy) * (height - 2 * top)] as const,
  );
}

/** Right, left, above and below of a point. */
function candidates(x: number, y: number, text: number, gap: number): Box[] {
  const half = text / 2;
  return [
    { left: x + gap, right: x + gap + text, top: y - LINE / 2, bottom: y + LINE / 2 },
    { left: x - gap - text, right: x - gap, top: y - LINE / 2, bottom: y + LINE / 2 },
    { left: x - half, right: x + half, top: y - gap - LINE, bottom: y - gap },
    { left: x - half, right: x + half, top: y + gap, bottom: y + gap + LINE },
  ];
}

function free(boxes: readonly Box[], taken: readonly Box[], width: number, height: number): Box | undefined {
  const inside = (box: Box) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return boxes.find((box) => inside(box) && !taken.some((other) => overlap(box, other)));
}
