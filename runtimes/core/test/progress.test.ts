import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Call, inRounds, inRows, later, type OnProgress, type Progress, selfHandle } from '../src/index.ts';
import { Base, runtime } from './support/fake-classes.ts';
import { fail, settle } from './support/fake-runtime.ts';

const WIDTH = 2;
const FILL = 100;
const LOOK = 101;
const TRAIN = 102;

/** What the fake engine was given: the number of rows of each call. */
let parts: number[] = [];
let stored: number[] = [];
let failAt = Number.POSITIVE_INFINITY;
let seen: Progress[] = [];

const see: OnProgress = (progress) => {
  seen.push(progress);
};

runtime.operations.set(FILL, (_handle, x, ids) => {
  const rows = x as Float32Array;
  const n = rows.length / WIDTH;
  if (stored.length + n > failAt) fail('OUT_OF_MEMORY', 'There is no room.');
  if (ids !== null) expect((ids as BigInt64Array).length).toBe(n);
  parts.push(n);
  for (let i = 0; i < n; i++) stored.push(rows[i * WIDTH] as number);
});
runtime.operations.set(LOOK, (_handle, x, k, out) => {
  const rows = x as Float32Array;
  const to = out as Float32Array;
  parts.push(rows.length / WIDTH);
  expect(to.length / (k as number)).toBe(rows.length / WIDTH);
  for (let i = 0; i < to.length; i++) to[i] = (rows[Math.floor(i / (k as number)) * WIDTH] as number) * 10;
});
runtime.operations.set(TRAIN, () => {});

const numbered = (n: number): Float32Array => Float32Array.from({ length: n * WIDTH }, (_, i) => Math.floor(i / WIDTH));

function fill(
  index: Base,
  n: number,
  signal?: AbortSignal,
  onProgress: OnProgress = see,
  ids = false,
): Call<undefined> {
  return {
    op: FILL,
    name: 'Base.fill',
    effect: 'write',
    self: index,
    others: null,
    args: [selfHandle(index), numbered(n), ids ? new BigInt64Array(n) : null],
    finish: () => undefined,
    signal,
    progress: inRows(onProgress, 'Base.fill:onProgress', n, [1, 2], false),
  };
}

function look(index: Base, n: number, k: number, signal?: AbortSignal): Call<Float32Array> {
  return {
    op: LOOK,
    name: 'Base.look',
    effect: 'read',
    self: index,
    others: null,
    args: [selfHandle(index), numbered(n), k, new Float32Array(n * k)],
    finish: (_raw, args) => args[3] as Float32Array,
    signal,
    progress: inRows(see, 'Base.look:onProgress', n, [1, 3], true),
  };
}

function train(index: Base, signal?: AbortSignal): Call<string> {
  return {
    op: TRAIN,
    name: 'Base.train',
    effect: 'write',
    self: index,
    others: null,
    args: [selfHandle(index)],
    finish: () => 'trained',
    signal,
    progress: inRounds(see, 'Base.train:onProgress'),
  };
}

beforeEach(() => {
  parts = [];
  stored = [];
  seen = [];
  failAt = Number.POSITIVE_INFINITY;
  runtime.parts = true;
  runtime.counts = [0, 0];
  runtime.log.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  expect(runtime.tokens.size).toBe(0);
});

test('a change goes in by parts of 4096 rows; the last takes what is left over, and every part is told', async () => {
  const index = new Base(WIDTH);
  const filling = later(fill(index, 10_000, undefined, see, true));
  await runtime.endAll();
  await filling;
  expect(parts).toEqual([4096, 5904]);
  expect(stored).toEqual([...Array(10_000).keys()]);
  expect(seen).toEqual([
    { done: 4096, total: 10_000, unit: 'vectors' },
    { done: 10_000, total: 10_000, unit: 'vectors' },
  ]);
});

test('a read goes in by parts, too, and its outputs are filled in place, part by part', async () => {
  const index = new Base(WIDTH);
  const looking = later(look(index, 10_000, 3));
  await runtime.endAll();
  const out = await looking;
  expect(parts).toEqual([4096, 5904]);
  expect([...out]).toEqual(Array.from({ length: 30_000 }, (_, i) => Math.floor(i / 3) * 10));
  expect(seen.map(({ done }) => done)).toEqual([4096, 10_000]);
});

test('few rows, and none, are one part', async () => {
  const index = new Base(WIDTH);
  for (const n of [0, 1, 4095, 8191]) {
    const filling = later(fill(index, n));
    await runtime.endAll();
    await filling;
  }
  expect(parts).toEqual([0, 1, 4095, 8191]);
  expect(seen.map(({ done, total }) => [done, total])).toEqual([
    [0, 0],
    [1, 1],
    [4095, 4095],
    [8191, 8191],
  ]);
});

test('for the order of calls the parts are one call: nothing gets in between', async () => {
  const index = new Base(WIDTH);
  const filling = later(fill(index, 3 * 4096));
  const searching = index.search(1);
  const calls: number[] = [];
  while (runtime.jobs.length > 0) {
    calls.push(...runtime.jobs.map(({ op }) => op));
    await runtime.endNext();
  }
  await Promise.all([filling, searching]);
  expect(calls.slice(0, 3)).toEqual([FILL, FILL, FILL]);
  expect(calls.length).toBe(4);
});

