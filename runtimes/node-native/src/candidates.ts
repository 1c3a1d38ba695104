import { isLevel, LEVELS, type Level, levelsOf, runnable } from '../../engine/src/levels.ts';

/** What decides which addon file to load. Taken apart from the process, so that every choice can be tested. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Processor features by their names in /proc/cpuinfo. */
  readonly features: ReadonlySet<string>;
  /** Value of FAISS_SDK_SIMD, if any. */
  readonly wanted: string | undefined;
  /** Value of FAISS_SDK_RELEASE, if any: only the local build against that release of FAISS is looked for. */
  readonly release?: string | undefined;
}

/** A place where an addon may lie. */
export interface Candidate {
  readonly level: Level;
  readonly kind: 'prebuilt' | 'local';
  /** Module specifier for `prebuilt`, path relative to the package's folder for `local`. */
  readonly at: string;
}

/** Name of a platform, in package names and build folders: `linux-x64`. */
export function platformName({ platform, arch }: Pick<Machine, 'platform' | 'arch'>): string {
  return `${platform}-${arch}`;
}

/** Folder of a local build, relative to the package's folder; one against another release than the pinned is named after it. */
export function localFolder(machine: Pick<Machine, 'platform' | 'arch'>, level: Level, release?: string): string {
  return `build/${platformName(machine)}-${level}${release ? `-faiss-${release}` : ''}`;
}

/**
 * SIMD levels to try, best first. With FAISS_SDK_SIMD only that one: who asks for a level by name
 * wants to be told when it is not there, not to measure another one.
 *
 * Throws a plain Error for an unknown level, or one that this processor cannot run.
 */
export function levelsToTry(machine: Machine): Level[] {
  const able = runnable(machine.features, machine.arch);
  const { wanted } = machine;
  if (wanted === undefined || wanted === '') return able.reverse();
  if (!isLevel(wanted)) {
    throw new Error(`FAISS_SDK_SIMD=${wanted} is no SIMD level: expected one of ${LEVELS.join(', ')}.`);
  }
  if (!levelsOf(machine.arch).includes(wanted)) {
    throw new Error(
      `FAISS_SDK_SIMD=${wanted} does not exist on ${machine.arch}: expected ${levelsOf(machine.arch).join(', ')}.`,
    );
  }
  if (!able.includes(wanted)) {
    throw new Error(
      `FAISS_SDK_SIMD=${wanted} asks for instructions that this processor does not have: it can run ${able.join(', ')}. Unset FAISS_SDK_SIMD to use the best one.`,
    );
  }
  return [wanted];
}

/** Every place to look, in order: the best level first, and of a level the installed package before a local build. */
export function candidates(machine: Machine): Candidate[] {
  const name = platformName(machine);
  const { release } = machine;
  if (release)
    return levelsToTry(machine).map((level) => ({
      level,
      kind: 'local',
      at: `${localFolder(machine, level, release)}/faiss.node`,
    }));
  return levelsToTry(machine).flatMap((level) => [
    { level, kind: 'prebuilt', at: `@faiss-sdk/node-${name}/${level}/faiss.node` } as const,
    { level, kind: 'local', at: `${localFolder(machine, level)}/faiss.node` } as const,
  ]);
}
