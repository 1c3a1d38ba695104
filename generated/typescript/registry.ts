// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by id, so that a handle becomes an instance of its own class. */
import * as core from '@faiss-sdk/core';
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
import { classes } from './classes.js';
import { ABI_VERSION, SCHEMA_HASH, supports } from './schema.js';
/**
 * Parents before children.
 */
export const rows: readonly core.ClassRow[] = [
    [1, 3, 'AutoTuneCriterion', AutoTuneCriterion as unknown as core.Ctor],
    [2, 2, 'IntersectionCriterion', IntersectionCriterion as unknown as core.Ctor],
    [3, 3, 'OneRecallAtRCriterion', OneRecallAtRCriterion as unknown as core.Ctor],
    [4, 4, 'ClusteringIterationStats', ClusteringIterationStats as unknown as core.Ctor],
    [5, 6, 'ClusteringParameters', ClusteringParameters as unknown as core.Ctor],
    [6, 6, 'Clustering', Clustering as unknown as core.Ctor],
    [7, 7, 'DirectMap', DirectMap as unknown as core.Ctor],
    [8, 8, 'FastScanStats', FastScanStats as unknown as core.Ctor],
    [9, 9, 'GlobalVariables', GlobalVariables as unknown as core.Ctor],
    [10, 10, 'HNSW', HNSW as unknown as core.Ctor],
    [11, 11, 'HNSWStats', HNSWStats as unknown as core.Ctor],
    [12, 22, 'IDSelector', IDSelector as unknown as core.Ctor],
    [13, 13, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [14, 14, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [15, 15, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [16, 16, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [17, 17, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [18, 18, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [19, 19, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [20, 20, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [21, 21, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [22, 22, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [23, 23, 'IVFFastScanStats', IVFFastScanStats as unknown as core.Ctor],
    [24, 52, 'Index', Index as unknown as core.Ctor],
    [25, 26, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [26, 26, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [27, 33, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [28, 30, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [29, 29, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [30, 30, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [31, 31, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [32, 32, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [33, 33, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [34, 37, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [35, 35, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [36, 36, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [37, 37, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [38, 39, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [39, 39, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [40, 46, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [41, 42, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [42, 42, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [43, 43, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [44, 45, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [45, 45, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [46, 46, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [47, 48, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [48, 48, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [49, 49, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [50, 51, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [51, 51, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [52, 52, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [53, 61, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [54, 54, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [55, 55, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [56, 56, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [57, 57, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [58, 59, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [59, 59, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [60, 60, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [61, 61, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [62, 62, 'IndexBinaryHashStats', IndexBinaryHashStats as unknown as core.Ctor],
    [63, 63, 'IndexIVFPQStats', IndexIVFPQStats as unknown as core.Ctor],
    [64, 64, 'IndexIVFStats', IndexIVFStats as unknown as core.Ctor],
    [65, 65, 'IndexPQStats', IndexPQStats as unknown as core.Ctor],
    [66, 66, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [68, 69, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [69, 69, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [70, 70, 'MapInt64ToInt64', MapInt64ToInt64 as unknown as core.Ctor],
    [71, 71, 'MapLong2Long', MapLong2Long as unknown as core.Ctor],
    [72, 72, 'MatrixStats', MatrixStats as unknown as core.Ctor],
    [73, 73, 'NSG', NSG as unknown as core.Ctor],
    [74, 74, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [75, 75, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [76, 76, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [77, 77, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [78, 78, 'PartitionStats', PartitionStats as unknown as core.Ctor],
    [79, 81, 'Quantizer', Quantizer as unknown as core.Ctor],
    [80, 80, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [81, 81, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [82, 82, 'RandomGenerator', RandomGenerator as unknown as core.Ctor],
    [83, 83, 'ResultHeap', ResultHeap as unknown as core.Ctor],
    [84, 90, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [85, 85, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [86, 86, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [87, 88, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [88, 88, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [89, 89, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [90, 90, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [91, 92, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [92, 92, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [93, 93, 'SplitMix64RandomGenerator', SplitMix64RandomGenerator as unknown as core.Ctor],
    [94, 103, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [95, 95, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [96, 96, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [97, 101, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [98, 98, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [99, 99, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [100, 100, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [101, 101, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [102, 102, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [103, 103, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [104, 104, 'float_maxheap_array_t', float_maxheap_array_t as unknown as core.Ctor],
    [105, 105, 'float_minheap_array_t', float_minheap_array_t as unknown as core.Ctor],
    [106, 106, 'int_maxheap_array_t', int_maxheap_array_t as unknown as core.Ctor],
    [107, 107, 'int_minheap_array_t', int_minheap_array_t as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
