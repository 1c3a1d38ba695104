import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CONFORMANCE } from '../../src/folders.ts';
import { DataSets, Goldens, loadCases, type Verdict } from '../../src/index.ts';
import { AdapterSubject } from '../../src/run/adapter-subject.ts';
import { type RunAllResult, runAll } from '../../src/run/run-all.ts';

const cases = loadCases();
const goldens = new Goldens();
const data = new DataSets();

/** The faux adapter as one file, so that each of its processes starts at once. */
export class Faux {
  private constructor(
    readonly folder: string,
    readonly command: string,
  ) {}

  static async build(): Promise<Faux> {
    const folder = mkdtempSync(join(tmpdir(), 'faux-adapter-'));
    const outfile = join(folder, 'adapter.mjs');
    await build({
      entryPoints: [join(CONFORMANCE, 'test', 'faux', 'adapter.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      alias: { '@faiss-sdk/node': join(CONFORMANCE, '..', 'runtimes', 'node-native', 'dist', 'index.js') },
      external: ['*/node-native/dist/index.js'],
    });
    return new Faux(folder, `"${process.execPath}" "${outfile}"`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(fault: string, ids: readonly string[], limit = 30_000): Promise<RunAllResult> {
    const chosen = ids.map((id) => {
      const one = cases.get(id);
      if (!one) throw new Error(`no case ${id}`);
      return one;
    });
    const subject = await AdapterSubject.start({
      command: `${this.command} ${fault}`,
      suite: '0.0.0',
      faiss: '1.12.0',
      goldens,
      data,
      folder: this.folder,
      limit,
      validate: true,
    });
    return runAll(chosen, [subject], { known: [], told: () => {} });
  }
}

export const verdicts = (all: readonly Verdict[]) => all.map((one) => one.verdict);
