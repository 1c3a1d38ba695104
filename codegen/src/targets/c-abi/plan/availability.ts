/** Which FAISS has an entry, as a preprocessor condition, so that one tree compiles against any release. */

import { OLDEST, versionNumber } from '../../../load/link/versions.ts';
import type { ClassModel, Type } from '../../../model/types.ts';
import type { Condition } from './types.ts';

export interface Availability {
  readonly since: string;
  readonly until?: string;
}

/** An entry is there when all that it touches is there. */
export function together(...parts: readonly Availability[]): Availability {
  let since = OLDEST;
  let until: string | undefined;
  for (const part of parts) {
    if (versionNumber(part.since) > versionNumber(since)) since = part.since;
    if (part.until !== undefined && (until === undefined || versionNumber(part.until) < versionNumber(until)))
      until = part.until;
  }
  return { since, ...(until === undefined ? {} : { until }) };
}

/** `until` names the first release that lacks the entry. */
export function condition({ since, until }: Availability): Condition {
  const parts: string[] = [];
  if (versionNumber(since) > versionNumber(OLDEST)) parts.push(`FSDK_FAISS_VERSION >= ${versionNumber(since)}`);
  if (until !== undefined) parts.push(`FSDK_FAISS_VERSION < ${versionNumber(until)}`);
  return parts.length === 0 ? null : parts.join(' && ');
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
