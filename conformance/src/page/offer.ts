/** What a server has for a page that judges: chunks of cases, data sets, blobs. */
import type { Case, Step } from '../cases/types.ts';
import type { DataSets } from '../data/sets.ts';
import { blobsOf } from '../goldens/answers.ts';
import type { Goldens } from '../goldens/store.ts';
import { type Chunk, pack } from './wire.ts';

export class Offer {
  readonly chunks: readonly (readonly Case[])[];

  constructor(
    cases: readonly Case[],
    private readonly goldens: Goldens,
    private readonly data: DataSets,
    size: number,
  ) {
    const count = Math.ceil(cases.length / size);
    this.chunks = Array.from({ length: count }, (_, at) => cases.slice(at * size, (at + 1) * size));
  }

  /** `chunk/0`, `data/NAME` or `blob/NAME`; undefined for anything else. */
  answer(path: string): Uint8Array | undefined {
    const [kind, name = ''] = path.split('/');
    if (kind === 'data') return this.data.get(name).bytes;
    if (kind === 'blob') return this.goldens.blob(name);
    const cases = kind === 'chunk' ? this.chunks[Number(name)] : undefined;
    return cases && Buffer.from(pack(this.chunk(cases)));
  }

  private chunk(cases: readonly Case[]): Chunk {
    const { goldens, data } = this;
    const answers = cases.map((one) => [one.id, goldens.of(one.id)!] as const);
    const names = new Set(cases.flatMap(({ steps }) => goldenFiles(steps)));
    const files = Object.fromEntries([...names].map((name) => [name, goldens.blobOf(name)]));
    const kept = answers.flatMap(([, { values = {} }]) => Object.values(values).flatMap(blobsOf));
    const sets = cases.flatMap((one) => Object.values(one.data)).filter((spec) => typeof spec === 'string');
    return {
      cases,
      goldens: Object.fromEntries(answers),
      files,
      blobs: [...new Set([...kept, ...Object.values(files)])],
      sets: Object.fromEntries(
        [...new Set(sets)].map((name) => {
          const { kind, shape } = data.get(name);
          return [name, { kind, shape }];
        }),
      ),
    };
  }
}

/** Files of Python's that steps read, wherever in them they stand. */
function goldenFiles(steps: readonly Step[]): string[] {
  const found: string[] = [];
  JSON.stringify(steps, (key, value) => {
    if (key === 'golden' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
