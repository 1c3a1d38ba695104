/**
 * A tiny binding in plain TypeScript: exact search and an inverted file with a given quantizer. It is
 * right unless a fault is asked for, so that the runner can be seen to catch each.
 */
import type { Api } from '../src/index.ts';

export type Fault =
  | 'none'
  | 'always-wrong'
  | 'label-off-by-one'
  | 'drops-last-row'
  | 'ignores-nprobe'
  | 'labels-as-numbers'
  | 'float32-rounding'
  | 'swaps-add-order'
  | 'swallows-errors'
  | 'wrong-error-code'
  | 'plain-error'
  | 'sync-differs'
  | 'throws'
  | 'hangs';

class FakeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Found {
  distances: Float32Array;
  labels: BigInt64Array;
  k: number;
}

export function fakeApi(fault: Fault): Api {
  const refuse = (kind: string, message: string) => {
    if (fault === 'swallows-errors') return;
    if (fault === 'plain-error') throw new Error(message);
    throw new FakeError(`ERR_FAISS_${fault === 'wrong-error-code' ? 'IO' : kind}`, message);
  };

  class IndexFlatL2 {
    protected vectors: Float32Array[] = [];
    isTrained = true;
    constructor(readonly d: number) {}

    get ntotal(): number {
      return this.vectors.length;
    }

    protected rows(x: Float32Array): Float32Array[] {
      if (x.length % this.d !== 0) refuse('DIMENSION_MISMATCH', `${x.length} is no multiple of ${this.d}`);
      return Array.from({ length: Math.floor(x.length / this.d) }, (_, i) => x.slice(i * this.d, (i + 1) * this.d));
    }

    async train(x: Float32Array): Promise<void> {
      this.rows(x);
    }

    async add(x: Float32Array): Promise<void> {
      const rows = this.rows(x);
      if (fault === 'swaps-add-order') rows.reverse();
      this.vectors.push(...rows);
    }

    async reset(): Promise<void> {
      this.vectors = [];
    }

    protected candidates(_query: Float32Array): number[] {
      return this.vectors.map((_, i) => i);
    }

    nearest(query: Float32Array, k: number): { id: number; distance: number }[] {
      const found = this.candidates(query).map((id) => {
        let distance = 0;
        for (let i = 0; i < this.d; i++) distance += (query[i]! - this.vectors[id]![i]!) ** 2;
        return { id, distance: fault === 'float32-rounding' ? distance * (1 + 2 ** -22) : distance };
      });
      return found.sort((a, b) => a.distance - b.distance || a.id - b.id).slice(0, k);
    }

    searchSync(x: Float32Array, k: number): Found {
      const found = this.find(x, k);
      if (fault === 'sync-differs' && found.labels.length > 0) found.labels[0] = -1n;
      return found;
    }

    async search(x: Float32Array, k: number): Promise<Found> {
      if (fault === 'hangs') await new Promise(() => {});
      return this.find(x, k);
    }

    private find(x: Float32Array, k: number): Found {
      if (fault === 'throws') throw new Error('the binding broke');
      if (!Number.isInteger(k) || k < 1) refuse('INVALID_ARGUMENT', `k is ${k}`);
      const queries = this.rows(x);
      if (fault === 'drops-last-row') queries.pop();
      const width = Math.max(0, Math.trunc(k));
      const distances = new Float32Array(queries.length * width).fill(3.4028234663852886e38);
      const labels = new BigInt64Array(queries.length * width).fill(-1n);
      queries.forEach((query, row) => {
        this.nearest(query, width).forEach(({ id, distance }, rank) => {
          distances[row * width + rank] = distance;
          labels[row * width + rank] = BigInt(fault === 'label-off-by-one' ? id + 1 : id);
        });
      });
      if (fault === 'always-wrong') labels.fill(7n);
      const shown = fault === 'labels-as-numbers' ? (Array.from(labels, Number) as never) : labels;
      return { distances, labels: shown, k };
    }
  }

  class IndexIVFFlat extends IndexFlatL2 {
    nprobe = 1;
    private lists: number[] = [];
    constructor(
      private readonly quantizer: IndexFlatL2,
      d: number,
      readonly nlist: number,
    ) {
      super(d);
    }

    override async add(x: Float32Array): Promise<void> {
      for (const row of this.rows(x)) {
        this.vectors.push(row);
        this.lists.push(this.quantizer.nearest(row, 1)[0]!.id);
      }
    }

    protected override candidates(query: Float32Array): number[] {
      const nprobe = fault === 'ignores-nprobe' ? 1 : Math.min(this.nprobe, this.nlist);
      const probed = new Set(this.quantizer.nearest(query, nprobe).map(({ id }) => id));
      return this.vectors.flatMap((_, i) => (probed.has(this.lists[i]!) ? [i] : []));
    }
  }

  return { IndexFlatL2, IndexIVFFlat, METRIC_L2: 1, METRIC_INNER_PRODUCT: 0 };
}
