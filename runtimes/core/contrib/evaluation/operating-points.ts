import { RandomState } from '../random-state.ts';
import { invalid } from '../shapes.ts';

/** One setting that was tried, how good its results were (0 to 1) and how long it took. */
export interface OperatingPoint<Key> {
  readonly key: Key;
  readonly perf: number;
  readonly t: number;
}

/**
 * Settings that were tried, of which those are kept apart that no other beats in both quality and time. `Key` names a
 * setting; a subclass says how two of them compare.
 */
export abstract class OperatingPoints<Key> {
  /** The points that no other beats. */
  operatingPoints: OperatingPoint<Key>[] = [];
  /** The others, kept because they bound what untried settings can reach. */
  suboptimalPoints: OperatingPoint<Key>[] = [];

  /** 1 when every parameter of `a` is at least that of `b` (slower, more accurate), -1 the other way round, else 0. */
  abstract compareKeys(a: Key, b: Key): -1 | 0 | 1;

  /** The setting that does nothing: no time, no quality. */
  abstract doNothingKey(): Key;

  /** Whether a point with this quality and time would not be beaten by one that is there. */
  isParetoOptimal(perf: number, t: number): boolean {
    return !this.operatingPoints.some((point) => point.perf >= perf && point.t <= t);
  }

  /** The most quality and the least time that a setting can have, judged by those tried. */
  predictBounds(key: Key): { maxPerf: number; minTime: number } {
    let minTime = 0;
    let maxPerf = 1;
    for (const point of [...this.operatingPoints, ...this.suboptimalPoints]) {
      const order = this.compareKeys(key, point.key);
      if (order > 0) minTime = Math.max(minTime, point.t);
      if (order < 0) maxPerf = Math.min(maxPerf, point.perf);
    }
    return { maxPerf, minTime };
  }

  /** Whether a setting is worth a try: whether its best possible outcome would not be beaten. */
  shouldRunExperiment(key: Key): boolean {
    const { maxPerf, minTime } = this.predictBounds(key);
    return this.isParetoOptimal(maxPerf, minTime);
  }

  /**
   * Adds what a try gave.
   *
   * @returns Whether it is one of the points that no other beats; those that it beats move to `suboptimalPoints`.
   */
  addOperatingPoint(key: Key, perf: number, t: number): boolean {
    const point = { key, perf, t };
    if (!this.isParetoOptimal(perf, t)) {
      this.suboptimalPoints.push(point);
      return false;
    }
    const beaten = (other: OperatingPoint<Key>) => perf >= other.perf && t < other.t;
    this.suboptimalPoints.push(...this.operatingPoints.filter(beaten));
    this.operatingPoints = [...this.operatingPoints.filter((other) => !beaten(other)), point];
    return true;
  }
}

/**
 * Operating points of parameters that each take one of a list of values, from fast to accurate. A key is the list of
 * positions in these lists.
 */
export class OperatingPointsWithRanges extends OperatingPoints<readonly number[]> {
  /** Name and values of each parameter. */
  ranges: { name: string; values: number[] }[] = [];

  /** Adds a parameter with its values, from fast to accurate. */
  addRange(name: string, values: readonly number[]): void {
    this.ranges.push({ name, values: [...values] });
  }

  compareKeys(a: readonly number[], b: readonly number[]): -1 | 0 | 1 {
    if (a.every((value, i) => value >= (b[i] as number))) return 1;
    if (b.every((value, i) => value >= (a[i] as number))) return -1;
    return 0;
  }

  doNothingKey(): readonly number[] {
    return this.ranges.map(() => 0);
  }

  /** Number of settings there are. */
  numExperiments(): number {
    return this.ranges.reduce((product, { values }) => product * values.length, 1);
  }

  /**
   * Numbers of settings to try, the cheapest and the dearest first, the others in an order that is random but always
   * the same (as in Python).
   *
   * @param nAutotune How many at most, at least 2; 0 for all.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for another number, or with fewer than 2 settings.
   */
  sampleExperiments(nAutotune: number): number[] {
    const at = 'OperatingPointsWithRanges.sampleExperiments:nAutotune';
    if (!Number.isInteger(nAutotune) || nAutotune < 0 || nAutotune === 1)
      throw invalid(at, `${String(nAutotune)} came; expected 0 for all settings, or an integer of at least 2.`);
    const total = this.numExperiments();
    if (total < 2) throw invalid(at, `there are ${total} settings; add ranges with at least 2 settings together.`);
    const order = new RandomState(123).permutation(total - 2);
    const between = nAutotune === 0 || total < nAutotune ? order : order.slice(0, nAutotune - 2);
    return [0, total - 1, ...between.map((number) => number + 1)];
  }

  /**
   * The key of a setting's number.
   *
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when there is no such setting.
   */
  cnoToKey(cno: number): readonly number[] {
    let rest = cno;
    const key = this.ranges.map(({ values }) => {
      const position = rest % values.length;
      rest = Math.floor(rest / values.length);
      return position;
    });
    if (rest !== 0 || !Number.isInteger(cno) || cno < 0)
      throw invalid(
        'OperatingPointsWithRanges.cnoToKey:cno',
        `${cno} came; expected 0 to ${this.numExperiments() - 1}.`,
      );
    return key;
  }

  /** The value of each parameter for a key. */
  getParameters(key: readonly number[]): Record<string, number> {
    return Object.fromEntries(this.ranges.map(({ name, values }, i) => [name, values[key[i] as number] as number]));
  }

  /**
   * Drops the values of a parameter that are not below `maxVal`.
   *
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when there is no such parameter.
   */
  restrictRange(name: string, maxVal: number): void {
    const range = this.ranges.find((one) => one.name === name);
    if (!range) {
      const known = this.ranges.map((one) => one.name).join(', ');
      throw invalid(
        'OperatingPointsWithRanges.restrictRange:name',
        `parameter ${name} not found; there are: ${known}.`,
      );
    }
    range.values = range.values.filter((value) => value < maxVal);
  }
}
