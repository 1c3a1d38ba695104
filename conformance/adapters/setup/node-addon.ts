import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { engineFacts } from './engine.ts';
import { build, type Say, workshop } from './workshop.ts';

export interface NodeAddon {
  readonly name: string;
  readonly version: string;
  /** The file below src/ that is compiled (it may include others). */
  readonly source: string;
  /** Renamed FAISS calls: [file below src/, old text, new text], where the source is older than FAISS 1.12.0. */
  readonly renamed?: readonly (readonly [file: string, old: string, now: string])[];
}

/**
 * Fetches an npm binding with npm (without its install script, which would download or build another
 * FAISS), compiles its own C++ against the engine and says where the package lies.
 */
export async function nodeAddon(addon: NodeAddon, say: Say): Promise<string> {
  const engine = engineFacts(say);
  const parts = [engine.key, process.versions.modules, JSON.stringify(addon)];
  const folder = await workshop(addon.name, parts, async (into) => {
    say(`fetching and compiling ${addon.name} ${addon.version}`);
    writeFileSync(join(into, 'package.json'), JSON.stringify({ name: 'judged', private: true }));
    const packages = [`${addon.name}@${addon.version}`, 'node-addon-api@6.1.0'];
    await build('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], into);
    const place = join(into, 'node_modules', addon.name);
    for (const [file, old, now] of addon.renamed ?? []) {
      const path = join(place, 'src', file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(old)) throw new Error(`${addon.name}: ${file} has no ${old}`);
      writeFileSync(path, text.replace(old, now));
    }
    const output = join(place, 'build', 'Release');
    mkdirSync(output, { recursive: true });
    const headers = dirname(createRequire(import.meta.url).resolve('node-api-headers/package.json'));
    const includes = [join(headers, 'include'), join(into, 'node_modules/node-addon-api'), ...engine.includeDirs];
    const args = [
      '-shared',
      '-fPIC',
      '-O3',
      '-DNDEBUG',
      '-std=c++17',
      '-DNAPI_VERSION=6',
      `-DNODE_GYP_MODULE_NAME=${addon.name.replace('-', '_')}`,
    ];
    const files = ['-o', join(output, `${addon.name}.node`), join(place, 'src', addon.source)];
    // The engine lies in the addon alone: another FAISS of the process must not be mixed with it.
    await build(
      engine.cxx,
      [...args, '-Wl,-Bsymbolic', ...engine.flags, ...includes.map((path) => `-I${path}`), ...files, ...engine.link],
      into,
    );
  });
  return join(folder, 'node_modules', addon.name);
}
