import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { features, type Level } from '../../engine/src/levels.ts';
import type { Addon } from './addon.ts';
import { type Candidate, candidates, type Machine, platformName } from './candidates.ts';

/** This package's folder: src/ and dist/ both lie right below it. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

export interface Expected {
  readonly abi: number;
  readonly hash: string;
}

export interface Loaded {
  readonly addon: Addon;
  readonly level: Level;
  /** The file that was loaded. */
  readonly path: string;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const { platform, arch, env } = process;
  return { platform, arch, features: features(), wanted: env.FAISS_SDK_SIMD, release: env.FAISS_SDK_RELEASE };
}

/** Path of a candidate's file, or null when it is not there. */
function locate({ kind, at }: Candidate): string | null {
  if (kind === 'local') {
    const path = join(PACKAGE, at);
    return existsSync(path) ? path : null;
  }
  try {
    return require.resolve(at);
  } catch {
    return null;
  }
}

/**
 * Loads the addon for this machine: the best SIMD level the processor has, or the one that
 * FAISS_SDK_SIMD names, from the installed platform package or a local build.
 *
 * Throws a plain Error (there is no runtime yet, so no FaissError) that says what was tried.
 */
export function load(expected: Expected, machine: Machine = thisMachine()): Loaded {
  const tried: string[] = [];
  for (const candidate of candidates(machine)) {
    const path = locate(candidate);
    if (path === null) {
      tried.push(`${candidate.at}: not there`);
      continue;
    }
    let addon: Addon;
    try {
      addon = require(path) as Addon;
    } catch (error) {
      tried.push(`${candidate.at}: ${(error as Error).message}`);
      continue;
    }
    checkFits(addon, expected, path, candidate.kind);
    return { addon, level: candidate.level, path };
  }
  throw new Error(notFound(machine, tried));
}

/** An addon made from another schema numbers its operations differently: calling it would run the wrong one. */
export function checkFits(addon: Addon, expected: Expected, path: string, kind: Candidate['kind']): void {
  if (addon.abiVersion === expected.abi && addon.schemaHash === expected.hash) return;
  const help =
    kind === 'prebuilt'
      ? 'Install @faiss-sdk/node again, so that both packages have the same version.'
      : 'Build it again: npm run build';
  throw new Error(
    `${path} does not belong to this version of @faiss-sdk/node: it has ABI ${addon.abiVersion} and schema ${addon.schemaHash}, expected ABI ${expected.abi} and schema ${expected.hash}. ${help}`,
  );
}

/** Text for a machine on which no candidate could be loaded. */
export function notFound(machine: Machine, tried: readonly string[]): string {
  const name = platformName(machine);
  const wanted = machine.wanted ? ` at SIMD level ${machine.wanted} (FAISS_SDK_SIMD)` : '';
  const build = machine.wanted ? `npm run build -- --level ${machine.wanted}` : 'npm run build';
  return [
    `No compiled FAISS for ${name}${wanted} could be loaded. Tried:`,
    ...tried.map((line) => `  ${line}`),
    `Install the one for this platform:  npm install @faiss-sdk/node-${name}`,
    `or, in a checkout of faiss-sdk:     ${build}`,
  ].join('\n');
}
