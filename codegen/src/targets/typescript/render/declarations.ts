/** Planned declarations as structures of ts-morph. */
import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type FunctionDeclarationStructure,
  type GetAccessorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Scope,
  type SetAccessorDeclarationStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from 'ts-morph';
import type {
  AccessorPlan,
  CallablePlan,
  ClassPlan,
  ConstantPlan,
  ConstructorPlan,
  Declaration,
  ParameterPlan,
  SignaturePlan,
} from '../plan/types.ts';
import { builderText, callableText, constructText, finishText } from './steps.ts';

export function declarationStructures(one: Declaration): (StatementStructures | string)[] {
  switch (one.kind) {
    case 'interface':
      return [
        {
          kind: StructureKind.Interface,
          name: one.name,
          isExported: true,
          docs: docs(one.doc),
          extends: [...one.extends],
          properties: one.members.map((member) => ({
            name: member.name,
            type: member.type,
            hasQuestionToken: member.optional,
            isReadonly: member.readonly,
            docs: docs(member.doc),
          })),
        },
      ];
    case 'class':
      return [classStructure(one)];
    case 'function':
      return [functionStructure(one)];
    case 'builder':
      return [
        {
          kind: StructureKind.Function,
          name: one.name,
          parameters: one.parameters.map(bare),
          returnType: one.returns,
          statements: builderText(one),
        },
      ];
    case 'finish':
      return [constant({ kind: 'constant', name: one.name, value: finishText(one), doc: '', exported: false })];
    case 'construct':
      return [
        {
          kind: StructureKind.Function,
          name: one.name,
          parameters: [{ name: 'args', type: 'readonly unknown[]' }],
          returnType: 'core.Adopt',
          statements: constructText(one),
        },
      ];
    case 'constant':
      return [constant(one)];
    case 'enum':
      return [
        {
          kind: StructureKind.VariableStatement,
          declarationKind: VariableDeclarationKind.Const,
          isExported: true,
          docs: docs(one.doc),
          declarations: [
            {
              name: one.name,
              initializer: `{\n${one.values.map((value) => `${comment(value.doc)}${value.name}: ${value.value},`).join('\n')}\n} as const`,
            },
          ],
        },
        {
          kind: StructureKind.TypeAlias,
          name: one.name,
          isExported: true,
          docs: docs(one.doc),
          type: `(typeof ${one.name})[keyof typeof ${one.name}]`,
        },
      ];
    case 'export':
      return [{ kind: StructureKind.ExportDeclaration, moduleSpecifier: one.from, namedExports: [...one.names] }];
    case 'statement':
      return [one.text];
  }
}

const docs = (text: string): { description: string }[] => (text === '' ? [] : [{ description: `\n${text}` }]);
const comment = (text: string): string =>
  text === ''
    ? ''
    : `/**\n${text
        .split('\n')
        .map((line) => ` * ${line}`.trimEnd())
        .join('\n')}\n */\n`;

function constant(one: ConstantPlan): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: one.exported,
    docs: docs(one.doc),
    declarations: [{ name: one.name, type: one.type, initializer: one.value }],
  };
}

/** A parameter of a signature without a body. */
function bare(one: ParameterPlan): OptionalKind<ParameterDeclarationStructure> {
  return { name: one.name, type: one.type, hasQuestionToken: one.optional, isRestParameter: one.rest ?? false };
}

/** A parameter of an implementation, with its default. */
function full(one: ParameterPlan): OptionalKind<ParameterDeclarationStructure> {
  return one.initializer === undefined ? bare(one) : { name: one.name, type: one.type, initializer: one.initializer };
}

const overload = (one: SignaturePlan) => ({
  docs: docs(one.doc),
  parameters: one.parameters.map(bare),
  returnType: one.returns,
});

