import { beforeEach, expect, test } from 'vitest';
import { Base, OP, Params, runtime, User } from './support/fake-classes.ts';
import { settle } from './support/fake-runtime.ts';

const x = (n: number) => new Float32Array(n);

beforeEach(() => {
  runtime.log.length = 0;
  runtime.peak = 0;
  runtime.concurrency = 4;
});

test('reads that stand next to each other run at the same time, a change runs alone', async () => {
  const index = new Base(4);
  const all = [index.search(1), index.search(2), index.add(x(3)), index.search(4), index.search(5)];
  expect(runtime.jobs.length).toBe(2);
  await runtime.endNext();
  expect(runtime.jobs.length).toBe(1);
  await runtime.endNext();
  expect(runtime.jobs.map((job) => job.op)).toEqual([2]);
  await runtime.endNext();
  expect(runtime.jobs.length).toBe(2);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log).toEqual([
    'search 1 nprobe 1 of 0',
    'search 2 nprobe 1 of 0',
    'add 3',
    'search 4 nprobe 1 of 3',
    'search 5 nprobe 1 of 3',
  ]);
});

test('an operation on an idle object is submitted before the call returns', async () => {
  const index = new Base(4);
  const done = index.add(x(1));
  expect(runtime.jobs.length).toBe(1);
  await runtime.endAll();
  await done;
});

test('objects that share memory form one order: a quantizer, its user and their views', async () => {
  const sub = new Base(4);
  const user = new User(sub);
  const all = [sub.add(x(1)), user.search(1), user.search(2), (user.sub as Base).add(x(2)), sub.search(3)];
  expect(runtime.jobs.map((job) => job.op)).toEqual([OP.add]);
  await runtime.endNext();
  expect(runtime.jobs.map((job) => job.op)).toEqual([OP.search, OP.search]);
  await runtime.endNext();
  await runtime.endNext();
  expect(runtime.jobs.map((job) => job.op)).toEqual([OP.add]);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log.at(-1)).toBe('search 3 nprobe 1 of 3');
});

test('no more operations are submitted than the runtime can run; the rest waits without a worker', async () => {
  runtime.concurrency = 2;
  const indexes = Array.from({ length: 6 }, () => new Base(4));
  const all = indexes.map((index) => index.search(1));
  expect(runtime.jobs.length).toBe(2);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.peak).toBe(2);
});

test('an operation that touches two groups waits for both, and two such pairs in opposite order do not deadlock', async () => {
  const a = new Base(4);
  const b = new Base(4);
  const p = new Params();
  const q = new Params();
  const all = [
    a.add(x(1)),
    b.add(x(2)),
    a.search(1, { params: p }),
    b.search(2, { params: q }),
    a.add(x(3)),
    b.add(x(4)),
  ];
  p.nprobe = 7;
  q.nprobe = 9;
  all.push(b.search(3, { params: p }), a.search(4, { params: q }) as Promise<never>);
  expect(runtime.jobs.length).toBe(2);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log).toContain('search 1 nprobe 1 of 1');
  expect(runtime.log).toContain('search 2 nprobe 1 of 2');
  expect(runtime.log).toContain('search 3 nprobe 7 of 6');
  expect(runtime.log).toContain('search 4 nprobe 9 of 4');
});

test('what stands behind a task of two groups starts together with it, when all of them read', async () => {
  const a = new Base(4);
  const b = new Base(4);
  const params = new Params();
  const all = [a.add(x(1)), a.search(1, { params }), b.search(2, { params })];
  expect(runtime.jobs.map((job) => job.op)).toEqual([OP.add]);
  await runtime.endNext();
  expect(runtime.jobs.map((job) => job.op)).toEqual([OP.search, OP.search]);
  await runtime.endAll();
  await Promise.all(all);
});

