/** What an operation returns, and the order in which C++ takes everything. */

import { isKnownShape } from '../../model/shapes.ts';
import type { ArgModel, OutputModel } from '../../model/types.ts';
import type { Entry } from '../catalog.ts';
import { docFault } from '../docs.ts';
import type { Path } from '../document.ts';
import { suggest } from '../problems.ts';
import type { RawReturns, RawValue } from '../raw.ts';
import type { DimScope } from './dims.ts';
import type { Scope } from './scope.ts';
import { resolveType } from './types.ts';

/** Name of the output of an operation that returns one value. */
export const RESULT = 'result';

export function linkOutputs(
  raw: RawReturns | undefined,
  entry: Entry<unknown>,
  path: Path,
  label: string,
  dims: DimScope,
  scope: Scope,
): OutputModel[] {
  const outputs: OutputModel[] = [];
  for (const [name, value, documented] of listed(raw)) {
    const at = documented ? entry.at(...path, 'returns', name) : entry.at(...path, 'returns');
    const said = documented ? `output "${name}" of ${label}` : `the result of ${label}`;
    const fault = documented || value.doc !== undefined ? docFault(value.doc, name) : null;
    if (fault !== null) scope.problems.add(at, `${said} ${fault}`);
    if (documented && dims.args[name] !== undefined) scope.problems.add(at, `${said} has the name of an argument`);
    const type = resolveType(value, 'output', said, at, dims, scope);
    const keeps = value.keeps_self === true;
    if (keeps && (type?.kind !== 'object' || type.ref !== 'owned' || dims.self === null))
      scope.problems.add(at, `${said} has "keeps_self", which is for new objects that a method of an object makes`);
    if (type !== null)
      outputs.push({ name, type, doc: (value.doc ?? '').trim(), ...(keeps ? { keepsSelf: true } : {}) });
  }
  return outputs;
}

function listed(raw: RawReturns | undefined): [string, RawValue, boolean][] {
  if (raw === undefined) return [];
  if (typeof raw === 'string') return [[RESULT, { type: raw }, false]];
  if (typeof raw.type === 'string') return [[RESULT, raw as RawValue, false]];
  return Object.entries(raw as Record<string, RawValue>).map(([name, value]) => [name, value, true]);
}

const LITERAL = /^(true|false|nullptr|-?\d+(\.\d+)?|"[^"]*"|[A-Za-z_]\w*(::[A-Za-z_]\w*)+)$/;

export interface Parts {
  readonly args: readonly ArgModel[];
  readonly outputs: readonly OutputModel[];
  readonly free: ReadonlySet<string>;
  readonly handwritten: boolean;
}

/** C++ argument order, checked (`gen.mt` is a member of the object `gen`): nothing unknown, no argument that FAISS would never see, no output that nothing fills. */
export function linkCall(
  raw: readonly (string | number | boolean)[] | undefined,
  parts: Parts,
  entry: Entry<unknown>,
  path: Path,
  label: string,
  scope: Scope,
): string[] {
  const filled = parts.outputs
    .filter((output) => isKnownShape(output.type) || output.type.kind === 'range-result')
    .map((output) => output.name);
  const sizes = parts.args
    .filter((arg) => arg.type.kind === 'array' || arg.type.kind === 'objects')
    .map((arg) => `${arg.name}.size`);
  const isPart = (item: string): boolean =>
    parts.args.some((arg) => arg.type.kind === 'object' && item.startsWith(`${arg.name}.`));
  const named = [...parts.free, ...parts.args.map((arg) => arg.name), ...parts.outputs.map((output) => output.name)];
  const needed = [...parts.args.map((arg) => arg.name), ...filled];
  if (raw === undefined) return [...parts.free, ...needed];
  const call = raw.map(String);
  const at = entry.at(...path, 'call');
  for (const item of call) {
    if (!named.includes(item) && !sizes.includes(item) && !isPart(item) && !LITERAL.test(item))
      scope.problems.add(
        at,
        `the call of ${label} names "${item}", which is no argument, output, free dimension or C++ literal.${suggest(item, named)}`,
      );
  }
  if (!parts.handwritten) {
    for (const name of needed) {
      if (!call.some((item) => item === name || item.startsWith(`${name}.`)))
        scope.problems.add(at, `the call of ${label} leaves out "${name}", so FAISS would never see it`);
    }
  }
  return call;
}

/** What a guard may name besides self. */
export interface GuardParts {
  readonly free: Iterable<string>;
  readonly args: readonly Pick<ArgModel, 'name' | 'type'>[];
  readonly outputs: readonly Pick<OutputModel, 'name'>[];
}

/** `search(self, n, x, k)`: one call of a function in fsdk::guard with names that exist here. */
export function linkGuard(
  raw: string | undefined,
  parts: GuardParts,
  self: boolean,
  entry: Entry<unknown>,
  path: Path,
  label: string,
  scope: Scope,
): { guard?: string } {
  if (raw === undefined) return {};
  const at = entry.at(...path, 'guard');
  const match = /^([a-z]\w*)\((.*)\)$/.exec(raw.trim());
  if (match === null) {
    scope.problems.add(at, `the guard of ${label}, "${raw}", must look like name(argument, ...)`);
    return {};
  }
  const known = [
    ...(self ? ['self'] : []),
    ...parts.free,
    ...parts.args.map((arg) => arg.name),
    ...parts.outputs.map((output) => output.name),
    ...parts.args.filter((arg) => arg.type.kind === 'array').map((arg) => `${arg.name}.size`),
  ];
  for (const item of match[2]!.split(',').map((part) => part.trim())) {
    if (item !== '' && !known.includes(item) && !LITERAL.test(item))
      scope.problems.add(at, `the guard of ${label} names "${item}".${suggest(item, known)}`);
  }
  return { guard: raw.trim() };
}
