import {
  Adopt,
  type Call,
  construct,
  FaissObject,
  getArray,
  getConstant,
  getScalar,
  getView,
  handleOf,
  handleOrNull,
  install,
  later,
  now,
  register,
  selfHandle,
  setArray,
  setPointer,
  setScalar,
} from '../../src/index.ts';
import { FakeRuntime, fail } from './fake-runtime.ts';

/** Operation numbers of the fake engine. */
export const OP = {
  newBase: 1, add: 2, search: 3, getNprobe: 4, setNprobe: 5, newUser: 6, getPart: 7, getSub: 8, setSub: 9, getCodes: 10,
  setCodes: 11, newParams: 12, getEf: 13, setEf: 14, getD: 15, make: 16, fail: 17, attach: 18, getBytes: 19,
} as const; // biome-ignore format: a table

/** Class ids, preorder: Base(1..4) > User(2..3), Unknown(3) has no TypeScript class; Part(5), Params(6). */
export const ID = { Base: 1, User: 2, Unknown: 3, Part: 5, Params: 6 } as const;

/** Written as generated classes are: every member goes through the public steps of `@faiss-sdk/core`. */
export class Base extends FaissObject {
  constructor(token: Adopt | number) {
    super(token instanceof Adopt ? token : construct(OP.newBase, 'Base.constructor', [token]));
  }

  get d(): number {
    return getConstant(this, OP.getD, 'Base.d') as number;
  }

  get nprobe(): number {
    return getScalar(this, OP.getNprobe, 'Base.nprobe') as number;
  }

  set nprobe(value: number) {
    setScalar(this, OP.setNprobe, OP.getNprobe, 'Base.nprobe', value);
  }

  get codes(): Uint8Array {
    return getArray(this, OP.getCodes, 'Base.codes') as Uint8Array;
  }

  set codes(value: Uint8Array) {
    setArray(this, OP.setCodes, OP.getCodes, 'Base.codes', value);
  }

  get part(): Part {
    return getView(this, OP.getPart, 'Base.part', Part) as Part;
  }

  private addCall(x: Float32Array, signal?: AbortSignal): Call<undefined> {
    return {
      op: OP.add,
      name: 'Base.add',
      effect: 'write',
      self: this,
      others: null,
      args: [selfHandle(this), x],
      finish: nothing,
      signal,
      progress: null,
    };
  }

  async add(x: Float32Array, options?: { signal?: AbortSignal }): Promise<undefined> {
    return later(this.addCall(x, options?.signal));
  }

  addSync(x: Float32Array): undefined {
    return now(this.addCall(x));
  }

  private searchCall(k: number, options?: { params?: Params | null; signal?: AbortSignal }): Call<number> {
    const params = options?.params;
    return {
      op: OP.search,
      name: 'Base.search',
      effect: 'read',
      self: this,
      others: params == null ? null : [[params, 'read']],
      args: [selfHandle(this), k, handleOrNull(params, Params, 'Base.search:params')],
      finish: value,
      signal: options?.signal,
      progress: null,
    };
  }

  async search(k: number, options?: { params?: Params | null; signal?: AbortSignal }): Promise<number> {
    return later(this.searchCall(k, options));
  }

  searchSync(k: number, options?: { params?: Params | null }): number {
    return now(this.searchCall(k, options));
  }

  async broken(): Promise<undefined> {
    return later({
      op: OP.fail,
      name: 'Base.broken',
      effect: 'write',
      self: this,
      others: null,
      args: [selfHandle(this)],
      finish: nothing,
      signal: undefined,
      progress: null,
    });
  }

  async attach(other: Base): Promise<undefined> {
    const args = [selfHandle(this), handleOf(other, Base, 'Base.attach:other')];
    return later({
      op: OP.attach,
      name: 'Base.attach',
      effect: 'write',
      self: this,
      others: [[other, 'retain']],
      args,
      finish: nothing,
      signal: undefined,
      progress: null,
    });
  }
}

/** Keeps a pointer to another index, as an IVF index does to its quantizer. */
export class User extends Base {
  constructor(token: Adopt | Base) {
    super(
      token instanceof Adopt
        ? token
        : construct(OP.newUser, 'User.constructor', [handleOf(token, Base, 'User.constructor:sub')], [token]),
    );
  }

  get sub(): Base | null {
    return getView(this, OP.getSub, 'User.sub', Base);
  }

