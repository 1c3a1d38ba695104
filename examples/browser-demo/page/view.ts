/** The page's elements, and what is written into them. */
import type { Catalogue, IndexFile, Knob } from '../catalogue.ts';
import type { Figures, Neighbour } from './neighbours.ts';

export const find = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function say(text: string, trouble = false): void {
  const status = find('#status');
  status.textContent = text;
  status.classList.toggle('trouble', trouble);
}

/** Shows how far a load is; null for the share where nobody can tell. */
export function loading(what: string | null, share: number | null = null, bytes = 0): void {
  find('#loading').hidden = what === null;
  if (what === null) return;
  find('#loading label').textContent = bytes > 0 ? `Loading ${what}: ${megabytes(bytes)}` : `Loading ${what}`;
  const bar = find<HTMLProgressElement>('#progress');
  if (share === null) bar.removeAttribute('value');
  else bar.value = share;
}

export function showCatalogue(catalogue: Catalogue, version: string): void {
  const threads = crossOriginIsolated ? 'an isolated page' : 'a page that is not isolated';
  find('#provenance').textContent =
    `${catalogue.words.toLocaleString('en')} words, searched by FAISS ${version} in ${threads}. ` +
    `Index files written by ${catalogue.writtenBy}. Nothing is sent to a server.`;
}

export function showKinds(files: readonly IndexFile[], choose: (file: IndexFile) => void): void {
  for (const file of files) {
    const input = make('input', { type: 'radio', name: 'kind', value: file.key, id: `kind-${file.key}` });
    input.addEventListener('change', () => choose(file));
    const lines = [file.factory, megabytes(file.bytes)].map((text) => make('small', {}, text));
    const label = make('label', { title: file.about }, input, make('b', {}, file.title), ...lines);
    find('#kinds').append(label);
  }
}

/** The control of one index; positions of the slider are powers of two, as the effect is. */
export function showKnob(knob: Knob | undefined, value: number, change: (value: number) => void): void {
  find('#knob').hidden = knob === undefined;
  if (knob === undefined) return;
  const range = find<HTMLInputElement>('#knob-range');
  const write = (now: number) => {
    find('#knob output').textContent = String(now);
    range.setAttribute('aria-valuetext', `${now} ${knob.about}`);
  };
  find('#knob label').textContent = knob.name;
  find('#knob p').textContent = `${knob.about}: more is slower and nearer to exact`;
  range.max = String(Math.log2(knob.max));
  range.value = String(Math.log2(value));
  range.oninput = () => {
    write(2 ** Number(range.value));
    change(2 ** Number(range.value));
  };
  write(value);
}

export function showQueryTime(milliseconds: number): void {
  find('#f-query').textContent = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

export function showFigures({ microseconds, recall, memory }: Figures): void {
  find('#f-batch').textContent =
    microseconds < 1000 ? `${microseconds.toFixed(0)} µs` : `${(microseconds / 1000).toFixed(1)} ms`;
  find('#f-recall').textContent = percent(recall);
  find('#f-memory').textContent = megabytes(memory);
}

export function showNeighbours(
  neighbours: readonly Neighbour[],
  missed: readonly Neighbour[],
  words: readonly string[],
  choose: (word: string) => void,
): void {
  const rows = neighbours.map(({ id, similarity }) => {
    const word = words[id] as string;
    const bar = make('span', { className: 'bar' });
    bar.style.setProperty('--share', percent(Math.max(0, similarity)).replace(' ', ''));
    const value = make('span', { className: 'value' }, similarity.toFixed(2));
    const button = make('button', { type: 'button' }, make('span', { className: 'word' }, word), bar, value);
    button.addEventListener('click', () => choose(word));
    return make('li', {}, button);
  });
  find('#list').replaceChildren(...rows);
  find('#missed').hidden = missed.length === 0;
  find('#missed').textContent = `Missed, which exact search finds: ${missed.map(({ id }) => words[id]).join(', ')}`;
}

/** Words that begin with what is typed; the most frequent come first, as the words do. */
export function suggest(words: readonly string[], typed: string): void {
  const options: HTMLOptionElement[] = [];
  for (const word of typed.length > 0 ? words : []) {
    if (word.startsWith(typed)) options.push(make('option', { value: word }));
    if (options.length === 8) break;
  }
  find('#suggestions').replaceChildren(...options);
}

export function showExamples(words: readonly string[], choose: (word: string) => void): void {
  find('#examples').replaceChildren(
    ...words.map((word) => {
      const button = make('button', { type: 'button' }, word);
      button.addEventListener('click', () => choose(word));
      return make('li', {}, button);
    }),
  );
}
