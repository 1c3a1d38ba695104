/** Constructors, methods and functions. */
import type { ClassModel, ConstructorModel, Effect, MethodModel } from '../../model/types.ts';
import type { Entry } from '../catalog.ts';
import { docFault } from '../docs.ts';
import type { Path } from '../document.ts';
import { suggest } from '../problems.ts';
import type { RawCallable, RawClass, RawMethod } from '../raw.ts';
import { linkArguments } from './arguments.ts';
import type { DimScope } from './dims.ts';
import { until } from './hierarchy.ts';
import { linkCall, linkGuard, linkOutputs } from './outputs.ts';
import { linkProgress } from './progress.ts';
import type { Scope } from './scope.ts';
import { latest } from './versions.ts';

export function linkConstructors(owner: ClassModel, entry: Entry<RawClass>, scope: Scope): ConstructorModel[] {
  return (entry.raw.constructors ?? []).map((raw, index) => {
    const path = ['constructors', index];
    const label = `constructor ${index} of ${owner.name}`;
    const dims: DimScope = { args: raw.args ?? {}, self: null, free: new Set() };
    const since = latest(owner.since, raw.since);
    if (raw.doc !== undefined) checkDoc(raw.doc, owner.name, label, entry, path, scope);
    const args = linkArguments(entry, path, label, dims, since, scope);
    const parts = { args, outputs: [], free: dims.free, handwritten: raw.body !== undefined };
    return {
      doc: (raw.doc ?? '').trim(),
      args,
      call: linkCall(raw.call, parts, entry, path, label, scope),
      ...linkGuard(raw.guard, parts, false, entry, path, label, scope),
      ...handwritten(raw, label, entry, path, scope),
      source: entry.at(...path),
      since,
      ...until(owner.until, raw.until),
    };
  });
}

/** A method of `owner`, a static, or (without an owner) a free function. */
export function linkMethod(
  name: string,
  raw: RawMethod,
  owner: ClassModel | null,
  isStatic: boolean,
  entry: Entry<unknown>,
  path: Path,
  scope: Scope,
): MethodModel {
  const label = owner === null ? name : `${owner.name}.${name}`;
  const self = isStatic ? null : owner;
  const dims: DimScope = { args: raw.args ?? {}, self, free: new Set() };
  const since = latest(owner?.since, raw.since);
  checkDoc(raw.doc, name, label, entry, path, scope);
  const args = linkArguments(entry, path, label, dims, since, scope);
  const outputs = linkOutputs(raw.returns, entry, path, label, dims, scope);
  const parts = { args, outputs, free: dims.free, handwritten: raw.body !== undefined };
  const header = raw.header ?? owner?.header ?? '';
  if (header === '' && owner === null)
    scope.problems.add(entry.at(...path), `"${name}" lacks "header", the FAISS header that declares it`);
  if (raw.implementation !== undefined && !raw.reason)
    scope.problems.add(entry.at(...path), `${label} is handwritten without a "reason"`);
  return {
    name,
    ...(raw.overloads === undefined ? {} : { overloads: raw.overloads }),
    owner,
    doc: (raw.doc ?? '').trim(),
    source: entry.at(...path),
    header,
    ...linkEffects(
      raw,
      args.filter((arg) => arg.type.kind === 'object').map((arg) => arg.name),
      self !== null,
      label,
      entry,
      path,
      scope,
    ),
    blocking: raw.blocking ?? false,
    ...linkProgress(raw, owner, args, outputs, label, entry, path, scope),
    static: isStatic,
    args,
    outputs,
    ...(raw.result === undefined ? {} : { result: raw.result }),
    call: linkCall(raw.call, parts, entry, path, label, scope),
    cpp: cppName(raw.cpp ?? name, owner),
    ...(raw.through === undefined ? {} : { through: raw.through }),
    ...linkGuard(raw.guard, parts, self !== null, entry, path, label, scope),
    errors: raw.errors ?? [],
    ...handwritten(raw, label, entry, path, scope),
    ...(raw.implementation === undefined ? {} : { implementation: { reason: raw.reason ?? '' } }),
    since,
    ...until(owner?.until, raw.until),
  };
}

function linkEffects(
  raw: RawMethod,
  objects: readonly string[],
  hasSelf: boolean,
  label: string,
  entry: Entry<unknown>,
  path: Path,
  scope: Scope,
): { effect: Effect; effects: Record<string, Effect> } {
  if (typeof raw.effect === 'string') return { effect: raw.effect, effects: {} };
  const known = [...(hasSelf ? ['self'] : []), ...objects];
  const effects: Record<string, Effect> = {};
  for (const [name, effect] of Object.entries(raw.effect)) {
    if (!known.includes(name))
      scope.problems.add(
        entry.at(...path, 'effect', name),
        `the effect of ${label} names "${name}", which is no object here.${suggest(name, known)}`,
      );
    else if (name !== 'self') effects[name] = effect;
  }
  if (hasSelf && raw.effect.self === undefined)
    scope.problems.add(entry.at(...path, 'effect'), `the effect of ${label} does not say what happens to "self"`);
  const effect = hasSelf ? (raw.effect.self ?? 'write') : Object.values(effects).includes('write') ? 'write' : 'read';
  return { effect, effects };
}

function handwritten(
  raw: RawCallable,
  label: string,
  entry: Entry<unknown>,
  path: Path,
  scope: Scope,
): { body?: { reason: string } } {
  if (raw.body === undefined) return {};
  if (!raw.reason) scope.problems.add(entry.at(...path, 'body'), `${label} is handwritten without a "reason"`);
  return { body: { reason: raw.reason ?? '' } };
}

function checkDoc(
  doc: string | undefined,
  name: string,
  label: string,
  entry: Entry<unknown>,
  path: Path,
  scope: Scope,
): void {
  const fault = docFault(doc, name);
  if (fault !== null) scope.problems.add(entry.at(...path), `${label} ${fault}`);
}

/** Free functions live in the namespace faiss unless the schema names another. */
function cppName(name: string, owner: ClassModel | null): string {
  return owner === null && !name.includes('::') ? `faiss::${name}` : name;
}
