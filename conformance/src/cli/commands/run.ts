import { writeFileSync } from 'node:fs';
import { loadCases } from '../../cases/load.ts';
import { stalePatterns } from '../../judge/known-failing.ts';
import { summary } from '../../judge/summary.ts';

import { toHtml } from '../../report/html/page.ts';
import { toJunit } from '../../report/junit.ts';
import { ProgressLine } from '../../report/progress.ts';
import { green, type RunResult, toJsonLines } from '../../report/result.ts';
import { runAll } from '../../run/run-all.ts';
import { CannotStart } from '../../run/subject.ts';
import { knownFailures, parse, SELECTION, select, suiteVersion, UsageError, wholeNumber } from '../options.ts';
import { type Bench, prepare } from '../subjects.ts';

export async function command(args: string[]): Promise<number> {
  const { values } = parse({
    args,
    options: {
      ...SELECTION,
      adapter: { type: 'string' },
      faiss: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      timeout: { type: 'string', default: '30' },
      sync: { type: 'boolean', default: false },
      known: { type: 'string' },
      json: { type: 'string' },
      junit: { type: 'string' },
      html: { type: 'string' },
    },
  });
  if (!values.adapter) throw new UsageError('run needs --adapter');
  const all = loadCases();
  const cases = select(all, values.level, values.filter);
  if (cases.length === 0) throw new UsageError('no case is left by --level and --filter');
  const start = new Date();
  let bench: Bench;
  try {
    bench = await prepare({
      adapter: values.adapter,
      jobs: wholeNumber(values.jobs, '--jobs', 1),
      limit: 1000 * wholeNumber(values.timeout, '--timeout', 1),
      sync: values.sync,
      ...(values.faiss ? { faiss: values.faiss } : {}),
    });
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    return 2;
  }
  const { about } = bench.subjects[0]!;
  const { known, file } = knownFailures(about.name, values.known);
  const progress = new ProgressLine(cases.length);
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    for (const subject of bench.subjects) subject.kill();
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const told = (verdict: Parameters<ProgressLine['tell']>[0], done: number) => progress.tell(verdict, done);
    const { verdicts, problems } = await runAll(cases, bench.subjects, { known, told, stop: stop.signal });
    progress.end();
    const stale = stalePatterns(known, all.keys()).map((pattern) => `${file}: ${pattern} names no case`);
    const result: RunResult = {
      about,
      goldens: bench.faiss,
      suite: suiteVersion(),
      date: start.toISOString(),
      seconds: (Date.now() - start.getTime()) / 1000,
      selection: { level: values.level, filter: values.filter, left: all.size - cases.length },
      verdicts,
      problems: [...bench.goldens.problems, ...stale, ...problems],
    };
    tell(result);
    if (values.json) writeFileSync(values.json, toJsonLines(result));
    if (values.junit) writeFileSync(values.junit, toJunit(result));
    if (values.html) writeFileSync(values.html, toHtml([result], all));
    return green(result) ? 0 : 1;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    bench.clear();
  }
}

function tell(result: RunResult): void {
  const { about, selection } = result;
  console.log(summary(result.verdicts, `${about.name} ${about.version} (FAISS ${about.faiss}, ${about.language})`));
  console.log(`judged by Python FAISS ${result.goldens}, ${result.seconds.toFixed(1)} s`);
  for (const remark of about.remarks) console.log(`note: ${remark}`);
  if (selection.left > 0) console.log(`${selection.left} cases were left out by --level and --filter`);
  for (const problem of result.problems) console.log(`problem: ${problem}`);
  console.log(green(result) ? 'as expected' : 'NOT as expected');
}
