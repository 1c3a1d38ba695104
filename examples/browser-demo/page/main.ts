/** Puts the parts together: what a person chooses, what is loaded, what is shown. */
import type { IndexFile } from '../catalogue.ts';
import { drawMap, type Point } from './map.ts';
import { type Index, Neighbours } from './neighbours.ts';
import {
  find,
  loading,
  say,
  showCatalogue,
  showExamples,
  showFigures,
  showKinds,
  showKnob,
  showNeighbours,
  showQueryTime,
  suggest,
} from './view.ts';

const SHOWN = 16;
const EXAMPLES = ['coffee', 'paris', 'guitar', 'gravity', 'river', 'doctor', 'monday', 'blue'];

const input = find<HTMLInputElement>('#word');
const data = await opened();
const ids = new Map(data.words.map((word, id) => [word, id]));
/** Settings that were chosen, by the key of their index. */
const settings = new Map<string, number>();

let file: IndexFile;
let index: Index;
let points: readonly Point[] = [];
/** Counts what a person asked for: what has been overtaken is not shown. */
let latest = 0;
let abort = new AbortController();

async function opened(): Promise<Neighbours> {
  try {
    loading('FAISS and the words');
    return await Neighbours.open((share, bytes) => loading('words and their vectors', share, bytes));
  } catch (error) {
    say(`The demo could not start. ${(error as Error).message}`, true);
    throw error;
  } finally {
    loading(null);
  }
}

const setting = () => settings.get(file.key) ?? file.knob?.start;

/** Loads the index if it must, and looks the present word up in it. */
async function choose(next: IndexFile): Promise<void> {
  abort.abort();
  abort = new AbortController();
  const { signal } = abort;
  try {
    const got = await data.index(next, (share, bytes) => loading(next.title, share, bytes), signal);
    if (signal.aborted) return;
    [file, index] = [next, got];
    loading(null);
    showKnob(next.knob, setting() ?? 1, (value) => {
      settings.set(next.key, value);
      void refresh();
    });
    await refresh();
  } catch (error) {
    if (signal.aborted) return;
    loading(null);
    say(`${next.title} could not be loaded. ${(error as Error).message}`, true);
  }
}

/** Shows the neighbours of the word with this index and setting, then measures both over many words. */
async function refresh(): Promise<void> {
  const word = input.value.trim().toLowerCase();
  const id = ids.get(word);
  input.setAttribute('aria-invalid', String(id === undefined));
  if (id === undefined) {
    say(
      word === '' ? 'Type a word.' : `“${word}” is not among the ${data.words.length.toLocaleString('en')} words.`,
      true,
    );
    return;
  }
  const mine = ++latest;
  const overtaken = () => mine !== latest;
  try {
    const answer = await data.search(index, id, SHOWN, file.knob, setting());
    if (overtaken()) return;
    showNeighbours(answer.neighbours, answer.missed, data.words, look);
    showQueryTime(answer.milliseconds);
    const found = SHOWN - answer.missed.length;
    say(`${file.title}: ${found} of the ${SHOWN} nearest words of “${word}”, in ${answer.milliseconds.toFixed(1)} ms.`);
    const shown = [id, ...answer.neighbours.map((one) => one.id)];
    const places = await data.map(shown);
    if (overtaken()) return;
    points = places.map(([x, y], i) => ({ word: data.words[shown[i] as number] as string, x, y }));
    draw();
    const figures = await data.measure(index, file.knob, setting());
    if (!overtaken()) showFigures(figures);
  } catch (error) {
    if (!overtaken()) say(`The search failed. ${(error as Error).message}`, true);
  }
}

function look(word: string): void {
  input.value = word;
  void refresh();
}

function draw(): void {
  if (points.length > 0) drawMap(find('#map'), points, look);
}

find<HTMLFormElement>('#ask').addEventListener('submit', (event) => {
  event.preventDefault();
  void refresh();
});
input.addEventListener('input', () => {
  const typed = input.value.trim().toLowerCase();
  suggest(data.words, typed);
  // A whole word is looked up at once; half of one is not a mistake yet.
  if (ids.has(typed)) void refresh();
});
new ResizeObserver(draw).observe(find('#map'));

showCatalogue(data.catalogue, await data.engine);
showExamples(
  EXAMPLES.filter((word) => ids.has(word)),
  look,
);
showKinds(data.catalogue.indexes, (next) => void choose(next));
for (const control of find<HTMLFormElement>('#ask').elements) control.removeAttribute('disabled');
const first = data.catalogue.indexes[1] ?? data.catalogue.indexes[0];
if (first !== undefined) {
  find<HTMLInputElement>(`#kind-${first.key}`).checked = true;
  input.value = EXAMPLES.find((word) => ids.has(word)) ?? data.words[0] ?? '';
  await choose(first);
}
document.documentElement.dataset.ready = 'true';
