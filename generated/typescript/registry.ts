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
import { NSG } from './indexes/graph/NSG.js';
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
    [47, 101, 'Index', Index as unknown as core.Ctor],
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
    [58, 71, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
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
    [71, 71, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [72, 76, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [73, 73, 'IndexHNSW2Level', IndexHNSW2Level as unknown as core.Ctor],
    [74, 74, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [75, 75, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [76, 76, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [77, 78, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [78, 78, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [79, 95, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [80, 84, 'IndexIVFAdditiveQuantizer', IndexIVFAdditiveQuantizer as unknown as core.Ctor],
    [81, 81, 'IndexIVFLocalSearchQuantizer', IndexIVFLocalSearchQuantizer as unknown as core.Ctor],
    [82, 82, 'IndexIVFProductLocalSearchQuantizer', IndexIVFProductLocalSearchQuantizer as unknown as core.Ctor],
    [83, 83, 'IndexIVFProductResidualQuantizer', IndexIVFProductResidualQuantizer as unknown as core.Ctor],
    [84, 84, 'IndexIVFResidualQuantizer', IndexIVFResidualQuantizer as unknown as core.Ctor],
    [85, 91, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [86, 90, 'IndexIVFAdditiveQuantizerFastScan', IndexIVFAdditiveQuantizerFastScan as unknown as core.Ctor],
    [87, 87, 'IndexIVFLocalSearchQuantizerFastScan', IndexIVFLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [88, 88, 'IndexIVFProductLocalSearchQuantizerFastScan', IndexIVFProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [89, 89, 'IndexIVFProductResidualQuantizerFastScan', IndexIVFProductResidualQuantizerFastScan as unknown as core.Ctor],
    [90, 90, 'IndexIVFResidualQuantizerFastScan', IndexIVFResidualQuantizerFastScan as unknown as core.Ctor],
    [91, 91, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [92, 92, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [93, 94, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [94, 94, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [95, 95, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [96, 97, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [97, 97, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [98, 98, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [99, 100, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [100, 100, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [101, 101, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [102, 110, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [103, 103, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [104, 104, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [105, 105, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [106, 106, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [107, 108, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [108, 108, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [109, 109, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [110, 110, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [111, 111, 'IndexBinaryHashStats', IndexBinaryHashStats as unknown as core.Ctor],
    [112, 112, 'IndexIVFPQStats', IndexIVFPQStats as unknown as core.Ctor],
    [113, 113, 'IndexIVFStats', IndexIVFStats as unknown as core.Ctor],
    [114, 114, 'IndexPQStats', IndexPQStats as unknown as core.Ctor],
    [115, 115, 'InvertedListScanner', InvertedListScanner as unknown as core.Ctor],
    [116, 125, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [117, 117, 'ArrayInvertedLists', ArrayInvertedLists as unknown as core.Ctor],
    [118, 118, 'BlockInvertedLists', BlockInvertedLists as unknown as core.Ctor],
    [119, 119, 'OnDiskInvertedLists', OnDiskInvertedLists as unknown as core.Ctor],
    [120, 125, 'ReadOnlyInvertedLists', ReadOnlyInvertedLists as unknown as core.Ctor],
    [121, 121, 'HStackInvertedLists', HStackInvertedLists as unknown as core.Ctor],
    [122, 122, 'MaskedInvertedLists', MaskedInvertedLists as unknown as core.Ctor],
    [123, 123, 'SliceInvertedLists', SliceInvertedLists as unknown as core.Ctor],
    [124, 124, 'StopWordsInvertedLists', StopWordsInvertedLists as unknown as core.Ctor],
    [125, 125, 'VStackInvertedLists', VStackInvertedLists as unknown as core.Ctor],
    [126, 126, 'InvertedListsIterator', InvertedListsIterator as unknown as core.Ctor],
    [128, 128, 'LSQTimer', LSQTimer as unknown as core.Ctor],
    [129, 129, 'LSQTimerScope', LSQTimerScope as unknown as core.Ctor],
    [130, 131, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [131, 131, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [132, 132, 'MapInt64ToInt64', MapInt64ToInt64 as unknown as core.Ctor],
    [133, 133, 'MapLong2Long', MapLong2Long as unknown as core.Ctor],
    [134, 134, 'MatrixStats', MatrixStats as unknown as core.Ctor],
    [135, 135, 'NSG', NSG as unknown as core.Ctor],
    [136, 136, 'OnDiskOneList', OnDiskOneList as unknown as core.Ctor],
    [137, 137, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [138, 138, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [139, 139, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [140, 140, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [141, 141, 'PartitionStats', PartitionStats as unknown as core.Ctor],
    [142, 142, 'ProgressiveDimIndexFactory', ProgressiveDimIndexFactory as unknown as core.Ctor],
    [143, 151, 'Quantizer', Quantizer as unknown as core.Ctor],
    [144, 149, 'AdditiveQuantizer', AdditiveQuantizer as unknown as core.Ctor],
    [145, 145, 'LocalSearchQuantizer', LocalSearchQuantizer as unknown as core.Ctor],
    [146, 148, 'ProductAdditiveQuantizer', ProductAdditiveQuantizer as unknown as core.Ctor],
    [147, 147, 'ProductLocalSearchQuantizer', ProductLocalSearchQuantizer as unknown as core.Ctor],
    [148, 148, 'ProductResidualQuantizer', ProductResidualQuantizer as unknown as core.Ctor],
    [149, 149, 'ResidualQuantizer', ResidualQuantizer as unknown as core.Ctor],
    [150, 150, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [151, 151, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [152, 152, 'RandomGenerator', RandomGenerator as unknown as core.Ctor],
    [153, 153, 'ResultHeap', ResultHeap as unknown as core.Ctor],
    [154, 161, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [155, 155, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [156, 156, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [157, 158, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [158, 158, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [159, 159, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [160, 160, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [161, 161, 'SearchParametersResidualCoarseQuantizer', SearchParametersResidualCoarseQuantizer as unknown as core.Ctor],
    [162, 163, 'ShardingFunction', ShardingFunction as unknown as core.Ctor],
    [163, 163, 'DefaultShardingFunction', DefaultShardingFunction as unknown as core.Ctor],
    [164, 165, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [165, 165, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [166, 166, 'SlidingIndexWindow', SlidingIndexWindow as unknown as core.Ctor],
    [167, 167, 'SplitMix64RandomGenerator', SplitMix64RandomGenerator as unknown as core.Ctor],
    [168, 177, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [169, 169, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [170, 170, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [171, 175, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [172, 172, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [173, 173, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [174, 174, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [175, 175, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [176, 176, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [177, 177, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [178, 178, 'VisitedTable', VisitedTable as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
