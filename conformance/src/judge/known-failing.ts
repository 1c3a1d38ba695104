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