test('groups that are joined while work is in flight in both keep the order of all calls', async () => {
  const a = new Base(4);
  const b = new Base(4);
  const all: Promise<unknown>[] = [a.add(x(1)), b.add(x(2)), a.search(1), b.search(2)];
  all.push(a.attach(b), a.search(3), b.search(4), b.add(x(5)));
  // Both adds run on; everything else waits for its turn in one order.
  expect(runtime.jobs.length).toBe(2);
  await runtime.endNext();
  expect(runtime.jobs.length).toBe(1);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log).toEqual([
    'add 1',
    'add 2',
    'search 1 nprobe 1 of 1',
    'search 2 nprobe 1 of 2',
    'attach',
    'search 3 nprobe 1 of 1',
    'search 4 nprobe 1 of 2',
    'add 5',
  ]);
});

test('a task that waits in two groups which then become one runs once', async () => {
  const a = new Base(4);
  const p = new Params();
  const b = new Base(4);
  const all: Promise<unknown>[] = [a.add(x(1)), a.search(1, { params: p }), a.search(2, { params: p })];
  all.push(b.attach(a), b.search(3));
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log).toEqual([
    'add 1',
    'search 1 nprobe 1 of 1',
    'search 2 nprobe 1 of 1',
    'attach',
    'search 3 nprobe 1 of 0',
  ]);
  // Nothing is left in the way.
  expect(a.searchSync(1)).toBe(1001);
  a.addSync(x(1));
});

test('a rejected operation does not hinder the ones behind it', async () => {
  const index = new Base(4);
  const broken = index.broken();
  const after = index.search(2);
  await runtime.endAll();
  await expect(broken).rejects.toMatchObject({ code: 'ERR_FAISS_ENGINE', className: 'Base', method: 'broken' });
  await expect(after).resolves.toBe(2001);
  expect(index.searchSync(1)).toBe(1001);
});

test('a runtime that refuses the arguments at once rejects and frees the worker', async () => {
  runtime.concurrency = 1;
  const index = new Base(4);
  const submit = runtime.submit;
  runtime.submit = () => {
    throw new TypeError('not an array');
  };
  const refused = index.search(1);
  runtime.submit = submit;
  await expect(refused).rejects.toThrow('not an array');
  const next = index.search(2);
  await runtime.endAll();
  await expect(next).resolves.toBe(2001);
});

test('ten thousand waiting operations pass through in order', async () => {
  const index = new Base(4);
  const all: Promise<unknown>[] = [];
  for (let i = 0; i < 5000; i++) all.push(index.add(x(1)), index.search(i));
  index.nprobe = 3;
  for (let i = 0; i < 5000; i++) index.nprobe = i % 900;
  while (runtime.jobs.length > 0) {
    runtime.jobs[0]?.end();
    await settle();
  }
  await Promise.all(all);
  expect(runtime.log[9999]).toBe('search 4999 nprobe 1 of 5000');
  expect(index.nprobe).toBe(4999 % 900);
  expect(runtime.log.length).toBe(15001);
});

test('memory that can shrink is copied for the worker; what the engine writes comes back', async () => {
  const index = new Base(4);
  const Resizable = ArrayBuffer as unknown as new (
    bytes: number,
    options: object,
  ) => ArrayBuffer & { resize(bytes: number): void };
  const memory = new Resizable(8, { maxByteLength: 16 });
  const input = new Float32Array(memory);
  input.set([3, 4]);
  const add = runtime.operations.get(OP.add);
  runtime.operations.set(OP.add, (_h, used) => {
    expect(used).toEqual(Float32Array.of(3, 4));
    (used as Float32Array).fill(9);
  });
  const adding = index.add(input);
  expect(runtime.jobs[0]?.args[1]).not.toBe(input);
  memory.resize(4);
  await runtime.endAll();
  await adding;
  expect([...input]).toEqual([9]);
  runtime.operations.set(OP.add, (_h, used) => expect(used).toBe(input));
  index.addSync(input);
  runtime.operations.set(OP.add, add as () => unknown);
});
