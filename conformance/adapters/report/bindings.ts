import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../../src/folders.ts';
import { setup as faissNapi } from '../faiss-napi/setup.ts';
import { setup as faissNode } from '../faiss-node/setup.ts';
import { setup as goFaiss } from '../go-faiss/setup.ts';
import { setup as python } from '../python/setup.ts';
import { setup as rustFaiss } from '../rust-faiss/setup.ts';
import type { Ready, Say } from '../setup/workshop.ts';

export interface Binding {
  /** Folder of its adapter, and the name that `--only` takes. */
  readonly name: string;
  readonly adapter: string;
  readonly setup: (say: Say) => Promise<Ready>;
  /** Python FAISS must agree with its own goldens; anything else is a fault of the suite. */
  readonly reference?: boolean;
}

const RELEASES = ['1.12.0', '1.7.3', '1.15.1'];

/** Everything that the report judges; releases of Python FAISS as far as there are goldens of them. */
export function bindings(): Binding[] {
  const references = RELEASES.filter((release) =>
    existsSync(join(CONFORMANCE, 'goldens', release, 'provenance.json')),
  ).map(
    (release): Binding => ({
      name: `python-${release}`,
      adapter: 'python',
      setup: (say) => python(say, release),
      reference: true,
    }),
  );
  return [
    ...references,
    { name: 'faiss-node', adapter: 'faiss-node', setup: faissNode },
    { name: 'faiss-napi', adapter: 'faiss-napi', setup: faissNapi },
    { name: 'rust-faiss', adapter: 'rust-faiss', setup: rustFaiss },
    { name: 'go-faiss', adapter: 'go-faiss', setup: goFaiss },
  ];
}
