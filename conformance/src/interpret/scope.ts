import type { ElementKind, Numbers, ValueForm, ValueSpec } from '../cases/types.ts';
import { allocate, asTensor, Tensor } from '../data/tensor.ts';
import type { Files } from './files.ts';
import { type Api, exportKey, memberKey } from './names.ts';

const KINDS: readonly ElementKind[] = ['f32', 'f64', 'u8', 'u16', 'i32', 'i64', 'u64'];

/** Objects are released at once, so that thousands of cases do not wait for the collector. */
export function release(variables: Iterable<unknown>): void {
  for (const value of variables) {
    const close = (value as { close?: unknown } | null | undefined)?.close;
    if (typeof close !== 'function') continue;
    try {
      close.call(value);
    } catch {
      // A case may have closed it already in a way that the binding refuses to repeat; that is no verdict.
    }
  }
}

/** Variables of one running case, and its files. */
export class Scope {
  readonly variables = new Map<string, unknown>();

  constructor(
    readonly api: Api,
    readonly files: Files,
  ) {}

  /** What a binding has promised, by path; taken by the next look at it. */
  private readonly kept = new Map<string, unknown>();

  /** What the judge looks at, by path, where a binding promised it. */
  private readonly settled = new Map<string, unknown>();

  /**
   * What the values of a step read from a binding whose getters give Promises: to be awaited before the step. Not awaited
   * where there is none, since steps of one `together` begin in their order.
   */
  promised(spec: unknown): Promise<void>[] {
    if (typeof spec === 'string') {
      const value = this.lookUp(spec);
      return isPromise(value) ? [value.then((one) => void this.kept.set(spec, one))] : [];
    }
    if (Array.isArray(spec)) return spec.flatMap((item) => this.promised(item));
    if (typeof spec !== 'object' || spec === null) return [];
    const { list, rows, join, patch, reshape, width } = spec as ValueForm;
    return this.promised([list, rows, join, patch, reshape, width]);
  }

  /** Waits for what the binding promises at these paths, so that they can be looked at when the case is judged. */
  async settle(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      try {
        const value = this.lookUp(path);
        if (isPromise(value)) this.settled.set(path, await value);
      } catch {
        // The judge looks again, and says what is wrong.
      }
    }
  }

  /**
   * A path from a variable, or from a class, function or constant of the binding. A Promise where the binding's getters
   * give Promises.
   */
  lookUp(path: string): unknown {
    if (this.settled.has(path)) return this.settled.get(path);
    if (this.kept.has(path)) {
      const value = this.kept.get(path);
      this.kept.delete(path);
      return value;
    }
    const [head, ...rest] = path.split('.') as [string, ...string[]];
    let value: unknown;
    if (this.variables.has(head)) value = this.variables.get(head);
    else if (exportKey(this.api, head) in this.api) value = this.api[exportKey(this.api, head)];
    else throw new Error(`there is no variable or constant ${head}`);
    for (const name of rest)
      value = isPromise(value) ? value.then((one) => member(one, name, path)) : member(value, name, path);
    return value;
  }

  /** What a binding is given: arrays as tensors still. */
  value(spec: ValueSpec): unknown {
    if (typeof spec === 'string') return this.lookUp(spec);
    if (spec === null || typeof spec !== 'object') return spec;
    return this.form(spec);
  }

  private form(spec: ValueForm): unknown {
    for (const kind of KINDS) {
      const numbers = spec[kind];
      if (numbers !== undefined) return tensorOf(kind, numbers, spec.shape);
    }
    if (spec.text !== undefined) return spec.text;
    if (spec.id !== undefined) return BigInt(spec.id);
    if (spec.file !== undefined) return this.files.scratch(spec.file);
    if (spec.golden !== undefined) return this.files.golden(spec.golden);
    if (spec.reads !== undefined) return failing(spec.fails, reading(this.tensor(spec.reads).bytes, spec.most));
    if (spec.writes !== undefined) return failing(spec.fails, this.collecting(spec.writes));
    if (spec.width !== undefined) return this.tensor(spec.width).width;
    if (spec.rows !== undefined) return rows(this.tensor(spec.rows), spec.from, spec.to);
    if (spec.list !== undefined) return spec.list.map((item) => this.argument(item));
    if (spec.join !== undefined) return joined(spec.join.map((item) => this.tensor(item)));
    if (spec.patch !== undefined) return patched(this.tensor(spec.patch), spec.at ?? []);
    if (spec.reshape !== undefined) {
      const { kind, data } = this.tensor(spec.reshape);
      return new Tensor(kind, spec.shape ?? [data.length], data.slice());
    }
    throw new Error(`not a value: ${JSON.stringify(spec)}`);
  }

  /** A function that appends what it is given to a variable. */
  private collecting(name: string): (bytes: Uint8Array) => void {
    this.variables.set(name, new Uint8Array(0));
    return (bytes) => {
      const before = this.variables.get(name) as Uint8Array;
      const all = new Uint8Array(before.length + bytes.length);
      all.set(before);
      all.set(bytes, before.length);
      this.variables.set(name, all);
    };
  }

  tensor(spec: ValueSpec): Tensor {
    const tensor = asTensor(this.value(spec));
    if (!tensor) throw new Error(`${JSON.stringify(spec)} is no array`);
    return tensor;
  }

  /** What a call gets: typed arrays, numbers, texts, objects. */
  argument(spec: ValueSpec): unknown {
    const value = this.value(spec);
    return value instanceof Tensor ? value.data : value;
  }
}

