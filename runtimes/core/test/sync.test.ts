import { beforeEach, expect, test } from 'vitest';
import { Base, Params, runtime, User } from './support/fake-classes.ts';

const x = (n: number) => new Float32Array(n);

beforeEach(() => {
  runtime.log.length = 0;
});

test('a Sync read runs beside reads in flight', async () => {
  const index = new Base(4);
  const searching = index.search(1);
  expect(index.searchSync(2)).toBe(2001);
  await runtime.endAll();
  await searching;
});

test('a Sync read during a change is BUSY and names the call to await', async () => {
  const index = new Base(4);
  const adding = index.add(x(1));
  expect(() => index.searchSync(1)).toThrow(
    expect.objectContaining({
      code: 'ERR_FAISS_BUSY',
      className: 'Base',
      method: 'search',
      message: expect.stringMatching(/Base\.search cannot read .* Base\.add is in flight .* Await that call first/),
    }),
  );
  await runtime.endAll();
  await adding;
  expect(index.searchSync(1)).toBe(1001);
});

test('a Sync change is BUSY also while only reads are in flight', async () => {
  const index = new Base(4);
  const searching = index.search(1);
  expect(() => index.addSync(x(1))).toThrow(/cannot change memory that is in use: Base\.search is in flight/);
  await runtime.endAll();
  await searching;
  index.addSync(x(1));
  expect(runtime.log).toEqual(['search 1 nprobe 1 of 0', 'add 1']);
});

test('a Sync read after a field set that still waits is BUSY, because it would miss the value', async () => {
  const index = new Base(4);
  const searching = index.search(1);
  index.nprobe = 4;
  expect(() => index.searchSync(1)).toThrow(/Base\.nprobe is in flight/);
  await runtime.endAll();
  await searching;
  expect(index.searchSync(1)).toBe(1004);
});

test('an array getter during a change is BUSY, a scalar one is not', async () => {
  const index = new Base(4);
  const adding = index.add(x(1));
  expect(() => index.codes).toThrow(expect.objectContaining({ code: 'ERR_FAISS_BUSY', method: 'codes' }));
  expect(index.nprobe).toBe(1);
  await runtime.endAll();
  await adding;
  expect(index.codes.length).toBe(2);
});

test('BUSY looks at every object of the call, and at those that share memory with them', async () => {
  const sub = new Base(4);
  const user = new User(sub);
  const params = new Params();
  const searching = sub.search(1, { params });
  params.nprobe = 3;
  expect(() => user.searchSync(1, { params })).toThrow(/Params\.nprobe is in flight/);
  expect(() => user.addSync(x(1))).toThrow(/Base\.search is in flight/);
  await runtime.endAll();
  await searching;
});

test('a constructor is BUSY while the object that it will keep is being changed', async () => {
  const sub = new Base(4);
  const adding = sub.add(x(1));
  expect(() => new User(sub)).toThrow(expect.objectContaining({ code: 'ERR_FAISS_BUSY', method: 'constructor' }));
  await runtime.endAll();
  await adding;
  expect(new User(sub)).toBeInstanceOf(User);
});

test('BUSY names several calls, and no more than three', async () => {
  const index = new Base(4);
  const other = new Base(4);
  const all: Promise<unknown>[] = [index.search(1), index.add(x(1)), index.broken().catch(() => null)];
  index.nprobe = 2;
  all.push(index.attach(other));
  expect(() => index.addSync(x(1))).toThrow(
    /Base\.search, Base\.add, Base\.broken and 2 more are in flight.*Await those calls first/,
  );
  await runtime.endAll();
  await Promise.all(all);
});
