/** Rule 11: layers point one way. schema ← model ← plan ← render; generated/ is imported by runtimes only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './schema.ts';

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'build', 'dist'].includes(entry.name) ? [] : sources(path);
    return /\.(ts|mts|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const ALIASES: readonly [RegExp, string][] = [
  [/^@faiss-sdk\/core/, 'runtimes/core/src'],
  [/^@faiss-sdk\/generated/, 'generated/typescript'],
  [/^@faiss-sdk\/node/, 'runtimes/node-native/src'],
];

function importsOf(path: string): Import[] {
  return ts
    .preProcessFile(readFileSync(join(ROOT, path), 'utf8'), true, true)
    .importedFiles.flatMap(({ fileName }): Import[] => {
      if (fileName.startsWith('.'))
        return [{ from: path, to: relative(ROOT, join(ROOT, dirname(path), fileName)).replaceAll('\\', '/') }];
      const alias = ALIASES.find(([pattern]) => pattern.test(fileName));
      return [{ from: path, to: alias === undefined ? fileName : fileName.replace(alias[0], alias[1]) }];
    });
}

/** Files below `folder` that import anything matching `forbidden`. */
function violations(folder: string, forbidden: RegExp, except = /\.test\.ts$/): string[] {
  return sources(folder)
    .filter((path) => !except.test(path))
    .flatMap(importsOf)
    .filter(({ to }) => forbidden.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

const TARGETS = readdirSync(join(ROOT, 'codegen/src/targets'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('layers point one way', () => {
  it('naming imports nothing of ours', () => {
    expect(violations('codegen/src/naming', /^(codegen|runtimes|generated)\//)).toEqual([]);
  });

  it('the model imports only naming', () => {
    expect(violations('codegen/src/model', /^codegen\/src\/(?!model|naming)|^(runtimes|generated)\//)).toEqual([]);
  });

  it('the loader imports no target, no file set and no disk', () => {
    expect(
      violations(
        'codegen/src/load',
        /^codegen\/src\/(?!load|model|naming)|^node:(fs|os|child_process|path)|^(runtimes|generated)\//,
      ),
    ).toEqual([]);
  });

  it.each(TARGETS)('the target %s plans without render and disk; it may read the plan of another', (target) => {
    const others = TARGETS.filter((name) => name !== target).join('|');
    const forbidden = new RegExp(
      `^codegen/src/(files|cli|upstream)|^codegen/src/targets/(${others})/(?!plan/)|/render/|^node:(?!path)|^(runtimes|generated)/|^(handlebars|ts-morph)`,
    );
    expect(violations(`codegen/src/targets/${target}/plan`, forbidden)).toEqual([]);
  });

  it.each(TARGETS)('the target %s renders what the plan says and sees no model', (target) => {
    expect(
      violations(
        `codegen/src/targets/${target}/render`,
        /^codegen\/src\/(load|model|files|cli|upstream)|^node:|^(runtimes|generated)\//,
      ),
    ).toEqual([]);
  });

  it('the generator reads no clock and no environment', () => {
    const pure = ['load', 'model', 'naming', 'targets', 'files'].flatMap((folder) => sources(`codegen/src/${folder}`));
    const impure = pure.filter((path) =>
      /\b(Date\.now|new Date|process\.(env|cwd|platform)|Math\.random|localeCompare)\b/.test(
        readFileSync(join(ROOT, path), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('generated TypeScript imports only the core', () => {
    expect(violations('generated/typescript', /^(codegen|conformance|runtimes\/(?!core\/src))/)).toEqual([]);
  });

  it('only runtimes import generated code', () => {
    const folders = ['codegen/src', 'conformance/src', 'scripts'];
    expect(folders.flatMap((folder) => violations(folder, /^generated\//))).toEqual([]);
  });

  it('the conformance runner imports no runtime', () => {
    expect(violations('conformance/src', /^runtimes\//)).toEqual([]);
  });

  it('the rules see what they must refuse', () => {
    expect(violations('codegen/test', /^codegen\/src\/cli/, /nothing/).length).toBeGreaterThan(0);
  });
});
