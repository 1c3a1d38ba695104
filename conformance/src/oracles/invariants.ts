import type { Tensor } from '../data/tensor.ts';
import { asTensor } from '../data/tensor.ts';
import { type Fault, place, show } from './exact.ts';

/** Every row in order; padding is at the end by its value (the metric's worst number). */
export function sorted(actual: unknown, width: number, order: 'ascending' | 'descending'): Fault {
  const tensor = asTensor(actual);
  if (!tensor) return `expected an array, got ${show(actual)}`;
  if (width < 1 || tensor.data.length % width !== 0) return `${tensor.data.length} values are no rows of ${width}`;
  for (let i = 0; i < tensor.data.length; i++) {
    if (i % width === 0) continue;
    const [before, here] = [Number(tensor.data[i - 1]), Number(tensor.data[i])];
    if (order === 'ascending' ? before <= here : before >= here) continue;
    return `${order} order ends at ${place(i, [tensor.data.length / width, width])}: ${before}, then ${here}`;
  }
  return null;
}

/** A value equals `missing` exactly where the label is -1. */
export function padding(actual: unknown, labels: unknown, missing: number): Fault {
  const values = asTensor(actual);
  const ids = asTensor(labels);
  if (!values || !ids) return `expected values and labels, got ${show(actual)} and ${show(labels)}`;
  if (values.data.length !== ids.data.length) return `${values.data.length} values beside ${ids.data.length} labels`;
  const padded = Math.fround(missing);
  for (let i = 0; i < values.data.length; i++) {
    if ((ids.data[i] === -1n) === (values.data[i] === padded)) continue;
    return `at ${i} the label is ${ids.data[i]} and the value ${values.data[i]}; ${padded} belongs to -1 and only there`;
  }
  return null;
}

/** Each row of the longer result begins with the row of the shorter one: monotone in k. */
export function prefix(actual: unknown, width: number, shorter: unknown, shorterWidth: number): Fault {
  const long = asTensor(actual);
  const short = asTensor(shorter);
  if (!long || !short) return `expected two arrays, got ${show(actual)} and ${show(shorter)}`;
  const rows = rowsOf(long, width);
  if (rows !== rowsOf(short, shorterWidth)) return `${rows} rows against ${rowsOf(short, shorterWidth)}`;
  for (let row = 0; row < rows; row++) {
    for (let rank = 0; rank < shorterWidth; rank++) {
      const [got, wanted] = [long.data[row * width + rank], short.data[row * shorterWidth + rank]];
      if (!Object.is(got, wanted)) return `[${row}, ${rank}]: ${got} in the longer result, ${wanted} in the shorter`;
    }
  }
  return null;
}

function rowsOf(tensor: Tensor, width: number): number {
  return tensor.data.length / width;
}
