/** What a page was sent, as the judge asks for it. */
import type { MadeData } from '../cases/types.ts';
import { make } from '../data/made.ts';
import { fromBytes, type Tensor } from '../data/tensor.ts';
import { type Answers, decode, type GoldenCase } from '../goldens/answers.ts';
import type { Chunk } from './wire.ts';

export class Received implements Answers {
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #data = new Map<string, Tensor>();
  #goldens: Chunk['goldens'] = {};
  #files: Chunk['files'] = {};

  /** Fetches what the chunk takes and no earlier one did. */
  async take(chunk: Chunk, fetched: (path: string) => Promise<Uint8Array>): Promise<void> {
    this.#goldens = chunk.goldens;
    this.#files = chunk.files;
    const blobs = chunk.blobs.filter((name) => !this.#blobs.has(name));
    const sets = Object.entries(chunk.sets).filter(([name]) => !this.#data.has(JSON.stringify(name)));
    await Promise.all([
      ...blobs.map(async (name) => this.#blobs.set(name, await fetched(`blob/${name}`))),
      ...sets.map(async ([name, { kind, shape }]) =>
        this.#data.set(JSON.stringify(name), fromBytes(kind, shape, await fetched(`data/${name}`))),
      ),
    ]);
  }

  /** A copy, which the case may change. */
  get(spec: string | MadeData): Tensor {
    const key = JSON.stringify(spec);
    let tensor = this.#data.get(key);
    if (!tensor) {
      if (typeof spec === 'string') throw new Error(`the data set ${spec} was not sent`);
      tensor = make(spec);
      this.#data.set(key, tensor);
    }
    return tensor.copy();
  }

  of(id: string): GoldenCase | undefined {
    return this.#goldens[id];
  }

  left(id: string): string | undefined {
    return this.of(id)?.left;
  }

  varies(id: string, path: string): boolean {
    return this.of(id)?.values?.[path]?.varies === true;
  }

  value(id: string, path: string): unknown {
    const entry = this.of(id)?.values?.[path];
    return entry && decode(entry, (name) => this.blob(name));
  }

  /** Bytes of a file that Python wrote, `case#file`. */
  file(name: string): Uint8Array {
    const blob = this.#files[name];
    if (blob === undefined) throw new Error(`the golden file ${name} was not sent`);
    return this.blob(blob);
  }

  private blob(name: string): Uint8Array {
    const bytes = this.#blobs.get(name);
    if (!bytes) throw new Error(`the blob ${name} was not sent`);
    return bytes;
  }
}
