import { describe } from '../errors/describe.ts';
import { argumentOf, errorAt, type Place } from '../errors/place.ts';

/** A boolean; 0 and 1 are refused, so that a mistaken argument order is noticed. */
export function bool(value: unknown, at: Place): boolean {
  if (typeof value === 'boolean') return value;
  throw errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be true or false; got ${describe(value)}.`);
}

/** A text of any content. */
export function string(value: unknown, at: Place): string {
  if (typeof value === 'string') return value;
  throw errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be a string; got ${describe(value)}.`);
}

/** A file's path: a string or a `file:` URL. */
export function path(value: unknown, at: Place): string {
  const text = isUrl(value) ? pathOfUrl(value, at) : value;
  if (typeof text !== 'string' || text === '') {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} must be the path of a file, as a string or a file: URL; got ${describe(value)}.`,
    );
  }
  if (text.includes('\0')) {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} must not contain a null character: no file has such a name.`,
    );
  }
  return text;
}

/** A function that the engine calls. */
export function callback<T>(value: T, at: Place): T {
  if (typeof value === 'function') return value;
  throw errorAt('INVALID_ARGUMENT', at, `${argumentOf(at)} must be a function; got ${describe(value)}.`);
}

interface UrlLike {
  readonly protocol: string;
  readonly pathname: string;
  readonly hostname: string;
}

function isUrl(value: unknown): value is UrlLike {
  return typeof value === 'object' && value !== null && 'protocol' in value && 'pathname' in value && 'href' in value;
}

/** By hand, because this file also runs where there is no `node:url`. */
function pathOfUrl(url: UrlLike, at: Place): string {
  if (url.protocol !== 'file:') {
    throw errorAt(
      'INVALID_ARGUMENT',
      at,
      `${argumentOf(at)} must be a file: URL; got one that begins with ${url.protocol} Fetch it first and use deserializeIndex.`,
    );
  }
  const decoded = decodeURIComponent(url.pathname);
  // file:///C:/x names C:/x, and file://host/x the share //host/x.
  if (/^\/[A-Za-z]:\//.test(decoded)) return decoded.slice(1);
  return url.hostname === '' ? decoded : `//${url.hostname}${decoded}`;
}
