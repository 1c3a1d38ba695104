import { RangeSearchResult } from '../results/range-search-result.ts';
import { SearchResult } from '../results/search-result.ts';
import { isWire } from './messages.ts';
import { adopt } from './objects.ts';
import type { Outgoing } from './outgoing.ts';

/** A value of the worker as the caller sees it; own arrays of the caller are filled and returned. */
export function received(value: unknown, sent: Outgoing): unknown {
  if (!isWire(value)) return value;
  switch (value.$) {
    case 'object':
      return adopt(value.id, value.class);
    case 'array':
      return sent.fill(value.at, value.data);
    case 'neighbors':
      return new SearchResult(
        received(value.distances, sent) as Float32Array,
        received(value.labels, sent) as BigInt64Array,
        value.k,
      );
    case 'range':
      return new RangeSearchResult(
        received(value.lims, sent) as BigUint64Array,
        received(value.distances, sent) as Float32Array,
        received(value.labels, sent) as BigInt64Array,
      );
    case 'list':
      return value.items.map((item) => received(item, sent));
    case 'record':
      return Object.fromEntries(value.entries.map(([key, one]) => [key, received(one, sent)]));
    default:
      return undefined;
  }
}
