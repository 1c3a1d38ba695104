/** Prints the plan of the C ABI through Handlebars. Knows files and templates, and nothing about FAISS. */
import Handlebars from 'handlebars';
import type { CAbiPlan } from '../plan/types.ts';

const FOLDER = 'c-abi';

export function renderCAbi(plan: CAbiPlan): Map<string, string> {
  const print = printer(plan.templates);
  const files = new Map<string, string>();
  const add = (path: string, template: string, data: object): void => {
    files.set(`${FOLDER}/${path}`, print(template, data));
  };
  add('fsdk.h', 'fsdk.h', plan);
  add('faiss_version.h', 'faiss_version.h', {});
  add('faiss_names.h', 'faiss_names.h', plan.names);
  for (const path of plan.names.headers) add(`absent/${path}`, 'absent.h', { path });
  add('ops.cpp', 'ops.cpp', plan);
  add('classes.cpp', 'classes.cpp', plan);
  add('checks.cpp', 'checks.cpp', plan.checks);
  for (const row of plan.classes) if (row.bound) add(`class/${row.name}.h`, 'class.h', row);
  for (const values of plan.enums) add(`enum/${values.name}.h`, 'enum.h', values);
  for (const unit of plan.units) add(unit.file, 'unit.cpp', unit);
  return files;
}

/** A Handlebars of our own: files named `_x.hbs` are partials, and every template of `_steps.hbs` is one step. */
function printer(templates: ReadonlyMap<string, string>): (template: string, data: object) => string {
  const engine = Handlebars.create();
  engine.registerHelper('is', (a: unknown, b: unknown) => a === b);
  for (const [name, text] of templates) {
    if (!name.startsWith('_')) continue;
    for (const [partial, body] of sections(text)) engine.registerPartial(partial, body);
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return (name, data) => {
    const text = templates.get(`${name}.hbs`);
    if (text === undefined) throw new Error(`codegen/templates/${FOLDER} lacks ${name}.hbs`);
    const template = compiled.get(name) ?? engine.compile(text, { noEscape: true, strict: true, preventIndent: true });
    compiled.set(name, template);
    return template(data);
  };
}

/** Partials of one file, each after a line `{{!-- name --}}`. */
function sections(text: string): [string, string][] {
  return text
    .split(/^\{\{!-- ([\w-]+) --\}\}\n/m)
    .slice(1)
    .reduce<[string, string][]>((found, part, index) => {
      if (index % 2 === 0) found.push([part, '']);
      else found.at(-1)![1] = part;
      return found;
    }, []);
}
