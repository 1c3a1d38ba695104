import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../src/cases/types.ts';
import { CONFORMANCE } from '../src/folders.ts';
import { ENGINE, goldensOf, nearestRelease, releases } from '../src/goldens/releases.ts';
import { DataSets, Goldens, loadCases } from '../src/index.ts';
import { differences, releasesFault } from '../src/report/releases.ts';

const cases = loadCases();
const data = new DataSets();
const ID = 'flat/metrics/l2';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldens-test-'));
  cpSync(join(CONFORMANCE, 'goldens', '1.12.0'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (all: ReadonlyMap<string, Case> = cases) => new Goldens(folder).check(all, data);
const changed = (change: Partial<Case>) => new Map(cases).set(ID, { ...cases.get(ID)!, ...change });

describe('goldens of every release', () => {
  it('are kept for the engine and for an older and a newer release', () => {
    expect(releases()).toEqual(['1.7.3', ENGINE, '1.15.1']);
  });

  it('of the nearest release judge one that has none', () => {
    const known = ['1.7.3', '1.12.0', '1.15.1'];
    const judges = ['1.7.3', '1.8.0', '1.13.2', '1.15.0', '1.20.0'].map((one) => nearestRelease(one, known));
    expect(judges).toEqual(['1.7.3', '1.12.0', '1.15.1', '1.15.1', '1.15.1']);
  });

  it.each(releases())('%s are current for the committed cases', (release) => {
    expect(goldensOf(release).check(cases, data)).toEqual([]);
  });

  it('leave out no case of the engine, and of other releases few', () => {
    const left = (release: string) => {
      const goldens = goldensOf(release);
      return [...cases.keys()].filter((id) => goldens.left(id) !== undefined);
    };
    expect(left(ENGINE)).toEqual([]);
    // 1.7.3 lacks the classes and members of 849 of 7,467 cases.
    for (const release of releases()) expect(left(release).length).toBeLessThan(cases.size / 8);
  });

  it('tell what FAISS changed, on a page that is current', () => {
    expect(releasesFault(cases)).toBeNull();
    const found = differences(cases, goldensOf(ENGINE), goldensOf('1.7.3'));
    expect(found.left.get('lacks IDSelectorXOr')).toContain('idselector-xor/method/is_member');
    expect(found.answers.map(([id]) => id)).toContain('binary-flat/build/search');
    expect(differences(cases, goldensOf(ENGINE), goldensOf(ENGINE)).answers).toEqual([]);
  });

  it('count what differs between two runs of a release as chance, and as no change', () => {
    const older = join(CONFORMANCE, 'goldens', '1.7.3');
    cpSync(older, folder, { recursive: true });
    const kept = join(folder, 'cases/binary/binary.json');
    const changes = 'binary-flat/build/search';
    const stored = JSON.parse(readFileSync(kept, 'utf8'));
    const { values } = stored.cases[changes];
    for (const path of Object.keys(values)) values[path] = { varies: true };
    writeFileSync(kept, JSON.stringify(stored));
    expect(differences(cases, goldensOf(ENGINE), new Goldens(older)).answers.map(([id]) => id)).toContain(changes);
    const found = differences(cases, goldensOf(ENGINE), new Goldens(folder));
    expect(found.varying).toContainEqual([changes, 'bytes']);
    expect(found.answers.map(([id]) => id)).not.toContain(changes);
    // What the engine answers is never chance: its answers are what our own runtimes are judged by.
    expect(found.varying.some(([id, path]) => goldensOf(ENGINE).varies(id, path))).toBe(false);
  });

  it('take less than 60 MB', () => {
    const sizes = readdirSync(join(CONFORMANCE, 'goldens'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60e6);
  });
});

describe('goldens', () => {
  it('are current for the committed cases', () => {
    expect(check()).toEqual([]);
  });

  it('hold no folder of the machine that made them', () => {
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /[^\w]\/(tmp|home|root|usr|project|work)\//.test(text))).toEqual([]);
  });

  it('are stale when a step or the data of their case changes', () => {
    expect(check(changed({ steps: [...cases.get(ID)!.steps].reverse() }))).toEqual([
      expect.stringContaining(`${ID}: the case has changed`),
    ]);
    expect(check(changed({ data: { xb: { make: 'grid', n: 300, d: 16, seed: 5 } } }))).toHaveLength(1);
  });

  it('stay current when only a remark or a tolerance changes', () => {
    expect(check(changed({ about: 'Another remark.' }))).toEqual([]);
  });

  it('are missed for a new case, and left over for a deleted one', () => {
    expect(check(new Map(cases).set('new/case/x', { ...cases.get(ID)!, id: 'new/case/x' }))).toEqual([
      expect.stringContaining('new/case/x: no golden'),
    ]);
    const fewer = new Map(cases);
    fewer.delete(ID);
    expect(check(fewer)).toEqual([expect.stringContaining('a golden without a case')]);
  });

  it('cannot be edited by hand: not a value, not a blob, not the provenance', () => {
    const file = join(folder, 'cases', 'flat', 'metrics.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"value": 1', '"value": 2'));
    expect(check()).toEqual([expect.stringContaining('flat/metrics.json was edited')]);
    writeFileSync(file, text);

    const blob = join(folder, 'blobs', readdirSync(join(folder, 'blobs'))[0]!);
    const bytes = readFileSync(blob);
    writeFileSync(blob, Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]));
    expect(check()).toEqual([expect.stringContaining('was edited')]);
    rmSync(blob);
    expect(check()).toEqual([expect.stringContaining('is missing')]);
    writeFileSync(blob, bytes);

    const record = join(folder, 'provenance.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('"threads": 1', '"threads": 2'));
    expect(check()).toEqual([expect.stringContaining('provenance.json was edited')]);
  });

  it('that are not there at all say which command makes them', () => {
    rmSync(join(folder, 'provenance.json'));
    expect(check()[0]).toContain('npm run goldens');
  });
});
