/**
 * What the headers of every known release say, in one table: each name with the releases that have it and what they say
 * of it. From it come `since` and `until`, the names that C++ must do without, and the facts of a release whose headers
 * are not at hand.
 */
import type { Range } from '../model/types.ts';
import type { ClassFact, EnumFact, Facts, FieldFact, FunctionFact, MethodFact, ParamFact, Value } from './facts.ts';

/** What one release says of a name; compared by value. */
export type Saying = unknown;

/** `[first release, last release, what they say]`; several where a name changed, went or came back. */
type Span = readonly [from: string, to: string, says: Saying];

export interface History {
  /** Oldest first. */
  readonly releases: readonly string[];
  /** `field IndexIVF.nprobe` and so on, members after their class, in the order of the newest release. */
  readonly names: ReadonlyMap<string, readonly Span[]>;
}

export const NOTHING: History = { releases: [], names: new Map() };

/** One line for the releases, then one line for each name. */
export function parseHistory(text: string): History {
  const [first = '{"releases":[]}', ...rest] = text.split('\n').filter((line) => line !== '');
  const { releases } = JSON.parse(first) as { releases: string[] };
  const names = rest.map((line) => JSON.parse(line) as [string, ...Span[]]).map(([name, ...spans]) => [name, spans]);
  return { releases, names: new Map(names as [string, Span[]][]) };
}

export function printHistory({ releases, names }: History): string {
  const lines = [...names].map(([name, spans]) => JSON.stringify([name, ...spans]));
  return `${JSON.stringify({ releases })}\n${lines.join('\n')}\n`;
}

/** The history with this release added, or put in the place of what was known of it. */
export function record(history: History, facts: Facts): History {
  const sheets = new Map(history.releases.map((release) => [release, sheetAt(history, release)]));
  sheets.set(facts.version, sheetOf(facts));
  const releases = [...sheets.keys()].sort(byRelease);
  let order: string[] = [];
  for (const release of releases) order = interleaved([...sheets.get(release)!.keys()], order);
  const names = new Map<string, readonly Span[]>();
  for (const name of order) names.set(name, spansOf(name, releases, sheets));
  return { releases, names };
}

/** Facts as they would be read from the headers of that release, without FAISS's comments. */
export function factsAt(history: History, release: string): Facts {
  const classes: Record<string, ClassFact> = {};
  const enums: Record<string, EnumFact> = {};
  const functions: Record<string, FunctionFact[]> = {};
  const constants: Record<string, { header: string; type: string; value?: Value }> = {};
  const aliases: Record<string, string> = {};
  for (const [key, says] of sheetAt(history, release)) {
    const [kind, path] = apart(key);
    const [owner, member] = path.split('.') as [string, string];
    const at = classes[owner] as { -readonly [K in keyof ClassFact]: ClassFact[K] };
    if (kind === 'class')
      classes[path] = { name: path, fields: [], constructors: [], methods: [], ...(says as object) } as never;
    else if (kind === 'constructors') at.constructors = says as ClassFact['constructors'];
    else if (kind === 'field') at.fields = [...at.fields, { name: member, ...(says as object) } as FieldFact];
    else if (kind === 'method') at.methods = [...at.methods, ...(says as Brief[]).map((one) => full(member, one))];
    else if (kind === 'enum') enums[path] = { name: path, ...(says as object) } as EnumFact;
    else if (kind === 'function')
      functions[path] = (says as (Brief & { header: string })[]).map((one) => ({
        ...full(path, one),
        header: one.header,
      }));
    else if (kind === 'constant') constants[path] = says as { header: string; type: string };
    else if (kind === 'alias') aliases[path] = says as string;
  }
  return { version: release, classes, enums, functions, constants, aliases };
}

/** Where the history and the headers of one release differ; a name whose header they lack is passed over. */
export function disagreements(history: History, facts: Facts, hasHeader: (path: string) => boolean): string[] {
  if (!history.releases.includes(facts.version)) return [`the history does not know FAISS ${facts.version}`];
  const [known, read] = [sheetAt(history, facts.version), sheetOf(facts)];
  const found = [...read].flatMap(([name, says]) => {
    const said = known.get(name);
    if (said === undefined) return [`${name} is missing`];
    return JSON.stringify(said) === JSON.stringify(says) ? [] : [`${name} is ${JSON.stringify(says)}`];
  });
  const headerOf = (name: string): string | undefined => {
    const [kind, path] = apart(name);
    const key = ['field', 'method', 'constructors'].includes(kind) ? `class ${path.split('.')[0]}` : name;
    const says = known.get(key) as { header?: string } | { header: string }[] | undefined;
    return Array.isArray(says) ? says[0]?.header : says?.header;
  };
  for (const name of known.keys()) {
    const header = headerOf(name);
    if (!read.has(name) && header !== undefined && hasHeader(header)) found.push(`${name} is not there`);
  }
  return found;
}

