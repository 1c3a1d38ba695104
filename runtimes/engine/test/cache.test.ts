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
import { cached, cacheRoot, locked, prune } from '../src/cache.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faiss-sdk-cache-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const quiet = () => {};

describe('cache', () => {
  it('lies in the user cache, and elsewhere when told', () => {
    expect(cacheRoot({ XDG_CACHE_HOME: '/x' })).toBe('/x/faiss-sdk');
    expect(cacheRoot({ XDG_CACHE_HOME: '/x', FAISS_SDK_CACHE: '/y' })).toBe('/y');
    expect(cacheRoot({})).toMatch(/\.cache\/faiss-sdk$/);
  });

  it('makes an entry once, also for several callers at the same time', async () => {
    let made = 0;
    const make = async (folder: string) => {
      made += 1;
      await new Promise((done) => setTimeout(done, 50));
      writeFileSync(join(folder, 'value'), 'x');
    };
    const folders = await Promise.all([1, 2, 3].map(() => cached(root, 'entry', quiet, make)));
    expect(made).toBe(1);
    expect(new Set(folders).size).toBe(1);
    expect(readFileSync(join(root, 'entry/value'), 'utf8')).toBe('x');
    expect(readdirSync(root)).toEqual(['entry']);
  });

  it('leaves nothing that looks finished when making fails, and can be tried again', async () => {
    const failing = cached(root, 'entry', quiet, async (folder) => {
      writeFileSync(join(folder, 'half'), 'x');
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(readdirSync(root)).toEqual([]);
    await cached(root, 'entry', quiet, async (folder) => writeFileSync(join(folder, 'whole'), 'x'));
    expect(readdirSync(join(root, 'entry'))).toEqual(['whole']);
  });

  it('keeps the newest entries of a kind when pruned', () => {
    for (const [age, name] of ['a-3', 'a-2', 'a-1', 'b-1'].entries()) {
      mkdirSync(join(root, name));
      utimesSync(join(root, name), 1000 - age, 1000 - age);
    }
    prune(root, 'a-', 2);
    expect(readdirSync(root).sort()).toEqual(['a-2', 'a-3', 'b-1']);
  });

  it('takes over the lock of a process that is gone', async () => {
    mkdirSync(join(root, 'lock'));
    writeFileSync(join(root, 'lock/pid'), '2147483646');
    expect(await locked(join(root, 'lock'), quiet, async () => 'ran')).toBe('ran');
    expect(existsSync(join(root, 'lock'))).toBe(false);
  });

  it('waits for the lock of a living process', async () => {
    const order: string[] = [];
    const first = locked(join(root, 'lock'), quiet, async () => {
      await new Promise((done) => setTimeout(done, 100));
      order.push('first');
    });
    const second = locked(join(root, 'lock'), quiet, async () => order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });
});
