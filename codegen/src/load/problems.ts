/** Everything that is wrong with a schema, gathered so that one run reports it all. */
import type { Source } from '../model/types.ts';
import { byCodeUnit } from '../naming/index.ts';

export interface Problem extends Source {
  readonly message: string;
}

export class Problems {
  readonly #found: Problem[] = [];

  add(at: Source, message: string): void {
    this.#found.push({ file: at.file, line: at.line, message });
  }

  get empty(): boolean {
    return this.#found.length === 0;
  }

  /** Sorted by place, without repetitions. */
  get list(): readonly Problem[] {
    const unique = new Map(this.#found.map((problem) => [formatProblem(problem), problem]));
    return [...unique.values()].sort(
      (a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(a.message, b.message),
    );
  }

  throwIfAny(): void {
    if (!this.empty) throw new SchemaError(this.list);
  }
}

export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** The schema cannot be used. `message` lists every problem as `file:line: what is wrong, what is allowed`. */
export class SchemaError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${problems.map(formatProblem).join('\n')}\n${count} in the schema.`);
    this.name = 'SchemaError';
  }
}

/** ` Did you mean "x"?`, or the full list when it is short, or nothing. */
export function suggest(name: string, allowed: Iterable<string>): string {
  const all = [...allowed].sort(byCodeUnit);
  const limit = Math.max(1, Math.floor(name.length / 3));
  const best = all
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0];
  if (best !== undefined) return ` Did you mean "${best.candidate}"?`;
  return all.length > 0 && all.length <= 16 ? ` Allowed: ${all.join(', ')}.` : '';
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  return previous[b.length]!;
}
