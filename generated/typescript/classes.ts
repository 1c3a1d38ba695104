// Generated from schema/ by `npm run generate`; never edited.
/** Every class by name, filled by the registry. Modules reach other classes through it, so that no module but the parent must run before a class. */
import * as core from '@faiss-sdk/core';

/**
 * Constructors by class name.
 */
export interface Classes {
  readonly AutoTuneCriterion: core.Ctor;
  readonly CenteringTransform: core.Ctor;
  readonly Clustering: core.Ctor;
  readonly ClusteringIterationStats: core.Ctor;
  readonly ClusteringParameters: core.Ctor;
  readonly DirectMap: core.Ctor;
  readonly FastScanStats: core.Ctor;
  readonly GlobalVariables: core.Ctor;
  readonly HNSW: core.Ctor;
  readonly HNSWStats: core.Ctor;
  readonly IDSelector: core.Ctor;
  readonly IDSelectorAll: core.Ctor;
  readonly IDSelectorAnd: core.Ctor;
  readonly IDSelectorArray: core.Ctor;
  readonly IDSelectorBatch: core.Ctor;
  readonly IDSelectorBitmap: core.Ctor;
  readonly IDSelectorNot: core.Ctor;
  readonly IDSelectorOr: core.Ctor;
  readonly IDSelectorRange: core.Ctor;
  readonly IDSelectorTranslated: core.Ctor;
  readonly IDSelectorXOr: core.Ctor;
  readonly ITQMatrix: core.Ctor;
  readonly ITQTransform: core.Ctor;
  readonly IVFFastScanStats: core.Ctor;
  readonly IVFPQSearchParameters: core.Ctor;
  readonly Index: core.Ctor;
  readonly IndexBinary: core.Ctor;
  readonly IndexBinaryFlat: core.Ctor;
  readonly IndexBinaryFromFloat: core.Ctor;
  readonly IndexBinaryHNSW: core.Ctor;
  readonly IndexBinaryHash: core.Ctor;
  readonly IndexBinaryHashStats: core.Ctor;
  readonly IndexBinaryIDMap: core.Ctor;
  readonly IndexBinaryIDMap2: core.Ctor;
  readonly IndexBinaryIVF: core.Ctor;
  readonly IndexBinaryMultiHash: core.Ctor;
  readonly IndexFastScan: core.Ctor;
  readonly IndexFlat: core.Ctor;
  readonly IndexFlatCodes: core.Ctor;
  readonly IndexFlatIP: core.Ctor;
  readonly IndexFlatL2: core.Ctor;
  readonly IndexHNSW: core.Ctor;
  readonly IndexHNSWFlat: core.Ctor;
  readonly IndexHNSWPQ: core.Ctor;
  readonly IndexHNSWSQ: core.Ctor;
  readonly IndexIDMap: core.Ctor;
  readonly IndexIDMap2: core.Ctor;
  readonly IndexIVF: core.Ctor;
  readonly IndexIVFFastScan: core.Ctor;
  readonly IndexIVFFlat: core.Ctor;
  readonly IndexIVFInterface: core.Ctor;
  readonly IndexIVFPQ: core.Ctor;
  readonly IndexIVFPQFastScan: core.Ctor;
  readonly IndexIVFPQR: core.Ctor;
  readonly IndexIVFPQStats: core.Ctor;
  readonly IndexIVFScalarQuantizer: core.Ctor;
  readonly IndexIVFStats: core.Ctor;
  readonly IndexLSH: core.Ctor;
  readonly IndexNSG: core.Ctor;
  readonly IndexNSGFlat: core.Ctor;
  readonly IndexPQ: core.Ctor;
  readonly IndexPQFastScan: core.Ctor;
  readonly IndexPQStats: core.Ctor;
  readonly IndexPreTransform: core.Ctor;
  readonly IndexRefine: core.Ctor;
  readonly IndexRefineFlat: core.Ctor;
  readonly IndexRefineSearchParameters: core.Ctor;
  readonly IndexScalarQuantizer: core.Ctor;
  readonly IntersectionCriterion: core.Ctor;
  readonly InvertedLists: core.Ctor;
  readonly Level1Quantizer: core.Ctor;
  readonly LinearTransform: core.Ctor;
  readonly MapInt64ToInt64: core.Ctor;
  readonly MapLong2Long: core.Ctor;
  readonly MatrixStats: core.Ctor;
  readonly MultiIndexQuantizer: core.Ctor;
  readonly NSG: core.Ctor;
  readonly NormalizationTransform: core.Ctor;
  readonly OPQMatrix: core.Ctor;
  readonly OneRecallAtRCriterion: core.Ctor;
  readonly OperatingPoint: core.Ctor;
  readonly OperatingPoints: core.Ctor;
  readonly PCAMatrix: core.Ctor;
  readonly ParameterRange: core.Ctor;
  readonly ParameterSpace: core.Ctor;
  readonly PartitionStats: core.Ctor;
  readonly PolysemousTraining: core.Ctor;
  readonly ProductQuantizer: core.Ctor;
  readonly Quantizer: core.Ctor;
  readonly RandomGenerator: core.Ctor;
  readonly RandomRotationMatrix: core.Ctor;
  readonly RemapDimensionsTransform: core.Ctor;
  readonly ResultHeap: core.Ctor;
  readonly ScalarQuantizer: core.Ctor;
  readonly SearchParameters: core.Ctor;
  readonly SearchParametersHNSW: core.Ctor;
  readonly SearchParametersIVF: core.Ctor;
  readonly SearchParametersPQ: core.Ctor;
  readonly SearchParametersPreTransform: core.Ctor;
  readonly SimulatedAnnealingParameters: core.Ctor;
  readonly SplitMix64RandomGenerator: core.Ctor;
  readonly VectorTransform: core.Ctor;
  readonly float_maxheap_array_t: core.Ctor;
  readonly float_minheap_array_t: core.Ctor;
  readonly int_maxheap_array_t: core.Ctor;
  readonly int_minheap_array_t: core.Ctor;
}

/**
 * Filled once, when the registry is loaded.
 */
export const classes: Classes = {} as Classes;
