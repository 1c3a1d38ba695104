import { describe, expect, it } from 'vitest';
import { planDocs } from '../src/targets/docs/plan/index.ts';
import { renderDocs } from '../src/targets/docs/render/index.ts';
import { fixtureModel } from './schema.ts';

describe('the reference', () => {
  const files = renderDocs(planDocs(fixtureModel()));
  const page = (name: string): string => files.get(`docs/${name}`) ?? '';

  it('has a page for every class, linked from the index', () => {
    for (const name of ['Base', 'Leaf', 'Settings']) {
      expect(page(`${name}.md`)).toContain(`# ${name}`);
      expect(page('README.md')).toContain(`[${name}](${name}.md)`);
    }
  });

  it('gives signatures, shapes, limits, ownership, errors and the FAISS source', () => {
    expect(page('Leaf.md')).toContain('new Leaf(quantizer: Base, d: number, M: number, metric?: Metric)');
    expect(page('Leaf.md')).toMatch(/\| `M` \| `number` \|.*From 1 to 64\. Divides d\./);
    expect(page('Leaf.md')).toMatch(/\| `quantizer` \|.*kept alive while it is in use/);
    expect(page('Base.md')).toContain(
      'searchSync(x: Vectors, k: number, options?: BaseSearchSyncOptions): SearchResult',
    );
    expect(page('Base.md')).toMatch(/\| `x` \| `Vectors` \| n × d \|/);
    expect(page('Base.md')).toContain('`ERR_FAISS_NOT_TRAINED`');
    expect(page('Base.md')).toContain('FAISS: `faiss/Base.h`, `Base::search`.');
    expect(page('Leaf.md')).toContain('Since FAISS 1.9.0.');
  });

  it('lists what is inherited, and from where', () => {
    expect(page('Leaf.md')).toMatch(/\| \[Base\]\(Base\.md\) \| `d` `quantizer` `search` `searchSync`/);
  });

  it('shows functions with both forms, and the runtimes that are not there yet', () => {
    expect(page('functions.md')).toContain('writeIndexSync(index: Base, fname: string | URL');
    expect(page('runtimes.md')).toContain(
      '| part | names | `@faiss-sdk/node` | `@faiss-sdk/wasm` | `@faiss-sdk/cuda` |',
    );
  });
});
