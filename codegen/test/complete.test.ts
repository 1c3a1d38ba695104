/**
 * Nothing of FAISS 1.12.0 is missing: every name of Python's API (schema/python) and of C++'s headers (the history in
 * schema/releases) is bound, or left out by a reason of schema/omitted.yaml. Needs no compiler and no Python.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf, ofPython, shareOf } from '../src/cli/coverage.ts';
import { factsAt, parseHistory } from '../src/upstream/history.ts';
import { ROOT } from './schema.ts';

const RELEASE = '1.12.0';
/** Names that a user could call and that are left out. A number may fall; one that rises needs a better reason than that binding was hard. */
const LEFT_OUT: Readonly<Record<string, number>> = {
  'Python classes': 1,
  'Python members': 20,
  'Python functions': 0,
  'Python constants': 0,
  'Python contrib': 2,
  'C++ classes': 28,
  'C++ members': 208,
  'C++ functions': 42,
};
/** Of what a Python user can call, in percent. */
const SHARE = 99;

/** Types of C++ that Python FAISS can neither make nor use: `new` of them fails, or there is no name for them. */
const ONLY_CPP =
  /omp_lock_t|std::(mutex|priority_queue|function|list|shared_ptr)|ResultHandler|CoarseQuantized|simd16uint16|FILE|LockLevels|OngoingPrefetch|nsg::Graph<|time_point|vector<(faiss::)?Range(QueryResult|SearchPartialResult)|Graph<(Node|idx_t|faiss::idx_t)|SQuantizer|SQDistanceComputer|PerDimStats/;

describe('coverage of FAISS 1.12.0', () => {
  const history = parseHistory(readFileSync(join(ROOT, 'schema/releases/api.jsonl'), 'utf8'));
  const facts = factsAt(history, RELEASE);
  const { release, categories } = coverageOf(facts);
  const members = categories.find((one) => one.name === 'Python members')!;

  test('is that of the release that the engine is pinned to', () => expect(release).toBe(RELEASE));

  test.each(categories.map((one) => [one.name, one] as const))('%s: none is missing', (_, one) => {
    expect(one.missing).toEqual([]);
    expect(one.bound.length).toBeGreaterThan(10);
  });

  test('leaves no more out than it did', () => {
    const left = categories.map((one) => [one.name, one.left] as const);
    expect(Object.fromEntries(left.filter(([name, count]) => count > (LEFT_OUT[name] ?? 0)))).toEqual({});
    const { callable, of } = shareOf(ofPython(categories));
    expect((100 * callable) / of).toBeGreaterThan(SHARE);
  });

  test('what is offered otherwise is there', () => {
    const surface = readFileSync(join(ROOT, 'generated/api-surface.txt'), 'utf8').split('\n');
    const sources = ['src', 'handwritten'].map((folder) => join(ROOT, 'runtimes/core', folder, 'index.ts'));
    const shared = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const options = readFileSync(join(ROOT, 'generated/typescript/options.ts'), 'utf8');
    const isThere = (name: string): boolean =>
      surface.some((line) => line.startsWith(`${name}(`) || line.startsWith(`${name}:`)) ||
      new RegExp(`\\b${name}\\b`).test(shared) ||
      options.includes(`interface ${name} `);
    const offered = categories.flatMap((one) => Object.entries(one.offered));
    expect(offered.length).toBeGreaterThan(25);
    expect(offered.filter(([, name]) => !isThere(name))).toEqual([]);
  });

  test('what needs C++ has types of C++, and what is an address is a pointer', () => {
    const said = (name: string): string => {
      const [owner, member] = name.split('.') as [string, string];
      const found: string[] = [];
      for (
        let at: string | undefined = owner;
        at !== undefined;
        at = facts.classes[at]?.bases[0]?.replace(/^faiss::/, '')
      ) {
        const fact = facts.classes[at];
        found.push(...(fact?.fields ?? []).filter((field) => field.name === member).map((field) => field.type));
        found.push(...(fact?.methods ?? []).filter((one) => one.name === member).map((one) => JSON.stringify(one)));
      }
      return found.join(' ');
    };
    // Of whole classes, the class itself is what cannot be made or used; the templates among them have other names in C++.
    const inClass = (name: string): boolean => /^(SIMD|Dummy|Store|Mapped|Mmapped|ThreadedIndex)/.test(name);
    const cpp = (members.omitted.needs_cpp ?? []).filter((name) => !inClass(name));
    expect(cpp.filter((name) => !ONLY_CPP.test(said(name)))).toEqual([]);
    const pointers = (members.omitted.swig_pointer ?? []).filter((name) => !inClass(name));
    expect(pointers.filter((name) => !said(name).includes('*'))).toEqual([]);
    expect(cpp.length + pointers.length).toBeGreaterThan(30);
  });
});
