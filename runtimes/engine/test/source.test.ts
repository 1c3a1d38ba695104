import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installed } from '../src/installed.ts';
import { filesBelow, hashFiles, keyOf } from '../src/key.ts';
import { origin, pinnedChecksum, standardOf, versionOf } from '../src/source.ts';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faiss-sdk-source-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const HEADER = '#define FAISS_VERSION_MAJOR 1\n#define FAISS_VERSION_MINOR 11\n#define FAISS_VERSION_PATCH 2\n';
const tools = { cxx: 'g++', compiler: 'g++ 12' };

describe('where FAISS comes from', () => {
  it('prefers an installed FAISS, then a source tree, then the pinned crate', () => {
    write('faiss/Index.h', HEADER);
    expect(origin({ FAISS_ROOT: '/opt/faiss', FAISS_SOURCE_DIR: root }).kind).toBe('installed');
    expect(origin({ FAISS_SOURCE_DIR: root }).kind).toBe('source');
    expect(origin({}).kind).toBe('crate');
  });

  it('names a source tree by its content', () => {
    write('faiss/Index.h', HEADER);
    const identity = () => {
      const from = origin({ FAISS_SOURCE_DIR: root });
      return from.kind === 'source' ? from.identity : '';
    };
    const before = identity();
    expect(identity()).toBe(before);
    write('faiss/Index.h', `${HEADER}// changed\n`);
    expect(identity()).not.toBe(before);
  });

  it('refuses a folder without FAISS, and says which variable named it', () => {
    expect(() => origin({ FAISS_SOURCE_DIR: root })).toThrow(/FAISS_SOURCE_DIR=.*holds no faiss\/Index\.h/);
    expect(() => installed(root, 'generic', [], tools, {})).toThrow(/FAISS_ROOT=.*holds no include\/faiss\/Index\.h/);
  });

  it('pins the crate by checksum', () => {
    const lock = readFileSync(new URL('../Cargo.lock', import.meta.url), 'utf8');
    expect(pinnedChecksum(lock)).toMatch(/^[0-9a-f]{64}$/);
    // Debian 12's cargo reads no newer form.
    expect(lock).toMatch(/^version = 3$/m);
    expect(() => pinnedChecksum('name = "other"\nchecksum = "00"')).toThrow(/pins no checksum/);
  });

  it('reads the version from the header', () => {
    write('faiss/Index.h', HEADER);
    expect(versionOf(root)).toBe('1.11.2');
  });

  it('knows which C++ the headers need', () => {
    expect(['1.7.3', '1.12.0', '1.14.1', '1.20.0', '2.0.0'].map(standardOf)).toEqual([17, 17, 20, 20, 20]);
  });

  it('finds the library of the wanted level in an installed FAISS', () => {
    write('include/faiss/Index.h', HEADER);
    write('lib/libfaiss.so', '');
    write('lib/libfaiss_avx2.so', '');
    const found = installed(root, 'avx2', ['-mavx2'], tools, {});
    expect(found.library).toBe(join(root, 'lib/libfaiss_avx2.so'));
    expect(found.link).toContain(`-Wl,-rpath,${join(root, 'lib')}`);
    expect(found.blas).toBeNull();
    expect(() => installed(root, 'avx512', [], tools, {})).toThrow(/has no libfaiss_avx512/);
  });
});

describe('keys', () => {
  it('depend on order and boundaries of parts', () => {
    expect(keyOf(['a', 'bc'])).not.toBe(keyOf(['ab', 'c']));
    expect(keyOf(['a', 'b'])).not.toBe(keyOf(['b', 'a']));
    expect(keyOf(['a'])).toBe(keyOf(['a']));
  });

  it('depend on names and contents of files', () => {
    write('a/x.h', '1');
    write('a/b/y.h', '2');
    write('a/z.txt', '3');
    const files = filesBelow(join(root, 'a'), (path) => path.endsWith('.h'));
    expect(files).toEqual(['b/y.h', 'x.h']);
    const before = hashFiles(join(root, 'a'), files);
    write('a/x.h', '9');
    expect(hashFiles(join(root, 'a'), files)).not.toBe(before);
  });
});
