/** The reference: a page per class, one for functions by topic, one for enums and constants, the runtimes, and the index. */
import type { Model } from '../../../model/types.ts';
import { byCodeUnit } from '../../../naming/index.ts';
import { planCallables } from '../../typescript/plan/callables.ts';
import { sentence } from '../../typescript/plan/comments.ts';
import { Constants } from '../../typescript/plan/spelling.ts';
import { callableLines } from '../../typescript/plan/surface.ts';
import { topics } from '../../typescript/plan/values.ts';
import { classPage } from './class-page.ts';
import { methodEntry } from './members.ts';
import { runtimesPage } from './runtimes.ts';
import type { DocsPlan, Page, Section } from './types.ts';

export function planDocs(model: Model): DocsPlan {
  const constants = new Constants(model.enums, model.constants);
  return {
    pages: [
      indexPage(model),
      functionsPage(model, constants),
      enumsPage(model),
      runtimesPage(model),
      ...model.classes.map((owner) => classPage(model, owner, constants)),
    ],
  };
}

function functionsPage(model: Model, constants: Constants): Page {
  const sections: Section[] = [...topics(model)].map(([topic, methods]) => {
    const lines = planCallables(methods, constants, () => false).callables.flatMap((one) => callableLines('', one));
    return {
      title: topic,
      text: '',
      table: null,
      entries: methods.map((method) => {
        const entry = methodEntry(method, []);
        return {
          ...entry,
          signatures: lines.filter(
            (line) => line.startsWith(`${entry.title}(`) || line.startsWith(`${entry.title}Sync(`),
          ),
        };
      }),
    };
  });
  return {
    path: 'functions.md',
    title: 'Functions',
    text: ['Functions by topic. Every one is exported by its name.'],
    sections,
  };
}

function enumsPage(model: Model): Page {
  const head = ['name', 'value', 'meaning'];
  const sections = [...model.enums]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map(
      (one): Section => ({
        title: one.name,
        text: `${sentence(one.doc)} FAISS: \`${one.header}\`, \`${one.cppName}\`.`,
        table: {
          head,
          rows: one.values.map((value) => [
            `\`${[value.name, ...value.aliases].join('`, `')}\``,
            String(value.value),
            sentence(value.doc),
          ]),
        },
        entries: [],
      }),
    );
  const rows = [...model.constants]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map((one) => [`\`${one.name}\``, String(one.value), sentence(one.doc)]);
  if (rows.length > 0) sections.push({ title: 'Other constants', text: '', table: { head, rows }, entries: [] });
  return {
    path: 'enums.md',
    title: 'Enums and constants',
    text: [
      'Values of an enum are members of an object of its name; those of the namespace faiss are constants of the package too.',
    ],
    sections,
  };
}

function indexPage(model: Model): Page {
  const families = new Map<string, (readonly string[])[]>();
  for (const owner of [...model.classes].sort((a, b) => byCodeUnit(a.name, b.name))) {
    families.set(owner.family, [
      ...(families.get(owner.family) ?? []),
      [`[${owner.name}](${owner.name}.md)`, sentence(owner.doc)],
    ]);
  }
  return {
    path: 'README.md',
    title: 'Reference',
    text: [
      'One page per class, and pages for [functions](functions.md), [enums and constants](enums.md) and [what works on which runtime](runtimes.md).',
    ],
    sections: [...families]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([family, rows]) => ({
        title: family,
        text: '',
        table: { head: ['class', 'what it is for'], rows },
        entries: [],
      })),
  };
}
