import { readFileSync } from 'node:fs';

interface Stored {
  readonly type: string;
  readonly shape: readonly number[];
  readonly data: string;
}

const { values } = JSON.parse(readFileSync(new URL('goldens.json', import.meta.url), 'utf8')) as {
  values: Record<string, unknown>;
};
const KINDS = {
  '<f4': Float32Array,
  '<f8': Float64Array,
  '<i4': Int32Array,
  '<i8': BigInt64Array,
  '<u8': BigUint64Array,
  '|u1': Uint8Array,
} as Record<string, new (buffer: ArrayBuffer) => unknown>;

/** What Python answered: an array (flat), a number, a list or a record. */
export function golden<T>(name: string): T {
  const value = values[name];
  if (value === undefined) throw new Error(`there is no golden ${name}`);
  const stored = value as Stored;
  if (typeof stored !== 'object' || stored.data === undefined) return value as T;
  const bytes = Uint8Array.from(Buffer.from(stored.data, 'base64'));
  return new (KINDS[stored.type] as new (buffer: ArrayBuffer) => unknown)(bytes.buffer) as T;
}

export const text = (name: string) => golden<string>(name);
