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
import { IOReader } from './io/IOReader.js';
import { BufferedIOReader } from './io/BufferedIOReader.js';
import { FileIOReader } from './io/FileIOReader.js';
import { VectorIOReader } from './io/VectorIOReader.js';
import { ZeroCopyIOReader } from './io/ZeroCopyIOReader.js';
import { IOWriter } from './io/IOWriter.js';
import { BufferedIOWriter } from './io/BufferedIOWriter.js';
import { FileIOWriter } from './io/FileIOWriter.js';
import { VectorIOWriter } from './io/VectorIOWriter.js';
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
import { NSG } from './indexes/graph/NSG.js';
import { OnDiskOneList } from './invlists/OnDiskOneList.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
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
    [17, 17, 'HNSW', HNSW as unknown as core.Ctor],
    [18, 28, 'IDSelector', IDSelector as unknown as core.Ctor],
    [19, 19, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [20, 20, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [21, 21, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [22, 22, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [23, 23, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [24, 24, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [25, 25, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [26, 26, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [27, 27, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [28, 28, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [29, 33, 'IOReader', IOReader as unknown as core.Ctor],
    [30, 30, 'BufferedIOReader', BufferedIOReader as unknown as core.Ctor],
    [31, 31, 'FileIOReader', FileIOReader as unknown as core.Ctor],
    [32, 32, 'VectorIOReader', VectorIOReader as unknown as core.Ctor],
    [33, 33, 'ZeroCopyIOReader', ZeroCopyIOReader as unknown as core.Ctor],
    [34, 37, 'IOWriter', IOWriter as unknown as core.Ctor],
    [35, 35, 'BufferedIOWriter', BufferedIOWriter as unknown as core.Ctor],
    [36, 36, 'FileIOWriter', FileIOWriter as unknown as core.Ctor],
    [37, 37, 'VectorIOWriter', VectorIOWriter as unknown as core.Ctor],
    [38, 66, 'Index', Index as unknown as core.Ctor],
    [39, 40, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [40, 40, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [41, 47, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [42, 44, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [43, 43, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [44, 44, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [45, 45, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [46, 46, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [47, 47, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [48, 51, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [49, 49, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [50, 50, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [51, 51, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [52, 53, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [53, 53, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [54, 60, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [55, 56, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [56, 56, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [57, 57, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [58, 59, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [59, 59, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [60, 60, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [61, 62, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [62, 62, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [63, 63, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [64, 65, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [65, 65, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [66, 66, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [67, 75, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [68, 68, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [69, 69, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [70, 70, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [71, 71, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [72, 73, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [73, 73, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [74, 74, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [75, 75, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [76, 76, 'InvertedListScanner', InvertedListScanner as unknown as core.Ctor],
    [77, 86, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [78, 78, 'ArrayInvertedLists', ArrayInvertedLists as unknown as core.Ctor],
    [79, 79, 'BlockInvertedLists', BlockInvertedLists as unknown as core.Ctor],
    [80, 80, 'OnDiskInvertedLists', OnDiskInvertedLists as unknown as core.Ctor],
    [81, 86, 'ReadOnlyInvertedLists', ReadOnlyInvertedLists as unknown as core.Ctor],
    [82, 82, 'HStackInvertedLists', HStackInvertedLists as unknown as core.Ctor],
    [83, 83, 'MaskedInvertedLists', MaskedInvertedLists as unknown as core.Ctor],
    [84, 84, 'SliceInvertedLists', SliceInvertedLists as unknown as core.Ctor],
    [85, 85, 'StopWordsInvertedLists', StopWordsInvertedLists as unknown as core.Ctor],
    [86, 86, 'VStackInvertedLists', VStackInvertedLists as unknown as core.Ctor],
    [87, 87, 'InvertedListsIterator', InvertedListsIterator as unknown as core.Ctor],
    [89, 90, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [90, 90, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [91, 91, 'NSG', NSG as unknown as core.Ctor],
    [92, 92, 'OnDiskOneList', OnDiskOneList as unknown as core.Ctor],
    [93, 93, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [94, 94, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [95, 95, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [96, 96, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [97, 99, 'Quantizer', Quantizer as unknown as core.Ctor],
    [98, 98, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [99, 99, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [100, 106, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [101, 101, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [102, 102, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [103, 104, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [104, 104, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [105, 105, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [106, 106, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [107, 108, 'ShardingFunction', ShardingFunction as unknown as core.Ctor],
    [108, 108, 'DefaultShardingFunction', DefaultShardingFunction as unknown as core.Ctor],
    [109, 110, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [110, 110, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [111, 111, 'SlidingIndexWindow', SlidingIndexWindow as unknown as core.Ctor],
    [112, 121, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [113, 113, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [114, 114, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [115, 119, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [116, 116, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [117, 117, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [118, 118, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [119, 119, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [120, 120, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [121, 121, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [122, 122, 'VisitedTable', VisitedTable as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
