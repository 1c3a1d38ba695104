/** Generated files in memory, until the last step writes them or compares them with the disk. */
import { byCodeUnit } from '../naming/index.ts';

export class FileSet {
  readonly #files = new Map<string, string>();

  /** Adds a file by its path below `generated/`. Two targets never write one file. */
  add(path: string, content: string, target: string): void {
    if (!isInside(path))
      throw new Error(`The target "${target}" would write "${path}", which does not lie inside generated/.`);
    if (this.#files.has(path)) throw new Error(`The target "${target}" would write "${path}", which is there already.`);
    this.#files.set(path, content.endsWith('\n') ? content : `${content}\n`);
  }

  /** Sorted by path in code-unit order. */
  entries(): [string, string][] {
    return [...this.#files].sort(([a], [b]) => byCodeUnit(a, b));
  }

  get(path: string): string | undefined {
    return this.#files.get(path);
  }
}

/** A relative path with `/` that cannot climb out of its folder. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.includes(':') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

export interface Drift {
  /** On disk with other content. */
  readonly changed: readonly string[];
  /** Not on disk. */
  readonly missing: readonly string[];
  /** On disk, but nothing generates it any more. */
  readonly orphaned: readonly string[];
}

/** What writing would change. `existing` holds the content of every file below `generated/`. */
export function compare(files: FileSet, existing: ReadonlyMap<string, string>): Drift {
  const entries = files.entries();
  return {
    changed: entries
      .filter(([path, content]) => existing.has(path) && existing.get(path) !== content)
      .map(([path]) => path),
    missing: entries.filter(([path]) => !existing.has(path)).map(([path]) => path),
    orphaned: [...existing.keys()].filter((path) => files.get(path) === undefined).sort(byCodeUnit),
  };
}

export function isClean(drift: Drift): boolean {
  return drift.changed.length + drift.missing.length + drift.orphaned.length === 0;
}

/** The report of `generate --check`, with the command that mends what it names. */
export function describe(drift: Drift): string {
  const lines = [
    ...drift.changed.map((path) => `changed   generated/${path}`),
    ...drift.missing.map((path) => `missing   generated/${path}`),
    ...drift.orphaned.map((path) => `orphaned  generated/${path}`),
  ];
  return `${lines.join('\n')}\ngenerated/ is not what the schema and the generator say. To mend it: npm run generate`;
}
