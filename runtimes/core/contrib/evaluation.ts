/**
 * How good search results are: shares, precision and recall, comparison with a reference, operating points, timing.
 * Mirrors `faiss/contrib/evaluation.py`.
 */

export { type OperatingPoint, OperatingPoints, OperatingPointsWithRanges } from './evaluation/operating-points.ts';
export {
  countsToPR,
  knnIntersectionMeasure,
  type PrecisionRecall,
  rangePR,
  rangePRMultipleThresholds,
} from './evaluation/precision-recall.ts';
export { filterRangeResults, sortRangeRes1, sortRangeRes2 } from './evaluation/range-results.ts';
export { checkRefKnnWithDraws, checkRefRangeResults } from './evaluation/reference.ts';
export { RepeatTimer, type RepeatTimerOptions, TimerIter } from './evaluation/timer.ts';
