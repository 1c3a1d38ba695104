/** Constructors: overloads by number and kind of arguments, and the ones that take one object of field values. */
import { lineage } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, ConstructorModel, FieldModel } from '../../../model/types.ts';
import { argumentName, identifier, memberName } from '../../../naming/index.ts';
import { parameterPlan } from './calls.ts';
import { constructorDoc, docText, fieldDoc, throwsTexts } from './comments.ts';
import { countTest, formText, listTest, positional } from './dispatch.ts';
import { argumentSteps, local } from './marshal.ts';
import { type Constants, quote, typeIn } from './spelling.ts';
import type {
  ConstructCase,
  ConstructorPlan,
  ConstructPlan,
  InterfacePlan,
  ParameterPlan,
  SignaturePlan,
  Step,
} from './types.ts';

export interface ConstructorSet {
  readonly plan: ConstructorPlan;
  readonly construct: ConstructPlan | null;
  readonly interfaces: readonly InterfacePlan[];
}

export function planConstructors(owner: ClassModel, constants: Constants): ConstructorSet {
  const superArguments = superArgumentsOf(owner);
  if (owner.abstract || owner.constructors.length === 0) {
    return { plan: { kind: 'adopted', superArguments }, construct: null, interfaces: [] };
  }
  const construct: ConstructPlan = {
    kind: 'construct',
    name: `new${owner.name}`,
    at: quote(`${owner.name}.constructor`),
    forms: `[${owner.constructors.map((one) => quote(owner.optionsConstructor ? '({ ...fields })' : formText(one.args))).join(', ')}]`,
    cases: owner.constructors.map((one, index) => constructCase(owner, one, index, constants)),
  };
  if (owner.optionsConstructor) return optionsConstructor(owner, construct, superArguments);
  const interfaces: InterfacePlan[] = [];
  const signatures = owner.constructors.map((one, index) => {
    const named = one.args.filter((arg) => arg.option);
    const parameters = positional(one.args).map((arg) => withoutInitializer(parameterPlan(arg, constants)));
    if (named.length > 0) {
      const name = `${owner.name}Options${index === 0 ? '' : index}`;
      interfaces.push(optionsInterface(owner, name, named));
      parameters.push({ name: 'options', type: name, optional: named.every((arg) => arg.default !== undefined) });
    }
    return { doc: constructorDoc(owner, one), parameters, returns: '' };
  });
  if (owner.children.length > 0 && signatures.every((one) => one.parameters.length === 0)) {
    // A subclass hands its token up, so the parent must accept a parameter; no value has this type.
    const [first] = signatures;
    if (first !== undefined)
      signatures[0] = { ...first, parameters: [{ name: 'none', type: 'never[]', optional: false, rest: true }] };
  }
  return {
    plan: { kind: 'public', signatures, construct: construct.name, superArguments, fields: [] },
    construct,
    interfaces,
  };
}

/** For a class of Python's own: the constructor's interface only. */
export function handwrittenSignatures(
  owner: ClassModel,
  constants: Constants,
): { signatures: SignaturePlan[]; interfaces: InterfacePlan[] } {
  const interfaces: InterfacePlan[] = [];
  const signatures = owner.constructors.map((one, index) => {
    const named = one.args.filter((arg) => arg.option);
    const parameters: ParameterPlan[] = positional(one.args).map((arg) =>
      withoutInitializer(parameterPlan(arg, constants)),
    );
    if (named.length > 0) {
      const name = `${owner.name}Options${index === 0 ? '' : index}`;
      interfaces.push(optionsInterface(owner, name, named));
      parameters.push({ name: 'options', type: name, optional: named.every((arg) => arg.default !== undefined) });
    }
    return { doc: constructorDoc(owner, one), parameters, returns: '' };
  });
  return { signatures, interfaces };
}

function optionsInterface(owner: ClassModel, name: string, named: readonly ArgModel[]): InterfacePlan {
  return {
    kind: 'interface',
    name,
    doc: `Named options of \`new ${owner.name}\`.`,
    extends: [],
    members: named.map((arg) => ({
      name: memberName(arg.name),
      type: typeIn(arg.type),
      optional: arg.default !== undefined,
      readonly: true,
      doc: docText({ text: arg.doc }),
    })),
  };
}

function withoutInitializer(parameter: ParameterPlan): ParameterPlan {
  return { name: parameter.name, type: parameter.type, optional: parameter.optional };
}

