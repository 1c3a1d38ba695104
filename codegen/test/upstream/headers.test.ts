/** The schema against FAISS's headers, and proof that the comparison notices what it is for. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithHeaders, headersFolder, readReasons } from '../../src/cli/headers.ts';
import { readHistory, readSchema } from '../../src/cli/read.ts';
import { loadModel } from '../../src/load/index.ts';
import { readFacts } from '../../src/upstream/cache.ts';
import { check } from '../../src/upstream/check.ts';
import { draft } from '../../src/upstream/draft.ts';
import type { Facts } from '../../src/upstream/facts.ts';
import { disagreements } from '../../src/upstream/history.ts';
import { readOmitted } from '../../src/upstream/omitted.ts';

const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
let facts: Facts;
beforeAll(async () => {
  facts = await readFacts(headersFolder());
}, 120_000);

/** Differences after one change in the text of one schema file. */
function after(path: string, from: string, to: string): string[] {
  const schema = readSchema(ROOT);
  const files = new Map(schema.files);
  const text = files.get(path);
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  files.set(path, text.replace(from, to));
  return check(loadModel({ files, meta: schema.meta }), facts, readOmitted(readReasons(), files)).map(
    (difference) => difference.text,
  );
}

describe('facts of the headers', () => {
  it('hold classes with bases, defaults, enums and constants', () => {
    expect(facts.classes.IndexIVFPQ?.bases).toEqual(['faiss::IndexIVF']);
    expect(facts.classes.ClusteringParameters?.fields.find(({ name }) => name === 'niter')?.init).toBe(25);
    expect(facts.enums['DirectMap::Type']?.values).toEqual({ NoMap: 0, Array: 1, Hashtable: 2 });
    expect(facts.enums.MetricType?.values.METRIC_Canberra).toBe(20);
    expect(facts.constants.IO_FLAG_MMAP?.value).toBe(0x646f0008);
    expect(facts.classes.Index?.methods.find(({ name }) => name === 'search')).toMatchObject({
      const: true,
      virtual: true,
      pure: true,
    });
  });
});

describe('schema/releases against the headers', () => {
  it('agrees', () => {
    expect(disagreements(readHistory(ROOT), facts, () => true)).toEqual([]);
  });
});

describe('schema/ against the headers', () => {
  it('agrees', async () => {
    expect((await compareWithHeaders()).map(({ source, text }) => `${source.file}:${source.line}: ${text}`)).toEqual(
      [],
    );
  });

  const CLUSTERING = 'schema/clustering/ClusteringParameters.yaml';
  const INDEX = 'schema/indexes/Index.yaml';
  it.each([
    [
      'a wrong default',
      CLUSTERING,
      'default: 25',
      'default: 26',
      'the default of ClusteringParameters.niter is 25 in C++, not 26',
    ],
    [
      'a wrong type',
      CLUSTERING,
      'niter: { type: int',
      'niter: { type: f64',
      'ClusteringParameters.niter is int in C++, which is not the type given here',
    ],
    ['a missing member', INDEX, '  verbose: {', '  ntotals: {', 'Index::verbose of FAISS'],
    ['a member that FAISS lacks', INDEX, '  verbose: {', '  ntotals: {', 'Index has no field ntotals'],
    [
      'a wrong order of arguments',
      INDEX,
      'call: [n, x, k, distances, labels, params]',
      'call: [n, x, k, labels, distances, params]',
      'argument 4, labels, is float * distances',
    ],
    [
      'a wrong number of arguments',
      INDEX,
      'call: [key, recons]',
      'call: [key, recons, 0]',
      'it takes 2 arguments, not 3',
    ],
    [
      'a wrong base',
      'schema/indexes/flat/IndexFlatIP.yaml',
      'extends: IndexFlat',
      'extends: IndexFlatL2',
      'IndexFlatIP derives from IndexFlat in C++, not from IndexFlatL2',
    ],
    [
      'a wrong header',
      'schema/indexes/flat/IndexFlatIP.yaml',
      'header: faiss/IndexFlat.h',
      'header: faiss/Index.h',
      'is declared in faiss/IndexFlat.h',
    ],
    [
      'a wrong enum value',
      'schema/enums/MetricType.yaml',
      'value: 20',
      'value: 19',
      'METRIC_Canberra is 19 here and 20',
    ],
    [
      'a wrong constant',
      'schema/functions/io.yaml',
      'value: 512',
      'value: 513',
      'IO_FLAG_MMAP_IFC is 513 here and 512 in FAISS',
    ],
  ])('notices %s', (_, path, from, to, text) => {
    const found = after(path, from, to);
    expect(found.join('\n')).toContain(text);
  });

  it('drafts a class that the schema does not have', () => {
    const text = draft('IndexLSH', facts);
    expect(text).toContain('class: IndexLSH');
    expect(text).toContain('extends: IndexFlatCodes');
    expect(text).toMatch(/nbits:\n\s+type: int/);
  });
});
