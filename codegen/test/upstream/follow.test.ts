/**
 * The proof that a release is a review and not a rewrite: from a schema that knows nothing after 1.11.0, the steps to
 * 1.12.0 and 1.13.2 bind what is new without a hand edit. The header sets are those of schema/releases.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { readHistory, readModel, readSchema } from '../../src/cli/read.ts';
import { loadModel } from '../../src/load/index.ts';
import type { Model } from '../../src/model/types.ts';
import { cutBack } from '../../src/upstream/follow/cut.ts';
import { follow, type Step, share } from '../../src/upstream/follow/follow.ts';
import { report } from '../../src/upstream/follow/report.ts';
import { factsAt } from '../../src/upstream/history.ts';
import { ROOT } from '../schema.ts';

const schema = readSchema(ROOT);
const history = readHistory(ROOT);
const steps: Step[] = [];
let start: Map<string, string>;
let model: Model;

beforeAll(() => {
  start = cutBack(schema.files, readModel(ROOT, schema), '1.11.0');
  model = loadModel({ ...schema, files: start });
  let files: ReadonlyMap<string, string> = start;
  for (const [from, to] of [
    ['1.11.0', '1.12.0'],
    ['1.12.0', '1.13.2'],
  ] as const) {
    const step = follow(files, model, factsAt(history, from), factsAt(history, to));
    steps.push(step);
    files = step.files;
    // Loads as it is, which is what "without a hand edit" means.
    model = loadModel({ ...schema, files });
  }
}, 300_000);

describe('from a schema cut back to 1.11.0', () => {
  it('starts without what came later', () => {
    const text = start.get('schema/enums/MetricType.yaml')!;
    expect(text).toContain('METRIC_Jaccard');
    expect(text).not.toContain('METRIC_GOWER');
    expect([...start.keys()].filter((path) => path.includes('BinaryHNSWCagra'))).toEqual([]);
  });

  it.each([0, 1])('step %i binds at least 95 % of what is new', (at) => {
    const step = steps[at]!;
    expect(step.bound.length).toBeGreaterThan(5);
    expect(share(step), step.open.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('adds enumerators, fields, methods and classes', () => {
    expect(steps[0]!.bound).toContain('MetricType.METRIC_GOWER');
    expect(steps[0]!.bound).toContain('IndexBinaryHNSW.keep_max_size_level0');
    expect(steps[1]!.bound).toContain('IndexFlatPanorama');
    expect(steps[1]!.bound).toContain('Index.search_subset');
    const made = model.classes.find(({ name }) => name === 'IndexFlatPanorama');
    expect(made?.parent?.name).toBe('IndexFlat');
    expect(made?.constructors[0]?.args.map(({ name }) => name)).toEqual(['d', 'metric', 'n_levels', 'batch_size']);
  });

  it('keeps what people wrote: every file that was there, and its comments', () => {
    for (const [path, text] of start) {
      const now = steps[1]!.files.get(path);
      expect(now, path).toBeDefined();
      for (const line of text.split('\n').filter((one) => one.trimStart().startsWith('#')))
        expect(now, path).toContain(line.trim());
    }
  });

  it('says what is gone and what a person must decide', () => {
    const page = report(steps[1]!, [{ what: 'the suite', said: '12 passed' }]);
    expect(steps[1]!.gone).toContain('Index.trainEx');
    expect(page).toContain('# FAISS 1.13.2');
    expect(page).toContain('- the suite: 12 passed');
  });
});
