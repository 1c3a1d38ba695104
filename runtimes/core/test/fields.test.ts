import { beforeEach, describe, expect, test } from 'vitest';
import { Base, ID, OP, Params, runtime, User } from './support/fake-classes.ts';

const x = (n: number) => new Float32Array(n);

beforeEach(() => {
  runtime.log.length = 0;
});

describe('a field set', () => {
  test('goes to the engine at once while nothing is in flight', () => {
    const index = new Base(4);
    index.nprobe = 5;
    expect(runtime.log).toEqual(['nprobe 5']);
    expect(index.nprobe).toBe(5);
  });

  test('made while work is in flight reads back at once and affects only later calls', async () => {
    const index = new Base(4);
    const before = index.search(1);
    index.nprobe = 8;
    expect(index.nprobe).toBe(8);
    expect(runtime.log).toEqual([]);
    const between = index.search(2);
    index.nprobe = 9;
    expect(index.nprobe).toBe(9);
    const after = index.search(3);
    await runtime.endAll();
    expect(await Promise.all([before, between, after])).toEqual([1001, 2008, 3009]);
    expect(index.nprobe).toBe(9);
  });

  test('through a view waits for work on the parent, too', async () => {
    const index = new Base(4);
    const { part } = index;
    const searching = index.search(1);
    part.ef = 99;
    expect(part.ef).toBe(99);
    expect(runtime.log).toEqual([]);
    await runtime.endAll();
    await searching;
    expect(runtime.log).toEqual(['search 1 nprobe 1 of 0', 'ef 99']);
    expect(part.ef).toBe(99);
  });

  test('on search parameters waits for the search that borrows them', async () => {
    const index = new Base(4);
    const params = new Params();
    params.nprobe = 2;
    const searching = index.search(1, { params });
    params.nprobe = 3;
    await runtime.endAll();
    expect(await searching).toBe(1002);
    expect(index.searchSync(1, { params })).toBe(1003);
  });

  test('that the engine refuses later is reported by the next call on the object, once', async () => {
    const index = new Base(4);
    const adding = index.add(x(1));
    index.nprobe = 5000;
    const searching = index.search(1);
    await runtime.endAll();
    await adding;
    // The search was called before anybody could know; it runs with the former value.
    expect(await searching).toBe(1001);
    expect(() => index.nprobe).toThrow(/Base\.nprobe was set while work was in flight.*former value.*too large/);
    expect(index.nprobe).toBe(1);
  });

  test('of an array is copied when it is set, so that the caller may go on with its own', async () => {
    const index = new Base(4);
    const searching = index.search(1);
    const codes = Uint8Array.of(7, 7);
    index.codes = codes;
    codes.fill(1);
    expect([...index.codes]).toEqual([7, 7]);
    await runtime.endAll();
    await searching;
    expect([...index.codes]).toEqual([7, 7]);
  });

  test('of an array with a wrong length reports when it is applied', async () => {
    const index = new Base(4);
    const searching = index.search(1);
    index.codes = new Uint8Array(9);
    await runtime.endAll();
    await searching;
    await expect(index.search(1)).rejects.toMatchObject({ code: 'ERR_FAISS_DIMENSION_MISMATCH' });
    expect([...index.codes]).toEqual([0, 0]);
  });
});

test('a constant field asks the engine once', () => {
  const index = new Base(12);
  expect([index.d, index.d, index.d]).toEqual([12, 12, 12]);
  expect(runtime.log).toEqual(['d']);
});

describe('a view', () => {
  test('is one object as long as the field holds an object of one class', () => {
    const index = new Base(4);
    const { part } = index;
    expect(index.part).toBe(part);
    index.addSync(x(1));
    const live = runtime.objects.size;
    expect(index.part).toBe(part);
    // Looked up again after the change, and the second handle given back.
    expect(runtime.objects.size).toBe(live);
  });

  test('follows the field to an object of another class, known or not', () => {
    const user = new User(new Base(4));
    const first = user.sub;
    expect(first).toBeInstanceOf(Base);
    const handle = [...runtime.objects].filter(([, data]) => 'sub' in data).at(-1)?.[0];
    runtime.object(handle).subClass = ID.Unknown;
    user.addSync(x(1));
    // Id 3 has no TypeScript class: its nearest registered base is User.
    expect(user.sub).toBeInstanceOf(User);
    expect(user.sub).not.toBe(first);
  });

  test('of nothing is null', () => {
    const user = new User(new Base(4));
    user.sub = null;
    expect(user.sub).toBeNull();
  });
});

describe('a pointer set', () => {
  test('makes both objects share one order', async () => {
    const user = new User(new Base(4));
    const other = new Base(4);
    user.sub = other;
    const adding = other.add(x(1));
    expect(() => user.searchSync(1)).toThrow(/Base\.add is in flight/);
    await runtime.endAll();
    await adding;
    expect(user.searchSync(1)).toBe(1001);
  });

  test('made while work is in flight on both waits for it and reads back at once', async () => {
    const user = new User(new Base(4));
    const other = new Base(4);
    const all = [user.search(1), other.add(x(2))];
    user.sub = other;
    expect(user.sub).toBe(other);
    const late = other.search(5);
    expect(runtime.jobs.map((job) => job.op)).toEqual([OP.search, OP.add]);
    await runtime.endAll();
    await Promise.all([...all, late]);
    expect(runtime.log).toEqual(['search 1 nprobe 1 of 0', 'add 2', 'sub', 'search 5 nprobe 1 of 2']);
  });

  test('refuses the object itself, a closed one and one of another class', () => {
    const user = new User(new Base(4));
    const closed = new Base(4);
    closed.close();
    expect(() => {
      user.sub = user;
    }).toThrow(/cannot point to itself/);
    expect(() => {
      user.sub = closed;
    }).toThrow(/User\.sub: sub is a Base that has been closed/);
    expect(() => {
      // @ts-expect-error a wrong class is a compile error as well
      user.sub = new Params();
    }).toThrow(/sub must be a Base; got a Params/);
  });
});
