import type { Case, MadeData } from '../cases/types.ts';
import type { Tensor } from '../data/tensor.ts';
import type { Answers } from '../goldens/answers.ts';
import type { Files } from '../interpret/files.ts';
import { Deviation, interpret, type Mode } from '../interpret/interpret.ts';
import { type Api, offers } from '../interpret/names.ts';
import { release, Scope } from '../interpret/scope.ts';
import { judgeAll } from './expectations.ts';
import { type Outcome, outcomeOf } from './verdict.ts';

/** What a case is run with; nothing here needs Node. */
export interface Bench {
  readonly api: Api;
  readonly mode: Mode;
  readonly goldens: Answers;
  readonly data: { get(spec: string | MadeData): Tensor };
  /** Milliseconds that one case may take. */
  readonly limit?: number;
}

/** Runs one case over a binding and says how it went, before the list of known failures is asked; never throws. */
export async function judgeCase(one: Case, setting: Bench, files: Files): Promise<Outcome> {
  const missing = one.needs.filter((name) => !offers(setting.api, name));
  if (missing.length > 0) return { verdict: 'skipped', reasons: [`the binding lacks ${missing.join(', ')}`] };
  const left = setting.goldens.left(one.id);
  if (left !== undefined)
    return { verdict: 'skipped', reasons: [`Python FAISS of this release cannot run it: ${left}`] };
  return limited(one, setting, files);
}

async function limited(one: Case, setting: Bench, files: Files): Promise<Outcome> {
  const limit = setting.limit ?? 30_000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ verdict: 'timeout', reasons: [`no answer within ${limit} ms`] }), limit);
  });
  try {
    return await Promise.race([execute(one, setting, files), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function execute(one: Case, { api, mode, goldens, data }: Bench, files: Files): Promise<Outcome> {
  const scope = new Scope(api, files);
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
    release(scope.variables.values());
  }
}

/**
 * A case that no Python runs needs what the binding says to come with another release, or a file of a case that Python of
 * this release cannot run: none of that release can tell.
 */
function isBeyond(one: Case, goldens: Answers, error: unknown): boolean {
  if (goldens.of(one.id)?.skip === undefined) return false;
  const { code, message } = error as { code?: unknown; message?: string };
  const refusal = `${String(code)} ${message}`;
  if (/ERR_FAISS_UNSUPPORTED.* needs FAISS \d/s.test(refusal)) return true;
  const files = JSON.stringify(one.steps).matchAll(/"golden":"([^"#]+)#/g);
  return [...files].some(([, id = '']) => goldens.left(id) !== undefined);
}
