/** Functions by topic, enums and constants. */
import type { MethodModel, Model } from '../../../model/types.ts';
import { byCodeUnit, className, constantName } from '../../../naming/index.ts';
import { planCallables } from './callables.ts';
import { docText, sourceText, versionText } from './comments.ts';
import { planImports } from './imports.ts';
import { CONSTANTS, ENUMS, functionsPath } from './paths.ts';
import type { Constants } from './spelling.ts';
import type { ConstantPlan, Declaration, ModulePlan } from './types.ts';

/** Topic of a free function: the name of the YAML file that declares it. */
export function topicOf(method: MethodModel): string {
  const file = method.source.file.split('/').at(-1) ?? 'functions';
  return file.replace(/\.ya?ml$/, '');
}

export function topics(model: Model): Map<string, MethodModel[]> {
  const found = new Map<string, MethodModel[]>();
  for (const method of model.functions) found.set(topicOf(method), [...(found.get(topicOf(method)) ?? []), method]);
  return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)));
}

export function planFunctionModules(model: Model, constants: Constants): ModulePlan[] {
  return [...topics(model)].map(([topic, methods]) => {
    const path = functionsPath(topic);
    const group = planCallables(methods, constants, () => false);
    const byHand = group.callables.filter((one) => one.abstract);
    const declarations: Declaration[] = [
      ...group.support.filter((one) => one.kind === 'interface'),
      ...group.callables.filter((one) => !one.abstract).map((one): Declaration => ({ kind: 'function', ...one })),
      ...group.support.filter((one) => one.kind !== 'interface'),
    ];
    if (byHand.length > 0) {
      declarations.push({
        kind: 'interface',
        name: `Handwritten${topic.charAt(0).toUpperCase()}${topic.slice(1)}`,
        doc: 'Functions of this topic whose bodies are written by hand; a missing one does not compile.',
        extends: [],
        members: byHand.map((one) => ({
          name: one.name,
          type: `(${one.parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${p.type}`).join(', ')}) => ${one.returns}`,
          optional: false,
          readonly: true,
          doc: one.doc,
        })),
      });
    }
    return {
      path,
      about: `Functions of FAISS: ${topic}.`,
      imports: planImports(model, path, declarations, null),
      declarations,
    };
  });
}

export function planEnums(model: Model): ModulePlan {
  const enums = [...model.enums].sort((a, b) => byCodeUnit(a.name, b.name));
  return {
    path: ENUMS,
    about: 'Enums of FAISS: an object of values, and the type of its values under the same name.',
    imports: [],
    declarations: enums.map((one) => ({
      kind: 'enum',
      name: className(one.name),
      doc: docText({ text: one.doc, remarks: [sourceText(one.header, one.cppName)] }),
      values: one.values.map((value) => ({
        name: constantName(value.name),
        value: value.value,
        doc: docText({ text: value.doc, remarks: [versionText(value, one.since)] }),
      })),
    })),
  };
}

/** Whether the values of an enum are names of the `faiss` namespace in Python too, such as METRIC_L2. */
const topLevel = (cppName: string): boolean => cppName.split('::').length <= 2;

export function planConstants(model: Model): ModulePlan {
  const declarations: ConstantPlan[] = [];
  for (const one of model.enums) {
    for (const value of one.values) {
      const doc = docText({ text: value.doc, remarks: [versionText(value, one.since)] });
      const names = [...(one.memberOf === null && topLevel(one.cppName) ? [value.name] : []), ...(value.aliases ?? [])];
      for (const name of names)
        declarations.push({
          kind: 'constant',
          name: constantName(name),
          value: `${value.value} as const`,
          doc,
          exported: true,
        });
    }
  }
  for (const one of model.constants) {
    const names = [one.name, ...(one.aliases ?? [])];
    for (const name of names)
      declarations.push({
        kind: 'constant',
        name: constantName(name),
        value: `${one.value} as const`,
        doc: docText({ text: one.doc, remarks: [sourceText(one.header, one.cpp)] }),
        exported: true,
      });
  }
  declarations.sort((a, b) => byCodeUnit(a.name, b.name));
  return { path: CONSTANTS, about: 'Constants, spelled as in Python.', imports: [], declarations };
}