function constructCase(owner: ClassModel, form: ConstructorModel, index: number, constants: Constants): ConstructCase {
  if (owner.optionsConstructor) return optionsCase(owner, index);
  const { args } = form;
  const places = positional(args);
  const steps: Step[] = argumentSteps(
    args,
    (arg) => (arg.option ? `options?.${memberName(arg.name)}` : argumentName(arg.name)),
    {
      name: `${owner.name}.constructor`,
      self: '',
      constants,
    },
  );
  const hasOptions = places.length < args.length;
  const objects = (ref: boolean): string[] =>
    args
      .filter((arg) => arg.type.kind === 'object' && (arg.type.ref === 'retained') === ref)
      .map((arg) => argumentName(arg.name));
  const lists = (ref: boolean): string[] =>
    args
      .filter((arg) => arg.type.kind === 'objects' && (arg.type.ref === 'retained') === ref)
      .map((arg) => `...${argumentName(arg.name)}`);
  const retained = [...objects(true), ...lists(true)];
  const borrowed = [...objects(false), ...lists(false)];
  const make = [
    `ops.${identifier(`${owner.name}:new${index}`)}`,
    quote(`${owner.name}.constructor`),
    `[${args.map((arg) => local(arg.name)).join(', ')}]`,
  ];
  make.push(retained.length === 0 ? 'null' : `[${retained.join(', ')}]`);
  if (borrowed.length > 0) make.push(`[${borrowed.join(', ')}]`);
  return {
    test: listTest(args, 'count', (place) => `args[${place}]`, hasOptions ? 1 : 0),
    count: countTest(args, 'count', hasOptions ? 1 : 0),
    locals: places.map((arg, place) => ({ name: argumentName(arg.name), value: placeValue(arg, place, constants) })),
    steps,
    make: `core.construct(${make.join(', ')})`,
  };
}

/** The keys of the options are checked before anything is made; the setters check the values. */
function optionsCase(owner: ClassModel, index: number): ConstructCase {
  const at = quote(`${owner.name}.constructor:options`);
  const keys = settableFields(owner).map((field) => quote(memberName(field.name)));
  return {
    test: 'count <= 1',
    count: 'count <= 1',
    locals: [{ name: 'options', value: `args[0] as ${owner.name}Options | undefined` }],
    steps: [{ step: 'options', at, keys: `[${keys.join(', ')}]` }],
    make: `core.construct(ops.${identifier(`${owner.name}:new${index}`)}, ${quote(`${owner.name}.constructor`)}, [], null)`,
  };
}

function placeValue(arg: ArgModel, place: number, constants: Constants): string {
  const type = typeIn(arg.type);
  if (arg.default === undefined) return `args[${place}] as ${type}`;
  return `(args[${place}] === undefined ? ${constants.expression(arg.default, arg.type)} : args[${place}]) as ${type}`;
}

function optionsConstructor(
  owner: ClassModel,
  construct: ConstructPlan,
  superArguments: readonly string[],
): ConstructorSet {
  const fields = settableFields(owner);
  const name = `${owner.name}Options`;
  const parent = owner.parent?.optionsConstructor ? owner.parent : null;
  const options: InterfacePlan = {
    kind: 'interface',
    name,
    doc: `Values of the fields that \`new ${owner.name}\` sets; the others keep their defaults.`,
    extends: parent === null ? [] : [`${parent.name}Options`],
    members: owner.fields.filter(settable).map((field) => ({
      name: memberName(field.name),
      type: typeIn(field.type),
      optional: true,
      readonly: true,
      doc: fieldDoc(field),
    })),
  };
  const signature: SignaturePlan = {
    doc: docText({
      text: owner.constructors[0]?.doc || `Makes ${/^[AEIOU]/.test(owner.name) ? 'an' : 'a'} ${owner.name}.`,
      params: [['options', 'Values of fields by name; a field that is left out keeps its default.']],
      throws: throwsTexts(['INVALID_ARGUMENT']),
    }),
    parameters: [{ name: 'options', type: name, optional: true }],
    returns: '',
  };
  return {
    plan: {
      kind: 'public',
      signatures: [signature],
      construct: construct.name,
      superArguments,
      fields: fields.map((field) => memberName(field.name)),
    },
    construct,
    interfaces: [options],
  };
}

/** Fields that may be set, those of the base first. */
const settableFields = (owner: ClassModel): FieldModel[] =>
  [...lineage(owner)].reverse().flatMap((at) => at.fields.filter(settable));
const settable = (field: FieldModel): boolean => !field.readonly;

/** What stands beside the token in `super(...)`: as many values as the parent's first signature requires, none of which is read. */
function superArgumentsOf(owner: ClassModel): string[] {
  const parent = owner.parent;
  if (parent === null || parent.abstract || parent.optionsConstructor) return [];
  const counts = parent.constructors.map((one) => ({
    least: one.args.filter((arg) => arg.default === undefined).length,
    most: one.args.length,
  }));
  const chosen = counts.find((count) => count.most > 0);
  return Array.from({ length: Math.max(0, (chosen?.least ?? 1) - 1) }, () => 'undefined as never');
}
