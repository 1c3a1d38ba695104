import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../cases/types.ts';
import type { Goldens } from '../goldens/store.ts';
import { DiskFiles } from '../interpret/disk.ts';
import { type Bench, judgeCase } from './case.ts';
import { against, type KnownFailure } from './known-failing.ts';
import type { Outcome, Verdict } from './verdict.ts';

export interface Setting extends Bench {
  readonly goldens: Goldens;
  readonly known?: readonly KnownFailure[];
}

/** Runs one case over a binding and says how it went; never throws. */
export async function runCase(one: Case, setting: Setting): Promise<Verdict> {
  const start = performance.now();
  const outcome = against(one.id, await outcomeOfCase(one, setting), setting.known ?? []);
  return { id: one.id, level: one.level, ...outcome, milliseconds: performance.now() - start };
}

/** The same before the list of known failures is asked. */
export async function outcomeOfCase(one: Case, setting: Setting): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'faiss-conformance-'));
  try {
    return await judgeCase(one, setting, new DiskFiles(scratch, (name) => setting.goldens.file(name)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
