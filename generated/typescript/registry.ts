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
import { HNSW } from './indexes/graph/HNSW.js';
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
import { Index } from './indexes/Index.js';
import { IndexFastScan } from './indexes/fastscan/IndexFastScan.js';
import { IndexPQFastScan } from './indexes/fastscan/IndexPQFastScan.js';
import { IndexFlatCodes } from './indexes/flat/IndexFlatCodes.js';
import { IndexFlat } from './indexes/flat/IndexFlat.js';
import { IndexFlatIP } from './indexes/flat/IndexFlatIP.js';
import { IndexFlatL2 } from './indexes/flat/IndexFlatL2.js';
import { IndexFlat1D } from './indexes/flat/IndexFlat1D.js';
import { IndexLSH } from './indexes/lsh/IndexLSH.js';
import { IndexPQ } from './indexes/pq/IndexPQ.js';
import { IndexRaBitQ } from './indexes/rabitq/IndexRaBitQ.js';
import { IndexScalarQuantizer } from './indexes/sq/IndexScalarQuantizer.js';
import { IndexHNSW } from './indexes/graph/IndexHNSW.js';
import { IndexHNSWCagra } from './indexes/graph/IndexHNSWCagra.js';
import { IndexHNSWFlat } from './indexes/graph/IndexHNSWFlat.js';
import { IndexHNSWPQ } from './indexes/graph/IndexHNSWPQ.js';
import { IndexHNSWSQ } from './indexes/graph/IndexHNSWSQ.js';
import { IndexIDMap } from './indexes/idmap/IndexIDMap.js';
import { IndexIDMap2 } from './indexes/idmap/IndexIDMap2.js';
import { IndexIVF } from './indexes/ivf/IndexIVF.js';
import { IndexIVFFastScan } from './indexes/fastscan/IndexIVFFastScan.js';
import { IndexIVFPQFastScan } from './indexes/fastscan/IndexIVFPQFastScan.js';
import { IndexIVFFlat } from './indexes/ivf/IndexIVFFlat.js';
import { IndexIVFFlatDedup } from './indexes/ivf/IndexIVFFlatDedup.js';
import { IndexIVFPQ } from './indexes/ivf/IndexIVFPQ.js';
import { IndexIVFPQR } from './indexes/ivf/IndexIVFPQR.js';
import { IndexIVFRaBitQ } from './indexes/rabitq/IndexIVFRaBitQ.js';
import { IndexIVFScalarQuantizer } from './indexes/ivf/IndexIVFScalarQuantizer.js';
import { IndexIVFSpectralHash } from './indexes/ivf/IndexIVFSpectralHash.js';
import { IndexIVFIndependentQuantizer } from './indexes/ivf/IndexIVFIndependentQuantizer.js';
import { IndexNNDescent } from './indexes/graph/IndexNNDescent.js';
import { IndexNNDescentFlat } from './indexes/graph/IndexNNDescentFlat.js';
import { IndexNSG } from './indexes/graph/IndexNSG.js';
import { IndexNSGFlat } from './indexes/graph/IndexNSGFlat.js';
import { IndexNSGPQ } from './indexes/graph/IndexNSGPQ.js';
import { IndexNSGSQ } from './indexes/graph/IndexNSGSQ.js';
import { IndexPreTransform } from './indexes/transform/IndexPreTransform.js';
import { IndexRandom } from './indexes/meta/IndexRandom.js';
import { IndexRefine } from './indexes/refine/IndexRefine.js';
import { IndexRefineFlat } from './indexes/refine/IndexRefineFlat.js';
import { IndexRowwiseMinMaxBase } from './indexes/scaling/IndexRowwiseMinMaxBase.js';
import { IndexRowwiseMinMax } from './indexes/scaling/IndexRowwiseMinMax.js';
import { IndexRowwiseMinMaxFP16 } from './indexes/scaling/IndexRowwiseMinMaxFP16.js';
import { IndexSplitVectors } from './indexes/meta/IndexSplitVectors.js';
import { MultiIndexQuantizer } from './indexes/pq/MultiIndexQuantizer.js';
import { MultiIndexQuantizer2 } from './indexes/pq/MultiIndexQuantizer2.js';
import { ThreadedIndexBase } from './indexes/shards/ThreadedIndexBase.js';
import { IndexReplicas } from './indexes/shards/IndexReplicas.js';
import { IndexShards } from './indexes/shards/IndexShards.js';
import { IndexShardsIVF } from './indexes/shards/IndexShardsIVF.js';
import { IndexBinary } from './indexes/binary/IndexBinary.js';
import { IndexBinaryFlat } from './indexes/binary/IndexBinaryFlat.js';
import { IndexBinaryFromFloat } from './indexes/binary/IndexBinaryFromFloat.js';
import { IndexBinaryHNSW } from './indexes/binary/IndexBinaryHNSW.js';
import { IndexBinaryHNSWCagra } from './indexes/binary/IndexBinaryHNSWCagra.js';
import { IndexBinaryHash } from './indexes/binary/IndexBinaryHash.js';
import { IndexBinaryIDMap } from './indexes/binary/IndexBinaryIDMap.js';
import { IndexBinaryIDMap2 } from './indexes/binary/IndexBinaryIDMap2.js';
import { IndexBinaryIVF } from './indexes/binary/IndexBinaryIVF.js';
import { IndexBinaryMultiHash } from './indexes/binary/IndexBinaryMultiHash.js';
import { ThreadedIndexBaseBinary } from './indexes/shards/ThreadedIndexBaseBinary.js';
import { IndexBinaryReplicas } from './indexes/shards/IndexBinaryReplicas.js';
import { IndexBinaryShards } from './indexes/shards/IndexBinaryShards.js';
import { InvertedLists } from './invlists/InvertedLists.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { NNDescent } from './indexes/graph/NNDescent.js';
import { NSG } from './indexes/graph/NSG.js';
import { NSG_Graph_int } from './indexes/graph/NSG_Graph_int.js';
import { Neighbor } from './indexes/graph/Neighbor.js';
import { Nhood } from './indexes/graph/Nhood.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { RaBitQuantizer } from './quantizers/RaBitQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
import { SearchParameters } from './params/SearchParameters.js';
import { IndexRefineSearchParameters } from './params/IndexRefineSearchParameters.js';
import { RaBitQSearchParameters } from './params/RaBitQSearchParameters.js';
import { SearchParametersHNSW } from './params/SearchParametersHNSW.js';
import { SearchParametersIVF } from './params/SearchParametersIVF.js';
import { IVFPQSearchParameters } from './params/IVFPQSearchParameters.js';
import { IVFRaBitQSearchParameters } from './params/IVFRaBitQSearchParameters.js';
import { SearchParametersPQ } from './params/SearchParametersPQ.js';
import { SearchParametersPreTransform } from './params/SearchParametersPreTransform.js';
import { SimulatedAnnealingParameters } from './quantizers/SimulatedAnnealingParameters.js';
import { PolysemousTraining } from './quantizers/PolysemousTraining.js';
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
    [8, 8, 'HNSW', HNSW as unknown as core.Ctor],
    [9, 19, 'IDSelector', IDSelector as unknown as core.Ctor],
    [10, 10, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [11, 11, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [12, 12, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [13, 13, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [14, 14, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [15, 15, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [16, 16, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [17, 17, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [18, 18, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [19, 19, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [20, 69, 'Index', Index as unknown as core.Ctor],
    [21, 22, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [22, 22, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [23, 31, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [24, 27, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [25, 25, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [26, 27, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [27, 27, 'IndexFlat1D', IndexFlat1D as unknown as core.Ctor],
    [28, 28, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [29, 29, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [30, 30, 'IndexRaBitQ', IndexRaBitQ as unknown as core.Ctor],
    [31, 31, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [32, 36, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [33, 33, 'IndexHNSWCagra', IndexHNSWCagra as unknown as core.Ctor],
    [34, 34, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [35, 35, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [36, 36, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [37, 38, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [38, 38, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [39, 48, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [40, 41, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [41, 41, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [42, 43, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [43, 43, 'IndexIVFFlatDedup', IndexIVFFlatDedup as unknown as core.Ctor],
    [44, 45, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [45, 45, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [46, 46, 'IndexIVFRaBitQ', IndexIVFRaBitQ as unknown as core.Ctor],
    [47, 47, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [48, 48, 'IndexIVFSpectralHash', IndexIVFSpectralHash as unknown as core.Ctor],
    [49, 49, 'IndexIVFIndependentQuantizer', IndexIVFIndependentQuantizer as unknown as core.Ctor],
    [50, 51, 'IndexNNDescent', IndexNNDescent as unknown as core.Ctor],
    [51, 51, 'IndexNNDescentFlat', IndexNNDescentFlat as unknown as core.Ctor],
    [52, 55, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [53, 53, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [54, 54, 'IndexNSGPQ', IndexNSGPQ as unknown as core.Ctor],
    [55, 55, 'IndexNSGSQ', IndexNSGSQ as unknown as core.Ctor],
    [56, 56, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [57, 57, 'IndexRandom', IndexRandom as unknown as core.Ctor],
    [58, 59, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [59, 59, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [60, 62, 'IndexRowwiseMinMaxBase', IndexRowwiseMinMaxBase as unknown as core.Ctor],
    [61, 61, 'IndexRowwiseMinMax', IndexRowwiseMinMax as unknown as core.Ctor],
    [62, 62, 'IndexRowwiseMinMaxFP16', IndexRowwiseMinMaxFP16 as unknown as core.Ctor],
    [63, 63, 'IndexSplitVectors', IndexSplitVectors as unknown as core.Ctor],
    [64, 65, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [65, 65, 'MultiIndexQuantizer2', MultiIndexQuantizer2 as unknown as core.Ctor],
    [66, 69, 'ThreadedIndexBase', ThreadedIndexBase as unknown as core.Ctor],
    [67, 67, 'IndexReplicas', IndexReplicas as unknown as core.Ctor],
    [68, 69, 'IndexShards', IndexShards as unknown as core.Ctor],
    [69, 69, 'IndexShardsIVF', IndexShardsIVF as unknown as core.Ctor],
    [70, 82, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [71, 71, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [72, 72, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [73, 74, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [74, 74, 'IndexBinaryHNSWCagra', IndexBinaryHNSWCagra as unknown as core.Ctor],
    [75, 75, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [76, 77, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [77, 77, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [78, 78, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [79, 79, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [80, 82, 'ThreadedIndexBaseBinary', ThreadedIndexBaseBinary as unknown as core.Ctor],
    [81, 81, 'IndexBinaryReplicas', IndexBinaryReplicas as unknown as core.Ctor],
    [82, 82, 'IndexBinaryShards', IndexBinaryShards as unknown as core.Ctor],
    [83, 83, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [85, 86, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [86, 86, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [87, 87, 'NNDescent', NNDescent as unknown as core.Ctor],
    [88, 88, 'NSG', NSG as unknown as core.Ctor],
    [89, 89, 'NSG_Graph_int', NSG_Graph_int as unknown as core.Ctor],
    [90, 90, 'Neighbor', Neighbor as unknown as core.Ctor],
    [91, 91, 'Nhood', Nhood as unknown as core.Ctor],
    [92, 92, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [93, 93, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [94, 94, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [95, 95, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [96, 99, 'Quantizer', Quantizer as unknown as core.Ctor],
    [97, 97, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [98, 98, 'RaBitQuantizer', RaBitQuantizer as unknown as core.Ctor],
    [99, 99, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [100, 108, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [101, 101, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [102, 102, 'RaBitQSearchParameters', RaBitQSearchParameters as unknown as core.Ctor],
    [103, 103, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [104, 106, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [105, 105, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [106, 106, 'IVFRaBitQSearchParameters', IVFRaBitQSearchParameters as unknown as core.Ctor],
    [107, 107, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [108, 108, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [109, 110, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [110, 110, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [111, 120, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [112, 112, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [113, 113, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [114, 118, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [115, 115, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [116, 116, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [117, 117, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [118, 118, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [119, 119, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [120, 120, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
