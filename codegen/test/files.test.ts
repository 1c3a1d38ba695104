import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply, readExisting } from '../src/files/disk.ts';
import { compare, FileSet, isClean, describe as report } from '../src/files/file-set.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileSet(files: Record<string, string>): FileSet {
  const set = new FileSet();
  for (const [path, content] of Object.entries(files)) set.add(path, content, 'test');
  return set;
}

describe('a file set', () => {
  it.each(['', '/etc/passwd', '../a', 'a/../../b', 'a//b', 'C:/a', 'a\\b', './a'])('refuses the path "%s"', (path) => {
    expect(() => fileSet({ [path]: '' })).toThrow(/does not lie inside generated/);
  });

  it('refuses two writers of one file', () => {
    const set = fileSet({ a: '1' });
    expect(() => set.add('a', '2', 'other')).toThrow('The target "other" would write "a", which is there already.');
  });

  it('is sorted by code units and ends every file with a newline', () => {
    expect(fileSet({ b: '1', B: '2\n', 'a/c': '3' }).entries()).toEqual([
      ['B', '2\n'],
      ['a/c', '3\n'],
      ['b', '1\n'],
    ]);
  });
});

describe('generated/', () => {
  it('is written, compared and mended', () => {
    const files = fileSet({ 'x/a': 'one', 'x/b': 'two' });
    apply(files, compare(files, readExisting(folder)), folder);
    expect(readFileSync(join(folder, 'x/a'), 'utf8')).toBe('one\n');
    expect(isClean(compare(files, readExisting(folder)))).toBe(true);

    writeFileSync(join(folder, 'x/a'), 'edited by hand');
    rmSync(join(folder, 'x/b'));
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old/c'), 'left over');
    const drift = compare(files, readExisting(folder));
    expect(report(drift)).toBe(
      'changed   generated/x/a\nmissing   generated/x/b\norphaned  generated/old/c\ngenerated/ is not what the schema and the generator say. To mend it: npm run generate',
    );
    apply(files, drift, folder);
    expect(isClean(compare(files, readExisting(folder)))).toBe(true);
    expect(existsSync(join(folder, 'old'))).toBe(false);
  });

  it('keeps files that are right as they are, so that builds see no change', () => {
    const before = fileSet({ a: '1', b: '2' });
    apply(before, compare(before, readExisting(folder)), folder);
    const time = statSync(join(folder, 'a'), { bigint: true }).mtimeNs;
    const after = fileSet({ a: '1', b: '3' });
    apply(after, compare(after, readExisting(folder)), folder);
    expect(statSync(join(folder, 'a'), { bigint: true }).mtimeNs).toBe(time);
  });

  it('is never left through a symbolic link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(folder, 'x'));
    const files = fileSet({ 'x/a': 'one' });
    expect(() => apply(files, { changed: [], missing: ['x/a'], orphaned: [] }, folder)).toThrow(/symbolic link/);
    expect(existsSync(join(outside, 'a'))).toBe(false);
    rmSync(outside, { recursive: true });
  });
});
