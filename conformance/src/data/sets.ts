import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { canonical, sha256 } from '../cases/canonical.ts';
import type { ElementKind, MadeData } from '../cases/types.ts';
import { CONFORMANCE } from '../folders.ts';
import { make } from './made.ts';
import { fromBytes, Tensor } from './tensor.ts';

interface Entry {
  readonly file: string;
  readonly stored: ElementKind;
  readonly as: ElementKind;
  readonly shape: readonly number[];
  readonly sha256: string;
}

/** Committed and made data; each set is read or made once and copied for each case. */
export class DataSets {
  private readonly index: Record<string, Entry>;
  private readonly known = new Map<string, Tensor>();

  constructor(private readonly folder = join(CONFORMANCE, 'data')) {
    this.index = load(readFileSync(join(folder, 'index.yaml'), 'utf8')) as Record<string, Entry>;
  }

  get(spec: string | MadeData): Tensor {
    const key = JSON.stringify(spec);
    let tensor = this.known.get(key);
    if (!tensor) {
      tensor = typeof spec === 'string' ? this.read(spec) : make(spec);
      this.known.set(key, tensor);
    }
    return tensor.copy();
  }

  private read(name: string): Tensor {
    const entry = this.index[name];
    if (!entry) throw new Error(`no data set ${name}; there are ${Object.keys(this.index).join(', ')}`);
    const bytes = readFileSync(join(this.folder, entry.file));
    if (sha256(bytes) !== entry.sha256) throw new Error(`${entry.file} is not the file that data/index.yaml describes`);
    const stored = fromBytes(entry.stored, entry.shape, bytes);
    return entry.as === entry.stored
      ? stored
      : new Tensor('f32', entry.shape, Float32Array.from(stored.data as Uint8Array));
  }
}

/** Hash of all inputs of a case, as Python computed it when it made the goldens. */
export function dataHash(data: Readonly<Record<string, string | MadeData>>, sets: DataSets): string {
  const parts = Object.keys(data)
    .sort()
    .flatMap((name) => {
      const tensor = sets.get(data[name]!);
      return [canonical([name, tensor.kind, tensor.shape]), Buffer.from(tensor.bytes)];
    });
  return sha256(Buffer.concat(parts));
}
