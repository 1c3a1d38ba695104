/** The history of releases: what is recorded comes back, and dates follow from it. */
import { describe, expect, it } from 'vitest';
import type { ClassFact, Facts } from '../../src/upstream/facts.ts';
import {
  byRelease,
  disagreements,
  factsAt,
  NOTHING,
  parseHistory,
  printHistory,
  rangesOf,
  record,
} from '../../src/upstream/history.ts';
import { varyingNames } from '../../src/upstream/varying.ts';

const made = (name: string, fields: readonly string[]): ClassFact => ({
  name,
  header: `faiss/${name}.h`,
  bases: [],
  fields: fields.map((field) => ({ name: field, type: 'int', init: 1 })),
  constructors: [],
  methods: [],
  aliases: {},
});

function facts(version: string, classes: readonly ClassFact[], values: Readonly<Record<string, number>>): Facts {
  return {
    version,
    classes: Object.fromEntries(classes.map((one) => [one.name, one])),
    enums: { Metric: { name: 'Metric', header: 'faiss/Metric.h', values } },
    functions: {},
    constants: {},
    aliases: {},
  };
}

const old = facts('1.9.0', [made('Index', ['d', 'gone'])], { L2: 1 });
const now = facts('1.10.0', [made('Index', ['d', 'nprobe']), made('IndexNew', ['x'])], { L2: 1, L1: 2 });
const history = [now, old].reduce(record, NOTHING);

describe('the history of releases', () => {
  it('sorts releases by number, in whatever order they were recorded', () => {
    expect(history.releases).toEqual(['1.9.0', '1.10.0']);
    expect(['1.10.0', '1.7.4', '1.9.0'].sort(byRelease)).toEqual(['1.7.4', '1.9.0', '1.10.0']);
  });

  it('gives the facts of each release back, through its text too', () => {
    const read = parseHistory(printHistory(history));
    expect(factsAt(read, '1.9.0')).toEqual(old);
    expect(factsAt(read, '1.10.0')).toEqual(now);
  });

  it('says from which release to which a name is there', () => {
    expect(rangesOf(history, 'field Index.d')).toEqual([{}]);
    expect(rangesOf(history, 'field Index.nprobe')).toEqual([{ since: '1.10.0' }]);
    expect(rangesOf(history, 'field Index.gone')).toEqual([{ until: '1.10.0' }]);
  });

  it('names what C++ must do without', () => {
    const { classes, constants, members, headers, all } = varyingNames(history);
    expect(classes).toEqual([{ name: 'IndexNew', there: [{ since: '1.10.0' }] }]);
    expect(constants).toEqual([
      { name: 'L1', type: 'Metric', header: 'faiss/Metric.h', value: 2, there: [{ since: '1.10.0' }] },
    ]);
    expect(members.map(({ owner, member }) => `${owner}.${member}`)).toEqual(['Index.gone', 'Index.nprobe']);
    expect(headers).toEqual(['faiss/IndexNew.h']);
    // A class stands for its members; members by themselves only where their class stayed.
    expect(all.map(({ name }) => name).sort()).toEqual(['Index.gone', 'Index.nprobe', 'IndexNew']);
  });

  it('notices headers that say something else, and passes over those that are not there', () => {
    expect(disagreements(history, now, () => true)).toEqual([]);
    const other = facts('1.10.0', [made('Index', ['d'])], { L2: 1, L1: 2 });
    expect(disagreements(history, other, () => true)).toContain('field Index.nprobe is not there');
    expect(disagreements(history, other, (path) => path !== 'faiss/IndexNew.h').join()).not.toContain('IndexNew');
    expect(disagreements(history, { ...now, version: '1.11.0' }, () => true)).toEqual([
      'the history does not know FAISS 1.11.0',
    ]);
  });
});
