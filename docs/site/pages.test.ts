/** The pages of the site: all that the repository has, and links that lead to each other or nowhere. */
import { describe, expect, test } from 'vitest';
import { pageMap, relink } from './pages.ts';

describe('pages', () => {
  const pages = pageMap();

  test('hold the guides and one for each class of the reference', () => {
    expect(pages.get('docs/site/index.md')).toBe('index.md');
    expect(pages.get('docs/migrating-from-python.md')).toBe('guide/migrating-from-python.md');
    expect(pages.get('docs/adr/README.md')).toBe('guide/adr.md');
    expect(pages.get('generated/docs/README.md')).toBe('reference.md');
    expect(pages.get('generated/docs/IndexIVFPQ.md')).toBe('reference/IndexIVFPQ.md');
    expect(new Set([...pages.values()].map((page) => page.toLowerCase())).size).toBe(pages.size);
  });

  test.each([
    ['docs/hazards.md', '[c](contracts.md#2-schema)', '[c](./contracts.md#2-schema)'],
    ['docs/hazards.md', '[r](../generated/docs/Index.md)', '[r](../reference/class-Index.md)'],
    ['docs/adr/README.md', '[one](0003-views-are-paths.md)', '[one](./adr/0003-views-are-paths.md)'],
    ['generated/docs/README.md', '[I](IndexIVFPQ.md)', '[I](./reference/IndexIVFPQ.md)'],
    ['docs/contracts.md', '[the schema](../schema/meta/class.schema.json)', 'the schema'],
    ['docs/contracts.md', '[decisions](adr)', '[decisions](./adr.md)'],
    ['docs/contracts.md', '[FAISS](https://faiss.ai) [here](#there)', '[FAISS](https://faiss.ai) [here](#there)'],
  ])('%s: %s becomes %s', (source, text, expected) => {
    expect(relink(text, source, pages)).toBe(expected);
  });
});