/** A function that gives up to as many bytes as it is asked for, as a file's read does: a window on all of them. */
function reading(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): (size: number) => Uint8Array {
  let at = 0;
  return (size) => {
    const part = bytes.subarray(at, at + Math.min(size, most));
    at += part.length;
    return part;
  };
}

/** The function, which throws in its call number `at`. */
function failing<A, R>(at: number | undefined, work: (given: A) => R): (given: A) => R {
  let calls = 0;
  return (given) => {
    if (++calls === at) throw new Error(`the function fails in call ${at}, as the case says`);
    return work(given);
  };
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

export function member(value: unknown, name: string, path: string): unknown {
  if (value === null || value === undefined) throw new Error(`${path}: there is nothing to read ${name} from`);
  const key = /^\d+$/.test(name) ? name : memberKey(Object(value), name);
  if (typeof value === 'object' || typeof value === 'function') {
    if (!(key in value)) throw new Error(`${path}: ${key} is not offered by ${value.constructor?.name ?? 'it'}`);
  }
  return (value as Record<string, unknown>)[key];
}

function tensorOf(kind: ElementKind, numbers: Numbers, shape?: readonly number[]): Tensor {
  const big = kind === 'i64' || kind === 'u64';
  let items: (number | string | bigint)[];
  if (Array.isArray(numbers)) items = [...numbers];
  else {
    const run = numbers as { from: number | string; count: number; step?: number };
    items = Array.from({ length: run.count }, (_, i) => BigInt(run.from) + BigInt(run.step ?? 1) * BigInt(i));
  }
  const data = allocate(kind, items.length);
  items.forEach((item, i) => {
    (data as { [i: number]: number | bigint })[i] = big ? BigInt(item) : Number(item);
  });
  return new Tensor(kind, shape ?? [items.length], data);
}

function rows(tensor: Tensor, from?: number, to?: number): Tensor {
  const count = tensor.shape[0] ?? 0;
  const at = (place: number | undefined, otherwise: number) =>
    place === undefined ? otherwise : place < 0 ? Math.max(0, count + place) : Math.min(place, count);
  const first = at(from, 0);
  const last = Math.max(first, at(to, count));
  const data = tensor.data.slice(first * tensor.width, last * tensor.width);
  return new Tensor(tensor.kind, [last - first, ...tensor.shape.slice(1)], data);
}

function joined(tensors: readonly Tensor[]): Tensor {
  const [first] = tensors;
  if (!first) throw new Error('join needs at least one array');
  const data = allocate(
    first.kind,
    tensors.reduce((sum, tensor) => sum + tensor.data.length, 0),
  );
  let place = 0;
  for (const tensor of tensors) {
    (data as Float32Array).set(tensor.data as Float32Array, place);
    place += tensor.data.length;
  }
  const count = tensors.reduce((sum, tensor) => sum + (tensor.shape[0] ?? 0), 0);
  return new Tensor(first.kind, [count, ...first.shape.slice(1)], data);
}

function patched(tensor: Tensor, at: readonly (number | string)[][]): Tensor {
  const copy = tensor.copy();
  const big = copy.kind === 'i64' || copy.kind === 'u64';
  for (const patch of at) {
    const value = patch[patch.length - 1]!;
    const [row, column] = patch.slice(0, -1).map(Number) as [number, number?];
    const place = column === undefined ? row : row * tensor.width + column;
    (copy.data as { [i: number]: number | bigint })[place] = big ? BigInt(value) : Number(value);
  }
  return copy;
}
