/**
 * The modules of the TypeScript target with other bodies: what the caller may ask stays the same, and every body hands
 * the request on. Same folders, so that imports between modules stay the same too.
 */
import type { Model } from '../../../model/types.ts';
import { byCodeUnit, className } from '../../../naming/index.ts';
import { planClassModule } from '../../typescript/plan/classes.ts';
import { planImports } from '../../typescript/plan/imports.ts';
import {
  CONSTANTS,
  classPath,
  ENUMS,
  functionsPath,
  INDEX,
  OPTIONS,
  REGISTRY,
  specifier,
} from '../../typescript/plan/paths.ts';
import { Constants } from '../../typescript/plan/spelling.ts';
import type { Declaration, ImportPlan, ModulePlan } from '../../typescript/plan/types.ts';
import { planFunctionModules, topics } from '../../typescript/plan/values.ts';
import { remoteCallables } from './callables.ts';
import { remoteClass } from './classes.ts';

const CORE = '@faiss-sdk/core/remote';

export function planRemote(model: Model): ModulePlan[] {
  const constants = new Constants(model.enums, model.constants);
  return [
    ...model.classes.map((owner): ModulePlan => {
      const { path, about, declarations } = planClassModule(model, owner, constants);
      const remote = declarations.flatMap((one): Declaration[] => {
        if (one.kind === 'class') return [remoteClass(owner, one)];
        return one.kind === 'interface' ? [one] : [];
      });
      return { path, about, imports: remoteImports(planImports(model, path, remote, owner)), declarations: remote };
    }),
    ...planFunctionModules(model, constants).map(({ path, about, declarations }): ModulePlan => {
      const functions = declarations.filter((one) => one.kind === 'function');
      const remote: Declaration[] = [
        ...declarations.filter((one) => one.kind === 'interface' && !one.name.startsWith('Handwritten')),
        ...remoteCallables(functions, model.functions, null).map((one): Declaration => ({ kind: 'function', ...one })),
      ];
      return { path, about, imports: remoteImports(planImports(model, path, remote, null)), declarations: remote };
    }),
    ...[ENUMS, CONSTANTS, OPTIONS].map(again),
    planRegistry(model),
    planIndex(model),
  ];
}

/** Values without an engine are those of the TypeScript target. */
function again(path: string): ModulePlan {
  const from = `../typescript/${path.replace(/\.ts$/, '.js')}`;
  return {
    path,
    about: 'As for an engine on the same thread.',
    imports: [],
    declarations: [{ kind: 'export', from, names: [] }],
  };
}

const remoteImports = (imports: readonly ImportPlan[]): ImportPlan[] =>
  imports.map((one) => (one.namespace === 'core' ? { ...one, from: CORE } : one));

function planRegistry(model: Model): ModulePlan {
  const rows = model.classes.map((one) => `  ${className(one.name)},`);
  return {
    path: REGISTRY,
    about: 'Makes the classes known by name, so that an answer becomes an instance of its own class.',
    imports: [
      { from: CORE, names: [], namespace: 'core', typeOnly: false },
      ...model.classes.map((one) => ({
        from: specifier(REGISTRY, classPath(one)),
        names: [className(one.name)],
        typeOnly: false,
      })),
    ],
    declarations: [{ kind: 'statement', text: `core.register({\n${rows.join('\n')}\n});` }],
  };
}

function planIndex(model: Model): ModulePlan {
  const paths = [
    ENUMS,
    CONSTANTS,
    OPTIONS,
    ...model.classes.map(classPath).sort(byCodeUnit),
    ...[...topics(model).keys()].map(functionsPath),
  ];
  return {
    path: INDEX,
    about: 'Everything that was generated, under one roof. Loading it registers the classes.',
    imports: [{ from: specifier(INDEX, REGISTRY), names: [], typeOnly: false }],
    declarations: paths.map((path) => ({ kind: 'export', from: specifier(INDEX, path), names: [] })),
  };
}
