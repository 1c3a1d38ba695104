/**
 * The step of the schema from one release of FAISS to another: new names are added to the YAML as far as they can be
 * inferred, defaults follow, and what a person must decide is listed. Nothing that is there is lost: entries that the
 * new release lacks stay for the releases that have them, and documents are edited in place, comments and all.
 */
import { type Document, isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { Model } from '../../model/types.ts';
import type { ClassFact, Facts } from '../facts.ts';
import { classFact, factOf, lineageOf } from '../lookup.ts';
import { constructors, field, method } from './infer.ts';
import { gone, type News, nameOf, news } from './news.ts';
import { type Context, type Known, literal } from './types.ts';

export interface Step {
  readonly files: ReadonlyMap<string, string>;
  readonly from: string;
  readonly to: string;
  readonly bound: readonly string[];
  /** Left out by a rule, by the reason of schema/omitted.yaml. */
  readonly omitted: Readonly<Record<string, readonly string[]>>;
  /** What a person must say before it can be bound. */
  readonly open: readonly string[];
  /** What was inferred and a person should look at. */
  readonly guesses: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

export function follow(texts: ReadonlyMap<string, string>, model: Model, before: Facts, after: Facts): Step {
  const step = new Following(texts, model, before, after);
  for (const one of news(model, before, after)) step.take(one);
  step.defaults();
  return step.result();
}

class Following {
  private readonly files: Map<string, string>;
  private readonly documents = new Map<string, Document>();
  private readonly bound: string[] = [];
  private readonly omitted: Record<string, string[]> = {};
  private readonly open: string[] = [];
  private readonly guesses: string[] = [];
  private readonly changed: string[] = [];
  private readonly known: Known & { readonly classes: Set<string>; readonly enums: Map<string, string> };
  private readonly places = new Map<string, string>();

  constructor(
    texts: ReadonlyMap<string, string>,
    private readonly model: Model,
    private readonly before: Facts,
    private readonly after: Facts,
  ) {
    this.files = new Map(texts);
    this.known = {
      classes: new Set(model.classes.filter((one) => one.origin === 'faiss').map((one) => one.name)),
      enums: new Map(model.enums.map((one) => [one.cppName.replace(/^faiss::/, ''), one.name])),
    };
    for (const one of model.classes) this.places.set(one.name, one.source.file);
    for (const one of news(model, before, after)) {
      if (one.kind === 'class') this.known.classes.add(one.name);
      if (one.kind === 'enum') this.known.enums.set(one.name, one.name.split('::').at(-1)!);
    }
  }

  take(one: News): void {
    if (one.kind === 'class') this.addClass(one.fact);
    else if (one.kind === 'enum') this.addEnum(one.name, one.fact.header, one.fact.values);
    else if (one.kind === 'value') this.addValue(one);
    else if (one.kind === 'function') this.addFunction(one);
    else if (one.kind === 'constant') this.addConstant(one);
    else if (one.kind === 'field')
      this.member(one, ['fields', one.name], field(one.fact, one.owner, this.context(one.owner)));
    else {
      const section = one.overloads.every((overload) => overload.static) ? 'statics' : 'methods';
      const made = method(one.name, one.overloads, one.owner, this.context(one.owner));
      this.member(one, [section, one.name], made);
    }
  }

  /** Defaults that FAISS changed follow; other changes of a signature are listed. */
  defaults(): void {
    for (const owner of this.model.classes) {
      const [old, now] = [factOf(owner, this.before), factOf(owner, this.after)];
      if (old === undefined || now === undefined) continue;
      for (const one of owner.fields) {
        const init = (facts: Facts, fact: ClassFact): unknown =>
          literal(
            lineageOf(fact.name, facts)
              .flatMap((base) => base.fields)
              .find((found) => found.name === one.name)?.init,
          );
        const [was, is] = [init(this.before, old), init(this.after, now)];
        if (was === is || is === undefined || one.default === undefined) continue;
        this.set(owner.source.file, ['fields', one.name, 'default'], is);
        this.changed.push(`the default of ${owner.name}.${one.name} is ${String(is)}, it was ${String(was)}`);
      }
      for (const fact of now.methods) {
        const former = old.methods.filter((method) => method.name === fact.name);
        if (
          former.length === 1 &&
          now.methods.filter((method) => method.name === fact.name).length === 1 &&
          JSON.stringify(former[0]!.params) !== JSON.stringify(fact.params)
        )
          this.changed.push(
            `${owner.name}.${fact.name} takes (${fact.params.map((p) => `${p.type} ${p.name}`).join(', ')}), it took (${former[0]!.params.map((p) => `${p.type} ${p.name}`).join(', ')})`,
          );
      }
    }
  }

  result(): Step {
    for (const [file, document] of this.documents) this.files.set(file, document.toString({ lineWidth: 0 }));
    const { files, bound, omitted, open, guesses, changed } = this;
    return {
      files,
      from: this.before.version,
      to: this.after.version,
      bound,
      omitted,
      open,
      guesses,
      changed,
      gone: gone(this.before, this.after),
    };
  }

  private addClass(fact: ClassFact): void {
    const base = lineageOf(fact.name, this.after)
      .slice(1)
      .find((one) => this.known.classes.has(one.name));
    const context = this.context(fact.name);
    const made = constructors(fact, context);
    const options = /SearchParameters/.test(fact.name);
    const abstract = !options && fact.methods.some((one) => one.pure);
    const entry: Record<string, unknown> = {
      class: fact.name,
      header: fact.header,
      ...(base === undefined ? {} : { extends: base.name }),
      ...(abstract ? { abstract: true } : {}),
      ...(options ? { options_constructor: true } : {}),
      doc: `The class ${fact.name} of FAISS ${this.after.version}${base === undefined ? '' : `, a kind of ${base.name}`}.`,
      ...(abstract ? {} : { constructors: options ? [{ args: {} }] : made.made }),
    };
    for (const text of made.open) this.open.push(text);
    const folder = base === undefined ? 'schema/parts' : this.places.get(base.name)!.replace(/\/[^/]*$/, '');
    const file = `${folder}/${fact.name}.yaml`;
    this.places.set(fact.name, file);
    this.documents.set(file, parseDocument(stringify(entry, { lineWidth: 0 })));
    this.bound.push(fact.name);
    const inherited = new Set(
      lineageOf(fact.name, this.after)
        .slice(1)
        .flatMap((one) => [...one.fields, ...one.methods].map((m) => m.name)),
    );
    for (const one of fact.fields)
      if (!inherited.has(one.name))
        this.member(
          { kind: 'field', owner: fact.name, name: one.name, fact: one },
          ['fields', one.name],
          field(one, fact.name, context),
        );
    for (const name of new Set(fact.methods.map((one) => one.name))) {
      if (inherited.has(name)) continue;
      const overloads = fact.methods.filter((one) => one.name === name);
      this.member(
        { kind: 'method', owner: fact.name, name, overloads },
        ['methods', name],
        method(name, overloads, fact.name, context),
      );
    }
  }

  private addEnum(path: string, header: string, values: Readonly<Record<string, number>>): void {
    const name = path.split('::').at(-1)!;
    const entry = {
      enum: name,
      ...(path.includes('::') ? { cpp: `faiss::${path}` } : {}),
      header,
      doc: `The enumeration ${name} of FAISS ${this.after.version}.`,
      values: Object.fromEntries(
        Object.entries(values)
          .filter(([value]) => !value.endsWith('_count'))
          .map(([value, number]) => [value, { value: number, doc: `The value ${value} of ${name}s.` }]),
      ),
    };
    this.documents.set(`schema/enums/${name}.yaml`, parseDocument(stringify(entry, { lineWidth: 0 })));
    this.bound.push(path);
  }

  private addValue(one: Extract<News, { kind: 'value' }>): void {
    const target = this.model.enums.find((made) => made.name === one.owner)!;
    const doc = `The value ${one.name} of FAISS ${this.after.version}.`;
    this.set(target.source.file, ['values', one.name], { value: one.value, doc });
    this.bound.push(nameOf(one));
  }

  private addFunction(one: Extract<News, { kind: 'function' }>): void {
    const made = method(one.name, one.overloads, '', { facts: this.after, known: this.known });
    const { header } = one.overloads[0]!;
    const topic = `schema/functions/${header.replace(/^.*\//, '').replace(/\.h$/, '').toLowerCase()}.yaml`;
    if (!this.files.has(topic) && !this.documents.has(topic) && 'entry' in made)
      this.documents.set(topic, parseDocument(stringify({ header, functions: {} })));
    this.member(one, ['functions', one.name], made, topic);
  }

  private addConstant(one: Extract<News, { kind: 'constant' }>): void {
    if (typeof one.value === 'number')
      this.open.push(`the constant ${one.name} = ${one.value} of ${one.header}: which topic does it belong to?`);
    else this.leave(one.name, 'other_type');
  }

  private member(
    one: News,
    path: readonly string[],
    made: ReturnType<typeof field>,
    file = this.places.get('owner' in one ? one.owner : '')!,
  ): void {
    const name = nameOf(one);
    if ('open' in made) this.open.push(`${name}: ${made.open}`);
    else if ('omit' in made) {
      this.leave(name, made.omit);
      if ('owner' in one) this.omitIn(file, made.omit, one.name);
    } else {
      this.set(file, path, made.entry);
      this.bound.push(name);
      this.guesses.push(...made.guesses);
    }
  }

  private leave(name: string, reason: string): void {
    this.omitted[reason] = [...(this.omitted[reason] ?? []), name];
  }

  private omitIn(file: string, reason: string, name: string): void {
    const document = this.document(file);
    const list = document.getIn(['omitted', reason]);
    if (isSeq(list)) list.add(document.createNode(name));
    else document.setIn(['omitted', reason], document.createNode([name], { flow: true }));
  }

  /** In the style of the schema: a field or a value on one line. */
  private set(file: string, path: readonly string[], value: unknown): void {
    const document = this.document(file);
    const flow = path[0] === 'fields' || path[0] === 'values' || path[0] === 'constants';
    if (!document.hasIn(path.slice(0, 1))) document.setIn(path.slice(0, 1), document.createNode({}));
    const section = document.getIn(path.slice(0, 1)) as YAMLMap;
    if (isMap(section)) section.flow = false;
    document.setIn(path, document.createNode(value, { flow: flow && typeof value === 'object' }));
  }

  private document(file: string): Document {
    const made = this.documents.get(file) ?? parseDocument(this.files.get(file)!);
    this.documents.set(file, made);
    return made;
  }

  private context(owner: string): Context {
    const fact = classFact(owner, this.after);
    return { facts: this.after, known: this.known, ...(fact === undefined ? {} : { owner: fact }) };
  }
}

/** Of what is new and neither inner nor left out by a rule, the share that needs no hand. */
export const share = ({ bound, open }: Step): number =>
  bound.length + open.length === 0 ? 1 : bound.length / (bound.length + open.length);
