/** One module per class: constructors, fields, methods, constants, and what these need beside them. */
import { lineage } from '../../../model/shapes.ts';
import type { ClassModel, EnumModel, MethodModel, Model } from '../../../model/types.ts';
import { className, constantName, memberName } from '../../../naming/index.ts';
import { planCallables, publicNames } from './callables.ts';
import { classDoc, docText } from './comments.ts';
import { handwrittenSignatures, planConstructors } from './constructors.ts';
import { planField } from './fields.ts';
import { planImports } from './imports.ts';
import { classPath } from './paths.ts';
import type { Constants } from './spelling.ts';
import type { AccessorPlan, ClassPlan, Declaration, ModulePlan } from './types.ts';

export function planClassModule(model: Model, owner: ClassModel, constants: Constants): ModulePlan {
  const path = classPath(owner);
  const declarations =
    owner.origin === 'python' ? handwrittenClass(owner, constants) : faissClass(model, owner, constants);
  return {
    path,
    about:
      owner.origin === 'python'
        ? `What the handwritten class ${owner.name} must offer.`
        : `${owner.name}, mirrored from ${owner.header}.`,
    imports: planImports(model, path, declarations, owner),
    declarations,
  };
}

function faissClass(model: Model, owner: ClassModel, constants: Constants): Declaration[] {
  const overridden = inheritedNames(owner);
  const constructors = planConstructors(owner, constants);
  const methods = planCallables(owner.methods, constants, overridden);
  const plan: ClassPlan = {
    kind: 'class',
    name: className(owner.name),
    doc: classDoc(owner),
    extends: owner.parent === null ? 'core.FaissObject' : className(owner.parent.name),
    abstract: owner.abstract || owner.methods.some((method) => method.implementation !== undefined),
    constructor: constructors.plan,
    statics: planStatics(model.enums, owner),
    accessors: owner.fields.flatMap((field) => planField(field, overridden)),
    methods: methods.callables,
  };
  return [
    ...constructors.interfaces,
    ...methods.support.filter(isInterface),
    plan,
    ...(constructors.construct === null ? [] : [constructors.construct]),
    ...methods.support.filter((one) => !isInterface(one)),
  ];
}

/** A class that only Python FAISS has: the interface is generated, every member is abstract. */
function handwrittenClass(owner: ClassModel, constants: Constants): Declaration[] {
  const none = (): boolean => false;
  const { signatures, interfaces } = handwrittenSignatures(owner, constants);
  const byHand = owner.methods.map(
    (method): MethodModel => ({
      ...method,
      implementation: method.implementation ?? owner.implementation ?? { reason: owner.doc },
    }),
  );
  const methods = planCallables(byHand, constants, none);
  const plan: ClassPlan = {
    kind: 'class',
    name: `${className(owner.name)}Api`,
    doc: classDoc(owner),
    extends: '',
    abstract: true,
    constructor: { kind: 'handwritten', signatures },
    statics: [],
    accessors: owner.fields.flatMap((field) => planField(field, none)).map(declaredOnly),
    methods: methods.callables,
  };
  return [...interfaces, ...methods.support, plan];
}

/** The accessor as a declaration: what it calls is the affair of the class that is written by hand. */
const declaredOnly = (one: AccessorPlan): AccessorPlan => ({
  ...one,
  read: '',
  setter: one.setter === undefined ? undefined : { type: one.setter.type, write: '' },
});

const isInterface = (one: Declaration): boolean => one.kind === 'interface';

/** Constants of the class, and the values of the enums that FAISS nests in it. */
function planStatics(enums: readonly EnumModel[], owner: ClassModel): ClassPlan['statics'] {
  const nested = enums
    .filter((one) => one.memberOf === owner)
    .flatMap((one) =>
      one.values.map((value) => ({
        name: constantName(value.name),
        type: className(one.name),
        value: String(value.value),
        doc: docText({ text: value.doc }),
      })),
    );
  const own = owner.constants.map((one) => ({
    name: constantName(one.name),
    type: '',
    value: String(one.value),
    doc: docText({ text: one.doc }),
  }));
  return [...nested, ...own];
}

/** Whether a TypeScript name is a member of an ancestor, so that `override` must be said. */
export function inheritedNames(owner: ClassModel): (name: string) => boolean {
  const names = new Set<string>();
  for (const at of lineage(owner)) {
    if (at === owner) continue;
    for (const field of at.fields) {
      names.add(memberName(field.name));
      for (const alias of field.aliases ?? []) names.add(memberName(alias));
    }
    for (const method of at.methods) for (const name of publicNames(method)) names.add(name);
  }
  return (name) => names.has(name);
}
