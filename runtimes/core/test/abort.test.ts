import { beforeEach, expect, test } from 'vitest';
import { Base, runtime } from './support/fake-classes.ts';
import { settle } from './support/fake-runtime.ts';

const x = (n: number) => new Float32Array(n);

beforeEach(() => {
  runtime.log.length = 0;
  runtime.concurrency = 4;
});

test('a signal that is already aborted rejects, and nothing is submitted', async () => {
  const index = new Base(4);
  const reason = new Error('too late');
  await expect(index.add(x(1), { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
    code: 'ERR_FAISS_ABORTED',
    className: 'Base',
    method: 'add',
    cause: reason,
  });
  expect(runtime.jobs).toEqual([]);
});

test('a waiting operation is removed at once, and what it held up goes on', async () => {
  const index = new Base(4);
  const controller = new AbortController();
  const first = index.search(1);
  const change = index.add(x(1), { signal: controller.signal });
  const second = index.search(2);
  expect(runtime.jobs.length).toBe(1);
  controller.abort('enough');
  expect(runtime.jobs.length).toBe(2);
  await expect(change).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED', cause: 'enough' });
  await runtime.endAll();
  await Promise.all([first, second]);
  expect(runtime.log).toEqual(['search 1 nprobe 1 of 0', 'search 2 nprobe 1 of 0']);
});

test('an operation that waits for a worker is removed, too', async () => {
  runtime.concurrency = 1;
  const one = new Base(4);
  const two = new Base(4);
  const controller = new AbortController();
  const first = one.search(1);
  const second = two.search(2, { signal: controller.signal });
  const third = two.search(3);
  controller.abort();
  await expect(second).rejects.toMatchObject({ code: 'ERR_FAISS_ABORTED' });
  await runtime.endAll();
  expect(await Promise.all([first, third])).toEqual([1001, 3001]);
});

test('a running operation is cancelled in the engine; the cause is the reason of the signal', async () => {
  const index = new Base(4);
  const controller = new AbortController();
  const adding = index.add(x(1), { signal: controller.signal });
  const after = index.search(1);
  controller.abort('stop');
  let settled = false;
  adding.catch(() => {
    settled = true;
  });
  await settle();
  expect(settled).toBe(false);
  await runtime.endAll();
  await expect(adding).rejects.toMatchObject({
    code: 'ERR_FAISS_ABORTED',
    cause: 'stop',
    message: 'computation interrupted, nothing was added',
  });
  expect(await after).toBe(1001);
  expect(runtime.tokens.size).toBe(0);
});

test('an operation that ends although it was cancelled keeps its result: its effect is there', async () => {
  const index = new Base(4);
  const controller = new AbortController();
  const adding = index.add(x(2), { signal: controller.signal });
  const cancel = runtime.cancel;
  runtime.cancel = () => {};
  controller.abort();
  runtime.cancel = cancel;
  await runtime.endAll();
  await expect(adding).resolves.toBeUndefined();
  expect(runtime.log).toEqual(['add 2']);
});

test('a signal that is aborted after the end does nothing, and keeps no listener', async () => {
  const index = new Base(4);
  const controller = new AbortController();
  const before = runtime.cancelled.size;
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = ((...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  }) as typeof signal.addEventListener;
  signal.removeEventListener = ((...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  }) as typeof signal.removeEventListener;
  const searching = index.search(1, { signal });
  expect(listeners).toBe(1);
  await runtime.endAll();
  await searching;
  expect(listeners).toBe(0);
  controller.abort();
  expect(runtime.cancelled.size).toBe(before);
});
