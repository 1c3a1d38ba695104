/** Doc comments: what a thing is for, shapes, units, defaults, ranges, errors, and the FAISS source it mirrors. */

import type {
  ArgModel,
  ClassModel,
  ConstructorModel,
  Default,
  FieldModel,
  Limits,
  MethodModel,
  OutputModel,
  ProgressKind,
  Type,
} from '../../../model/types.ts';
import { argumentName } from '../../../naming/index.ts';
import { defaultText } from './spelling.ts';

/** `f32[n, d]` → `n × d`; empty for anything but an array of known rank. */
export function shapeText(type: Type): string {
  if (type.kind === 'range-result') return 'rows of different lengths';
  if (type.kind !== 'array') return '';
  return type.dims.map((dim) => (dim.text === '*' ? 'any length' : dim.text)).join(' × ');
}

export function limitsText(limits: Limits): string {
  const parts: string[] = [];
  if (limits.min !== undefined && limits.max !== undefined) parts.push(`From ${limits.min} to ${limits.max}.`);
  else if (limits.min !== undefined) parts.push(`At least ${limits.min}.`);
  else if (limits.max !== undefined) parts.push(`At most ${limits.max}.`);
  if (limits.divides !== undefined) parts.push(`Divides ${limits.divides}.`);
  return parts.join(' ');
}

