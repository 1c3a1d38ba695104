/** Arguments, results, fields and methods as tables and entries of a page. */
import type { ArgModel, FieldModel, MethodModel, OutputModel, Type } from '../../../model/types.ts';
import { argumentName, memberName } from '../../../naming/index.ts';
import {
  errorsOf,
  limitsText,
  outputDoc,
  PROGRESS,
  sentence,
  shapeText,
  sourceText,
  versionText,
} from '../../typescript/plan/comments.ts';
import { defaultText, typeIn, typeOut } from '../../typescript/plan/spelling.ts';
import type { Entry, Table } from './types.ts';

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** How long an object that is passed or returned is kept, in the words of a user. */
export function ownership(type: Type): string {
  if (type.kind !== 'object' && type.kind !== 'objects') return '';
  switch (type.ref) {
    case 'borrowed':
      return 'used during the call';
    case 'retained':
      return 'kept alive while it is in use';
    case 'transferred':
      return 'handed over';
    case 'owned':
      return 'yours to close';
    case 'view':
      return 'a view into its parent';
  }
}

export function argumentTable(args: readonly ArgModel[]): Table | null {
  if (args.length === 0) return null;
  return {
    head: ['argument', 'type', 'shape', 'default', 'range', 'ownership', 'meaning'],
    rows: args.map((arg) => [
      code(arg.option ? `options.${memberName(arg.name)}` : argumentName(arg.name)),
      code(typeIn(arg.type)),
      shapeText(arg.type),
      arg.default === undefined ? '' : code(defaultText(arg.default)),
      limitsText(arg),
      ownership(arg.type),
      sentence(arg.doc) + (arg.inout ? ' Changed in place.' : ''),
    ]),
  };
}

function outputTable(outputs: readonly OutputModel[]): Table | null {
  if (outputs.length === 0) return null;
  return {
    head: ['result', 'type', 'shape', 'ownership', 'meaning'],
    rows: outputs.map((output) => [
      code(memberName(output.name)),
      code(typeOut(output.type)),
      shapeText(output.type),
      ownership(output.type),
      outputDoc({ ...output, type: { kind: 'scalar', scalar: 'int' } }),
    ]),
  };
}

export function fieldTable(fields: readonly FieldModel[]): Table | null {
  if (fields.length === 0) return null;
  return {
    head: ['field', 'type', 'access', 'default', 'range', 'meaning', 'FAISS'],
    rows: fields.map((field) => [
      [field.name, ...field.aliases].map((name) => code(memberName(name))).join(', '),
      code(typeOut(field.type)) + (field.type.kind === 'array' ? ` ${shapeText(field.type)}` : ''),
      access(field),
      field.default === undefined ? '' : code(defaultText(field.default)),
      limitsText(field),
      sentence(field.doc),
      [code(`${field.owner.name}::${field.cpp}`), versionText(field, field.owner.since)]
        .filter((part) => part !== '')
        .join(' '),
    ]),
  };
}

function access(field: FieldModel): string {
  if (field.type.kind === 'object' && field.type.ref === 'view') return 'view';
  if (field.type.kind === 'objects') return 'views';
  if (field.constant) return 'never changes';
  const kind = field.type.kind === 'array' ? ', a copy' : '';
  return (field.readonly ? 'read' : 'read, write') + kind;
}

export function methodEntry(method: MethodModel, signatures: readonly string[]): Entry {
  const owner = method.owner;
  const tables = [argumentTable(method.args), outputTable(method.outputs)].filter((table) => table !== null);
  const writes = Object.entries(method.effects).filter(([name, effect]) => name !== 'self' && effect === 'write');
  const also =
    writes.length === 0 ? '' : `, and changes ${writes.map(([name]) => code(argumentName(name))).join(', ')}`;
  const subject = owner === null || method.static ? 'its arguments' : 'this object';
  return {
    title: memberName(method.overloads ?? method.name),
    signatures,
    text: sentence(method.doc),
    tables,
    remarks: [
      `${method.effect === 'read' ? 'Reads' : 'Changes'} ${subject}${also}. ${method.blocking ? 'A Promise form and a `Sync` form.' : 'Synchronous.'}`,
      ...(method.progress === undefined ? [] : [PROGRESS[method.progress]]),
      `Errors: ${errorsOf(method)
        .map((one) => code(`ERR_FAISS_${one}`))
        .join(', ')}.`,
      [
        sourceText(method.header, owner === null ? method.cpp : `${owner.name}::${method.cpp}`),
        versionText(method, owner?.since ?? ''),
      ]
        .join(' ')
        .trim(),
    ],
  };
}
