import { beforeEach, expect, test } from 'vitest';
import { adopt, adoptOrNull, FaissError, FaissObject } from '../src/index.ts';
import { Base, ID, OP, Params, runtime, User } from './support/fake-classes.ts';

const x = (n: number) => new Float32Array(n);

beforeEach(() => {
  runtime.log.length = 0;
  runtime.released.length = 0;
});

test('close gives the handle back once, and every later use is a CLOSED error', async () => {
  const index = new Base(4);
  index.close();
  index.close();
  index[Symbol.dispose]();
  expect(runtime.released.length).toBe(1);
  expect(index.closed).toBe(true);
  expect(() => index.searchSync(1)).toThrow(expect.objectContaining({ code: 'ERR_FAISS_CLOSED' }));
  await expect(index.search(1)).rejects.toMatchObject({ code: 'ERR_FAISS_CLOSED' });
  expect(() => index.nprobe).toThrow(/Base\.nprobe: this Base has been closed/);
  expect(() => {
    index.nprobe = 3;
  }).toThrow(FaissError);
  expect(() => index.codes).toThrow(FaissError);
  expect(() => index.part).toThrow(FaissError);
  expect(() => index.d).toThrow(FaissError);
  expect(() => new User(index)).toThrow(/sub is a Base that has been closed/);
});

test('closing with work in flight finishes that work first', async () => {
  const index = new Base(4);
  const all = [index.add(x(1)), index.search(1)];
  index.nprobe = 6;
  index.close();
  expect(index.closed).toBe(true);
  expect(runtime.released).toEqual([]);
  await runtime.endNext();
  expect(runtime.released).toEqual([]);
  await runtime.endAll();
  await Promise.all(all);
  expect(runtime.log).toEqual(['add 1', 'search 1 nprobe 1 of 1', 'nprobe 6']);
  expect(runtime.released.length).toBe(1);
});

test('an argument that is closed while a call borrows it is released after the call', async () => {
  const index = new Base(4);
  const params = new Params();
  const searching = index.search(1, { params });
  params.close();
  expect(runtime.released).toEqual([]);
  await runtime.endAll();
  expect(await searching).toBe(1001);
  expect(runtime.released.length).toBe(1);
});

test('views close with the object they were taken from', () => {
  const user = new User(new Base(4));
  const { part, sub } = user;
  user.close();
  expect([part.closed, sub?.closed]).toEqual([true, true]);
  expect(runtime.released.length).toBe(3);
});

test('a view that was closed by itself is made anew', () => {
  const index = new Base(4);
  const first = index.part;
  first.close();
  expect(index.part).not.toBe(first);
  expect(index.part.ef).toBe(16);
});

test('instances are sealed: an unknown property is a TypeError', () => {
  const index = new Base(4);
  expect(() => {
    // @ts-expect-error the compiler knows as well
    index.nprob = 3;
  }).toThrow(TypeError);
  expect(Object.keys(index)).toEqual([]);
});

test('a returned object is an instance of its real class, and of its nearest base where that one is not known', () => {
  expect(adopt(runtime.create(ID.User), Base)).toBeInstanceOf(User);
  const unknown = adopt(runtime.create(ID.Unknown), Base);
  expect(unknown.constructor).toBe(User);
  const base = adopt(runtime.create(4), Base);
  expect(base.constructor).toBe(Base);
  expect(adoptOrNull(0, Base)).toBeNull();
});

test('an object that is not what the schema promises is an engine error, and its handle is given back', () => {
  const handle = runtime.create(ID.Params);
  expect(() => adopt(handle, Base)).toThrow(/returned an object of Params where Base was expected/);
  expect(() => adopt(runtime.create(77))).toThrow(/a class that is not registered/);
  expect(runtime.released).toContain(handle);
});

test('a class has no constructor without a token', () => {
  // @ts-expect-error abstract for the compiler
  expect(() => new FaissObject(3)).toThrow(/has no public constructor/);
});

test('look-alikes are refused', () => {
  const fake = Object.create(Base.prototype) as Base;
  expect(() => new User(fake)).toThrow(/sub must be a Base; got a Base\. It belongs to another runtime/);
  expect(() => new User({} as Base)).toThrow(/sub must be a Base; got an Object/);
  expect(() => new User(null as unknown as Base)).toThrow(/got null/);
});

test('memory is reported when it is taken, when it has grown and when it is freed', async () => {
  const start = runtime.reported;
  const index = new Base(4);
  expect(runtime.reported - start).toBe(100);
  index.addSync(x(10));
  expect(runtime.reported - start).toBe(100);
  index.addSync(x(20000));
  expect(runtime.reported - start).toBe(100 + 4 * 20010);
  const adding = index.add(x(5));
  await runtime.endAll();
  await adding;
  expect(runtime.reported - start).toBe(100 + 4 * 20015);
  index.close();
  expect(runtime.reported).toBe(start);
});

test('the order survives a constructor that fails', () => {
  const operation = runtime.operations.get(OP.newUser);
  const sub = new Base(4);
  runtime.operations.set(OP.newUser, () => {
    throw new FaissError('INVALID_ARGUMENT', 'no');
  });
  expect(() => new User(sub)).toThrow('no');
  runtime.operations.set(OP.newUser, operation as () => unknown);
  expect(new User(sub).searchSync(1)).toBe(1001);
});
