import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Case } from '../cases/types.ts';
import type { DataSets } from '../data/sets.ts';
import { CONFORMANCE } from '../folders.ts';
import type { Goldens } from '../goldens/store.ts';
import type { Mode } from '../interpret/interpret.ts';
import type { Api } from '../interpret/names.ts';
import { outcomeOfCase } from '../judge/run.ts';
import type { Outcome } from '../judge/verdict.ts';
import { type About, CannotStart, type Subject } from './subject.ts';

/** Our own runtimes by short name; any other module with their API by its specifier. */
const RUNTIMES: Readonly<Record<string, { specifier: string; name: string }>> = {
  native: { specifier: '@faiss-sdk/node', name: 'node-native' },
  wasm: { specifier: '@faiss-sdk/wasm', name: 'wasm' },
};

/** Folders of a checkout from which the bundle of the native runtime is made, and the bundle. */
const NATIVE = {
  sources: ['runtimes/node-native/src', 'runtimes/core/src', 'runtimes/engine/src', 'generated/typescript'],
  bundle: 'runtimes/node-native/dist/index.js',
};

/**
 * Specifier to import. In a checkout whose sources are not newer than its bundle that is the bundle: the same code, without
 * the second that hundreds of TypeScript modules take.
 */
function quickest(specifier: string): string {
  const root = join(CONFORMANCE, '..');
  const bundle = join(root, NATIVE.bundle);
  if (specifier !== RUNTIMES.native!.specifier || !existsSync(bundle)) return specifier;
  const made = statSync(bundle).mtimeMs;
  const older = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).every(
      (file) => !file.isFile() || statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs <= made,
    );
  return NATIVE.sources.every(older) ? pathToFileURL(bundle).href : specifier;
}

/** `native`, `wasm` or `module:SPECIFIER`; null for anything else, which is a command. */
export function moduleOf(adapter: string): { specifier: string; name: string } | null {
  if (Object.hasOwn(RUNTIMES, adapter)) return RUNTIMES[adapter]!;
  if (!adapter.startsWith('module:')) return null;
  const specifier = adapter.slice('module:'.length);
  return { specifier, name: specifier.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^-/, '') };
}

export interface ModuleSetting {
  readonly specifier: string;
  readonly name: string;
  readonly mode: Mode;
  readonly goldens: Goldens;
  readonly data: DataSets;
  readonly limit: number;
}

/** A module with the public TypeScript API, in this process. A crash of it ends the run. */
export class ModuleSubject implements Subject {
  private constructor(
    private readonly api: Api,
    readonly about: About,
    private readonly setting: ModuleSetting,
  ) {}

  static async load(setting: ModuleSetting): Promise<ModuleSubject> {
    // One thread, as when the goldens were made: the setting is read when the engine loads.
    process.env.OMP_NUM_THREADS ??= '1';
    let api: Api;
    try {
      api = (await import(quickest(setting.specifier))) as Api;
    } catch (error) {
      throw new CannotStart(`${setting.specifier} cannot be loaded: ${(error as Error).message}`);
    }
    const faiss = api.faiss as { version?: string; runtime?: string } | undefined;
    const about: About = {
      name: setting.name,
      version: setting.mode === 'sync' ? 'checkout, synchronous calls' : 'checkout',
      faiss: faiss?.version ?? 'unknown',
      language: `TypeScript, Node ${process.versions.node}`,
      remarks: ['in process'],
    };
    return new ModuleSubject(api, about, setting);
  }

  run(one: Case): Promise<Outcome> {
    return outcomeOfCase(one, { ...this.setting, api: this.api });
  }

  async close(): Promise<null> {
    return null;
  }

  kill(): void {}
}
