/** Classes: constructors and setters send and do not wait, getters promise. */
import type { ClassModel, FieldModel } from '../../../model/types.ts';
import { className, memberName } from '../../../naming/index.ts';
import { quote } from '../../typescript/plan/spelling.ts';
import type { AccessorPlan, ClassPlan, ConstructorPlan } from '../../typescript/plan/types.ts';
import { promised, remoteCallables } from './callables.ts';

export function remoteClass(owner: ClassModel, plan: ClassPlan): ClassPlan {
  const name = className(owner.name);
  return {
    ...plan,
    name,
    extends: owner.parent === null ? 'core.FaissObject' : className(owner.parent.name),
    abstract: plan.constructor.kind === 'adopted',
    constructor: remoteConstructor(name, plan.constructor),
    accessors: plan.accessors.map((one) => remoteAccessor(owner, one)),
    methods: remoteCallables(plan.methods, owner.methods, owner),
  };
}

function remoteConstructor(name: string, plan: ConstructorPlan): ConstructorPlan {
  if (plan.kind === 'adopted') return plan;
  const superArguments = plan.kind === 'public' ? plan.superArguments : [];
  const construct = `core.construct(${quote(name)})`;
  return { kind: 'public', signatures: plan.signatures, construct, superArguments, fields: [] };
}

function remoteAccessor(owner: ClassModel, one: AccessorPlan): AccessorPlan {
  const field = owner.fields.find((candidate) =>
    [candidate.name, ...(candidate.aliases ?? [])].some((name) => memberName(name) === one.name),
  );
  if (field === undefined) throw new Error(`${owner.name}.${one.name} is planned, but there is no such field`);
  const name = quote(one.name);
  const setter = one.setter && { type: one.setter.type, write: `core.set(this, ${name}, value)` };
  if (isPart(field)) return { ...one, setter, read: `core.part(this, ${name}, ${quote(one.type)}) as ${one.type}` };
  const type = promised(one.type);
  return { ...one, type, setter, read: `core.get(this, ${name}) as ${type}` };
}

/**
 * Whether the field always holds one object of exactly this class, so that it can be named before the worker answers.
 * FAISS keeps such members by value; what it keeps by pointer is of an abstract class, may be null or may be replaced.
 */
function isPart({ type, readonly }: FieldModel): boolean {
  return type.kind === 'object' && readonly && !type.nullable && !type.class.abstract;
}
