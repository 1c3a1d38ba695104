import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached } from '../src/cache.ts';
import { hashFiles } from '../src/key.ts';
import { stateOf, steadily } from '../src/steady.ts';

let root = '';
let tree = '';
const quiet = () => {};
const write = (content: string) => writeFileSync(join(root, 'class-ids.h'), content);
const state = () => stateOf(hashFiles(root, ['class-ids.h']), root, ['class-ids.h']);

/** As ninja does it: an object is made when there is none or it is older than its source. */
async function compile(during: () => void = quiet): Promise<string> {
  const object = join(tree, 'class-ids.o');
  mkdirSync(tree, { recursive: true });
  if (!existsSync(object)) {
    const read = readFileSync(join(root, 'class-ids.h'), 'utf8');
    during();
    writeFileSync(object, read);
  }
  return readFileSync(object, 'utf8');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faiss-sdk-steady-'));
  tree = join(root, 'build/avx2');
  write('ids of yesterday');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a compile whose sources must not change', () => {
  it('gives what it made, and leaves the tree for the next', async () => {
    expect(await steadily(tree, state(), state, quiet, () => compile())).toBe('ids of yesterday');
    expect(readdirSync(join(root, 'build'))).toEqual(['avx2']);
    expect(readdirSync(tree)).toEqual(['class-ids.o']);
  });

  it('stores nothing when files are generated meanwhile, and keeps no object of before', async () => {
    const expected = state();
    const build = () =>
      cached(root, 'addon', quiet, async (into) => {
        const made = await steadily(tree, expected, state, quiet, () => compile(() => write('ids of today')));
        writeFileSync(join(into, 'faiss.node'), made);
      });
    await expect(build()).rejects.toThrow(/Sources changed while .*avx2 was compiled.*Run the build again/);
    expect(readdirSync(root).sort()).toEqual(['build', 'class-ids.h']);
    expect(readdirSync(join(root, 'build'))).toEqual([]);
    expect(await steadily(tree, state(), state, quiet, () => compile())).toBe('ids of today');
  });

  it('notices a change that was taken back', async () => {
    const briefly = () => {
      write('ids of today');
      write('ids of yesterday');
      // The clock of some file systems is slower than this test.
      utimesSync(join(root, 'class-ids.h'), 2e9, 2e9);
    };
    await expect(steadily(tree, state(), state, quiet, () => compile(briefly))).rejects.toThrow(
      'Sources changed while',
    );
  });

  it('says so when the changed sources do not compile, and what the compiler said', async () => {
    const failing = async () => {
      await compile(() => rmSync(join(root, 'class-ids.h')));
      throw new Error('class-ids.h: no such file');
    };
    const failed = await steadily(tree, state(), state, quiet, failing).catch((error: Error) => error);
    expect(failed).toMatchObject({ message: expect.stringContaining('Sources changed while') });
    expect(failed).toMatchObject({ cause: { message: 'class-ids.h: no such file' } });
    expect(existsSync(tree)).toBe(false);
  });

  it('keeps the tree of a compile that failed by itself', async () => {
    const failing = async () => {
      await compile();
      throw new Error('expected ;');
    };
    await expect(steadily(tree, state(), state, quiet, failing)).rejects.toThrow('expected ;');
    expect(readdirSync(join(root, 'build'))).toEqual(['avx2']);
  });

  it('does not begin when sources changed while it waited', async () => {
    const expected = state();
    await compile();
    write('ids of today');
    let ran = false;
    const late = steadily(tree, expected, state, quiet, async () => {
      ran = true;
    });
    await expect(late).rejects.toThrow(/Sources changed before .*Run the build again/);
    expect(ran).toBe(false);
    expect(existsSync(tree)).toBe(true);
  });

  it('goes on from a build that was killed only if nothing changed', async () => {
    const killed = async () => {
      await compile();
      return new Promise<never>(() => {});
    };
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    void steadily(tree, state(), state, quiet, killed);
    expect(await steadily(tree, state(), state, say, () => compile())).toBe('ids of yesterday');
    expect(said).toEqual([]);
    void steadily(tree, state(), state, quiet, killed);
    write('ids of today');
    expect(await steadily(tree, state(), state, say, () => compile())).toBe('ids of today');
    expect(said).toEqual([expect.stringContaining('was stopped, and sources have changed since')]);
  });
});
