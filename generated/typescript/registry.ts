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
    [7, 8, 'ClusteringParameters', ClusteringParameters as unknown as core.Ctor],
    [8, 8, 'Clustering', Clustering as unknown as core.Ctor],
    [9, 11, 'CodePacker', CodePacker as unknown as core.Ctor],
    [10, 10, 'CodePackerFlat', CodePackerFlat as unknown as core.Ctor],
    [11, 11, 'CodePackerPQ4', CodePackerPQ4 as unknown as core.Ctor],
    [12, 12, 'CodeSet', CodeSet as unknown as core.Ctor],
    [13, 13, 'DirectMap', DirectMap as unknown as core.Ctor],
    [14, 16, 'DistanceComputer', DistanceComputer as unknown as core.Ctor],
    [15, 15, 'FlatCodesDistanceComputer', FlatCodesDistanceComputer as unknown as core.Ctor],
    [16, 16, 'NegativeDistanceComputer', NegativeDistanceComputer as unknown as core.Ctor],
    [17, 17, 'FastScanStats', FastScanStats as unknown as core.Ctor],
    [18, 18, 'GlobalVariables', GlobalVariables as unknown as core.Ctor],
    [19, 19, 'HNSW', HNSW as unknown as core.Ctor],
    [20, 20, 'HNSWStats', HNSWStats as unknown as core.Ctor],
    [21, 31, 'IDSelector', IDSelector as unknown as core.Ctor],
    [22, 22, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [23, 23, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [24, 24, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [25, 25, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [26, 26, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [27, 27, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [28, 28, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [29, 29, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [30, 30, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [31, 31, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [32, 36, 'IOReader', IOReader as unknown as core.Ctor],
    [33, 33, 'BufferedIOReader', BufferedIOReader as unknown as core.Ctor],
    [34, 34, 'FileIOReader', FileIOReader as unknown as core.Ctor],
    [35, 35, 'VectorIOReader', VectorIOReader as unknown as core.Ctor],
    [36, 36, 'ZeroCopyIOReader', ZeroCopyIOReader as unknown as core.Ctor],
    [37, 40, 'IOWriter', IOWriter as unknown as core.Ctor],
    [38, 38, 'BufferedIOWriter', BufferedIOWriter as unknown as core.Ctor],
    [39, 39, 'FileIOWriter', FileIOWriter as unknown as core.Ctor],
    [40, 40, 'VectorIOWriter', VectorIOWriter as unknown as core.Ctor],
    [41, 41, 'IVFFastScanStats', IVFFastScanStats as unknown as core.Ctor],
    [42, 70, 'Index', Index as unknown as core.Ctor],
    [43, 44, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [44, 44, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [45, 51, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [46, 48, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [47, 47, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [48, 48, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [49, 49, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [50, 50, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [51, 51, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [52, 55, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [53, 53, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [54, 54, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [55, 55, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [56, 57, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [57, 57, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [58, 64, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [59, 60, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [60, 60, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [61, 61, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [62, 63, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [63, 63, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [64, 64, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [65, 66, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [66, 66, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [67, 67, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [68, 69, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [69, 69, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [70, 70, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [71, 79, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [72, 72, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [73, 73, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [74, 74, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [75, 75, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [76, 77, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [77, 77, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [78, 78, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [79, 79, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [80, 80, 'IndexBinaryHashStats', IndexBinaryHashStats as unknown as core.Ctor],
    [81, 81, 'IndexIVFPQStats', IndexIVFPQStats as unknown as core.Ctor],
    [82, 82, 'IndexIVFStats', IndexIVFStats as unknown as core.Ctor],
    [83, 83, 'IndexPQStats', IndexPQStats as unknown as core.Ctor],
    [84, 84, 'InvertedListScanner', InvertedListScanner as unknown as core.Ctor],
    [85, 94, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [86, 86, 'ArrayInvertedLists', ArrayInvertedLists as unknown as core.Ctor],
    [87, 87, 'BlockInvertedLists', BlockInvertedLists as unknown as core.Ctor],
    [88, 88, 'OnDiskInvertedLists', OnDiskInvertedLists as unknown as core.Ctor],
    [89, 94, 'ReadOnlyInvertedLists', ReadOnlyInvertedLists as unknown as core.Ctor],
    [90, 90, 'HStackInvertedLists', HStackInvertedLists as unknown as core.Ctor],
    [91, 91, 'MaskedInvertedLists', MaskedInvertedLists as unknown as core.Ctor],
    [92, 92, 'SliceInvertedLists', SliceInvertedLists as unknown as core.Ctor],
    [93, 93, 'StopWordsInvertedLists', StopWordsInvertedLists as unknown as core.Ctor],
    [94, 94, 'VStackInvertedLists', VStackInvertedLists as unknown as core.Ctor],
    [95, 95, 'InvertedListsIterator', InvertedListsIterator as unknown as core.Ctor],
    [97, 98, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [98, 98, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [99, 99, 'MapInt64ToInt64', MapInt64ToInt64 as unknown as core.Ctor],
    [100, 100, 'MapLong2Long', MapLong2Long as unknown as core.Ctor],
    [101, 101, 'MatrixStats', MatrixStats as unknown as core.Ctor],
    [102, 102, 'NSG', NSG as unknown as core.Ctor],
    [103, 103, 'OnDiskOneList', OnDiskOneList as unknown as core.Ctor],
    [104, 104, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [105, 105, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [106, 106, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [107, 107, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [108, 108, 'PartitionStats', PartitionStats as unknown as core.Ctor],
    [109, 111, 'Quantizer', Quantizer as unknown as core.Ctor],
    [110, 110, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [111, 111, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [112, 112, 'RandomGenerator', RandomGenerator as unknown as core.Ctor],
    [113, 113, 'ResultHeap', ResultHeap as unknown as core.Ctor],
    [114, 120, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [115, 115, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [116, 116, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [117, 118, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [118, 118, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [119, 119, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [120, 120, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [121, 122, 'ShardingFunction', ShardingFunction as unknown as core.Ctor],
    [122, 122, 'DefaultShardingFunction', DefaultShardingFunction as unknown as core.Ctor],
    [123, 124, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [124, 124, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [125, 125, 'SlidingIndexWindow', SlidingIndexWindow as unknown as core.Ctor],
    [126, 126, 'SplitMix64RandomGenerator', SplitMix64RandomGenerator as unknown as core.Ctor],
    [127, 136, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [128, 128, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [129, 129, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [130, 134, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [131, 131, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [132, 132, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [133, 133, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [134, 134, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [135, 135, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [136, 136, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [137, 137, 'VisitedTable', VisitedTable as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
