import { loadCases } from '../../cases/load.ts';
import { type Case, LEVELS } from '../../cases/types.ts';
import type { Outcome } from '../../judge/verdict.ts';
import { moduleOf } from '../../run/module-subject.ts';
import { CannotStart } from '../../run/subject.ts';
import { parse, SELECTION, select, UsageError } from '../options.ts';
import { prepare } from '../subjects.ts';

/** Cases of each level that are tried: enough to meet every kind of message. */
const TRIED = 4;

/**
 * Checks an adapter while its author works on it: hello, both directions of every message by their
 * schemas, one case after the other, bye. Answers are shown, and none makes this fail: `run` judges.
 */
export async function command(args: string[]): Promise<number> {
  const { values } = parse({ args, options: { ...SELECTION, adapter: { type: 'string' } } });
  if (!values.adapter) throw new UsageError('validate needs --adapter');
  if (moduleOf(values.adapter)) throw new UsageError('validate checks an adapter process; a module speaks no protocol');
  try {
    const bench = await prepare({ adapter: values.adapter, jobs: 1, limit: 30_000, sync: false, validate: true });
    const [subject] = bench.subjects;
    const { about } = subject!;
    console.log(`hello: ${about.name} ${about.version}, FAISS ${about.faiss}, ${about.language}`);
    for (const remark of about.remarks) console.log(`note: ${remark}`);
    const faults: string[] = [];
    const chosen = select(loadCases(), values.level, values.filter);
    for (const one of values.filter.length > 0 ? chosen : few(chosen)) {
      const outcome = await subject!.run(one);
      console.log(
        `${outcome.verdict.padEnd(9)} ${one.id}${outcome.reasons[0] ? `: ${outcome.reasons[0].split('\n')[0]}` : ''}`,
      );
      faults.push(...[outcome, ...(outcome.previous ? [outcome.previous] : [])].flatMap(protocolFaults));
    }
    const end = await subject!.close();
    bench.clear();
    if (end) faults.push(end);
    console.log(faults.length === 0 ? 'the protocol is kept' : `${faults.length} faults of the protocol:`);
    for (const fault of faults) console.log(`  ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    return 2;
  }
}

function few(cases: readonly Case[]): Case[] {
  return LEVELS.flatMap((level) => {
    const own = cases.filter((one) => one.level === level);
    // Spread over the level, so that not all of them are of one class.
    return Array.from({ length: Math.min(TRIED, own.length) }, (_, i) => own[Math.floor((i * own.length) / TRIED)]!);
  });
}

/** What breaks the protocol, as opposed to a binding that is wrong. */
function protocolFaults({ reasons }: Outcome): string[] {
  return reasons.filter((reason) =>
    /^(the adapter |after its answer the adapter |the answer lacks a value|says that it lacks|an error in step)/.test(
      reason,
    ),
  );
}