  set sub(value: Base | null) {
    setPointer(this, OP.setSub, OP.getSub, 'User.sub', value, Base);
  }
}

export class Part extends FaissObject {
  get ef(): number {
    return getScalar(this, OP.getEf, 'Part.ef') as number;
  }

  set ef(value: number) {
    setScalar(this, OP.setEf, OP.getEf, 'Part.ef', value);
  }
}

export class Params extends FaissObject {
  constructor(token?: Adopt) {
    super(token instanceof Adopt ? token : construct(OP.newParams, 'Params.constructor', []));
  }

  get nprobe(): number {
    return getScalar(this, OP.getNprobe, 'Params.nprobe') as number;
  }

  set nprobe(value: number) {
    setScalar(this, OP.setNprobe, OP.getNprobe, 'Params.nprobe', value);
  }
}

function nothing(): undefined {
  return undefined;
}

function value(raw: unknown): number {
  return raw as number;
}

/** The one runtime of a test file, with its operations. */
export const runtime = new FakeRuntime();
install(runtime);
register([
  [ID.Base, 4, 'Base', Base],
  [ID.User, 3, 'User', User],
  [ID.Part, 5, 'Part', Part],
  [ID.Params, 6, 'Params', Params],
]);

function define(op: number, operation: (...args: unknown[]) => unknown): void {
  runtime.operations.set(op, operation);
}

define(OP.newBase, (d) => runtime.create(ID.Base, { d, nprobe: 1, total: 0, codes: new Uint8Array(2), bytes: 100 }));
define(OP.newUser, (sub) =>
  runtime.create(ID.User, { sub, nprobe: 1, total: 0, codes: new Uint8Array(2), bytes: 100 }),
);
define(OP.newParams, () => runtime.create(ID.Params, { nprobe: 1 }));
define(OP.getD, (h) => {
  runtime.log.push('d');
  return runtime.object(h).d;
});
define(OP.add, (h, x) => {
  const object = runtime.object(h);
  object.total = (object.total as number) + (x as Float32Array).length;
  object.bytes = 100 + (object.total as number) * 4;
  runtime.log.push(`add ${(x as Float32Array).length}`);
});
define(OP.search, (h, k, params) => {
  const { nprobe } = runtime.object(params === 0 ? h : params);
  runtime.log.push(`search ${String(k)} nprobe ${String(nprobe)} of ${String(runtime.object(h).total)}`);
  return (k as number) * 1000 + (nprobe as number);
});
define(OP.getNprobe, (h) => runtime.object(h).nprobe);
define(OP.setNprobe, (h, nprobe) => {
  if ((nprobe as number) > 1000) fail('INVALID_ARGUMENT', 'nprobe is too large', 'Base.nprobe');
  runtime.object(h).nprobe = nprobe;
  runtime.log.push(`nprobe ${String(nprobe)}`);
});
define(OP.getPart, (h) => runtime.create(ID.Part, { parent: h }));
define(OP.getEf, (h) => runtime.object(runtime.object(h).parent).ef ?? 16);
define(OP.setEf, (h, ef) => {
  runtime.object(runtime.object(h).parent).ef = ef;
  runtime.log.push(`ef ${String(ef)}`);
});
define(OP.getSub, (h) => {
  const { sub, subClass } = runtime.object(h);
  if (sub === 0) return 0;
  // A view is another handle to the same memory.
  const view = runtime.create((subClass as number | undefined) ?? ID.Base);
  runtime.objects.set(view, runtime.object(sub));
  return view;
});
define(OP.setSub, (h, sub) => {
  runtime.object(h).sub = sub;
  runtime.log.push('sub');
});
define(OP.getCodes, (h) => (runtime.object(h).codes as Uint8Array).slice());
define(OP.setCodes, (h, codes) => {
  if ((codes as Uint8Array).length > 8) fail('DIMENSION_MISMATCH', 'codes must have 2 values', 'Base.codes');
  runtime.object(h).codes = (codes as Uint8Array).slice();
});
define(OP.make, (classId) => runtime.create(classId as number, { bytes: 5000, nprobe: 1, total: 0 }));
define(OP.fail, () => fail('ENGINE', "Base.broken: Error in train at x.cpp:3: Error: 'n > 0' failed", 'Base.broken'));
define(OP.attach, (h, other) => {
  runtime.object(h).attached = other;
  runtime.log.push('attach');
});
