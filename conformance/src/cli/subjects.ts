import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSets } from '../data/sets.ts';
import { ENGINE, releases, goldensOf as storedGoldens } from '../goldens/releases.ts';
import type { Goldens } from '../goldens/store.ts';
import { AdapterSubject } from '../run/adapter-subject.ts';
import { ModuleSubject, moduleOf } from '../run/module-subject.ts';
import type { Subject } from '../run/subject.ts';
import { suiteVersion, UsageError } from './options.ts';

export interface SubjectOptions {
  readonly adapter: string;
  readonly jobs: number;
  readonly limit: number;
  readonly sync: boolean;
  /** Release of the goldens; the binding's own where it is left out. */
  readonly faiss?: string;
  readonly validate?: boolean;
}

export interface Bench {
  readonly subjects: readonly Subject[];
  readonly goldens: Goldens;
  readonly faiss: string;
  /** Removes the scratch folder of the run. */
  clear(): void;
}

export function goldensOf(release: string): Goldens {
  if (!releases().includes(release)) {
    throw new UsageError(`there are no goldens of FAISS ${release}; there are ${releases().join(', ')}`);
  }
  return storedGoldens(release);
}

/** Starts what is to be judged, with the goldens that belong to it. */
export async function prepare(options: SubjectOptions): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-conformance-run-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const data = new DataSets();
    const load = (faiss: string, goldens: Goldens): Promise<Subject> => {
      const module = moduleOf(options.adapter);
      const common = { goldens, data, limit: options.limit };
      if (module) return ModuleSubject.load({ ...common, ...module, mode: options.sync ? 'sync' : 'async' });
      const { adapter: command, validate = false } = options;
      return AdapterSubject.start({ ...common, command, faiss, folder, suite: suiteVersion(), validate });
    };
    let faiss = options.faiss ?? ENGINE;
    let goldens = goldensOf(faiss);
    let first = await load(faiss, goldens);
    if (!options.faiss && first.about.faiss !== faiss && releases().includes(first.about.faiss)) {
      // Only its hello says which release it has; judged by that one, it is greeted anew.
      await first.close();
      faiss = first.about.faiss;
      goldens = goldensOf(faiss);
      first = await load(faiss, goldens);
    }
    const more = moduleOf(options.adapter) ? 0 : options.jobs - 1;
    const others = await Promise.all(Array.from({ length: more }, () => load(faiss, goldens)));
    return { subjects: [first, ...others], goldens, faiss, clear };
  } catch (error) {
    clear();
    throw error;
  }
}