/** Runs of releases that have a name and say of it what is asked for; no `since`: from the oldest on. */
export function rangesOf(history: History, name: string, asked: (says: Saying) => boolean = () => true): Range[] {
  const spans = (history.names.get(name) ?? []).filter(([, , says]) => asked(says));
  const ranges: { since?: string; until?: string }[] = [];
  let open = false;
  for (const [at, release] of history.releases.entries()) {
    const there = spans.some((span) => within(release, span));
    if (there && !open) ranges.push(at === 0 ? {} : { since: release });
    if (!there && open) ranges.at(-1)!.until = release;
    open = there;
  }
  return ranges;
}

/** `['field', 'IndexIVF.nprobe']` */
export function apart(key: string): [kind: string, path: string] {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}

/** For sorting: 1.10.0 after 1.9.0. */
export const byRelease: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true }).compare;

const within = (release: string, [from, to]: Span): boolean =>
  byRelease(from, release) <= 0 && byRelease(release, to) <= 0;

function sheetAt(history: History, release: string): Map<string, Saying> {
  const sheet = new Map<string, Saying>();
  for (const [name, spans] of history.names) {
    const span = spans.find((one) => within(release, one));
    if (span !== undefined) sheet.set(name, span[2]);
  }
  return sheet;
}

/** A method without its name, what is false left out. */
interface Brief {
  readonly returns: string;
  readonly params: readonly ParamFact[];
  readonly const?: true;
  readonly virtual?: true;
  readonly pure?: true;
  readonly static?: true;
}

function brief(method: MethodFact): Brief {
  const flags = (['const', 'virtual', 'pure', 'static'] as const).filter((flag) => method[flag]);
  return {
    returns: method.returns,
    params: method.params,
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
  };
}

const full = (name: string, one: Brief): MethodFact => ({
  name,
  returns: one.returns,
  params: one.params,
  const: one.const ?? false,
  virtual: one.virtual ?? false,
  pure: one.pure ?? false,
  static: one.static ?? false,
});

function sheetOf(facts: Facts): Map<string, Saying> {
  const sheet = new Map<string, Saying>();
  for (const [name, one] of Object.entries(facts.classes)) {
    const { header, bases, aliases, template } = one;
    sheet.set(`class ${name}`, { header, bases, aliases, ...(template === undefined ? {} : { template }) });
    if (one.constructors.length > 0) sheet.set(`constructors ${name}`, one.constructors);
    for (const { name: field, comment: _, ...says } of one.fields) sheet.set(`field ${name}.${field}`, says);
    for (const [method, overloads] of grouped(one.methods)) sheet.set(`method ${name}.${method}`, overloads.map(brief));
  }
  for (const [name, { name: _, ...says }] of Object.entries(facts.enums)) sheet.set(`enum ${name}`, says);
  for (const [name, overloads] of Object.entries(facts.functions))
    sheet.set(
      `function ${name}`,
      overloads.map((one) => ({ header: one.header, ...brief(one) })),
    );
  for (const [name, says] of Object.entries(facts.constants)) sheet.set(`constant ${name}`, says);
  for (const [name, says] of Object.entries(facts.aliases)) sheet.set(`alias ${name}`, says);
  return sheet;
}

function grouped(methods: readonly MethodFact[]): Map<string, MethodFact[]> {
  const groups = new Map<string, MethodFact[]>();
  for (const method of methods) groups.set(method.name, [...(groups.get(method.name) ?? []), method]);
  return groups;
}

/** The order of `main`, with what only `older` has after what it followed there. */
function interleaved(main: readonly string[], older: readonly string[]): string[] {
  const known = new Set(main);
  const after = new Map<string, string[]>();
  let anchor = '';
  for (const name of older) {
    if (known.has(name)) anchor = name;
    else after.set(anchor, [...(after.get(anchor) ?? []), name]);
  }
  return [...(after.get('') ?? []), ...main.flatMap((name) => [name, ...(after.get(name) ?? [])])];
}

function spansOf(name: string, releases: readonly string[], sheets: ReadonlyMap<string, Map<string, Saying>>): Span[] {
  const spans: [string, string, Saying][] = [];
  let open = '';
  for (const release of releases) {
    const says = sheets.get(release)!.get(name);
    const text = says === undefined ? '' : JSON.stringify(says);
    if (text !== '' && text === open) spans.at(-1)![1] = release;
    else if (text !== '') spans.push([release, release, says]);
    open = text;
  }
  return spans;
}
