import type { Case } from '../cases/types.ts';
import { against, type KnownFailure } from '../judge/known-failing.ts';
import type { Outcome, Verdict } from '../judge/verdict.ts';
import type { Subject } from './subject.ts';

export interface RunAllSetting {
  readonly known: readonly KnownFailure[];
  /** Called with each verdict as it is known; a later call for the same case replaces it. */
  readonly told: (verdict: Verdict, done: number) => void;
  readonly stop?: AbortSignal;
}

export interface RunAllResult {
  /** In the order of the cases. */
  readonly verdicts: readonly Verdict[];
  /** What went wrong beside the cases. */
  readonly problems: readonly string[];
}

/** Cases over one or more subjects of the same binding, which take them from one queue. */
export async function runAll(
  cases: readonly Case[],
  subjects: readonly Subject[],
  setting: RunAllSetting,
): Promise<RunAllResult> {
  const verdicts = new Map<string, Verdict>();
  const problems: string[] = [];
  let next = 0;
  const record = (one: Case, outcome: Outcome, milliseconds: number) => {
    const verdict = { id: one.id, level: one.level, ...against(one.id, outcome, setting.known), milliseconds };
    verdicts.set(one.id, verdict);
    setting.told(verdict, verdicts.size);
  };

  async function worker(subject: Subject): Promise<string | null> {
    let before: Case | undefined;
    while (next < cases.length && !setting.stop?.aborted) {
      const one = cases[next++]!;
      const start = performance.now();
      const { previous, problem, ...outcome } = await subject.run(one);
      if (problem) problems.push(problem);
      // What broke after its answer did not pass, whatever the answer was worth.
      if (previous && before) record(before, previous, verdicts.get(before.id)?.milliseconds ?? 0);
      record(one, outcome, performance.now() - start);
      if (outcome.verdict !== 'skipped' && outcome.verdict !== 'not-run') before = one;
    }
    return subject.close();
  }

  problems.push(...(await Promise.all(subjects.map(worker))).filter((problem) => problem !== null));
  const why = setting.stop?.aborted ? 'the run was interrupted' : 'the run ended before it';
  const all = cases.map(
    (one): Verdict =>
      verdicts.get(one.id) ?? { id: one.id, level: one.level, verdict: 'not-run', reasons: [why], milliseconds: 0 },
  );
  return { verdicts: all, problems };
}
