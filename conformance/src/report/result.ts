import { readFileSync } from 'node:fs';
import { BAD, VERDICTS, type Verdict } from '../judge/verdict.ts';
import type { About } from '../run/subject.ts';

/** A run as its JSON lines keep it: a head, a verdict a line, a tail. */
export interface RunResult {
  readonly about: About;
  /** Release whose goldens judged. */
  readonly goldens: string;
  readonly suite: string;
  /** ISO date and time of the start. */
  readonly date: string;
  readonly seconds: number;
  /** The options that chose the cases, and how many they left out. */
  readonly selection: { readonly level: readonly string[]; readonly filter: readonly string[]; readonly left: number };
  readonly verdicts: readonly Verdict[];
  /** Faults of the run beside its cases: stale patterns, an adapter that does not end. */
  readonly problems: readonly string[];
}

export function green(result: RunResult): boolean {
  return result.problems.length === 0 && !result.verdicts.some((one) => BAD.has(one.verdict));
}

export function counts(verdicts: readonly Verdict[]): Record<string, number> {
  return Object.fromEntries(
    VERDICTS.map((name) => [name, verdicts.filter((one) => one.verdict === name).length] as const),
  );
}

const FORMAT = 1;

export function toJsonLines(result: RunResult): string {
  const { verdicts, problems, seconds, ...head } = result;
  const tail = { type: 'end', counts: counts(verdicts), green: green(result), seconds, problems };
  const lines = [{ type: 'run', format: FORMAT, ...head }, ...verdicts.map((one) => ({ type: 'case', ...one })), tail];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

export function fromJsonLines(file: string): RunResult {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  let parsed: ({ type?: string; format?: number } & Record<string, unknown>)[];
  try {
    parsed = lines.map((line) => JSON.parse(line));
  } catch (error) {
    throw new Error(`${file} is no result of a run: ${(error as Error).message}`);
  }
  const head = parsed[0];
  const tail = parsed.at(-1);
  if (head?.type !== 'run' || head.format !== FORMAT)
    throw new Error(`${file} is no result of a run, format ${FORMAT}`);
  if (tail?.type !== 'end') throw new Error(`${file} ends early: its last line is no "end"`);
  const { type: _type, format: _format, ...about } = head;
  const verdicts = parsed.slice(1, -1).map(({ type: _, ...verdict }) => verdict as unknown as Verdict);
  return { ...about, verdicts, problems: tail.problems, seconds: tail.seconds } as unknown as RunResult;
}
