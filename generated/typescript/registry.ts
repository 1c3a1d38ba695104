// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by id, so that a handle becomes an instance of its own class. */
import * as core from '@faiss-sdk/core';
import { AutoTuneCriterion } from './autotune/AutoTuneCriterion.js';
import { IntersectionCriterion } from './autotune/IntersectionCriterion.js';
import { OneRecallAtRCriterion } from './autotune/OneRecallAtRCriterion.js';
import { BinaryInvertedListScanner } from './search/BinaryInvertedListScanner.js';
import { Cloner } from './io/Cloner.js';
import { ClusteringIterationStats } from './clustering/ClusteringIterationStats.js';
import { ClusteringParameters } from './clustering/ClusteringParameters.js';
import { Clustering } from './clustering/Clustering.js';
import { Clustering1D } from './clustering/Clustering1D.js';
import { ProgressiveDimClusteringParameters } from './clustering/ProgressiveDimClusteringParameters.js';
import { ProgressiveDimClustering } from './clustering/ProgressiveDimClustering.js';
import { CodePacker } from './invlists/CodePacker.js';
import { CodePackerFlat } from './invlists/CodePackerFlat.js';
import { CodePackerPQ4 } from './invlists/CodePackerPQ4.js';
import { CodeSet } from './invlists/CodeSet.js';
import { DirectMap } from './invlists/DirectMap.js';
import { DistanceComputer } from './search/DistanceComputer.js';
import { FlatCodesDistanceComputer } from './search/FlatCodesDistanceComputer.js';
import { NegativeDistanceComputer } from './search/NegativeDistanceComputer.js';
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
import { IOReader } from './io/IOReader.js';
import { BufferedIOReader } from './io/BufferedIOReader.js';
import { FileIOReader } from './io/FileIOReader.js';
import { VectorIOReader } from './io/VectorIOReader.js';
import { ZeroCopyIOReader } from './io/ZeroCopyIOReader.js';
import { IOWriter } from './io/IOWriter.js';
import { BufferedIOWriter } from './io/BufferedIOWriter.js';
import { FileIOWriter } from './io/FileIOWriter.js';
import { VectorIOWriter } from './io/VectorIOWriter.js';
import { IVFFastScanStats } from './statistics/IVFFastScanStats.js';
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
import { IndexRaBitQ } from './indexes/rabitq/IndexRaBitQ.js';
import { IndexScalarQuantizer } from './indexes/sq/IndexScalarQuantizer.js';
import { IndexHNSW } from './indexes/graph/IndexHNSW.js';
import { IndexHNSW2Level } from './indexes/twolayer/IndexHNSW2Level.js';
import { IndexHNSWCagra } from './indexes/graph/IndexHNSWCagra.js';
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
import { IndexBinaryHashStats } from './statistics/IndexBinaryHashStats.js';
import { IndexIVFPQStats } from './statistics/IndexIVFPQStats.js';
import { IndexIVFStats } from './statistics/IndexIVFStats.js';
import { IndexPQStats } from './statistics/IndexPQStats.js';
import { InvertedListScanner } from './search/InvertedListScanner.js';
import { InvertedLists } from './invlists/InvertedLists.js';
import { ArrayInvertedLists } from './invlists/ArrayInvertedLists.js';
import { BlockInvertedLists } from './invlists/BlockInvertedLists.js';
import { OnDiskInvertedLists } from './invlists/OnDiskInvertedLists.js';
import { ReadOnlyInvertedLists } from './invlists/ReadOnlyInvertedLists.js';
import { HStackInvertedLists } from './invlists/HStackInvertedLists.js';
import { MaskedInvertedLists } from './invlists/MaskedInvertedLists.js';
import { SliceInvertedLists } from './invlists/SliceInvertedLists.js';
import { StopWordsInvertedLists } from './invlists/StopWordsInvertedLists.js';
import { VStackInvertedLists } from './invlists/VStackInvertedLists.js';
import { InvertedListsIterator } from './invlists/InvertedListsIterator.js';
import { LSQTimer } from './quantizers/additive/LSQTimer.js';
import { LSQTimerScope } from './quantizers/additive/LSQTimerScope.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { MapInt64ToInt64 } from './utilities/MapInt64ToInt64.js';
import { MapLong2Long } from './utilities/MapLong2Long.js';
import { MatrixStats } from './utilities/MatrixStats.js';
import { NNDescent } from './indexes/graph/NNDescent.js';
import { NSG } from './indexes/graph/NSG.js';
import { NSG_Graph_int } from './indexes/graph/NSG_Graph_int.js';
import { Neighbor } from './indexes/graph/Neighbor.js';
import { Nhood } from './indexes/graph/Nhood.js';
import { OnDiskOneList } from './invlists/OnDiskOneList.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { PartitionStats } from './statistics/PartitionStats.js';
import { ProgressiveDimIndexFactory } from './clustering/ProgressiveDimIndexFactory.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { AdditiveQuantizer } from './quantizers/additive/AdditiveQuantizer.js';
import { LocalSearchQuantizer } from './quantizers/additive/LocalSearchQuantizer.js';
import { ProductAdditiveQuantizer } from './quantizers/additive/ProductAdditiveQuantizer.js';
import { ProductLocalSearchQuantizer } from './quantizers/additive/ProductLocalSearchQuantizer.js';
import { ProductResidualQuantizer } from './quantizers/additive/ProductResidualQuantizer.js';
import { ResidualQuantizer } from './quantizers/additive/ResidualQuantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { RaBitQuantizer } from './quantizers/RaBitQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
import { RandomGenerator } from './utilities/RandomGenerator.js';
import { ResultHeap } from './utilities/ResultHeap.js';
import { SearchParameters } from './params/SearchParameters.js';
import { IndexRefineSearchParameters } from './params/IndexRefineSearchParameters.js';
import { RaBitQSearchParameters } from './params/RaBitQSearchParameters.js';
import { SearchParametersHNSW } from './params/SearchParametersHNSW.js';
import { SearchParametersIVF } from './params/SearchParametersIVF.js';
import { IVFPQSearchParameters } from './params/IVFPQSearchParameters.js';
import { IVFRaBitQSearchParameters } from './params/IVFRaBitQSearchParameters.js';
import { SearchParametersPQ } from './params/SearchParametersPQ.js';
import { SearchParametersPreTransform } from './params/SearchParametersPreTransform.js';
import { SearchParametersResidualCoarseQuantizer } from './params/SearchParametersResidualCoarseQuantizer.js';
import { ShardingFunction } from './ivflib/ShardingFunction.js';
import { DefaultShardingFunction } from './ivflib/DefaultShardingFunction.js';
import { SimulatedAnnealingParameters } from './quantizers/SimulatedAnnealingParameters.js';
import { PolysemousTraining } from './quantizers/PolysemousTraining.js';
import { SlidingIndexWindow } from './ivflib/SlidingIndexWindow.js';
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
import { VisitedTable } from './search/VisitedTable.js';
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
    [4, 4, 'BinaryInvertedListScanner', BinaryInvertedListScanner as unknown as core.Ctor],
    [5, 5, 'Cloner', Cloner as unknown as core.Ctor],
    [6, 6, 'ClusteringIterationStats', ClusteringIterationStats as unknown as core.Ctor],
    [7, 11, 'ClusteringParameters', ClusteringParameters as unknown as core.Ctor],
    [8, 9, 'Clustering', Clustering as unknown as core.Ctor],
    [9, 9, 'Clustering1D', Clustering1D as unknown as core.Ctor],
    [10, 11, 'ProgressiveDimClusteringParameters', ProgressiveDimClusteringParameters as unknown as core.Ctor],
    [11, 11, 'ProgressiveDimClustering', ProgressiveDimClustering as unknown as core.Ctor],
    [12, 14, 'CodePacker', CodePacker as unknown as core.Ctor],
    [13, 13, 'CodePackerFlat', CodePackerFlat as unknown as core.Ctor],
    [14, 14, 'CodePackerPQ4', CodePackerPQ4 as unknown as core.Ctor],
    [15, 15, 'CodeSet', CodeSet as unknown as core.Ctor],
    [16, 16, 'DirectMap', DirectMap as unknown as core.Ctor],
    [17, 19, 'DistanceComputer', DistanceComputer as unknown as core.Ctor],
    [18, 18, 'FlatCodesDistanceComputer', FlatCodesDistanceComputer as unknown as core.Ctor],
    [19, 19, 'NegativeDistanceComputer', NegativeDistanceComputer as unknown as core.Ctor],
    [20, 20, 'FastScanStats', FastScanStats as unknown as core.Ctor],
    [21, 21, 'GlobalVariables', GlobalVariables as unknown as core.Ctor],
    [22, 22, 'HNSW', HNSW as unknown as core.Ctor],
    [23, 23, 'HNSWStats', HNSWStats as unknown as core.Ctor],
    [24, 34, 'IDSelector', IDSelector as unknown as core.Ctor],
    [25, 25, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [26, 26, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [27, 27, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [28, 28, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [29, 29, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [30, 30, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [31, 31, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [32, 32, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [33, 33, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [34, 34, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [35, 39, 'IOReader', IOReader as unknown as core.Ctor],
    [36, 36, 'BufferedIOReader', BufferedIOReader as unknown as core.Ctor],
    [37, 37, 'FileIOReader', FileIOReader as unknown as core.Ctor],
    [38, 38, 'VectorIOReader', VectorIOReader as unknown as core.Ctor],
    [39, 39, 'ZeroCopyIOReader', ZeroCopyIOReader as unknown as core.Ctor],
    [40, 43, 'IOWriter', IOWriter as unknown as core.Ctor],
    [41, 41, 'BufferedIOWriter', BufferedIOWriter as unknown as core.Ctor],
    [42, 42, 'FileIOWriter', FileIOWriter as unknown as core.Ctor],
    [43, 43, 'VectorIOWriter', VectorIOWriter as unknown as core.Ctor],
    [44, 44, 'IVFFastScanStats', IVFFastScanStats as unknown as core.Ctor],
    [45, 45, 'IcmEncoder', IcmEncoder as unknown as core.Ctor],
    [46, 46, 'IcmEncoderFactory', IcmEncoderFactory as unknown as core.Ctor],
    [47, 121, 'Index', Index as unknown as core.Ctor],
    [48, 50, 'AdditiveCoarseQuantizer', AdditiveCoarseQuantizer as unknown as core.Ctor],
    [49, 49, 'LocalSearchCoarseQuantizer', LocalSearchCoarseQuantizer as unknown as core.Ctor],
    [50, 50, 'ResidualCoarseQuantizer', ResidualCoarseQuantizer as unknown as core.Ctor],
    [51, 57, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [52, 56, 'IndexAdditiveQuantizerFastScan', IndexAdditiveQuantizerFastScan as unknown as core.Ctor],
    [53, 53, 'IndexLocalSearchQuantizerFastScan', IndexLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [54, 54, 'IndexProductLocalSearchQuantizerFastScan', IndexProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [55, 55, 'IndexProductResidualQuantizerFastScan', IndexProductResidualQuantizerFastScan as unknown as core.Ctor],
    [56, 56, 'IndexResidualQuantizerFastScan', IndexResidualQuantizerFastScan as unknown as core.Ctor],
    [57, 57, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [58, 72, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [59, 59, 'Index2Layer', Index2Layer as unknown as core.Ctor],
    [60, 64, 'IndexAdditiveQuantizer', IndexAdditiveQuantizer as unknown as core.Ctor],
    [61, 61, 'IndexLocalSearchQuantizer', IndexLocalSearchQuantizer as unknown as core.Ctor],
    [62, 62, 'IndexProductLocalSearchQuantizer', IndexProductLocalSearchQuantizer as unknown as core.Ctor],
    [63, 63, 'IndexProductResidualQuantizer', IndexProductResidualQuantizer as unknown as core.Ctor],
    [64, 64, 'IndexResidualQuantizer', IndexResidualQuantizer as unknown as core.Ctor],
    [65, 68, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [66, 66, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [67, 68, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [68, 68, 'IndexFlat1D', IndexFlat1D as unknown as core.Ctor],
    [69, 69, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [70, 70, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [71, 71, 'IndexRaBitQ', IndexRaBitQ as unknown as core.Ctor],
    [72, 72, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [73, 78, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [74, 74, 'IndexHNSW2Level', IndexHNSW2Level as unknown as core.Ctor],
    [75, 75, 'IndexHNSWCagra', IndexHNSWCagra as unknown as core.Ctor],
    [76, 76, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [77, 77, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [78, 78, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [79, 80, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [80, 80, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [81, 100, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [82, 86, 'IndexIVFAdditiveQuantizer', IndexIVFAdditiveQuantizer as unknown as core.Ctor],
    [83, 83, 'IndexIVFLocalSearchQuantizer', IndexIVFLocalSearchQuantizer as unknown as core.Ctor],
    [84, 84, 'IndexIVFProductLocalSearchQuantizer', IndexIVFProductLocalSearchQuantizer as unknown as core.Ctor],
    [85, 85, 'IndexIVFProductResidualQuantizer', IndexIVFProductResidualQuantizer as unknown as core.Ctor],
    [86, 86, 'IndexIVFResidualQuantizer', IndexIVFResidualQuantizer as unknown as core.Ctor],
    [87, 93, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [88, 92, 'IndexIVFAdditiveQuantizerFastScan', IndexIVFAdditiveQuantizerFastScan as unknown as core.Ctor],
    [89, 89, 'IndexIVFLocalSearchQuantizerFastScan', IndexIVFLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [90, 90, 'IndexIVFProductLocalSearchQuantizerFastScan', IndexIVFProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [91, 91, 'IndexIVFProductResidualQuantizerFastScan', IndexIVFProductResidualQuantizerFastScan as unknown as core.Ctor],
    [92, 92, 'IndexIVFResidualQuantizerFastScan', IndexIVFResidualQuantizerFastScan as unknown as core.Ctor],
    [93, 93, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [94, 95, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [95, 95, 'IndexIVFFlatDedup', IndexIVFFlatDedup as unknown as core.Ctor],
    [96, 97, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [97, 97, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [98, 98, 'IndexIVFRaBitQ', IndexIVFRaBitQ as unknown as core.Ctor],
    [99, 99, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [100, 100, 'IndexIVFSpectralHash', IndexIVFSpectralHash as unknown as core.Ctor],
    [101, 101, 'IndexIVFIndependentQuantizer', IndexIVFIndependentQuantizer as unknown as core.Ctor],
    [102, 103, 'IndexNNDescent', IndexNNDescent as unknown as core.Ctor],
    [103, 103, 'IndexNNDescentFlat', IndexNNDescentFlat as unknown as core.Ctor],
    [104, 107, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [105, 105, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [106, 106, 'IndexNSGPQ', IndexNSGPQ as unknown as core.Ctor],
    [107, 107, 'IndexNSGSQ', IndexNSGSQ as unknown as core.Ctor],
    [108, 108, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [109, 109, 'IndexRandom', IndexRandom as unknown as core.Ctor],
    [110, 111, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [111, 111, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [112, 114, 'IndexRowwiseMinMaxBase', IndexRowwiseMinMaxBase as unknown as core.Ctor],
    [113, 113, 'IndexRowwiseMinMax', IndexRowwiseMinMax as unknown as core.Ctor],
    [114, 114, 'IndexRowwiseMinMaxFP16', IndexRowwiseMinMaxFP16 as unknown as core.Ctor],
    [115, 115, 'IndexSplitVectors', IndexSplitVectors as unknown as core.Ctor],
    [116, 117, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [117, 117, 'MultiIndexQuantizer2', MultiIndexQuantizer2 as unknown as core.Ctor],
    [118, 121, 'ThreadedIndexBase', ThreadedIndexBase as unknown as core.Ctor],
    [119, 119, 'IndexReplicas', IndexReplicas as unknown as core.Ctor],
    [120, 121, 'IndexShards', IndexShards as unknown as core.Ctor],
    [121, 121, 'IndexShardsIVF', IndexShardsIVF as unknown as core.Ctor],
    [122, 134, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [123, 123, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [124, 124, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [125, 126, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [126, 126, 'IndexBinaryHNSWCagra', IndexBinaryHNSWCagra as unknown as core.Ctor],
    [127, 127, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [128, 129, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [129, 129, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [130, 130, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [131, 131, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [132, 134, 'ThreadedIndexBaseBinary', ThreadedIndexBaseBinary as unknown as core.Ctor],
    [133, 133, 'IndexBinaryReplicas', IndexBinaryReplicas as unknown as core.Ctor],
    [134, 134, 'IndexBinaryShards', IndexBinaryShards as unknown as core.Ctor],
    [135, 135, 'IndexBinaryHashStats', IndexBinaryHashStats as unknown as core.Ctor],
    [136, 136, 'IndexIVFPQStats', IndexIVFPQStats as unknown as core.Ctor],
    [137, 137, 'IndexIVFStats', IndexIVFStats as unknown as core.Ctor],
    [138, 138, 'IndexPQStats', IndexPQStats as unknown as core.Ctor],
    [139, 139, 'InvertedListScanner', InvertedListScanner as unknown as core.Ctor],
    [140, 149, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [141, 141, 'ArrayInvertedLists', ArrayInvertedLists as unknown as core.Ctor],
    [142, 142, 'BlockInvertedLists', BlockInvertedLists as unknown as core.Ctor],
    [143, 143, 'OnDiskInvertedLists', OnDiskInvertedLists as unknown as core.Ctor],
    [144, 149, 'ReadOnlyInvertedLists', ReadOnlyInvertedLists as unknown as core.Ctor],
    [145, 145, 'HStackInvertedLists', HStackInvertedLists as unknown as core.Ctor],
    [146, 146, 'MaskedInvertedLists', MaskedInvertedLists as unknown as core.Ctor],
    [147, 147, 'SliceInvertedLists', SliceInvertedLists as unknown as core.Ctor],
    [148, 148, 'StopWordsInvertedLists', StopWordsInvertedLists as unknown as core.Ctor],
    [149, 149, 'VStackInvertedLists', VStackInvertedLists as unknown as core.Ctor],
    [150, 150, 'InvertedListsIterator', InvertedListsIterator as unknown as core.Ctor],
    [152, 152, 'LSQTimer', LSQTimer as unknown as core.Ctor],
    [153, 153, 'LSQTimerScope', LSQTimerScope as unknown as core.Ctor],
    [154, 155, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [155, 155, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [156, 156, 'MapInt64ToInt64', MapInt64ToInt64 as unknown as core.Ctor],
    [157, 157, 'MapLong2Long', MapLong2Long as unknown as core.Ctor],
    [158, 158, 'MatrixStats', MatrixStats as unknown as core.Ctor],
    [159, 159, 'NNDescent', NNDescent as unknown as core.Ctor],
    [160, 160, 'NSG', NSG as unknown as core.Ctor],
    [161, 161, 'NSG_Graph_int', NSG_Graph_int as unknown as core.Ctor],
    [162, 162, 'Neighbor', Neighbor as unknown as core.Ctor],
    [163, 163, 'Nhood', Nhood as unknown as core.Ctor],
    [164, 164, 'OnDiskOneList', OnDiskOneList as unknown as core.Ctor],
    [165, 165, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [166, 166, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [167, 167, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [168, 168, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [169, 169, 'PartitionStats', PartitionStats as unknown as core.Ctor],
    [170, 170, 'ProgressiveDimIndexFactory', ProgressiveDimIndexFactory as unknown as core.Ctor],
    [171, 180, 'Quantizer', Quantizer as unknown as core.Ctor],
    [172, 177, 'AdditiveQuantizer', AdditiveQuantizer as unknown as core.Ctor],
    [173, 173, 'LocalSearchQuantizer', LocalSearchQuantizer as unknown as core.Ctor],
    [174, 176, 'ProductAdditiveQuantizer', ProductAdditiveQuantizer as unknown as core.Ctor],
    [175, 175, 'ProductLocalSearchQuantizer', ProductLocalSearchQuantizer as unknown as core.Ctor],
    [176, 176, 'ProductResidualQuantizer', ProductResidualQuantizer as unknown as core.Ctor],
    [177, 177, 'ResidualQuantizer', ResidualQuantizer as unknown as core.Ctor],
    [178, 178, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [179, 179, 'RaBitQuantizer', RaBitQuantizer as unknown as core.Ctor],
    [180, 180, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [181, 181, 'RandomGenerator', RandomGenerator as unknown as core.Ctor],
    [182, 182, 'ResultHeap', ResultHeap as unknown as core.Ctor],
    [183, 192, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [184, 184, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [185, 185, 'RaBitQSearchParameters', RaBitQSearchParameters as unknown as core.Ctor],
    [186, 186, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [187, 189, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [188, 188, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [189, 189, 'IVFRaBitQSearchParameters', IVFRaBitQSearchParameters as unknown as core.Ctor],
    [190, 190, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [191, 191, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [192, 192, 'SearchParametersResidualCoarseQuantizer', SearchParametersResidualCoarseQuantizer as unknown as core.Ctor],
    [193, 194, 'ShardingFunction', ShardingFunction as unknown as core.Ctor],
    [194, 194, 'DefaultShardingFunction', DefaultShardingFunction as unknown as core.Ctor],
    [195, 196, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [196, 196, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [197, 197, 'SlidingIndexWindow', SlidingIndexWindow as unknown as core.Ctor],
    [198, 198, 'SplitMix64RandomGenerator', SplitMix64RandomGenerator as unknown as core.Ctor],
    [199, 208, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [200, 200, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [201, 201, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [202, 206, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [203, 203, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [204, 204, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [205, 205, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [206, 206, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [207, 207, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [208, 208, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [209, 209, 'VisitedTable', VisitedTable as unknown as core.Ctor],
    [210, 210, 'float_maxheap_array_t', float_maxheap_array_t as unknown as core.Ctor],
    [211, 211, 'float_minheap_array_t', float_minheap_array_t as unknown as core.Ctor],
    [212, 212, 'int_maxheap_array_t', int_maxheap_array_t as unknown as core.Ctor],
    [213, 213, 'int_minheap_array_t', int_minheap_array_t as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
