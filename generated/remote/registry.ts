// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by name, so that an answer becomes an instance of its own class. */
import * as core from '@faiss-sdk/core/remote';
import { AutoTuneCriterion } from './autotune/AutoTuneCriterion.js';
import { IntersectionCriterion } from './autotune/IntersectionCriterion.js';
import { OneRecallAtRCriterion } from './autotune/OneRecallAtRCriterion.js';
import { ClusteringIterationStats } from './clustering/ClusteringIterationStats.js';
import { ClusteringParameters } from './clustering/ClusteringParameters.js';
import { Clustering } from './clustering/Clustering.js';
import { DirectMap } from './invlists/DirectMap.js';
import { FastScanStats } from './statistics/FastScanStats.js';
import { GlobalVariables } from './utilities/GlobalVariables.js';
import { HNSW } from './indexes/graph/HNSW.js';
import { HNSWStats } from './statistics/HNSWStats.js';
import { IDSelector } from './selectors/IDSelector.js';
import { IDSelectorAll } from './selectors/IDSelectorAll.js';
import { IDSelectorAnd } from './selectors/IDSelectorAnd.js';
import { IDSelectorArray } from './selectors/IDSelectorArray.js';
import { IDSelectorBatch } from './selectors/IDSelectorBatch.js';
import { IDSelectorBitmap } from './selectors/IDSelectorBitmap.js';
import { IDSelectorNot } from './selectors/IDSelectorNot.js';
import { IDSelectorOr } from './selectors/IDSelectorOr.js';
import { IDSelectorRange } from './selectors/IDSelectorRange.js';
import { IDSelectorTranslated } from './selectors/IDSelectorTranslated.js';
import { IDSelectorXOr } from './selectors/IDSelectorXOr.js';
import { IVFFastScanStats } from './statistics/IVFFastScanStats.js';
import { Index } from './indexes/Index.js';
import { IndexFastScan } from './indexes/fastscan/IndexFastScan.js';
import { IndexPQFastScan } from './indexes/fastscan/IndexPQFastScan.js';
import { IndexFlatCodes } from './indexes/flat/IndexFlatCodes.js';
import { IndexFlat } from './indexes/flat/IndexFlat.js';
import { IndexFlatIP } from './indexes/flat/IndexFlatIP.js';
import { IndexFlatL2 } from './indexes/flat/IndexFlatL2.js';
import { IndexLSH } from './indexes/lsh/IndexLSH.js';
import { IndexPQ } from './indexes/pq/IndexPQ.js';
import { IndexScalarQuantizer } from './indexes/sq/IndexScalarQuantizer.js';
import { IndexHNSW } from './indexes/graph/IndexHNSW.js';
import { IndexHNSWFlat } from './indexes/graph/IndexHNSWFlat.js';
import { IndexHNSWPQ } from './indexes/graph/IndexHNSWPQ.js';
import { IndexHNSWSQ } from './indexes/graph/IndexHNSWSQ.js';
import { IndexIDMap } from './indexes/idmap/IndexIDMap.js';
import { IndexIDMap2 } from './indexes/idmap/IndexIDMap2.js';
import { IndexIVF } from './indexes/ivf/IndexIVF.js';
import { IndexIVFFastScan } from './indexes/fastscan/IndexIVFFastScan.js';
import { IndexIVFPQFastScan } from './indexes/fastscan/IndexIVFPQFastScan.js';
import { IndexIVFFlat } from './indexes/ivf/IndexIVFFlat.js';
import { IndexIVFPQ } from './indexes/ivf/IndexIVFPQ.js';
import { IndexIVFPQR } from './indexes/ivf/IndexIVFPQR.js';
import { IndexIVFScalarQuantizer } from './indexes/ivf/IndexIVFScalarQuantizer.js';
import { IndexNSG } from './indexes/graph/IndexNSG.js';
import { IndexNSGFlat } from './indexes/graph/IndexNSGFlat.js';
import { IndexPreTransform } from './indexes/transform/IndexPreTransform.js';
import { IndexRefine } from './indexes/refine/IndexRefine.js';
import { IndexRefineFlat } from './indexes/refine/IndexRefineFlat.js';
import { MultiIndexQuantizer } from './indexes/pq/MultiIndexQuantizer.js';
import { IndexBinary } from './indexes/binary/IndexBinary.js';
import { IndexBinaryFlat } from './indexes/binary/IndexBinaryFlat.js';
import { IndexBinaryFromFloat } from './indexes/binary/IndexBinaryFromFloat.js';
import { IndexBinaryHNSW } from './indexes/binary/IndexBinaryHNSW.js';
import { IndexBinaryHash } from './indexes/binary/IndexBinaryHash.js';
import { IndexBinaryIDMap } from './indexes/binary/IndexBinaryIDMap.js';
import { IndexBinaryIDMap2 } from './indexes/binary/IndexBinaryIDMap2.js';
import { IndexBinaryIVF } from './indexes/binary/IndexBinaryIVF.js';
import { IndexBinaryMultiHash } from './indexes/binary/IndexBinaryMultiHash.js';
import { IndexBinaryHashStats } from './statistics/IndexBinaryHashStats.js';
import { IndexIVFPQStats } from './statistics/IndexIVFPQStats.js';
import { IndexIVFStats } from './statistics/IndexIVFStats.js';
import { IndexPQStats } from './statistics/IndexPQStats.js';
import { InvertedLists } from './invlists/InvertedLists.js';
import { Kmeans } from './clustering/Kmeans.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { MapInt64ToInt64 } from './utilities/MapInt64ToInt64.js';
import { MapLong2Long } from './utilities/MapLong2Long.js';
import { MatrixStats } from './utilities/MatrixStats.js';
import { NSG } from './indexes/graph/NSG.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { PartitionStats } from './statistics/PartitionStats.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
import { RandomGenerator } from './utilities/RandomGenerator.js';
import { ResultHeap } from './utilities/ResultHeap.js';
import { SearchParameters } from './params/SearchParameters.js';
import { IndexRefineSearchParameters } from './params/IndexRefineSearchParameters.js';
import { SearchParametersHNSW } from './params/SearchParametersHNSW.js';
import { SearchParametersIVF } from './params/SearchParametersIVF.js';
import { IVFPQSearchParameters } from './params/IVFPQSearchParameters.js';
import { SearchParametersPQ } from './params/SearchParametersPQ.js';
import { SearchParametersPreTransform } from './params/SearchParametersPreTransform.js';
import { SimulatedAnnealingParameters } from './quantizers/SimulatedAnnealingParameters.js';
import { PolysemousTraining } from './quantizers/PolysemousTraining.js';
import { SplitMix64RandomGenerator } from './utilities/SplitMix64RandomGenerator.js';
import { VectorTransform } from './transforms/VectorTransform.js';
import { CenteringTransform } from './transforms/CenteringTransform.js';
import { ITQTransform } from './transforms/ITQTransform.js';
import { LinearTransform } from './transforms/LinearTransform.js';
import { ITQMatrix } from './transforms/ITQMatrix.js';
import { OPQMatrix } from './transforms/OPQMatrix.js';
import { PCAMatrix } from './transforms/PCAMatrix.js';
import { RandomRotationMatrix } from './transforms/RandomRotationMatrix.js';
import { NormalizationTransform } from './transforms/NormalizationTransform.js';
import { RemapDimensionsTransform } from './transforms/RemapDimensionsTransform.js';
import { float_maxheap_array_t } from './utilities/float_maxheap_array_t.js';
import { float_minheap_array_t } from './utilities/float_minheap_array_t.js';
import { int_maxheap_array_t } from './utilities/int_maxheap_array_t.js';
import { int_minheap_array_t } from './utilities/int_minheap_array_t.js';
core.register({
  AutoTuneCriterion,
  IntersectionCriterion,
  OneRecallAtRCriterion,
  ClusteringIterationStats,
  ClusteringParameters,
  Clustering,
  DirectMap,
  FastScanStats,
  GlobalVariables,
  HNSW,
  HNSWStats,
  IDSelector,
  IDSelectorAll,
  IDSelectorAnd,
  IDSelectorArray,
  IDSelectorBatch,
  IDSelectorBitmap,
  IDSelectorNot,
  IDSelectorOr,
  IDSelectorRange,
  IDSelectorTranslated,
  IDSelectorXOr,
  IVFFastScanStats,
  Index,
  IndexFastScan,
  IndexPQFastScan,
  IndexFlatCodes,
  IndexFlat,
  IndexFlatIP,
  IndexFlatL2,
  IndexLSH,
  IndexPQ,
  IndexScalarQuantizer,
  IndexHNSW,
  IndexHNSWFlat,
  IndexHNSWPQ,
  IndexHNSWSQ,
  IndexIDMap,
  IndexIDMap2,
  IndexIVF,
  IndexIVFFastScan,
  IndexIVFPQFastScan,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexIVFPQR,
  IndexIVFScalarQuantizer,
  IndexNSG,
  IndexNSGFlat,
  IndexPreTransform,
  IndexRefine,
  IndexRefineFlat,
  MultiIndexQuantizer,
  IndexBinary,
  IndexBinaryFlat,
  IndexBinaryFromFloat,
  IndexBinaryHNSW,
  IndexBinaryHash,
  IndexBinaryIDMap,
  IndexBinaryIDMap2,
  IndexBinaryIVF,
  IndexBinaryMultiHash,
  IndexBinaryHashStats,
  IndexIVFPQStats,
  IndexIVFStats,
  IndexPQStats,
  InvertedLists,
  Kmeans,
  Level1Quantizer,
  IndexIVFInterface,
  MapInt64ToInt64,
  MapLong2Long,
  MatrixStats,
  NSG,
  OperatingPoint,
  OperatingPoints,
  ParameterRange,
  ParameterSpace,
  PartitionStats,
  Quantizer,
  ProductQuantizer,
  ScalarQuantizer,
  RandomGenerator,
  ResultHeap,
  SearchParameters,
  IndexRefineSearchParameters,
  SearchParametersHNSW,
  SearchParametersIVF,
  IVFPQSearchParameters,
  SearchParametersPQ,
  SearchParametersPreTransform,
  SimulatedAnnealingParameters,
  PolysemousTraining,
  SplitMix64RandomGenerator,
  VectorTransform,
  CenteringTransform,
  ITQTransform,
  LinearTransform,
  ITQMatrix,
  OPQMatrix,
  PCAMatrix,
  RandomRotationMatrix,
  NormalizationTransform,
  RemapDimensionsTransform,
  float_maxheap_array_t,
  float_minheap_array_t,
  int_maxheap_array_t,
  int_minheap_array_t,
});
