/** Names that would meet in TypeScript, within a class and along its ancestors. */

import { lineage } from '../../model/shapes.ts';
import type { ClassModel } from '../../model/types.ts';
import { functionName, memberName, TAKEN_MEMBERS } from '../../naming/index.ts';
import type { Scope } from './scope.ts';

interface Spelled {
  readonly from: string;
  readonly kind: 'field' | 'method';
  readonly owner: string;
}

export function checkClassNames(owner: ClassModel, scope: Scope): void {
  const seen = new Map<string, Spelled>();
  for (const at of [...lineage(owner)].reverse()) {
    const own = at === owner;
    for (const field of at.fields) {
      for (const name of [field.name, ...field.aliases])
        claim(seen, memberName(name), { from: name, kind: 'field', owner: at.name }, own ? field.source : null, scope);
    }
    for (const method of at.methods) {
      if (method.overloads !== undefined) {
        if (own && !at.methods.some((other) => other.name === method.overloads)) {
          scope.problems.add(
            method.source,
            `${at.name}.${method.name} overloads "${method.overloads}", which is no method of ${at.name}`,
          );
        }
        continue;
      }
      const spelled = memberName(method.name);
      const from: Spelled = { from: method.name, kind: 'method', owner: at.name };
      claim(seen, spelled, from, own ? method.source : null, scope);
      if (method.blocking) claim(seen, `${spelled}Sync`, from, own ? method.source : null, scope);
    }
  }
}

function claim(
  seen: Map<string, Spelled>,
  spelled: string,
  by: Spelled,
  at: { file: string; line: number } | null,
  scope: Scope,
): void {
  const other = seen.get(spelled);
  seen.set(spelled, by);
  if (at === null) return;
  if (TAKEN_MEMBERS.has(spelled))
    scope.problems.add(
      at,
      `${by.owner}.${by.from} would be called "${spelled}", which every object already has; give it a "cpp:" and another name`,
    );
  if (other === undefined) return;
  // A derived class may say a member again: a method of other arguments, a field that only it lets be set.
  const overrides = other.kind === by.kind && other.from === by.from && other.owner !== by.owner;
  if (!overrides)
    scope.problems.add(at, `${by.owner}.${by.from} and ${other.owner}.${other.from} would both be called "${spelled}"`);
}

export function checkFunctionNames(
  names: readonly { name: string; overloads?: string; source: { file: string; line: number } }[],
  scope: Scope,
): void {
  const seen = new Map<string, string>();
  for (const { name, overloads, source } of names) {
    if (overloads !== undefined) {
      if (!names.some((other) => other.name === overloads))
        scope.problems.add(source, `${name} overloads "${overloads}", which is no function of the schema`);
      continue;
    }
    const spelled = functionName(name);
    const other = seen.get(spelled);
    if (other !== undefined)
      scope.problems.add(source, `the functions ${other} and ${name} would both be called "${spelled}"`);
    seen.set(spelled, name);
  }
}

/** Two constructors are told apart by number and kind of arguments. */
export function checkConstructors(owner: ClassModel, scope: Scope): void {
  const seen = new Map<string, number>();
  const written = scope.catalog.classes.get(owner.name)?.raw.constructors ?? [];
  written.forEach((raw, index) => {
    const kinds = Object.values(raw.args ?? {})
      .map((arg) => arg.type)
      .join(',');
    const other = seen.get(kinds);
    if (other !== undefined) {
      const at = owner.constructors[index]?.source ?? owner.source;
      scope.problems.add(
        at,
        `constructors ${other} and ${index} of ${owner.name} take arguments of the same number and kinds, so a call could not tell them apart`,
      );
    }
    seen.set(kinds, index);
  });
}
