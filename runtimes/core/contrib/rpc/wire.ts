/**
 * Messages as bytes: a head (mark, length of the text, number of arrays, their lengths), a JSON text, and the bytes of the
 * arrays, to which the text points. Nothing that is read is ever run, unlike Python's pickles.
 *
 * Numbers are little-endian, as on every machine that FAISS runs on.
 */
import { RangeSearchResult, SearchResult } from '@faiss-sdk/core';
import { FaissError } from '../shapes.ts';

/** "FSR1". */
const MARK = 0x31525346;
export const HEAD_BYTES = 12;
const MOST_ARRAYS = 4096;

const KINDS = {
  f32: Float32Array,
  f64: Float64Array,
  u8: Uint8Array,
  i32: Int32Array,
  u32: Uint32Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
} as const;
type Kind = keyof typeof KINDS;
const KIND_OF = new Map<unknown, Kind>(Object.entries(KINDS).map(([name, kind]) => [kind, name as Kind]));

/** The key by which an object of the text stands for something else; objects of a caller may not have it. */
const TAG = '$';

const broken = (said: string) => new FaissError('IO', `This is no message of the RPC protocol: ${said}.`);
const unsendable = (said: string) =>
  new FaissError(
    'INVALID_ARGUMENT',
    `${said} cannot be sent; expected numbers, bigints, texts, null, typed arrays, search results, and lists and objects of these.`,
  );

/** The message's pieces, in the order in which they are sent. */
export function encode(value: unknown): Uint8Array[] {
  const arrays: Uint8Array[] = [];
  const text = new TextEncoder().encode(JSON.stringify(plain(value, arrays)));
  if (arrays.length > MOST_ARRAYS) throw unsendable(`A message of ${arrays.length} arrays`);
  const head = new DataView(new ArrayBuffer(HEAD_BYTES + 8 * arrays.length));
  head.setUint32(0, MARK, true);
  head.setUint32(4, text.length, true);
  head.setUint32(8, arrays.length, true);
  for (const [i, one] of arrays.entries()) head.setBigUint64(HEAD_BYTES + 8 * i, BigInt(one.length), true);
  return [new Uint8Array(head.buffer), text, ...arrays];
}

/** What a message's first HEAD_BYTES say. Throws `ERR_FAISS_IO` where they are of something else. */
export function readHead(bytes: Uint8Array): { text: number; arrays: number } {
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  if (head.getUint32(0, true) !== MARK) throw broken('it begins otherwise');
  const arrays = head.getUint32(8, true);
  if (arrays > MOST_ARRAYS) throw broken(`it has ${arrays} arrays`);
  return { text: head.getUint32(4, true), arrays };
}

export function decode(text: Uint8Array, arrays: readonly Uint8Array[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw broken(`its text cannot be read (${(cause as Error).message})`);
  }
  return restored(value, arrays);
}

function plain(value: unknown, arrays: Uint8Array[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return { [TAG]: 'bigint', value: String(value) };
  // JSON has no NaN and no Infinity.
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [TAG]: 'number', value: String(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') throw unsendable(`A ${typeof value}`);
  const kind = KIND_OF.get(value.constructor);
  if (kind !== undefined) {
    const { buffer, byteOffset, byteLength } = value as Uint8Array;
    arrays.push(new Uint8Array(buffer, byteOffset, byteLength));
    return { [TAG]: kind, at: arrays.length - 1 };
  }
  if (Array.isArray(value)) return value.map((one) => plain(one, arrays));
  if (value instanceof SearchResult) {
    const { distances, labels, k } = value;
    return { [TAG]: 'search', distances: plain(distances, arrays), labels: plain(labels, arrays), k };
  }
  if (value instanceof RangeSearchResult) {
    const { lims, distances, labels } = value;
    return {
      [TAG]: 'range',
      lims: plain(lims, arrays),
      distances: plain(distances, arrays),
      labels: plain(labels, arrays),
    };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw unsendable(`A ${value.constructor?.name ?? 'value'}`);
  if (Object.hasOwn(value, TAG)) throw unsendable(`An object with the key ${TAG}`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, arrays)]));
}

function restored(value: unknown, arrays: readonly Uint8Array[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => restored(one, arrays));
  const fields = value as Record<string, unknown>;
  const field = <T>(name: string, Class: abstract new (...args: never[]) => T): T => {
    const found = restored(fields[name], arrays);
    if (!(found instanceof Class)) throw broken(`${name} of a result is missing`);
    return found;
  };
  const tag = fields[TAG];
  if (tag === undefined)
    return Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, restored(one, arrays)]));
  if (tag === 'bigint' && typeof fields.value === 'string' && /^-?\d{1,20}$/.test(fields.value))
    return BigInt(fields.value);
  if (tag === 'number' && ['NaN', 'Infinity', '-Infinity'].includes(fields.value as string))
    return Number(fields.value);
  if (typeof tag === 'string' && Object.hasOwn(KINDS, tag)) {
    const Numbers = KINDS[tag as Kind];
    const bytes = arrays[fields.at as number];
    if (bytes === undefined || bytes.length % Numbers.BYTES_PER_ELEMENT !== 0)
      throw broken('an array of it is missing');
    return new Numbers(bytes.slice().buffer);
  }
  if (tag === 'search') {
    const [distances, labels] = [field('distances', Float32Array), field('labels', BigInt64Array)];
    const { k } = fields;
    if (
      !Number.isInteger(k) ||
      (k as number) < 1 ||
      labels.length % (k as number) !== 0 ||
      distances.length !== labels.length
    )
      throw broken('a result of it has no rows');
    return new SearchResult(distances, labels, k as number);
  }
  if (tag === 'range')
    return new RangeSearchResult(
      field('lims', BigUint64Array),
      field('distances', Float32Array),
      field('labels', BigInt64Array),
    );
  throw broken(`it has a value of the unknown kind ${String(tag)}`);
}
