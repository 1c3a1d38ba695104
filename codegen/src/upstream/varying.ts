/** Names that some release lacks, for C++ that must compile against all of them. */
import type { Range, VaryingNames } from '../model/types.ts';
import type { EnumFact, Facts } from './facts.ts';
import { apart, factsAt, type History, rangesOf } from './history.ts';

export function varyingNames(history: History): VaryingNames {
  const classes: VaryingNames['classes'][number][] = [];
  const constants: VaryingNames['constants'][number][] = [];
  const members: VaryingNames['members'][number][] = [];
  const all: VaryingNames['all'][number][] = [];
  for (const [key, spans] of history.names) {
    const [kind, path] = apart(key);
    const [owner, member] = path.split('.') as [string, string | undefined];
    const newest: unknown = spans.at(-1)![2];
    const there = rangesOf(history, key);
    const alone = member !== undefined && JSON.stringify(there) !== JSON.stringify(rangesOf(history, `class ${owner}`));
    if (NAMED.has(kind) && (member === undefined ? !everywhere(there) : alone)) all.push({ name: path, there });
    if (kind === 'class') {
      if (declarable(path, history) && !everywhere(there)) classes.push({ name: path, there });
    } else if (kind === 'constant') {
      const { type, header, value } = newest as { type: string; header: string; value?: unknown };
      if (type.startsWith('const ') && typeof value === 'number' && !everywhere(there))
        constants.push({ name: path, type: type.replace(/^const /, ''), header, value, there });
    } else if (kind === 'enum' && everywhere(there)) {
      const { header, values } = newest as EnumFact;
      for (const [name, value] of Object.entries(values)) {
        const known = rangesOf(history, key, (says) => (says as EnumFact).values[name] !== undefined);
        if (!everywhere(known)) constants.push({ name, type: path, header, value, there: known });
      }
    } else if (alone && !owner.includes('::')) {
      members.push({ owner, member, there });
    }
  }
  return { headers: varyingHeaders(history), classes, constants, members, all };
}

/** Kinds of entries that C++ can ask for by name. */
const NAMED: ReadonlySet<string> = new Set(['class', 'enum', 'field', 'function', 'method']);

/** Headers that some release lacks, of those that name anything. */
function varyingHeaders(history: History): string[] {
  const sets = history.releases.map((release) => headersOf(factsAt(history, release)));
  const all = new Set(sets.flatMap((set) => [...set]));
  return [...all].filter((path) => !sets.every((set) => set.has(path)));
}

function headersOf(facts: Facts): Set<string> {
  const named = [facts.classes, facts.enums, facts.constants].flatMap((section) =>
    Object.values<{ header: string }>(section),
  );
  return new Set([...named, ...Object.values(facts.functions).flat()].map(({ header }) => header));
}

/** A plain class of namespace faiss in every release: `struct X;` would clash with an alias or a template of that name. */
const declarable = (name: string, history: History): boolean =>
  !name.includes('::') &&
  !history.names.has(`alias ${name}`) &&
  history.names.get(`class ${name}`)!.every(([, , says]) => (says as { template?: unknown }).template === undefined);

const everywhere = (there: readonly Range[]): boolean =>
  there.length === 1 && there[0]!.since === undefined && there[0]!.until === undefined;
