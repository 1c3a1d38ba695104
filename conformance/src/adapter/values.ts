import { readFileSync } from 'node:fs';
import { allocate, asTensor, fromBytes, type Tensor } from '../data/tensor.ts';
import { NO_FILES } from '../interpret/files.ts';
import type { Api } from '../interpret/names.ts';
import { exportKey, memberKey } from '../interpret/names.ts';
import { member, Scope } from '../interpret/scope.ts';
import type { WireAnswer, WireArray, WireValue } from '../protocol/messages.ts';
import { type ArrayFolder, sendScalar } from '../protocol/wire.ts';

/** What the binding does not have; the case is then unsupported. */
export class Lacking extends Error {}

/** Variables of one case in an adapter for a JavaScript binding. */
export class AdapterScope {
  readonly variables = new Map<string, unknown>();

  constructor(
    readonly api: Api,
    private readonly arrays: ArrayFolder,
  ) {}

  lookUp(path: string): unknown {
    const [head, ...rest] = path.split('.') as [string, ...string[]];
    const key = exportKey(this.api, head);
    if (!this.variables.has(head) && !(key in this.api)) throw new Lacking(head);
    let value = this.variables.has(head) ? this.variables.get(head) : this.api[key];
    for (const name of rest) value = read(value, name, path);
    return value;
  }

  /** Arrays stay tensors; a call takes their data. */
  value(wire: WireValue): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    const form = wire as Readonly<Record<string, unknown>>;
    if ('variable' in form) return this.lookUp(form.variable as string);
    if ('constant' in form) return this.lookUp(form.constant as string);
    if ('text' in form) return form.text;
    if ('path' in form) return form.path;
    if ('id' in form || 'integer' in form) return BigInt((form.id ?? form.integer) as string);
    if ('real' in form) return Number((form.real as string).replace('inf', 'Infinity'));
    if ('array' in form) return arrayOf(form as unknown as WireArray);
    if ('width' in form)
      return typeof form.width === 'number' ? form.width : this.tensor(form.width as WireValue).width;
    if ('list' in form) return (form.list as readonly WireValue[]).map((item) => this.argument(item));
    return this.derived(form as Readonly<Record<string, WireValue>>);
  }

  argument(wire: WireValue): unknown {
    return asTensor(this.value(wire))?.data ?? this.value(wire);
  }

  tensor(wire: WireValue): Tensor {
    const tensor = asTensor(this.value(wire));
    if (!tensor) throw new Error(`${JSON.stringify(wire)} is no array`);
    return tensor;
  }

  /** Rows, joins and patches are the same work as in a case: its scope does them, given the parts as variables. */
  private derived(form: Readonly<Record<string, WireValue | readonly WireValue[]>>): Tensor {
    const scope = new Scope({}, NO_FILES);
    const name = (wire: WireValue, index: number) => {
      scope.variables.set(`part${index}`, this.tensor(wire));
      return `part${index}`;
    };
    const entries = Object.entries(form).map(([key, item]) => {
      if (key === 'join') return [key, (item as readonly WireValue[]).map(name)];
      return [key, ['rows', 'patch', 'reshape'].includes(key) ? name(item as WireValue, 0) : item];
    });
    return scope.tensor(Object.fromEntries(entries));
  }

  /** The value of a path as the runner gets it. */
  answer(path: string): WireAnswer {
    try {
      const value = this.lookUp(path);
      const tensor = asTensor(value);
      return tensor ? this.arrays.send(this.shaped(path, tensor)) : plain(value);
    } catch (error) {
      return { missing: (error as Error).message };
    }
  }

  /** Results of k columns go out as rows: flat arrays do not say how long one is. */
  private shaped(path: string, tensor: Tensor): Tensor {
    const holder = path.includes('.') ? this.lookUp(path.slice(0, path.lastIndexOf('.'))) : undefined;
    const k = (holder as { k?: unknown } | null | undefined)?.k;
    if (typeof k !== 'number' || k < 1 || tensor.shape.length > 1 || tensor.data.length % k !== 0) return tensor;
    return fromBytes(tensor.kind, [tensor.data.length / k, k], tensor.bytes);
  }
}

function read(value: unknown, name: string, path: string): unknown {
  const key = /^\d+$/.test(name) ? name : memberKey(Object(value), name);
  if (value !== null && typeof value === 'object' && !(key in value)) {
    throw new Lacking(`${value.constructor?.name ?? path}.${name}`);
  }
  return member(value, name, path);
}

function plain(value: unknown): WireAnswer {
  if (typeof value === 'string') return { text: value };
  if (Array.isArray(value)) return { list: value.map(plain) };
  if (value === undefined) return { missing: 'undefined' };
  if (typeof value === 'function') return true;
  if (typeof value === 'object' && value !== null) return { class: value.constructor.name };
  return sendScalar(value as number) as WireAnswer;
}

function arrayOf({ array, shape, base64, file }: WireArray): Tensor {
  if (shape.includes(0)) return fromBytes(array, shape, new Uint8Array(allocate(array, 0).buffer));
  return fromBytes(array, shape, file === undefined ? Buffer.from(base64!, 'base64') : readFileSync(file));
}
