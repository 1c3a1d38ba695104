import type { FaissError } from '../../errors/faiss-error.ts';
import { isWire, type Wire, type WireError } from '../messages.ts';
import type { Objects } from './objects.ts';

/** The arguments of one request in the worker, and the answer's way back. */
export class Exchange {
  readonly transfer: ArrayBuffer[] = [];
  readonly #given = new Map<unknown, number>();

  constructor(
    private readonly objects: Objects,
    private readonly signal: AbortSignal | undefined,
    private readonly report: (progress: unknown) => void,
  ) {}

  /** A received value as the package takes it. */
  in(value: unknown): unknown {
    if (!isWire(value)) return value;
    switch (value.$) {
      case 'object':
        return this.objects.get(value.id);
      case 'array':
        this.#given.set(value.data, value.at);
        return value.data;
      case 'signal':
        return this.signal;
      case 'progress':
        return this.report;
      case 'list':
        return value.items.map((item) => this.in(item));
      case 'record':
        return Object.fromEntries(value.entries.map(([key, one]) => [key, this.in(one)]));
      default:
        throw new Error(`a request holds ${value.$}`);
    }
  }

  /** A result as a message carries it; arrays change hands. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    if (ArrayBuffer.isView(value)) return this.#array(value);
    if (Array.isArray(value)) return { $: 'list', items: value.map((item) => this.out(item)) } satisfies Wire;
    const name = this.objects.nameOf(value);
    if (name === 'SearchResult') {
      const { distances, labels, k } = value as { distances: unknown; labels: unknown; k: number };
      return { $: 'neighbors', distances: this.out(distances), labels: this.out(labels), k } satisfies Wire;
    }
    if (name === 'RangeSearchResult') {
      const { lims, distances, labels } = value as { lims: unknown; distances: unknown; labels: unknown };
      return {
        $: 'range',
        lims: this.out(lims),
        distances: this.out(distances),
        labels: this.out(labels),
      } satisfies Wire;
    }
    if (name !== undefined) return this.objects.name(value, name);
    const entries = Object.entries(value).map(([key, one]) => [key, this.out(one)] as const);
    return { $: 'record', entries } satisfies Wire;
  }

  #array(value: ArrayBufferView): unknown {
    const { buffer } = value;
    if (buffer instanceof ArrayBuffer && !this.transfer.includes(buffer)) this.transfer.push(buffer);
    const at = this.#given.get(value);
    return at === undefined ? value : ({ $: 'array', at, data: value } satisfies Wire);
  }
}

export function wireError(error: unknown): WireError {
  if (typeof error !== 'object' || error === null) return { kind: null, message: String(error) };
  const { code, message, className, method, engineMessage } = error as Partial<FaissError>;
  const kind = typeof code === 'string' ? code.replace(/^ERR_FAISS_/, '') : null;
  return { kind, message: String(message), className, method, engineMessage };
}
