/** Which FAISS has an entry, as a preprocessor condition, so that one tree compiles against any release. */

import { OLDEST, versionNumber } from '../../../load/link/versions.ts';
import type { ClassModel, Need, Type } from '../../../model/types.ts';
import type { Condition } from './types.ts';

export interface Availability {
  readonly since: string;
  readonly until?: string;
  readonly needs?: Need;
}

/** Macros of the build that say what the platform lacks. */
const LACKS: Readonly<Record<Need, string>> = { mmap: 'FSDK_NO_MMAP' };

/** What op rows say there instead of a release. */
const NEEDED: Readonly<Record<Need, string>> = { mmap: 'files that can be mapped into memory' };

/** An entry is there when all that it touches is there. */
export function together(...parts: readonly Availability[]): Availability {
  let since = OLDEST;
  let until: string | undefined;
  let needs: Need | undefined;
  for (const part of parts) {
    if (versionNumber(part.since) > versionNumber(since)) since = part.since;
    if (part.until !== undefined && (until === undefined || versionNumber(part.until) < versionNumber(until)))
      until = part.until;
    needs ??= part.needs;
  }
  return { since, ...(until === undefined ? {} : { until }), ...(needs === undefined ? {} : { needs }) };
}

/** `until` names the first release that lacks the entry. */
export function condition({ since, until, needs }: Availability): Condition {
  const parts: string[] = [];
  if (needs !== undefined) parts.push(`!defined(${LACKS[needs]})`);
  if (versionNumber(since) > versionNumber(OLDEST)) parts.push(`FSDK_FAISS_VERSION >= ${versionNumber(since)}`);
  if (until !== undefined) parts.push(`FSDK_FAISS_VERSION < ${versionNumber(until)}`);
  return parts.length === 0 ? null : parts.join(' && ');
}

/** What is said to be needed where `condition` does not hold: a platform, whatever the release, or a release. */
export function otherwise(available: Availability): { test: Condition; needs: string }[] {
  if (condition(available) === null) return [];
  const { needs, ...release } = available;
  const byRelease = { test: null, needs: [release.since, release.until].filter(Boolean).join('..') };
  if (needs === undefined) return [byRelease];
  if (condition(release) === null) return [{ test: null, needs: NEEDED[needs] }];
  return [{ test: `defined(${LACKS[needs]})`, needs: NEEDED[needs] }, byRelease];
}

/** What a value of this type needs to be there. */
export function ofType(type: Type): readonly Availability[] {
  switch (type.kind) {
    case 'object':
    case 'objects':
      return [type.class];
    case 'enum':
      return [type.enum];
    default:
      return [];
  }
}

/** Classes that exist in C++: those that Python adds by hand do not. */
export function isBound(owner: ClassModel): boolean {
  return owner.origin === 'faiss';
}

/** The older of two releases: a header is there as soon as the first thing that it is needed for. */
export function earlier(a: string | undefined, b: string): string {
  return a !== undefined && versionNumber(a) < versionNumber(b) ? a : b;
}
