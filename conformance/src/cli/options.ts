import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Case, LEVELS } from '../cases/types.ts';
import { CONFORMANCE } from '../folders.ts';
import { type KnownFailure, parseKnownFailing } from '../judge/known-failing.ts';

/** The command line does not say what to do; told with the usage, exit status 2. */
export class UsageError extends Error {}

/** `parseArgs`, whose complaints become usage errors. */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export const SELECTION = {
  level: { type: 'string', multiple: true, default: [] as string[] },
  filter: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Cases of these levels whose id contains one of the filters, or matches it where it has a `*`. */
export function select(cases: ReadonlyMap<string, Case>, level: readonly string[], filter: readonly string[]): Case[] {
  const levels = level.flatMap((names) => names.split(',')).map((name) => name.trim());
  for (const name of levels) {
    if (!(LEVELS as readonly string[]).includes(name)) {
      throw new UsageError(`there is no level ${name}; there are ${LEVELS.join(', ')}`);
    }
  }
  const tests = filter.map((pattern) => {
    if (!pattern.includes('*')) return (id: string) => id.includes(pattern);
    const [entry] = parseKnownFailing(`${pattern} # filter`, '--filter');
    return (id: string) => entry!.matches(id);
  });
  return [...cases.values()].filter(
    (one) =>
      (levels.length === 0 || levels.includes(one.level)) && (tests.length === 0 || tests.some((test) => test(one.id))),
  );
}

/** The list that belongs to an adapter: a given file, else known-failing/<name>.txt where there is one. */
export function knownFailures(name: string, file?: string): { known: KnownFailure[]; file: string | null } {
  const path = file ?? join(CONFORMANCE, 'known-failing', `${name}.txt`);
  if (!existsSync(path)) {
    if (file) throw new UsageError(`${file} is not there`);
    return { known: [], file: null };
  }
  return { known: parseKnownFailing(readFileSync(path, 'utf8'), path), file: path };
}

export function wholeNumber(text: string, name: string, min: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min)
    throw new UsageError(`${name} is a whole number from ${min}, not ${text}`);
  return value;
}

/** Version of the suite, from its package. */
export function suiteVersion(): string {
  return (JSON.parse(readFileSync(join(CONFORMANCE, 'package.json'), 'utf8')) as { version: string }).version;
}
