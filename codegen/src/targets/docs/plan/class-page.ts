/** The reference page of one class. */
import { lineage } from '../../../model/shapes.ts';
import type { ClassModel, Model } from '../../../model/types.ts';
import { memberName } from '../../../naming/index.ts';
import { publicNames } from '../../typescript/plan/callables.ts';
import { planClassModule } from '../../typescript/plan/classes.ts';
import { constructorDoc, sentence, sourceText, versionText } from '../../typescript/plan/comments.ts';
import type { Constants } from '../../typescript/plan/spelling.ts';
import { classLines } from '../../typescript/plan/surface.ts';
import { argumentTable, fieldTable, methodEntry } from './members.ts';
import type { Entry, Page, Section } from './types.ts';

const link = (owner: ClassModel): string => `[${owner.name}](${owner.name}.md)`;

export function classPage(model: Model, owner: ClassModel, constants: Constants): Page {
  const declared = planClassModule(model, owner, constants).declarations.find((one) => one.kind === 'class');
  const lines = declared === undefined ? [] : classLines(declared);
  const of = (name: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${declared?.name}.${name}(`))
      .map((line) => line.slice((declared?.name.length ?? 0) + 1));
  const sections: Section[] = [];
  const constructors = constructorEntries(owner, of('constructor'));
  if (constructors.length > 0) sections.push({ title: 'Constructors', text: '', table: null, entries: constructors });
  if (owner.fields.length > 0)
    sections.push({ title: 'Fields', text: '', table: fieldTable(owner.fields), entries: [] });
  const methods = owner.methods.map((method) => methodEntry(method, publicNames(method).flatMap(of)));
  if (methods.length > 0) sections.push({ title: 'Methods', text: '', table: null, entries: methods });
  const constants_ = constantRows(model, owner);
  if (constants_.length > 0)
    sections.push({
      title: 'Constants',
      text: '',
      table: { head: ['name', 'value', 'meaning'], rows: constants_ },
      entries: [],
    });
  const inherited = inheritedRows(owner);
  if (inherited.length > 0)
    sections.push({
      title: 'Inherited members',
      text: '',
      table: { head: ['from', 'members'], rows: inherited },
      entries: [],
    });
  return { path: `${owner.name}.md`, title: owner.name, text: intro(owner), sections };
}

function intro(owner: ClassModel): string[] {
  const text = [sentence(owner.doc)];
  const parents = [...lineage(owner)].slice(1).map(link);
  if (parents.length > 0) text.push(`Extends ${parents.join(' → ')}.`);
  if (owner.children.length > 0) text.push(`Extended by ${owner.children.map(link).join(', ')}.`);
  if (owner.abstract) text.push('Abstract: it has no constructor of its own.');
  const source =
    owner.origin === 'faiss' ? sourceText(owner.header, owner.name) : 'Made by Python FAISS, not by the C++ library.';
  text.push([source, versionText(owner, '')].filter((part) => part !== '').join(' '));
  return text;
}

function constructorEntries(owner: ClassModel, signatures: readonly string[]): Entry[] {
  if (owner.abstract) return [];
  return owner.constructors.map((one, index) => {
    const table = argumentTable(one.args);
    return {
      title: `new ${owner.name}`,
      signatures: signatures.slice(index, index + 1).map((line) => line.replace('constructor', `new ${owner.name}`)),
      text: owner.optionsConstructor
        ? 'Takes values of fields by name; a field that is left out keeps its default.'
        : (constructorDoc(owner, one).split('\n')[0] ?? ''),
      tables: table === null ? [] : [table],
      remarks: [],
    };
  });
}

function constantRows(model: Model, owner: ClassModel): string[][] {
  const nested = model.enums.filter((one) => one.memberOf === owner).flatMap((one) => one.values);
  return [...nested, ...owner.constants].map((one) => [
    `\`${owner.name}.${one.name}\``,
    String(one.value),
    sentence(one.doc),
  ]);
}

function inheritedRows(owner: ClassModel): string[][] {
  const rows: string[][] = [];
  for (const at of lineage(owner)) {
    if (at === owner) continue;
    const names = [
      ...at.fields.map((field) => memberName(field.name)),
      ...at.methods.filter((method) => method.overloads === undefined).flatMap(publicNames),
    ];
    if (names.length > 0) rows.push([link(at), names.map((name) => `\`${name}\``).join(' ')]);
  }
  return rows;
}
