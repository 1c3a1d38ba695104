import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../cases/canonical.ts';
import { fromBytes, type Tensor } from '../data/tensor.ts';
import { ObjectOfClass } from '../goldens/answers.ts';
import type { WireAnswer, WireArray, WireValue } from './messages.ts';

/** Arrays up to this size travel in the line; larger ones as files that all cases share. */
export const INLINE_BYTES = 64 * 1024;

/** A value that the adapter could not give, with its reason. */
export class Missing {
  constructor(readonly why: string) {}
}

/** Writes large arrays to a folder, each content once. */
export class ArrayFolder {
  private readonly names = new WeakMap<object, string>();

  constructor(readonly folder: string) {}

  send(tensor: Tensor): WireArray {
    const { kind, shape, bytes } = tensor;
    if (bytes.length <= INLINE_BYTES) return { array: kind, shape, base64: Buffer.from(bytes).toString('base64') };
    return { array: kind, shape, file: this.file(tensor) };
  }

  private file(tensor: Tensor): string {
    const known = this.names.get(tensor);
    if (known) return known;
    const path = join(this.folder, `${sha256(tensor.bytes).slice(0, 32)}.bin`);
    if (!existsSync(path)) {
      // Another process of the same run may be reading: the name appears when the content is whole.
      writeFileSync(`${path}.new`, tensor.bytes);
      renameSync(`${path}.new`, path);
    }
    this.names.set(tensor, path);
    return path;
  }
}

export function sendScalar(value: number | bigint | boolean | null): WireValue {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) };
  }
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return { real: Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf' };
}

const BYTES = { f32: 4, f64: 8, u8: 1, u16: 2, i32: 4, i64: 8, u64: 8 } as const;

/** The runner's form of an answer: tensors, numbers, bigints, texts, objects by class. */
export function receive(answer: WireAnswer): unknown {
  if (answer === null || typeof answer !== 'object') return answer;
  if ('array' in answer) return receiveArray(answer);
  if ('integer' in answer) return BigInt(answer.integer);
  if ('real' in answer) return answer.real === 'nan' ? Number.NaN : answer.real === 'inf' ? Infinity : -Infinity;
  if ('text' in answer) return answer.text;
  if ('class' in answer) return new ObjectOfClass(answer.class);
  if ('list' in answer) return answer.list.map(receive);
  return new Missing(answer.missing);
}

function receiveArray({ array, shape, base64, file }: WireArray): Tensor {
  let bytes: Uint8Array;
  if (file === undefined) bytes = Buffer.from(base64!, 'base64');
  else {
    try {
      bytes = readFileSync(file);
    } catch (error) {
      throw new Error(`the file of an array cannot be read: ${(error as Error).message}`);
    }
  }
  const numbers = shape.reduce((product, size) => product * size, 1);
  if (bytes.length !== numbers * BYTES[array]) {
    throw new Error(
      `${bytes.length} bytes are no ${array} array of shape [${shape}], which has ${numbers * BYTES[array]}`,
    );
  }
  return fromBytes(array, shape, bytes);
}
