import type { Outcome } from './verdict.ts';

/** One line of known-failing/<binding>.txt: `pattern # reason`, where `*` stands for anything. */
export interface KnownFailure {
  readonly pattern: string;
  readonly reason: string;
  matches(id: string): boolean;
}

export function parseKnownFailing(text: string, file: string): KnownFailure[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return [];
    const [pattern, ...rest] = content.split('#').map((part) => part.trim());
    const reason = rest.join('#');
    if (!pattern || !reason) throw new Error(`${file}:${index + 1}: expected "pattern # reason", got "${content}"`);
    const source = pattern
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    const expression = new RegExp(`^${source}$`);
    return [{ pattern, reason, matches: (id) => expression.test(id) }];
  });
}

/** Patterns that match no case at all: a stale list hides what it was written for. */
export function stalePatterns(known: readonly KnownFailure[], ids: Iterable<string>): string[] {
  const all = [...ids];
  return known.filter((one) => !all.some((id) => one.matches(id))).map((one) => one.pattern);
}

/** A listed case is expected to fail; one that passes nevertheless must leave the list. */
export function against(id: string, outcome: Outcome, known: readonly KnownFailure[]): Outcome {
  const entry = known.find((candidate) => candidate.matches(id));
  if (!entry || outcome.verdict === 'not-run') return outcome;
  if (outcome.verdict === 'pass')
    return { verdict: 'unexpected-pass', reasons: [`listed as failing: ${entry.reason}`] };
  return { ...outcome, verdict: 'expected-fail', reasons: [entry.reason, ...outcome.reasons] };
}
