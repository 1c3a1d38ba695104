/** Arguments that FAISS took on later than the function itself: one call for each tier of releases. */
import { versionNumber } from '../../../load/link/versions.ts';
import type { ArgModel } from '../../../model/types.ts';
import { byCodeUnit } from '../../../naming/index.ts';
import { local, quoted } from './cpp.ts';
import type { Step } from './types.ts';

/**
 * The steps of the call, once per tier when some arguments are newer than `since`. An older FAISS is
 * called without them, and only when they have their defaults: nothing is accepted and ignored.
 */
export function tierSteps(
  args: readonly ArgModel[],
  call: readonly string[],
  since: string,
  steps: (call: readonly string[]) => Step[],
): Step[] {
  const newer = args.filter((arg) => versionNumber(arg.since) > versionNumber(since));
  if (newer.length === 0) return steps(call);
  const releases = [...new Set(newer.map((arg) => arg.since))].sort(
    (a, b) => versionNumber(b) - versionNumber(a) || byCodeUnit(a, b),
  );
  const tiers = [...releases, null].map((release, index) => {
    const missing = newer.filter((arg) => release === null || versionNumber(arg.since) > versionNumber(release));
    const absent = missing.map(
      (arg): Step => ({ step: 'absent', label: quoted(arg.name), isDefault: isDefault(arg), since: arg.since }),
    );
    return {
      directive:
        release === null ? '#else' : `${index === 0 ? '#if' : '#elif'} FSDK_FAISS_VERSION >= ${versionNumber(release)}`,
      steps: [...absent, ...steps(call.filter((item) => !missing.some((arg) => arg.name === item)))],
    };
  });
  return [{ step: 'tiers', tiers }];
}

function isDefault(arg: ArgModel): string {
  const name = local(arg.name);
  const { type, default: value } = arg;
  if (value === null) return `${name}${type.kind === 'array' ? '.data' : ''} == nullptr`;
  if (typeof value === 'string') return `${name} == ${JSON.stringify(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${name} == ${value}`;
  if (value !== undefined && type.kind === 'enum') {
    const named = type.enum.values.find((candidate) => candidate.name === value.constant);
    if (named !== undefined) return `${name} == ${named.cpp}`;
  }
  throw new Error(`"${arg.name}" is newer than its function, so it needs a default that an older FAISS can be held to`);
}
