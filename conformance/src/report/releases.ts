import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../cases/types.ts';
import { CONFORMANCE } from '../folders.ts';
import { ENGINE, goldensOf, releases } from '../goldens/releases.ts';
import type { Goldens } from '../goldens/store.ts';
import { NO_FILES } from '../interpret/files.ts';
import { Scope } from '../interpret/scope.ts';
import { judge } from '../oracles/index.ts';

export const RELEASES_PAGE = join(CONFORMANCE, '..', 'docs', 'faiss-releases.md');

/** Stored answers of another release in the place of a binding's. */
class StoredScope extends Scope {
  constructor(
    private readonly goldens: Goldens,
    private readonly id: string,
  ) {
    super({}, NO_FILES);
  }

  override lookUp(path: string): unknown {
    const value = this.goldens.value(this.id, path);
    if (value === undefined) throw new Error(`no golden for ${this.id} ${path}`);
    return value;
  }
}

export interface Differences {
  /** Cases that this release cannot run, by the reason. */
  readonly left: ReadonlyMap<string, readonly string[]>;
  /** Answers outside the tolerance of their case: `[id, path, what]`. */
  readonly answers: readonly (readonly [string, string, string])[];
  /** Values that this release answers by what memory held before: `id path`. */
  readonly varying: readonly (readonly [string, string])[];
  /** Refusals in other words: `[id, engine's words, the release's]`. */
  readonly words: readonly (readonly [string, string, string])[];
  /** Kept files with other bytes, as `case#file`. */
  readonly files: readonly string[];
  readonly ran: number;
}

/** What a release answers otherwise than the engine's own, from the committed goldens alone. */
export function differences(cases: ReadonlyMap<string, Case>, engine: Goldens, other: Goldens): Differences {
  const left = new Map<string, string[]>();
  const answers: [string, string, string][] = [];
  const varying: [string, string][] = [];
  const words: [string, string, string][] = [];
  const files: string[] = [];
  let ran = 0;
  for (const [id, one] of cases) {
    const [own, theirs] = [engine.of(id), other.of(id)];
    if (theirs?.left !== undefined) left.set(theirs.left, [...(left.get(theirs.left) ?? []), id]);
    if (!own?.values || !theirs?.values) continue;
    ran++;
    for (const [path, oracle] of Object.entries(one.expect)) {
      if (own.values[path] === undefined || (oracle.of ?? 'golden') !== 'golden') continue;
      if (other.varies(id, path)) {
        varying.push([id, path]);
        continue;
      }
      const fault = judge(one, path, oracle, new StoredScope(other, id), engine);
      if (fault !== null) answers.push([id, path, fault]);
    }
    own.errors?.forEach((error, i) => {
      const said = theirs.errors?.[i]?.says ?? '';
      if (said !== error.says) words.push([id, error.says, said]);
    });
    for (const [file, { blob }] of Object.entries(own.files ?? {})) {
      if (theirs.files?.[file]?.blob !== blob) files.push(`${id}#${file}`);
    }
  }
  return { left, answers, varying, words, files, ran };
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;');
const code = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function table(head: readonly string[], rows: readonly (readonly string[])[], none: string): string {
  if (rows.length === 0) return none;
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function section(release: string, found: Differences): string {
  const left = [...found.left].sort(([a], [b]) => (a < b ? -1 : 1));
  return `## ${release} beside ${ENGINE}

### Cases that ${release} cannot run

${table(
  ['what Python says', 'cases'],
  left.map(([why, ids]) => [cell(why), code(ids)]),
  'None.',
)}

### Other answers

Outside the tolerance that the case allows: "expected" is ${ENGINE}, "got" is ${release}.

${table(
  ['case', 'value', 'difference'],
  found.answers.map(([id, path, fault]) => [`\`${id}\``, `\`${path}\``, cell(fault)]),
  'None.',
)}

### Answers by chance

What ${release} reads there is memory that it never wrote: other bytes in it, other answers. A binding may give any.

${table(
  ['case', 'value'],
  found.varying.map(([id, path]) => [`\`${id}\``, `\`${path}\``]),
  'None.',
)}

### Refusals in other words

${table(
  ['case', ENGINE, release],
  found.words.map(([id, own, theirs]) => [`\`${id}\``, cell(own), cell(theirs)]),
  'None.',
)}

### Index files with other bytes

${found.files.length === 0 ? 'None.' : code(found.files)}
`;
}

/** docs/faiss-releases.md. */
export function releasesPage(cases: ReadonlyMap<string, Case>): string {
  const engine = goldensOf(ENGINE);
  const others = releases().filter((release) => release !== ENGINE);
  const all = others.map((release) => [release, differences(cases, engine, goldensOf(release))] as const);
  const rows = all.map(([release, found]) => {
    const cannot = [...found.left.values()].reduce((sum, ids) => sum + ids.length, 0);
    const cells = [found.ran, cannot, found.answers.length, found.words.length, found.files.length];
    return [`[${release}](#${release.replaceAll('.', '')}-beside-${ENGINE.replaceAll('.', '')})`, ...cells.map(String)];
  });
  return `# What FAISS itself changed

Written by \`npm run goldens\` from the goldens of Python FAISS ${releases().join(', ')}: every conformance case,
run by the wheels of each release in the same regime (one thread, AVX2). ${count(cases.size, 'case')}; those that are
not for Python have no answers and are not counted.

${table(
  [
    `beside ${ENGINE}`,
    'cases with answers of both',
    'cannot run',
    'other answers',
    'other words of errors',
    'files with other bytes',
  ],
  rows,
  'Only one release has goldens.',
)}

A binding over one of these releases is judged by the goldens of its own (\`--faiss ${others[0] ?? ENGINE}\`, or by its
\`hello\`). A case that Python of that release cannot run is skipped, with Python's reason.

${all.map(([release, found]) => section(release, found)).join('\n')}`;
}

/** What keeps the committed page from being that of these goldens. */
export function releasesFault(cases: ReadonlyMap<string, Case>): string | null {
  let there: string;
  try {
    there = readFileSync(RELEASES_PAGE, 'utf8');
  } catch {
    return 'docs/faiss-releases.md is missing; run `npm run goldens`';
  }
  return there === releasesPage(cases) ? null : 'docs/faiss-releases.md is stale; run `npm run goldens`';
}