test('an aborted change ends between two parts, says how far it came, and is not cancelled within one', async () => {
  const index = new Base(WIDTH);
  const controller = new AbortController();
  const filling = later(fill(index, 5 * 4096, controller.signal));
  const searching = index.search(1);
  await runtime.endNext();
  controller.abort('enough');
  expect(runtime.jobs[0]?.token).toBe(null);
  await runtime.endAll();
  await expect(filling).rejects.toMatchObject({
    code: 'ERR_FAISS_ABORTED',
    cause: 'enough',
    message: 'Base.fill was aborted after 8192 of 20480 vectors: the first 8192 are in, and the object can be used.',
  });
  expect(parts).toEqual([4096, 4096]);
  expect(await searching).toBe(1001);
});

test('an aborted read is cancelled within its part', async () => {
  const index = new Base(WIDTH);
  const controller = new AbortController();
  const looking = later(look(index, 9000, 1, controller.signal));
  await runtime.endNext();
  controller.abort();
  await runtime.endAll();
  await expect(looking).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED' });
  expect(parts).toEqual([4096]);
});

test('a change that fails in a later part says what is in', async () => {
  const index = new Base(WIDTH);
  failAt = 9000;
  const filling = later(fill(index, 20_000));
  await runtime.endAll();
  await expect(filling).rejects.toMatchObject({
    code: 'ERR_FAISS_OUT_OF_MEMORY',
    message: 'There is no room. The 8192 vectors before that, of 20000, are in.',
  });
  expect(stored.length).toBe(8192);
});

test('an object that cannot take rows in parts is filled as a whole, and its engine is asked how far it is', async () => {
  vi.useFakeTimers();
  runtime.parts = false;
  const index = new Base(WIDTH);
  const filling = later(fill(index, 20_000));
  expect(runtime.counted.get(runtime.jobs[0]?.token as number)).toBe(1);
  for (const done of [0, 700, 700, 900]) {
    runtime.counts = [done, 0];
    await vi.advanceTimersByTimeAsync(100);
  }
  await runtime.endAll();
  await filling;
  expect(parts).toEqual([20_000]);
  expect(seen.map(({ done }) => done)).toEqual([700, 900, 20_000]);
  expect(vi.getTimerCount()).toBe(0);
});

test('rounds are asked for while the call runs, and the last report is the end', async () => {
  vi.useFakeTimers();
  const index = new Base(WIDTH);
  const training = later(train(index));
  expect(runtime.counted.get(runtime.jobs[0]?.token as number)).toBe(2);
  for (const done of [3, 7]) {
    runtime.counts = [done, 25];
    await vi.advanceTimersByTimeAsync(100);
  }
  await runtime.endAll();
  expect(await training).toBe('trained');
  expect(seen).toEqual([3, 7, 25].map((done) => ({ done, total: 25, unit: 'iterations' })));
});

test('where nobody knows how many rounds there will be, only the end is told', async () => {
  vi.useFakeTimers();
  const index = new Base(WIDTH);
  const training = later(train(index));
  runtime.counts = [4, 0];
  await vi.advanceTimersByTimeAsync(500);
  await runtime.endAll();
  await training;
  expect(seen).toEqual([{ done: 4, total: 4, unit: 'iterations' }]);
});

test('a training that is aborted is cancelled in the engine, and reports no end', async () => {
  const index = new Base(WIDTH);
  const controller = new AbortController();
  const training = later(train(index, controller.signal));
  controller.abort();
  await runtime.endAll();
  await expect(training).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED' });
  expect(seen).toEqual([]);
});

test('a report that throws ends the reports, not the work; the call rejects with it afterwards', async () => {
  const index = new Base(WIDTH);
  let reports = 0;
  const filling = later(
    fill(index, 20_000, undefined, () => {
      reports++;
      throw new Error('mine');
    }),
  );
  filling.catch(() => {});
  await runtime.endAll();
  await expect(filling).rejects.toThrow('mine');
  expect(stored.length).toBe(20_000);
  expect(reports).toBe(1);
});

test('what is no function is refused', () => {
  expect(() => inRows('x' as never, 'Base.fill:onProgress', 1, [1], true)).toThrowError(
    /onProgress must be a function/,
  );
  expect(() => inRounds(null as never, 'Base.train:onProgress')).toThrowError(/onProgress must be a function/);
});

test('a call that nobody watches asks the runtime nothing more', async () => {
  const index = new Base(WIDTH);
  const before = runtime.counted.size;
  const divisible = vi.spyOn(runtime, 'divisible');
  const adding = index.add(new Float32Array(8));
  expect(runtime.jobs.map(({ token }) => token)).toEqual([null]);
  await runtime.endAll();
  await adding;
  await settle();
  expect(divisible).not.toHaveBeenCalled();
  expect(runtime.counted.size).toBe(before);
  divisible.mockRestore();
});
