// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by id, so that a handle becomes an instance of its own class. */
import * as core from '@faiss-sdk/core';
import { AutoTuneCriterion } from './autotune/AutoTuneCriterion.js';
import { IntersectionCriterion } from './autotune/IntersectionCriterion.js';
import { OneRecallAtRCriterion } from './autotune/OneRecallAtRCriterion.js';
import { ClusteringIterationStats } from './clustering/ClusteringIterationStats.js';
import { ClusteringParameters } from './clustering/ClusteringParameters.js';
import { Clustering } from './clustering/Clustering.js';
import { Clustering1D } from './clustering/Clustering1D.js';
import { ProgressiveDimClusteringParameters } from './clustering/ProgressiveDimClusteringParameters.js';
import { ProgressiveDimClustering } from './clustering/ProgressiveDimClustering.js';
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
import { IcmEncoder } from './quantizers/additive/IcmEncoder.js';
import { IcmEncoderFactory } from './quantizers/additive/IcmEncoderFactory.js';
import { Index } from './indexes/Index.js';
import { AdditiveCoarseQuantizer } from './indexes/additive/AdditiveCoarseQuantizer.js';
import { LocalSearchCoarseQuantizer } from './indexes/additive/LocalSearchCoarseQuantizer.js';
import { ResidualCoarseQuantizer } from './indexes/additive/ResidualCoarseQuantizer.js';
import { IndexFastScan } from './indexes/fastscan/IndexFastScan.js';
import { IndexAdditiveQuantizerFastScan } from './indexes/additive/IndexAdditiveQuantizerFastScan.js';
import { IndexLocalSearchQuantizerFastScan } from './indexes/additive/IndexLocalSearchQuantizerFastScan.js';
import { IndexProductLocalSearchQuantizerFastScan } from './indexes/additive/IndexProductLocalSearchQuantizerFastScan.js';
import { IndexProductResidualQuantizerFastScan } from './indexes/additive/IndexProductResidualQuantizerFastScan.js';
import { IndexResidualQuantizerFastScan } from './indexes/additive/IndexResidualQuantizerFastScan.js';
import { IndexPQFastScan } from './indexes/fastscan/IndexPQFastScan.js';
import { IndexFlatCodes } from './indexes/flat/IndexFlatCodes.js';
import { Index2Layer } from './indexes/twolayer/Index2Layer.js';
import { IndexAdditiveQuantizer } from './indexes/additive/IndexAdditiveQuantizer.js';
import { IndexLocalSearchQuantizer } from './indexes/additive/IndexLocalSearchQuantizer.js';
import { IndexProductLocalSearchQuantizer } from './indexes/additive/IndexProductLocalSearchQuantizer.js';
import { IndexProductResidualQuantizer } from './indexes/additive/IndexProductResidualQuantizer.js';
import { IndexResidualQuantizer } from './indexes/additive/IndexResidualQuantizer.js';
import { IndexFlat } from './indexes/flat/IndexFlat.js';
import { IndexFlatIP } from './indexes/flat/IndexFlatIP.js';
import { IndexFlatL2 } from './indexes/flat/IndexFlatL2.js';
import { IndexFlat1D } from './indexes/flat/IndexFlat1D.js';
import { IndexLSH } from './indexes/lsh/IndexLSH.js';
import { IndexPQ } from './indexes/pq/IndexPQ.js';
import { IndexScalarQuantizer } from './indexes/sq/IndexScalarQuantizer.js';
import { IndexHNSW } from './indexes/graph/IndexHNSW.js';
import { IndexHNSW2Level } from './indexes/twolayer/IndexHNSW2Level.js';
import { IndexHNSWFlat } from './indexes/graph/IndexHNSWFlat.js';
import { IndexHNSWPQ } from './indexes/graph/IndexHNSWPQ.js';
import { IndexHNSWSQ } from './indexes/graph/IndexHNSWSQ.js';
import { IndexIDMap } from './indexes/idmap/IndexIDMap.js';
import { IndexIDMap2 } from './indexes/idmap/IndexIDMap2.js';
import { IndexIVF } from './indexes/ivf/IndexIVF.js';
import { IndexIVFAdditiveQuantizer } from './indexes/additive/IndexIVFAdditiveQuantizer.js';
import { IndexIVFLocalSearchQuantizer } from './indexes/additive/IndexIVFLocalSearchQuantizer.js';
import { IndexIVFProductLocalSearchQuantizer } from './indexes/additive/IndexIVFProductLocalSearchQuantizer.js';
import { IndexIVFProductResidualQuantizer } from './indexes/additive/IndexIVFProductResidualQuantizer.js';
import { IndexIVFResidualQuantizer } from './indexes/additive/IndexIVFResidualQuantizer.js';
import { IndexIVFFastScan } from './indexes/fastscan/IndexIVFFastScan.js';
import { IndexIVFAdditiveQuantizerFastScan } from './indexes/additive/IndexIVFAdditiveQuantizerFastScan.js';
import { IndexIVFLocalSearchQuantizerFastScan } from './indexes/additive/IndexIVFLocalSearchQuantizerFastScan.js';
import { IndexIVFProductLocalSearchQuantizerFastScan } from './indexes/additive/IndexIVFProductLocalSearchQuantizerFastScan.js';
import { IndexIVFProductResidualQuantizerFastScan } from './indexes/additive/IndexIVFProductResidualQuantizerFastScan.js';
import { IndexIVFResidualQuantizerFastScan } from './indexes/additive/IndexIVFResidualQuantizerFastScan.js';
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
import { InvertedLists } from './invlists/InvertedLists.js';
import { LSQTimer } from './quantizers/additive/LSQTimer.js';
import { LSQTimerScope } from './quantizers/additive/LSQTimerScope.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { NSG } from './indexes/graph/NSG.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { ProgressiveDimIndexFactory } from './clustering/ProgressiveDimIndexFactory.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { AdditiveQuantizer } from './quantizers/additive/AdditiveQuantizer.js';
import { LocalSearchQuantizer } from './quantizers/additive/LocalSearchQuantizer.js';
import { ProductAdditiveQuantizer } from './quantizers/additive/ProductAdditiveQuantizer.js';
import { ProductLocalSearchQuantizer } from './quantizers/additive/ProductLocalSearchQuantizer.js';
import { ProductResidualQuantizer } from './quantizers/additive/ProductResidualQuantizer.js';
import { ResidualQuantizer } from './quantizers/additive/ResidualQuantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
import { SearchParameters } from './params/SearchParameters.js';
import { IndexRefineSearchParameters } from './params/IndexRefineSearchParameters.js';
import { SearchParametersHNSW } from './params/SearchParametersHNSW.js';
import { SearchParametersIVF } from './params/SearchParametersIVF.js';
import { IVFPQSearchParameters } from './params/IVFPQSearchParameters.js';
import { SearchParametersPQ } from './params/SearchParametersPQ.js';
import { SearchParametersPreTransform } from './params/SearchParametersPreTransform.js';
import { SearchParametersResidualCoarseQuantizer } from './params/SearchParametersResidualCoarseQuantizer.js';
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
    [5, 9, 'ClusteringParameters', ClusteringParameters as unknown as core.Ctor],
    [6, 7, 'Clustering', Clustering as unknown as core.Ctor],
    [7, 7, 'Clustering1D', Clustering1D as unknown as core.Ctor],
    [8, 9, 'ProgressiveDimClusteringParameters', ProgressiveDimClusteringParameters as unknown as core.Ctor],
    [9, 9, 'ProgressiveDimClustering', ProgressiveDimClustering as unknown as core.Ctor],
    [10, 10, 'DirectMap', DirectMap as unknown as core.Ctor],
    [11, 11, 'HNSW', HNSW as unknown as core.Ctor],
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
    [23, 23, 'IcmEncoder', IcmEncoder as unknown as core.Ctor],
    [24, 24, 'IcmEncoderFactory', IcmEncoderFactory as unknown as core.Ctor],
    [25, 79, 'Index', Index as unknown as core.Ctor],
    [26, 28, 'AdditiveCoarseQuantizer', AdditiveCoarseQuantizer as unknown as core.Ctor],
    [27, 27, 'LocalSearchCoarseQuantizer', LocalSearchCoarseQuantizer as unknown as core.Ctor],
    [28, 28, 'ResidualCoarseQuantizer', ResidualCoarseQuantizer as unknown as core.Ctor],
    [29, 35, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [30, 34, 'IndexAdditiveQuantizerFastScan', IndexAdditiveQuantizerFastScan as unknown as core.Ctor],
    [31, 31, 'IndexLocalSearchQuantizerFastScan', IndexLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [32, 32, 'IndexProductLocalSearchQuantizerFastScan', IndexProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [33, 33, 'IndexProductResidualQuantizerFastScan', IndexProductResidualQuantizerFastScan as unknown as core.Ctor],
    [34, 34, 'IndexResidualQuantizerFastScan', IndexResidualQuantizerFastScan as unknown as core.Ctor],
    [35, 35, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [36, 49, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [37, 37, 'Index2Layer', Index2Layer as unknown as core.Ctor],
    [38, 42, 'IndexAdditiveQuantizer', IndexAdditiveQuantizer as unknown as core.Ctor],
    [39, 39, 'IndexLocalSearchQuantizer', IndexLocalSearchQuantizer as unknown as core.Ctor],
    [40, 40, 'IndexProductLocalSearchQuantizer', IndexProductLocalSearchQuantizer as unknown as core.Ctor],
    [41, 41, 'IndexProductResidualQuantizer', IndexProductResidualQuantizer as unknown as core.Ctor],
    [42, 42, 'IndexResidualQuantizer', IndexResidualQuantizer as unknown as core.Ctor],
    [43, 46, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [44, 44, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [45, 46, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [46, 46, 'IndexFlat1D', IndexFlat1D as unknown as core.Ctor],
    [47, 47, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [48, 48, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [49, 49, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [50, 54, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [51, 51, 'IndexHNSW2Level', IndexHNSW2Level as unknown as core.Ctor],
    [52, 52, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [53, 53, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [54, 54, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [55, 56, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [56, 56, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [57, 73, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [58, 62, 'IndexIVFAdditiveQuantizer', IndexIVFAdditiveQuantizer as unknown as core.Ctor],
    [59, 59, 'IndexIVFLocalSearchQuantizer', IndexIVFLocalSearchQuantizer as unknown as core.Ctor],
    [60, 60, 'IndexIVFProductLocalSearchQuantizer', IndexIVFProductLocalSearchQuantizer as unknown as core.Ctor],
    [61, 61, 'IndexIVFProductResidualQuantizer', IndexIVFProductResidualQuantizer as unknown as core.Ctor],
    [62, 62, 'IndexIVFResidualQuantizer', IndexIVFResidualQuantizer as unknown as core.Ctor],
    [63, 69, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [64, 68, 'IndexIVFAdditiveQuantizerFastScan', IndexIVFAdditiveQuantizerFastScan as unknown as core.Ctor],
    [65, 65, 'IndexIVFLocalSearchQuantizerFastScan', IndexIVFLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [66, 66, 'IndexIVFProductLocalSearchQuantizerFastScan', IndexIVFProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [67, 67, 'IndexIVFProductResidualQuantizerFastScan', IndexIVFProductResidualQuantizerFastScan as unknown as core.Ctor],
    [68, 68, 'IndexIVFResidualQuantizerFastScan', IndexIVFResidualQuantizerFastScan as unknown as core.Ctor],
    [69, 69, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [70, 70, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [71, 72, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [72, 72, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [73, 73, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [74, 75, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [75, 75, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [76, 76, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [77, 78, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [78, 78, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [79, 79, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [80, 88, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [81, 81, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [82, 82, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [83, 83, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [84, 84, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [85, 86, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [86, 86, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [87, 87, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [88, 88, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [89, 89, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [91, 91, 'LSQTimer', LSQTimer as unknown as core.Ctor],
    [92, 92, 'LSQTimerScope', LSQTimerScope as unknown as core.Ctor],
    [93, 94, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [94, 94, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [95, 95, 'NSG', NSG as unknown as core.Ctor],
    [96, 96, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [97, 97, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [98, 98, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [99, 99, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [100, 100, 'ProgressiveDimIndexFactory', ProgressiveDimIndexFactory as unknown as core.Ctor],
    [101, 109, 'Quantizer', Quantizer as unknown as core.Ctor],
    [102, 107, 'AdditiveQuantizer', AdditiveQuantizer as unknown as core.Ctor],
    [103, 103, 'LocalSearchQuantizer', LocalSearchQuantizer as unknown as core.Ctor],
    [104, 106, 'ProductAdditiveQuantizer', ProductAdditiveQuantizer as unknown as core.Ctor],
    [105, 105, 'ProductLocalSearchQuantizer', ProductLocalSearchQuantizer as unknown as core.Ctor],
    [106, 106, 'ProductResidualQuantizer', ProductResidualQuantizer as unknown as core.Ctor],
    [107, 107, 'ResidualQuantizer', ResidualQuantizer as unknown as core.Ctor],
    [108, 108, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [109, 109, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [110, 117, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [111, 111, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [112, 112, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [113, 114, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [114, 114, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [115, 115, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [116, 116, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [117, 117, 'SearchParametersResidualCoarseQuantizer', SearchParametersResidualCoarseQuantizer as unknown as core.Ctor],
    [118, 119, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [119, 119, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [120, 129, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [121, 121, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [122, 122, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [123, 127, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [124, 124, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [125, 125, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [126, 126, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [127, 127, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [128, 128, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [129, 129, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
