import { readFileSync } from 'node:fs';
import type { ElementKind } from '../../src/cases/types.ts';
import { allocate, fromBytes, Tensor } from '../../src/data/tensor.ts';
import type { WireAnswer, WireArray, WireValue } from '../../src/protocol/messages.ts';
import { Held, type Value } from './driver.ts';

/** Looks up a variable, or a path into one. */
export type LookUp = (path: string) => Value;

const REALS: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

function array({ array: kind, shape, base64, file }: WireArray): Tensor {
  return fromBytes(kind, shape, file === undefined ? Buffer.from(base64!, 'base64') : readFileSync(file));
}

/** A value of the protocol as the drivers see it. */
export function received(spec: WireValue, lookUp: LookUp, constant: LookUp): Value {
  if (spec === null || typeof spec !== 'object') return spec;
  const form = spec as Readonly<Record<string, never>>;
  const tensor = (part: WireValue): Tensor => {
    const value = received(part, lookUp, constant);
    if (!(value instanceof Tensor)) throw new Error(`${JSON.stringify(part)} is no array`);
    return value;
  };
  if ('array' in form) return array(form as unknown as WireArray);
  if ('variable' in form) return lookUp(form.variable);
  if ('constant' in form) return constant(form.constant);
  if ('integer' in form) return BigInt(form.integer);
  if ('id' in form) return BigInt(form.id);
  if ('real' in form) return REALS[form.real]!;
  if ('text' in form) return form.text as string;
  if ('path' in form) return form.path as string;
  if ('width' in form) return typeof form.width === 'number' ? form.width : tensor(form.width).width;
  if ('rows' in form) return rows(tensor(form.rows), form.from, form.to);
  if ('join' in form) return joined((form.join as WireValue[]).map(tensor));
  if ('reshape' in form) return reshaped(tensor(form.reshape), form.shape as unknown as number[]);
  if ('patch' in form) return patched(tensor(form.patch), form.at as unknown as (number | string)[][]);
  throw new Error(`not a value of protocol 1: ${JSON.stringify(spec)}`);
}

function rows(of: Tensor, from?: number, to?: number): Tensor {
  const count = of.shape[0]!;
  const place = (at: number) => (at < 0 ? Math.max(0, count + at) : Math.min(at, count));
  const first = place(from ?? 0);
  const last = Math.max(first, place(to ?? count));
  return new Tensor(of.kind, [last - first, ...of.shape.slice(1)], of.data.slice(first * of.width, last * of.width));
}

function joined(parts: readonly Tensor[]): Tensor {
  const { kind, shape } = parts[0]!;
  const count = parts.reduce((sum, part) => sum + part.shape[0]!, 0);
  const bytes = Buffer.concat(parts.map((part) => part.bytes));
  return fromBytes(kind, [count, ...shape.slice(1)], bytes);
}

function reshaped(of: Tensor, shape: readonly number[]): Tensor {
  const known = shape.reduce((product, size) => (size < 0 ? product : product * size), 1);
  return new Tensor(
    of.kind,
    shape.map((size) => (size < 0 ? of.data.length / known : size)),
    of.data.slice(),
  );
}

function patched(of: Tensor, at: readonly (number | string)[][]): Tensor {
  const copy = of.copy();
  for (const entry of at) {
    const [row, column] = entry.slice(0, -1).map(Number) as [number, number?];
    setNumber(copy, column === undefined ? row : row * copy.width + column, entry[entry.length - 1]!);
  }
  return copy;
}

function setNumber(tensor: Tensor, place: number, value: number | string | bigint): void {
  const big = tensor.kind === 'i64' || tensor.kind === 'u64';
  (tensor.data as { [i: number]: number | bigint })[place] = big ? BigInt(value) : Number(value);
}

/** Plain JavaScript numbers of a binding as FAISS's type; what a double had lost is lost here too. */
export function tensorOf(kind: ElementKind, numbers: readonly (number | bigint)[], shape?: readonly number[]): Tensor {
  const tensor = new Tensor(kind, shape ?? [numbers.length], allocate(kind, numbers.length));
  numbers.forEach((value, i) => {
    setNumber(tensor, i, value);
  });
  return tensor;
}

export function answered(value: Value): WireAnswer {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) };
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    return { real: Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf' };
  }
  if (value instanceof Tensor) {
    return { array: value.kind, shape: value.shape, base64: Buffer.from(value.bytes).toString('base64') };
  }
  if (value instanceof Held) return { class: value.className };
  return { missing: 'a result with several parts is read part by part' };
}
