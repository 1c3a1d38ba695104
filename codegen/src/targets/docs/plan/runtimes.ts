/** What works on which runtime. A runtime that is not there yet has a column, so that its absence is seen. */
import type { Model } from '../../../model/types.ts';
import { byCodeUnit } from '../../../naming/index.ts';
import { topics } from '../../typescript/plan/values.ts';
import type { Page } from './types.ts';

const RUNTIMES: readonly { readonly package: string; readonly state: string }[] = [
  { package: '`@faiss-sdk/node`', state: 'yes' },
  { package: '`@faiss-sdk/wasm`', state: 'yes' },
  { package: '`@faiss-sdk/cuda`', state: 'not yet' },
];

export function runtimesPage(model: Model): Page {
  const states = RUNTIMES.map((one) => one.state);
  const families = new Map<string, string[]>();
  for (const owner of model.classes)
    families.set(owner.family, [...(families.get(owner.family) ?? []), `[${owner.name}](${owner.name}.md)`]);
  const classes = [...families]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([family, names]) => [family, names.sort(byCodeUnit).join(' '), ...states]);
  const functions = [...topics(model)].map(([topic, methods]) => [
    `functions: ${topic}`,
    methods.map((method) => `\`${method.name}\``).join(' '),
    ...states,
  ]);
  return {
    path: 'runtimes.md',
    title: 'What works on which runtime',
    text: [
      'Names of functions as in Python. `faiss.supports(name)` answers for the engine that is loaded.',
      '`@faiss-sdk/wasm` has no memory-mapped and no on-disk lists, and in a page no file paths: it refuses them with `ERR_FAISS_UNSUPPORTED` and the reason.',
    ],
    sections: [
      {
        title: 'By family',
        text: '',
        table: { head: ['part', 'names', ...RUNTIMES.map((one) => one.package)], rows: [...classes, ...functions] },
        entries: [],
      },
    ],
  };
}
