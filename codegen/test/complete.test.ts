/**
 * Nothing of FAISS 1.12.0 is missing: every name of Python's API (schema/python) and of C++'s headers (the history in
 * schema/releases) is bound, or left out by a reason of schema/omitted.yaml. Needs no compiler and no Python.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../src/cli/coverage.ts';
import { factsAt, parseHistory } from '../src/upstream/history.ts';
import { ROOT } from './schema.ts';

const RELEASE = '1.12.0';
/** What Python users never call, because typed arrays and plain arrays do its work here. */
const NOBODY_CALLS = ['swig', 'std_containers', 'std_container'];
/** Names left out otherwise. A number may fall; one that rises needs a better reason than that binding was hard. */
const LEFT_OUT: Readonly<Record<string, number>> = {
  'Python classes': 21,
  'Python members': 314,
  'Python functions': 14,
  'Python constants': 8,
  'Python contrib': 37,
  'C++ classes': 37,
  'C++ members': 379,
  'C++ functions': 50,
};

describe('coverage of FAISS 1.12.0', () => {
  const history = parseHistory(readFileSync(join(ROOT, 'schema/releases/api.jsonl'), 'utf8'));
  const { release, categories } = coverageOf(factsAt(history, RELEASE));

  test('is that of the release that the engine is pinned to', () => expect(release).toBe(RELEASE));

  test.each(categories.map((one) => [one.name, one] as const))('%s: none is missing', (_, one) => {
    expect(one.missing).toEqual([]);
    expect(one.bound.length).toBeGreaterThan(10);
  });

  test('leaves no more out than it did', () => {
    const left = categories.map((one) => {
      const names = Object.entries(one.omitted).filter(([reason]) => !NOBODY_CALLS.includes(reason));
      return [one.name, names.flatMap(([, found]) => found).length] as const;
    });
    expect(Object.fromEntries(left.filter(([name, count]) => count > (LEFT_OUT[name] ?? 0)))).toEqual({});
  });
});
