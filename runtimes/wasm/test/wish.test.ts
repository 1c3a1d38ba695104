/** Which build is taken, and how many threads it gets: every choice, apart from making it. */
import { describe, expect, test } from 'vitest';
import { checkedWish, decide, type Surroundings, wishOf } from '../src/threads/wish.ts';

const node: Surroundings = { apart: null, processors: 4, alone: false, tried: true };
const page: Surroundings = { ...node, apart: 'this page is not isolated.' };

describe('by itself', () => {
  test.each([
    ['as many threads as processors', node, 4],
    ['never more than 16', { ...node, processors: 64 }, 16],
    ['the build with one where there is one processor', { ...node, processors: 1 }, 1],
    ['the same where no memory can be shared', page, 1],
    ['the same where only its module is known', { ...node, alone: true }, 1],
    ['the same in Bun and Deno', { ...node, tried: false }, 1],
  ])('%s', (_, where, count) => expect(decide('auto', 'nobody', where)).toBe(count));
});

describe('by wish', () => {
  test('one thread is the build with one', () => {
    expect([decide('single', 'x', node), decide(1, 'x', node)]).toEqual([1, 1]);
  });
  test('a number is that number, in Bun and Deno too', () => {
    expect(decide(40, 'x', node)).toBe(40);
    expect(decide(3, 'x', { ...node, tried: false })).toBe(3);
  });
  test('or an error that says why', () => {
    expect(() => decide(2, 'useThreads(2)', page)).toThrow(/^useThreads\(2\) cannot be had: this page is not isolated/);
    expect(() => decide(2, 'useThreads(2)', { ...node, alone: true })).toThrow(/locate\(\{ threadedWasm, thread \}\)/);
  });
  test.each([0, -1, 1.5, 257, Number.NaN, 'many', null, undefined, {}])('%s is none', (wish) => {
    expect(() => checkedWish(wish, 'useThreads(…)')).toThrow(/useThreads\(…\) is .*: expected 'auto', 'single'/);
  });
});

describe('of the environment', () => {
  test.each([
    [{}, 'auto'],
    [{ FAISS_SDK_THREADS: '', OMP_NUM_THREADS: '' }, 'auto'],
    [{ OMP_NUM_THREADS: '3' }, 3],
    [{ OMP_NUM_THREADS: '4,2' }, 'auto'],
    [{ OMP_NUM_THREADS: '100000' }, 256],
    [{ FAISS_SDK_THREADS: 'single', OMP_NUM_THREADS: '3' }, 'single'],
    [{ FAISS_SDK_THREADS: '2', OMP_NUM_THREADS: '3' }, 2],
    [{ FAISS_SDK_THREADS: 'auto', OMP_NUM_THREADS: '3' }, 'auto'],
  ])('%o', (env, wish) => expect(wishOf(env).wish).toBe(wish));
  test('a wrong one is told', () => {
    expect(() => wishOf({ FAISS_SDK_THREADS: 'two' })).toThrow(/FAISS_SDK_THREADS is "two"/);
  });
});
