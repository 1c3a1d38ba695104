import { LEVELS } from '../cases/types.ts';
import { BAD, VERDICTS, type Verdict, type VerdictName } from './verdict.ts';

/** The table at the end of a run: verdicts by level, then what failed and why something was skipped. */
export function summary(verdicts: readonly Verdict[], binding: string): string {
  const count = (level: string | null, verdict: VerdictName) =>
    verdicts.filter((one) => (level === null || one.level === level) && one.verdict === verdict).length;
  const columns = VERDICTS.filter((verdict) => verdict === 'pass' || count(null, verdict) > 0);
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(16))).join('');
  const rows = LEVELS.map((level) => line([level, ...columns.map((verdict) => count(level, verdict))]));
  const total = line(['all', ...columns.map((verdict) => count(null, verdict))]);
  return [
    `Conformance of ${binding} with Python FAISS: ${verdicts.length} cases`,
    line(['level', ...columns]),
    ...rows,
    total,
    ...skips(verdicts),
    ...faults(verdicts),
  ].join('\n');
}

const LACKS = 'the binding lacks ';
/** Reasons that are told one by one; of more, those that skip most. */
const MOST = 12;

/** Why cases were skipped. A binding may lack hundreds of names, each in many combinations: those are counted by name. */
function skips(verdicts: readonly Verdict[]): string[] {
  const reasons = verdicts.filter(({ verdict }) => verdict === 'skipped').map((one) => one.reasons.join('; '));
  const lacks = reasons.filter((reason) => reason.startsWith(LACKS));
  const few = new Set(lacks).size <= MOST;
  const others = few ? reasons : reasons.filter((reason) => !reason.startsWith(LACKS));
  const lines = byCount(others).map(([reason, times]) => `skipped ${times}: ${reason}`);
  if (few) return lines;
  const names = byCount(lacks.flatMap((reason) => reason.slice(LACKS.length).split(', ')));
  const first = names.slice(0, MOST).map(([name, times]) => `${name} (${times})`);
  const rest = names.length > MOST ? `, and ${names.length - MOST} more, which --json and --html name` : '';
  return [...lines, `skipped ${lacks.length}: ${LACKS}${first.join(', ')}${rest}`];
}

/** Each text with how often it is there, the most frequent first. */
function byCount(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function faults(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter((one) => BAD.has(one.verdict))
    .map((one) => `${one.verdict} ${one.id}\n${one.reasons.map((reason) => `    ${reason}`).join('\n')}`);
}
