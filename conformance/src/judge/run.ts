import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../cases/types.ts';
import type { DataSets } from '../data/sets.ts';
import type { Goldens } from '../goldens/store.ts';
import { Deviation, interpret, type Mode } from '../interpret/interpret.ts';
import { type Api, offers } from '../interpret/names.ts';
import { Scope } from '../interpret/scope.ts';
import { judgeAll } from './expectations.ts';
import { against, type KnownFailure } from './known-failing.ts';
import { type Outcome, outcomeOf, type Verdict } from './verdict.ts';

export interface Setting {
  readonly api: Api;
  readonly mode: Mode;
  readonly goldens: Goldens;
  readonly data: DataSets;
  readonly known?: readonly KnownFailure[];
  /** Milliseconds that one case may take. */
  readonly limit?: number;
}

/** Runs one case over a binding and says how it went; never throws. */
export async function runCase(one: Case, setting: Setting): Promise<Verdict> {
  const start = performance.now();
  const outcome = against(one.id, await outcomeOfCase(one, setting), setting.known ?? []);
  return { id: one.id, level: one.level, ...outcome, milliseconds: performance.now() - start };
}

/** The same before the list of known failures is asked. */
export async function outcomeOfCase(one: Case, setting: Setting): Promise<Outcome> {
  const missing = one.needs.filter((name) => !offers(setting.api, name));
  if (missing.length > 0) return { verdict: 'skipped', reasons: [`the binding lacks ${missing.join(', ')}`] };
  const left = setting.goldens.left(one.id);
  if (left !== undefined)
    return { verdict: 'skipped', reasons: [`Python FAISS of this release cannot run it: ${left}`] };
  return limited(one, setting);
}

async function limited(one: Case, setting: Setting): Promise<Outcome> {
  const limit = setting.limit ?? 30_000;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ verdict: 'timeout', reasons: [`no answer within ${limit} ms`] }), limit);
  });
  try {
    return await Promise.race([execute(one, setting), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function execute(one: Case, { api, mode, goldens, data }: Setting): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'faiss-conformance-'));
  const scope = new Scope(api, scratch, (name) => goldens.file(name));
  try {
    for (const [name, spec] of Object.entries(one.data)) scope.variables.set(name, data.get(spec));
    await interpret(one, scope, mode);
    await scope.settle(Object.keys(one.expect));
    return outcomeOf(judgeAll(one, scope, goldens));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (isBeyond(one, goldens, error)) return { verdict: 'skipped', reasons: [`this release lacks it: ${reason}`] };
    return { verdict: error instanceof Deviation ? 'fail' : 'errored', reasons: [reason] };
  } finally {
    dispose(scope);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A case that no Python runs needs what the binding says to come with another release: none of that release can tell. */
function isBeyond(one: Case, goldens: Goldens, error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string };
  const refusal = `${String(code)} ${message}`;
  return goldens.of(one.id)?.skip !== undefined && /ERR_FAISS_UNSUPPORTED.* needs FAISS \d/s.test(refusal);
}

/** Objects are released at once, so that thousands of cases do not wait for the collector. */
function dispose(scope: Scope): void {
  for (const value of scope.variables.values()) {
    const close = (value as { close?: unknown } | null | undefined)?.close;
    if (typeof close !== 'function') continue;
    try {
      close.call(value);
    } catch {
      // A case may have closed it already in a way that the binding refuses to repeat; that is no verdict.
    }
  }
}
