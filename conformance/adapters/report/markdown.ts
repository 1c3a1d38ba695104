import { type Case, LEVELS } from '../../src/cases/types.ts';
import { BAD, type Verdict } from '../../src/judge/verdict.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { Sorted } from './findings.ts';
import type { Probe } from './judge.ts';
import { inputText, seen, withoutFolders } from './words.ts';

/** One judged binding; `failure` says why there is no result. */
export interface Judged {
  readonly name: string;
  readonly reference: boolean;
  readonly result?: RunResult;
  readonly sorted?: Sorted;
  readonly probes: readonly Probe[];
  readonly failure?: string;
}

const ran = (verdicts: readonly Verdict[]) => verdicts.filter(({ verdict }) => verdict !== 'skipped');
const passed = (verdicts: readonly Verdict[]) => verdicts.filter(({ verdict }) => verdict === 'pass');

function row(title: string, verdicts: readonly Verdict[]): string {
  const cells = LEVELS.map((level) => {
    const here = verdicts.filter((one) => one.level === level);
    return ran(here).length === 0 ? '–' : `${passed(here).length} / ${ran(here).length}`;
  });
  const crashes = verdicts.filter(({ reasons }) => reasons.some((reason) => /^the adapter ended/.test(reason))).length;
  const all = `**${passed(verdicts).length} / ${ran(verdicts).length}**`;
  return `| ${[title, ...cells, all, String(crashes), String(verdicts.length - ran(verdicts).length)].join(' | ')} |`;
}

function table(judged: readonly Judged[]): string[] {
  const head = ['binding', ...LEVELS, 'all', 'ended the process', 'not offered'];
  const lines = judged.map(({ name, result, failure }) =>
    result
      ? row(`[${name}](#${name.replaceAll('.', '')})`, result.verdicts)
      : `| ${name} | could not be judged: ${failure?.split('\n')[0]} |`,
  );
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines];
}

const block = (text: string) => ['```', text, '```'];

function evidence(input: string, expected: string, got: string): string[] {
  return ['', 'Input:', '', ...block(input), '', `- expected: ${expected}`, `- got: ${got}`];
}

/** The case that shows it with the fewest steps. */
function example(verdicts: readonly Verdict[], cases: ReadonlyMap<string, Case>): { one: Case; verdict: Verdict } {
  const all = verdicts.map((verdict) => ({ verdict, one: cases.get(verdict.id)! }));
  return all.reduce((best, next) => (next.one.steps.length < best.one.steps.length ? next : best));
}

function ids(verdicts: readonly Verdict[]): string[] {
  if (verdicts.length === 1) return [];
  const list = verdicts.map(({ id }) => `\`${id}\``).join(', ');
  return ['', `<details><summary>${verdicts.length} cases</summary>`, '', list, '', '</details>'];
}

function section({ name, result, sorted, probes, reference }: Judged, cases: ReadonlyMap<string, Case>): string[] {
  if (!result || !sorted) return [];
  const { about, verdicts } = result;
  const bad = verdicts.filter((one) => BAD.has(one.verdict));
  const lines = [
    '',
    `## ${name}`,
    '',
    `${about.name} ${about.version}, ${about.language}, over FAISS ${about.faiss}, judged by the goldens of ${result.goldens}.`,
    ...(about.issues ? [`Faults are reported at <${about.issues}>.`] : []),
    ...about.remarks.map((remark) => `Note: ${remark}.`),
    ...result.problems.map((problem) => `Note: ${withoutFolders(problem).split('; it said:')[0]}.`),
    '',
    bad.length === 0
      ? 'Agrees in every case that it can run.'
      : `${bad.length} of ${ran(verdicts).length} cases that it can run fail.`,
  ];
  if (reference && bad.length > 0)
    lines.push('', 'This is a fault of the suite: Python FAISS must agree with its own goldens.');
  for (const { cause, verdicts: shown } of sorted.shown) {
    const { one, verdict } = example(shown, cases);
    const { expected, got } = seen(one, verdict);
    lines.push(
      '',
      `### ${name}: ${cause.title}`,
      '',
      `*${cause.kind}, ${shown.length} ${shown.length === 1 ? 'case' : 'cases'}.* ${cause.says.trim()}`,
    );
    if (cause.remedy) lines.push('', `What would mend it: ${cause.remedy.trim()}`);
    lines.push('', `Example \`${one.id}\`.`, ...evidence(inputText(one), expected, got), ...ids(shown));
  }
  for (const { title, kind, input, expected, got } of probes.filter(({ holds }) => !holds)) {
    lines.push(
      '',
      `### ${name}: ${title}`,
      '',
      `*${kind}, found by a probe beside the cases.*`,
      ...evidence(input, expected, got),
    );
  }
  if (sorted.unexplained.length > 0) {
    lines.push('', `### ${name}: not explained yet`);
    for (const verdict of sorted.unexplained) {
      const { expected, got } = seen(cases.get(verdict.id)!, verdict);
      lines.push('', `\`${verdict.id}\`: expected ${expected}; got ${got}`);
    }
  }
  return lines;
}

/** docs/conformance-report.md */
export function report(judged: readonly Judged[], cases: ReadonlyMap<string, Case>): string {
  const dates = judged.flatMap(({ result }) => (result ? [result.date.slice(0, 10)] : [])).sort();
  const lines = [
    '# FAISS bindings, judged against Python FAISS',
    '',
    `Made on ${dates.at(-1) ?? 'no day'} by \`npm run conformance:report\`, which fetches and builds every binding and runs all ${cases.size} cases`,
    'over it, each process with one thread. Never edited; the causes are kept in `conformance/adapters/<name>/findings.yaml`.',
    '',
    'A cell says how many cases passed of those that the binding can run. A case that needs a class, method or field',
    'that a binding lacks counts as not offered and is no failure. Every foreign binding is compiled from its own source',
    'against the FAISS 1.12.0 of this SDK, so what differs is the binding and not FAISS.',
    '',
    ...table(judged),
    ...judged.flatMap((one) => section(one, cases)),
    '',
  ];
  return lines.join('\n');
}
