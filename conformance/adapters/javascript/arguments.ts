import { Tensor } from '../../src/data/tensor.ts';
import { Held, type Value } from './driver.ts';

/** Every number of an array; both judged bindings take plain arrays and no typed ones. */
export function floats(value: Value): unknown {
  return value instanceof Tensor ? Array.from(value.data as Float32Array) : plain(value);
}

/** Labels as doubles, for a binding that knows no other. */
export function doubles(value: Value): unknown {
  return value instanceof Tensor ? Array.from(value.data as BigInt64Array, Number) : plain(value);
}

export function bigints(value: Value): unknown {
  return value instanceof Tensor ? Array.from(value.data as BigInt64Array) : plain(value);
}

/** What stands alone as it is: numbers, texts, the binding's own objects. */
export function plain(value: Value): unknown {
  if (value instanceof Held) return value.native;
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Rows of a flat result, from the number of queries and not from k: a binding may return fewer. */
export function resultShape(length: number, queries: Value, width: number): readonly number[] {
  const n = queries instanceof Tensor && width > 0 ? Math.floor(queries.data.length / width) : 0;
  return n > 0 && length % n === 0 ? [n, length / n] : [length];
}