export function sentence(doc: string): string {
  const text = doc.trim().replace(/\s+/g, ' ');
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

function valueDoc(entry: { doc: string; type: Type; default?: Default } & Limits): string {
  const shape = shapeText(entry.type);
  const parts = [sentence(entry.doc)];
  if (shape !== '') parts.push(`Shape ${shape}.`);
  const limits = limitsText(entry);
  if (limits !== '') parts.push(limits);
  if (entry.default !== undefined) parts.push(`Default ${defaultText(entry.default)}.`);
  return parts.join(' ');
}

export function argDoc(arg: ArgModel): string {
  const retained =
    arg.type.kind === 'object' && arg.type.ref === 'retained' ? ' Kept alive for as long as it is used here.' : '';
  const inout = arg.inout ? ' Changed in place.' : '';
  return `${valueDoc(arg)}${retained}${inout}`;
}

export function outputDoc(output: OutputModel): string {
  const shape = shapeText(output.type);
  return shape === '' ? sentence(output.doc) : `${sentence(output.doc)} Shape ${shape}.`;
}

/** Text of a doc comment: paragraphs and tags. */
export function docText(parts: {
  text: string;
  params?: readonly (readonly [string, string])[];
  returns?: string;
  throws?: readonly string[];
  remarks?: readonly string[];
}): string {
  const lines = [sentence(parts.text)];
  const remarks = (parts.remarks ?? []).filter((line) => line !== '');
  if (remarks.length > 0) lines.push('', ...remarks);
  const tags = [
    ...(parts.params ?? []).map(([name, doc]) => `@param ${name} ${doc}`),
    ...(parts.returns === undefined || parts.returns === '' ? [] : [`@returns ${parts.returns}`]),
    ...(parts.throws ?? []).map((text) => `@throws ${text}`),
  ];
  if (tags.length > 0) lines.push('', ...tags);
  return lines.join('\n').replace(/\*\//g, '*\u200b/');
}

const ERRORS: Readonly<Record<string, string>> = {
  DIMENSION_MISMATCH: 'an array has the wrong length',
  NOT_TRAINED: 'the index has not been trained',
  CLOSED: 'an object has been closed',
  INVALID_ARGUMENT: 'an argument is outside its range or of the wrong kind',
  UNSUPPORTED: 'this kind of object, or this FAISS, cannot do it',
  IO: 'a file cannot be opened, read or written',
  CORRUPT_INDEX: 'the bytes are no valid index',
  OUT_OF_MEMORY: 'there is not enough memory',
  NO_DEVICE: 'there is no GPU',
  BUSY: 'a change of the same memory is in flight',
  ABORTED: 'the signal stopped it',
  ENGINE: 'FAISS itself failed',
};

/** The documented codes and those that follow from the kind of call, with their reasons. */
export function errorsOf(method: MethodModel): string[] {
  const codes = new Set(method.errors);
  const takesArrays = method.args.some((arg) => arg.type.kind === 'array');
  if (takesArrays) codes.add('DIMENSION_MISMATCH');
  if (method.args.some((arg) => arg.type.kind !== 'array')) codes.add('INVALID_ARGUMENT');
  if (method.owner !== null && !method.static) codes.add('CLOSED');
  if (method.body === undefined || method.errors.length > 0) codes.add('ENGINE');
  return Object.keys(ERRORS).filter((code) => codes.has(code));
}

export function throwsTexts(codes: readonly string[]): string[] {
  return codes.map((code) => `FaissError \`ERR_FAISS_${code}\` when ${ERRORS[code] ?? 'it fails'}.`);
}

export function sourceText(header: string, name: string): string {
  // What only Python FAISS has is in no header.
  return header === '' ? 'FAISS: `faiss/python/extra_wrappers.py`.' : `FAISS: \`${header}\`, \`${name}\`.`;
}

function version(entry: { since: string; until?: string }, base: string): string {
  const parts: string[] = [];
  if (entry.since !== base) parts.push(`Since FAISS ${entry.since}.`);
  if (entry.until !== undefined) parts.push(`Until FAISS ${entry.until}.`);
  return parts.join(' ');
}

export function classDoc(owner: ClassModel): string {
  return docText({
    text: owner.doc,
    remarks: [
      owner.origin === 'faiss' ? sourceText(owner.header, owner.name) : 'Made by Python FAISS, not by the C++ library.',
      version(owner, ''),
    ],
  });
}

export function constructorDoc(owner: ClassModel, form: ConstructorModel): string {
  const text = form.doc === '' ? `Makes an ${owner.name}.`.replace(/an (?=[^AEIOU])/, 'a ') : form.doc;
  return docText({
    text,
    params: form.args.map((arg) => [argumentName(arg.name), argDoc(arg)]),
    throws: throwsTexts(form.args.length > 0 ? ['INVALID_ARGUMENT'] : []),
    remarks: [version(form, owner.since)],
  });
}

export function fieldDoc(field: FieldModel): string {
  const remarks: string[] = [];
  const { type } = field;
  if (type.kind === 'array') remarks.push('Each read is a fresh copy.');
  if (type.kind === 'object' && type.ref === 'view')
    remarks.push('A view: it stays usable for as long as it is held, also after this object was dropped.');
  if (type.kind === 'object' && type.ref === 'retained' && !field.readonly)
    remarks.push('What is set here is kept alive with this object.');
  remarks.push(sourceText(field.owner.header, `${field.owner.name}::${field.cpp}`), version(field, field.owner.since));
  return docText({ text: valueDoc(field), remarks });
}

/** What `onProgress` tells, by the kind of method; the reference pages say it too. */
export const PROGRESS: Readonly<Record<ProgressKind, string>> = {
  rows: '`onProgress` counts rows: with it the work is done in parts of 4096 and more, with the same result.',
  divisible_rows:
    '`onProgress` counts rows: with it the work is done in parts of 4096 and more where the kind of object takes rows in several calls with the same result; graphs count while they grow; other kinds report only their end.',
  iterations:
    '`onProgress` counts rounds of k-means, about ten times a second; kinds whose rounds are not known beforehand report only their end.',
};

export function methodDoc(
  method: MethodModel,
  form: 'now' | 'later' | 'only',
  returns: string,
  hasOptions: boolean,
): string {
  const owner = method.owner;
  const remarks: string[] = [];
  if (form === 'later') remarks.push('Runs off the main thread, after earlier changes of the same memory.');
  if (form === 'later' && method.progress !== undefined) remarks.push(PROGRESS[method.progress]);
  if (form === 'now')
    remarks.push('Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.');
  remarks.push(
    `Effect: ${method.effect === 'read' ? 'reads' : 'changes'}${owner === null || method.static ? ' its arguments' : ' this object'}.`,
  );
  const others = Object.entries(method.effects).filter(([name, effect]) => name !== 'self' && effect === 'write');
  if (others.length > 0 && owner !== null)
    remarks.push(`Also changes ${others.map(([name]) => argumentName(name)).join(', ')}.`);
  remarks.push(
    sourceText(method.header, owner === null ? method.cpp : `${owner.name}::${method.cpp}`),
    version(method, owner?.since ?? ''),
  );
  return docText({
    text: method.doc,
    params: [
      ...method.args.filter((arg) => !arg.option).map((arg) => [argumentName(arg.name), argDoc(arg)] as const),
      ...(hasOptions ? [['options', 'Named extras; see the type.'] as const] : []),
    ],
    returns,
    throws: throwsTexts([
      ...new Set([...errorsOf(method), ...(form === 'now' ? ['BUSY'] : form === 'later' ? ['ABORTED'] : [])]),
    ]),
    remarks,
  });
}

export { version as versionText };
