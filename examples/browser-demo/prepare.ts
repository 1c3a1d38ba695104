/**
 * Makes what the page loads: words, and index files over their vectors. Python FAISS writes the files, which shows that the
 * page reads them; without Python our native package does, and the page says so.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, pythonWithFaiss, STABLE } from '../../conformance/src/goldens/python.ts';
import { ENGINE } from '../../conformance/src/goldens/releases.ts';
import type { WordVectors } from '../quickstart/word-vectors.ts';
import { type Catalogue, kinds } from './catalogue.ts';

type Say = (line: string) => void;
type Kind = ReturnType<typeof kinds>[number];

/** Who writes the index files. */
export interface Writer {
  readonly name: string;
  write(folder: string, data: WordVectors, kinds: readonly Kind[]): Promise<void>;
}

/** Python FAISS, in the environment that also makes the goldens. Null when there is no usable `python3`. */
export async function python(say: Say): Promise<Writer | null> {
  let program: string;
  try {
    program = await pythonWithFaiss(ENGINE, say);
  } catch (error) {
    say(`no Python FAISS here: ${(error as Error).message.split('\n')[0]}`);
    return null;
  }
  return {
    name: `Python FAISS ${ENGINE}`,
    async write(folder, { vectors, dimension }, wanted) {
      const raw = join(folder, 'vectors.f32');
      writeFileSync(raw, vectors);
      const script = join(import.meta.dirname, 'write_indexes.py');
      const specs = JSON.stringify(wanted.map(({ key, factory }) => [key, factory]));
      await execute(program, [script, raw, String(dimension), specs, folder], say, { ...process.env, ...STABLE });
      rmSync(raw);
    },
  };
}

/** The native package of this repository. */
export const native: Writer = {
  name: '@faiss-sdk/node',
  async write(folder, { vectors, dimension }, wanted) {
    const { indexFactory, ompSetNumThreads, writeIndex } = await import('@faiss-sdk/node');
    // As Python does here: the same files whatever the machine, and no threads that wait for each other on a busy one.
    ompSetNumThreads(1);
    for (const { key, factory } of wanted) {
      using index = indexFactory(dimension, factory);
      await index.train(vectors);
      await index.add(vectors);
      await writeIndex(index, join(folder, `${key}.faiss`));
    }
  },
};

/** Writes `folder` unless it is there; gives it. */
export async function prepare(
  folder: string,
  data: () => Promise<WordVectors>,
  writer: Writer,
  say: Say,
): Promise<void> {
  if (existsSync(join(folder, 'catalogue.json'))) return;
  const { words, vectors, dimension } = await data();
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  // FAISS wants 39 vectors a list to train on.
  const wanted = kinds(Math.min(256, 2 ** Math.floor(Math.log2(words.length / 39))));
  say(`${writer.name} builds ${wanted.map(({ factory }) => factory).join(', ')}`);
  await writer.write(half, { words, vectors, dimension }, wanted);
  writeFileSync(join(half, 'words.json'), JSON.stringify(words));
  const indexes = wanted.map((kind) => ({ ...kind, bytes: statSync(join(half, `${kind.key}.faiss`)).size }));
  const catalogue: Catalogue = { writtenBy: writer.name, dimension, words: words.length, indexes };
  writeFileSync(join(half, 'catalogue.json'), JSON.stringify(catalogue, null, 1));
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/** The committed slice of the word vectors: a test needs no download. */
export function slice(): WordVectors {
  const at = join(import.meta.dirname, 'test/data');
  const words = JSON.parse(readFileSync(join(at, 'words.json'), 'utf8')) as string[];
  const bytes = readFileSync(join(at, 'vectors.i8'));
  const dimension = bytes.length / words.length;
  const vectors = new Float32Array(bytes.length);
  words.forEach((_, row) => {
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + row * dimension, dimension);
    const norm = Math.hypot(...values) || 1;
    vectors.set(
      Float32Array.from(values, (value) => value / norm),
      row * dimension,
    );
  });
  return { words, vectors, dimension };
}