function functionStructure(one: CallablePlan): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name: one.name,
    isExported: true,
    isAsync: one.form === 'later',
    docs: docs(one.doc),
    parameters: one.parameters.map(full),
    returnType: one.returns,
    overloads: one.overloads.map((form) => ({ ...overload(form), isExported: true })),
    statements: callableText(one),
  };
}

function methodStructure(one: CallablePlan): OptionalKind<MethodDeclarationStructure> {
  const head = {
    name: one.name,
    docs: docs(one.doc),
    returnType: one.returns,
    isStatic: one.static,
    hasOverrideKeyword: one.override,
  };
  if (one.abstract) return { ...head, isAbstract: true, parameters: one.parameters.map(bare) };
  return {
    ...head,
    isAsync: one.form === 'later',
    parameters: one.parameters.map(full),
    overloads: one.overloads.map((form) => ({
      ...overload(form),
      isStatic: one.static,
      hasOverrideKeyword: one.override,
    })),
    statements: callableText(one),
  };
}

function classStructure(one: ClassPlan): ClassDeclarationStructure {
  const handwritten = one.constructor.kind === 'handwritten';
  return {
    kind: StructureKind.Class,
    name: one.name,
    isExported: true,
    isAbstract: one.abstract,
    docs: docs(one.doc),
    extends: one.extends === '' ? undefined : one.extends,
    properties: [
      ...one.statics.map((value) => ({
        name: value.name,
        isStatic: true,
        isReadonly: true,
        docs: docs(value.doc),
        initializer: `${value.value} as const`,
      })),
      ...(handwritten
        ? one.accessors.map((field) => ({
            name: field.name,
            isAbstract: true,
            isReadonly: field.setter === undefined,
            type: field.type,
            docs: docs(field.doc),
          }))
        : []),
    ],
    ctors: constructors(one.constructor),
    getAccessors: handwritten ? [] : one.accessors.map(getter),
    setAccessors: handwritten ? [] : one.accessors.filter((field) => field.setter !== undefined).map(setter),
    methods: one.methods.map(methodStructure),
  };
}

/** ts-morph has no `override` for accessors; the scope is printed at the same place. */
const overriding = (one: AccessorPlan): Scope | undefined => (one.override ? ('override' as Scope) : undefined);

function getter(one: AccessorPlan): OptionalKind<GetAccessorDeclarationStructure> {
  return {
    name: one.name,
    docs: docs(one.doc),
    scope: overriding(one),
    returnType: one.type,
    statements: [`return ${one.read};`],
  };
}

function setter(one: AccessorPlan): OptionalKind<SetAccessorDeclarationStructure> {
  return {
    name: one.name,
    scope: overriding(one),
    parameters: [{ name: 'value', type: one.setter?.type ?? one.type }],
    statements: [`${one.setter?.write};`],
  };
}

function constructors(plan: ConstructorPlan): OptionalKind<ConstructorDeclarationStructure>[] {
  if (plan.kind === 'handwritten') return [];
  const more = plan.superArguments.map((value) => `, ${value}`).join('');
  if (plan.kind === 'adopted') {
    return [
      {
        scope: Scope.Protected,
        parameters: [{ name: 'token', type: 'core.Adopt' }],
        statements: [`super(token as never${more});`],
      },
    ];
  }
  const statements = [`super((args[0] instanceof core.Adopt ? args[0] : ${plan.construct}(args)) as never${more});`];
  if (plan.fields.length > 0) {
    const type = plan.signatures[0]?.parameters[0]?.type ?? 'object';
    statements.push(
      `if (args[0] === undefined || args[0] instanceof core.Adopt) return;`,
      `const options = args[0] as ${type};`,
    );
    for (const field of plan.fields)
      statements.push(`if (options.${field} !== undefined) this.${field} = options.${field};`);
  }
  return [
    {
      parameters: [{ name: 'args', type: 'unknown[]', isRestParameter: true }],
      overloads: plan.signatures.map((form) => ({ docs: docs(form.doc), parameters: form.parameters.map(bare) })),
      statements,
    },
  ];
}
