/** Every TypeScript block of the guide type-checks and runs against the native runtime. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as faissSdk from '@faiss-sdk/node';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { program, sections } from './extract.js';

const here = new URL('.', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;
// Programs lie inside the repository so that path aliases and node_modules are found; git ignores them.
const programs = join(here, '.programs');
const scratch = mkdtempSync(join(tmpdir(), 'faiss-sdk-guide-'));

const prelude = `const dimension = 128;
const vectors = rand(600 * dimension, 1);
const queries = rand(8 * dimension, 2);
const file = process.env.FAISS_SDK_GUIDE_FILE as string;
void [vectors, queries, file];
`;

const guide = readFileSync(join(here, '..', 'migrating-from-python.md'), 'utf8');
const exported = new Set([...Object.keys(faissSdk), ...typeNames()]);
const runnable = sections(guide).flatMap((section) => {
  const source = program(section, exported, prelude);
  return source ? [{ ...section, source, path: join(programs, `${section.slug}.ts`) }] : [];
});

/** Names of classes are values too; what only exists as a type has to be known as well. */
function typeNames(): string[] {
  return [
    ...readFileSync(join(root, 'generated', 'api-surface.txt'), 'utf8').matchAll(/^(?:type|interface) (\w+)/gm),
  ].map((match) => match[1] as string);
}

beforeAll(() => {
  rmSync(programs, { recursive: true, force: true });
  mkdirSync(programs, { recursive: true });
  for (const { path, source } of runnable) writeFileSync(path, source);
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(programs, { recursive: true, force: true });
});

test('every section with Python has its TypeScript', () => {
  for (const section of sections(guide)) {
    const languages = new Set(section.blocks.map((block) => block.language));
    if (languages.has('python')) expect(languages, section.title).toContain('ts');
  }
  expect(runnable.length).toBeGreaterThan(20);
});

test('the guide type-checks', () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const checked = ts.createProgram({
    rootNames: runnable.map(({ path }) => path),
    options: { ...config?.options, noEmit: true },
  });
  const messages = ts
    .getPreEmitDiagnostics(checked)
    .filter((diagnostic) => diagnostic.file?.fileName.startsWith(programs))
    .map(
      (diagnostic) =>
        `${diagnostic.file?.fileName.slice(programs.length)}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`,
    );
  expect(messages).toEqual([]);
});

describe('the guide runs', () => {
  test.each(runnable.map((section) => [section.title, section] as const))('%s', async (_title, section) => {
    vi.stubEnv('FAISS_SDK_GUIDE_FILE', join(scratch, `${section.slug}.faiss`));
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      await import(/* @vite-ignore */ section.path);
    } finally {
      log.mockRestore();
      vi.unstubAllEnvs();
    }
  });
});
