// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by id, so that a handle becomes an instance of its own class. */
import * as core from '@faiss-sdk/core';
import { AutoTuneCriterion } from './autotune/AutoTuneCriterion.js';
import { IntersectionCriterion } from './autotune/IntersectionCriterion.js';
import { OneRecallAtRCriterion } from './autotune/OneRecallAtRCriterion.js';
import { BinaryInvertedListScanner } from './search/BinaryInvertedListScanner.js';
import { BitstringReader } from './utilities/BitstringReader.js';
import { BitstringWriter } from './utilities/BitstringWriter.js';
import { BufferList } from './utilities/BufferList.js';
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
import { CombinerRangeKNNfloat } from './utilities/CombinerRangeKNNfloat.js';
import { CombinerRangeKNNint16 } from './utilities/CombinerRangeKNNint16.js';
import { ComputeCodesAddCentroidsLUT0MemoryPool } from './quantizers/additive/ComputeCodesAddCentroidsLUT0MemoryPool.js';
import { ComputeCodesAddCentroidsLUT1MemoryPool } from './quantizers/additive/ComputeCodesAddCentroidsLUT1MemoryPool.js';
import { DirectMap } from './invlists/DirectMap.js';
import { DirectMapAdd } from './invlists/DirectMapAdd.js';
import { DistanceComputer } from './search/DistanceComputer.js';
import { FlatCodesDistanceComputer } from './search/FlatCodesDistanceComputer.js';
import { NegativeDistanceComputer } from './search/NegativeDistanceComputer.js';
import { Embedding } from './quantizers/neural/Embedding.js';
import { EnumeratedVectors } from './quantizers/lattice/EnumeratedVectors.js';
import { ZnSphereCodecRec } from './quantizers/lattice/ZnSphereCodecRec.js';
import { FFN } from './quantizers/neural/FFN.js';
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
import { CallbackIOReader } from './io/CallbackIOReader.js';
import { FileIOReader } from './io/FileIOReader.js';
import { VectorIOReader } from './io/VectorIOReader.js';
import { ZeroCopyIOReader } from './io/ZeroCopyIOReader.js';
import { IOWriter } from './io/IOWriter.js';
import { BufferedIOWriter } from './io/BufferedIOWriter.js';
import { CallbackIOWriter } from './io/CallbackIOWriter.js';
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
import { IndexLattice } from './indexes/codec/IndexLattice.js';
import { IndexNeuralNetCodec } from './indexes/codec/IndexNeuralNetCodec.js';
import { IndexQINCo } from './indexes/codec/IndexQINCo.js';
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
import { InterruptCallback } from './utilities/InterruptCallback.js';
import { TimeoutCallback } from './utilities/TimeoutCallback.js';
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
import { InvertedListsIOHook } from './io/InvertedListsIOHook.js';
import { InvertedListsIterator } from './invlists/InvertedListsIterator.js';
import { LSQTimer } from './quantizers/additive/LSQTimer.js';
import { LSQTimerScope } from './quantizers/additive/LSQTimerScope.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { Linear } from './quantizers/neural/Linear.js';
import { MapInt64ToInt64 } from './utilities/MapInt64ToInt64.js';
import { MapLong2Long } from './utilities/MapLong2Long.js';
import { MatrixStats } from './utilities/MatrixStats.js';
import { NNDescent } from './indexes/graph/NNDescent.js';
import { NSG } from './indexes/graph/NSG.js';
import { NSG_Graph_int } from './indexes/graph/NSG_Graph_int.js';
import { Neighbor } from './indexes/graph/Neighbor.js';
import { NeuralNetCodec } from './quantizers/neural/NeuralNetCodec.js';
import { QINCo } from './quantizers/neural/QINCo.js';
import { Nhood } from './indexes/graph/Nhood.js';
import { OnDiskOneList } from './invlists/OnDiskOneList.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { PQDecoder16 } from './quantizers/PQDecoder16.js';
import { PQDecoder8 } from './quantizers/PQDecoder8.js';
import { PQDecoderGeneric } from './quantizers/PQDecoderGeneric.js';
import { PQEncoder16 } from './quantizers/PQEncoder16.js';
import { PQEncoder8 } from './quantizers/PQEncoder8.js';
import { PQEncoderGeneric } from './quantizers/PQEncoderGeneric.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { PartitionStats } from './statistics/PartitionStats.js';
import { PermutationObjective } from './quantizers/PermutationObjective.js';
import { ReproduceDistancesObjective } from './quantizers/ReproduceDistancesObjective.js';
import { ProgressiveDimIndexFactory } from './clustering/ProgressiveDimIndexFactory.js';
import { QINCoStep } from './quantizers/neural/QINCoStep.js';
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
import { RefineBeamLUTMemoryPool } from './quantizers/additive/RefineBeamLUTMemoryPool.js';
import { RefineBeamMemoryPool } from './quantizers/additive/RefineBeamMemoryPool.js';
import { Repeat } from './quantizers/lattice/Repeat.js';
import { Repeats } from './quantizers/lattice/Repeats.js';
import { CodeSegment } from './quantizers/lattice/CodeSegment.js';
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
import { SimulatedAnnealingOptimizer } from './quantizers/SimulatedAnnealingOptimizer.js';
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
import { ZnSphereSearch } from './quantizers/lattice/ZnSphereSearch.js';
import { ZnSphereCodec } from './quantizers/lattice/ZnSphereCodec.js';
import { ZnSphereCodecAlt } from './quantizers/lattice/ZnSphereCodecAlt.js';
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
    [5, 5, 'BitstringReader', BitstringReader as unknown as core.Ctor],
    [6, 6, 'BitstringWriter', BitstringWriter as unknown as core.Ctor],
    [7, 7, 'BufferList', BufferList as unknown as core.Ctor],
    [8, 8, 'Cloner', Cloner as unknown as core.Ctor],
    [9, 9, 'ClusteringIterationStats', ClusteringIterationStats as unknown as core.Ctor],
    [10, 14, 'ClusteringParameters', ClusteringParameters as unknown as core.Ctor],
    [11, 12, 'Clustering', Clustering as unknown as core.Ctor],
    [12, 12, 'Clustering1D', Clustering1D as unknown as core.Ctor],
    [13, 14, 'ProgressiveDimClusteringParameters', ProgressiveDimClusteringParameters as unknown as core.Ctor],
    [14, 14, 'ProgressiveDimClustering', ProgressiveDimClustering as unknown as core.Ctor],
    [15, 17, 'CodePacker', CodePacker as unknown as core.Ctor],
    [16, 16, 'CodePackerFlat', CodePackerFlat as unknown as core.Ctor],
    [17, 17, 'CodePackerPQ4', CodePackerPQ4 as unknown as core.Ctor],
    [18, 18, 'CodeSet', CodeSet as unknown as core.Ctor],
    [19, 19, 'CombinerRangeKNNfloat', CombinerRangeKNNfloat as unknown as core.Ctor],
    [20, 20, 'CombinerRangeKNNint16', CombinerRangeKNNint16 as unknown as core.Ctor],
    [21, 21, 'ComputeCodesAddCentroidsLUT0MemoryPool', ComputeCodesAddCentroidsLUT0MemoryPool as unknown as core.Ctor],
    [22, 22, 'ComputeCodesAddCentroidsLUT1MemoryPool', ComputeCodesAddCentroidsLUT1MemoryPool as unknown as core.Ctor],
    [23, 23, 'DirectMap', DirectMap as unknown as core.Ctor],
    [24, 24, 'DirectMapAdd', DirectMapAdd as unknown as core.Ctor],
    [25, 27, 'DistanceComputer', DistanceComputer as unknown as core.Ctor],
    [26, 26, 'FlatCodesDistanceComputer', FlatCodesDistanceComputer as unknown as core.Ctor],
    [27, 27, 'NegativeDistanceComputer', NegativeDistanceComputer as unknown as core.Ctor],
    [28, 28, 'Embedding', Embedding as unknown as core.Ctor],
    [29, 30, 'EnumeratedVectors', EnumeratedVectors as unknown as core.Ctor],
    [30, 30, 'ZnSphereCodecRec', ZnSphereCodecRec as unknown as core.Ctor],
    [31, 31, 'FFN', FFN as unknown as core.Ctor],
    [32, 32, 'FastScanStats', FastScanStats as unknown as core.Ctor],
    [33, 33, 'GlobalVariables', GlobalVariables as unknown as core.Ctor],
    [34, 34, 'HNSW', HNSW as unknown as core.Ctor],
    [35, 35, 'HNSWStats', HNSWStats as unknown as core.Ctor],
    [36, 46, 'IDSelector', IDSelector as unknown as core.Ctor],
    [37, 37, 'IDSelectorAll', IDSelectorAll as unknown as core.Ctor],
    [38, 38, 'IDSelectorAnd', IDSelectorAnd as unknown as core.Ctor],
    [39, 39, 'IDSelectorArray', IDSelectorArray as unknown as core.Ctor],
    [40, 40, 'IDSelectorBatch', IDSelectorBatch as unknown as core.Ctor],
    [41, 41, 'IDSelectorBitmap', IDSelectorBitmap as unknown as core.Ctor],
    [42, 42, 'IDSelectorNot', IDSelectorNot as unknown as core.Ctor],
    [43, 43, 'IDSelectorOr', IDSelectorOr as unknown as core.Ctor],
    [44, 44, 'IDSelectorRange', IDSelectorRange as unknown as core.Ctor],
    [45, 45, 'IDSelectorTranslated', IDSelectorTranslated as unknown as core.Ctor],
    [46, 46, 'IDSelectorXOr', IDSelectorXOr as unknown as core.Ctor],
    [47, 52, 'IOReader', IOReader as unknown as core.Ctor],
    [48, 48, 'BufferedIOReader', BufferedIOReader as unknown as core.Ctor],
    [49, 49, 'CallbackIOReader', CallbackIOReader as unknown as core.Ctor],
    [50, 50, 'FileIOReader', FileIOReader as unknown as core.Ctor],
    [51, 51, 'VectorIOReader', VectorIOReader as unknown as core.Ctor],
    [52, 52, 'ZeroCopyIOReader', ZeroCopyIOReader as unknown as core.Ctor],
    [53, 57, 'IOWriter', IOWriter as unknown as core.Ctor],
    [54, 54, 'BufferedIOWriter', BufferedIOWriter as unknown as core.Ctor],
    [55, 55, 'CallbackIOWriter', CallbackIOWriter as unknown as core.Ctor],
    [56, 56, 'FileIOWriter', FileIOWriter as unknown as core.Ctor],
    [57, 57, 'VectorIOWriter', VectorIOWriter as unknown as core.Ctor],
    [58, 58, 'IVFFastScanStats', IVFFastScanStats as unknown as core.Ctor],
    [59, 59, 'IcmEncoder', IcmEncoder as unknown as core.Ctor],
    [60, 60, 'IcmEncoderFactory', IcmEncoderFactory as unknown as core.Ctor],
    [61, 138, 'Index', Index as unknown as core.Ctor],
    [62, 64, 'AdditiveCoarseQuantizer', AdditiveCoarseQuantizer as unknown as core.Ctor],
    [63, 63, 'LocalSearchCoarseQuantizer', LocalSearchCoarseQuantizer as unknown as core.Ctor],
    [64, 64, 'ResidualCoarseQuantizer', ResidualCoarseQuantizer as unknown as core.Ctor],
    [65, 71, 'IndexFastScan', IndexFastScan as unknown as core.Ctor],
    [66, 70, 'IndexAdditiveQuantizerFastScan', IndexAdditiveQuantizerFastScan as unknown as core.Ctor],
    [67, 67, 'IndexLocalSearchQuantizerFastScan', IndexLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [68, 68, 'IndexProductLocalSearchQuantizerFastScan', IndexProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [69, 69, 'IndexProductResidualQuantizerFastScan', IndexProductResidualQuantizerFastScan as unknown as core.Ctor],
    [70, 70, 'IndexResidualQuantizerFastScan', IndexResidualQuantizerFastScan as unknown as core.Ctor],
    [71, 71, 'IndexPQFastScan', IndexPQFastScan as unknown as core.Ctor],
    [72, 89, 'IndexFlatCodes', IndexFlatCodes as unknown as core.Ctor],
    [73, 73, 'Index2Layer', Index2Layer as unknown as core.Ctor],
    [74, 78, 'IndexAdditiveQuantizer', IndexAdditiveQuantizer as unknown as core.Ctor],
    [75, 75, 'IndexLocalSearchQuantizer', IndexLocalSearchQuantizer as unknown as core.Ctor],
    [76, 76, 'IndexProductLocalSearchQuantizer', IndexProductLocalSearchQuantizer as unknown as core.Ctor],
    [77, 77, 'IndexProductResidualQuantizer', IndexProductResidualQuantizer as unknown as core.Ctor],
    [78, 78, 'IndexResidualQuantizer', IndexResidualQuantizer as unknown as core.Ctor],
    [79, 82, 'IndexFlat', IndexFlat as unknown as core.Ctor],
    [80, 80, 'IndexFlatIP', IndexFlatIP as unknown as core.Ctor],
    [81, 82, 'IndexFlatL2', IndexFlatL2 as unknown as core.Ctor],
    [82, 82, 'IndexFlat1D', IndexFlat1D as unknown as core.Ctor],
    [83, 83, 'IndexLSH', IndexLSH as unknown as core.Ctor],
    [84, 84, 'IndexLattice', IndexLattice as unknown as core.Ctor],
    [85, 86, 'IndexNeuralNetCodec', IndexNeuralNetCodec as unknown as core.Ctor],
    [86, 86, 'IndexQINCo', IndexQINCo as unknown as core.Ctor],
    [87, 87, 'IndexPQ', IndexPQ as unknown as core.Ctor],
    [88, 88, 'IndexRaBitQ', IndexRaBitQ as unknown as core.Ctor],
    [89, 89, 'IndexScalarQuantizer', IndexScalarQuantizer as unknown as core.Ctor],
    [90, 95, 'IndexHNSW', IndexHNSW as unknown as core.Ctor],
    [91, 91, 'IndexHNSW2Level', IndexHNSW2Level as unknown as core.Ctor],
    [92, 92, 'IndexHNSWCagra', IndexHNSWCagra as unknown as core.Ctor],
    [93, 93, 'IndexHNSWFlat', IndexHNSWFlat as unknown as core.Ctor],
    [94, 94, 'IndexHNSWPQ', IndexHNSWPQ as unknown as core.Ctor],
    [95, 95, 'IndexHNSWSQ', IndexHNSWSQ as unknown as core.Ctor],
    [96, 97, 'IndexIDMap', IndexIDMap as unknown as core.Ctor],
    [97, 97, 'IndexIDMap2', IndexIDMap2 as unknown as core.Ctor],
    [98, 117, 'IndexIVF', IndexIVF as unknown as core.Ctor],
    [99, 103, 'IndexIVFAdditiveQuantizer', IndexIVFAdditiveQuantizer as unknown as core.Ctor],
    [100, 100, 'IndexIVFLocalSearchQuantizer', IndexIVFLocalSearchQuantizer as unknown as core.Ctor],
    [101, 101, 'IndexIVFProductLocalSearchQuantizer', IndexIVFProductLocalSearchQuantizer as unknown as core.Ctor],
    [102, 102, 'IndexIVFProductResidualQuantizer', IndexIVFProductResidualQuantizer as unknown as core.Ctor],
    [103, 103, 'IndexIVFResidualQuantizer', IndexIVFResidualQuantizer as unknown as core.Ctor],
    [104, 110, 'IndexIVFFastScan', IndexIVFFastScan as unknown as core.Ctor],
    [105, 109, 'IndexIVFAdditiveQuantizerFastScan', IndexIVFAdditiveQuantizerFastScan as unknown as core.Ctor],
    [106, 106, 'IndexIVFLocalSearchQuantizerFastScan', IndexIVFLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [107, 107, 'IndexIVFProductLocalSearchQuantizerFastScan', IndexIVFProductLocalSearchQuantizerFastScan as unknown as core.Ctor],
    [108, 108, 'IndexIVFProductResidualQuantizerFastScan', IndexIVFProductResidualQuantizerFastScan as unknown as core.Ctor],
    [109, 109, 'IndexIVFResidualQuantizerFastScan', IndexIVFResidualQuantizerFastScan as unknown as core.Ctor],
    [110, 110, 'IndexIVFPQFastScan', IndexIVFPQFastScan as unknown as core.Ctor],
    [111, 112, 'IndexIVFFlat', IndexIVFFlat as unknown as core.Ctor],
    [112, 112, 'IndexIVFFlatDedup', IndexIVFFlatDedup as unknown as core.Ctor],
    [113, 114, 'IndexIVFPQ', IndexIVFPQ as unknown as core.Ctor],
    [114, 114, 'IndexIVFPQR', IndexIVFPQR as unknown as core.Ctor],
    [115, 115, 'IndexIVFRaBitQ', IndexIVFRaBitQ as unknown as core.Ctor],
    [116, 116, 'IndexIVFScalarQuantizer', IndexIVFScalarQuantizer as unknown as core.Ctor],
    [117, 117, 'IndexIVFSpectralHash', IndexIVFSpectralHash as unknown as core.Ctor],
    [118, 118, 'IndexIVFIndependentQuantizer', IndexIVFIndependentQuantizer as unknown as core.Ctor],
    [119, 120, 'IndexNNDescent', IndexNNDescent as unknown as core.Ctor],
    [120, 120, 'IndexNNDescentFlat', IndexNNDescentFlat as unknown as core.Ctor],
    [121, 124, 'IndexNSG', IndexNSG as unknown as core.Ctor],
    [122, 122, 'IndexNSGFlat', IndexNSGFlat as unknown as core.Ctor],
    [123, 123, 'IndexNSGPQ', IndexNSGPQ as unknown as core.Ctor],
    [124, 124, 'IndexNSGSQ', IndexNSGSQ as unknown as core.Ctor],
    [125, 125, 'IndexPreTransform', IndexPreTransform as unknown as core.Ctor],
    [126, 126, 'IndexRandom', IndexRandom as unknown as core.Ctor],
    [127, 128, 'IndexRefine', IndexRefine as unknown as core.Ctor],
    [128, 128, 'IndexRefineFlat', IndexRefineFlat as unknown as core.Ctor],
    [129, 131, 'IndexRowwiseMinMaxBase', IndexRowwiseMinMaxBase as unknown as core.Ctor],
    [130, 130, 'IndexRowwiseMinMax', IndexRowwiseMinMax as unknown as core.Ctor],
    [131, 131, 'IndexRowwiseMinMaxFP16', IndexRowwiseMinMaxFP16 as unknown as core.Ctor],
    [132, 132, 'IndexSplitVectors', IndexSplitVectors as unknown as core.Ctor],
    [133, 134, 'MultiIndexQuantizer', MultiIndexQuantizer as unknown as core.Ctor],
    [134, 134, 'MultiIndexQuantizer2', MultiIndexQuantizer2 as unknown as core.Ctor],
    [135, 138, 'ThreadedIndexBase', ThreadedIndexBase as unknown as core.Ctor],
    [136, 136, 'IndexReplicas', IndexReplicas as unknown as core.Ctor],
    [137, 138, 'IndexShards', IndexShards as unknown as core.Ctor],
    [138, 138, 'IndexShardsIVF', IndexShardsIVF as unknown as core.Ctor],
    [139, 151, 'IndexBinary', IndexBinary as unknown as core.Ctor],
    [140, 140, 'IndexBinaryFlat', IndexBinaryFlat as unknown as core.Ctor],
    [141, 141, 'IndexBinaryFromFloat', IndexBinaryFromFloat as unknown as core.Ctor],
    [142, 143, 'IndexBinaryHNSW', IndexBinaryHNSW as unknown as core.Ctor],
    [143, 143, 'IndexBinaryHNSWCagra', IndexBinaryHNSWCagra as unknown as core.Ctor],
    [144, 144, 'IndexBinaryHash', IndexBinaryHash as unknown as core.Ctor],
    [145, 146, 'IndexBinaryIDMap', IndexBinaryIDMap as unknown as core.Ctor],
    [146, 146, 'IndexBinaryIDMap2', IndexBinaryIDMap2 as unknown as core.Ctor],
    [147, 147, 'IndexBinaryIVF', IndexBinaryIVF as unknown as core.Ctor],
    [148, 148, 'IndexBinaryMultiHash', IndexBinaryMultiHash as unknown as core.Ctor],
    [149, 151, 'ThreadedIndexBaseBinary', ThreadedIndexBaseBinary as unknown as core.Ctor],
    [150, 150, 'IndexBinaryReplicas', IndexBinaryReplicas as unknown as core.Ctor],
    [151, 151, 'IndexBinaryShards', IndexBinaryShards as unknown as core.Ctor],
    [152, 152, 'IndexBinaryHashStats', IndexBinaryHashStats as unknown as core.Ctor],
    [153, 153, 'IndexIVFPQStats', IndexIVFPQStats as unknown as core.Ctor],
    [154, 154, 'IndexIVFStats', IndexIVFStats as unknown as core.Ctor],
    [155, 155, 'IndexPQStats', IndexPQStats as unknown as core.Ctor],
    [156, 157, 'InterruptCallback', InterruptCallback as unknown as core.Ctor],
    [157, 157, 'TimeoutCallback', TimeoutCallback as unknown as core.Ctor],
    [158, 158, 'InvertedListScanner', InvertedListScanner as unknown as core.Ctor],
    [159, 168, 'InvertedLists', InvertedLists as unknown as core.Ctor],
    [160, 160, 'ArrayInvertedLists', ArrayInvertedLists as unknown as core.Ctor],
    [161, 161, 'BlockInvertedLists', BlockInvertedLists as unknown as core.Ctor],
    [162, 162, 'OnDiskInvertedLists', OnDiskInvertedLists as unknown as core.Ctor],
    [163, 168, 'ReadOnlyInvertedLists', ReadOnlyInvertedLists as unknown as core.Ctor],
    [164, 164, 'HStackInvertedLists', HStackInvertedLists as unknown as core.Ctor],
    [165, 165, 'MaskedInvertedLists', MaskedInvertedLists as unknown as core.Ctor],
    [166, 166, 'SliceInvertedLists', SliceInvertedLists as unknown as core.Ctor],
    [167, 167, 'StopWordsInvertedLists', StopWordsInvertedLists as unknown as core.Ctor],
    [168, 168, 'VStackInvertedLists', VStackInvertedLists as unknown as core.Ctor],
    [169, 169, 'InvertedListsIOHook', InvertedListsIOHook as unknown as core.Ctor],
    [170, 170, 'InvertedListsIterator', InvertedListsIterator as unknown as core.Ctor],
    [172, 172, 'LSQTimer', LSQTimer as unknown as core.Ctor],
    [173, 173, 'LSQTimerScope', LSQTimerScope as unknown as core.Ctor],
    [174, 175, 'Level1Quantizer', Level1Quantizer as unknown as core.Ctor],
    [175, 175, 'IndexIVFInterface', IndexIVFInterface as unknown as core.Ctor],
    [176, 176, 'Linear', Linear as unknown as core.Ctor],
    [177, 177, 'MapInt64ToInt64', MapInt64ToInt64 as unknown as core.Ctor],
    [178, 178, 'MapLong2Long', MapLong2Long as unknown as core.Ctor],
    [179, 179, 'MatrixStats', MatrixStats as unknown as core.Ctor],
    [180, 180, 'NNDescent', NNDescent as unknown as core.Ctor],
    [181, 181, 'NSG', NSG as unknown as core.Ctor],
    [182, 182, 'NSG_Graph_int', NSG_Graph_int as unknown as core.Ctor],
    [183, 183, 'Neighbor', Neighbor as unknown as core.Ctor],
    [184, 185, 'NeuralNetCodec', NeuralNetCodec as unknown as core.Ctor],
    [185, 185, 'QINCo', QINCo as unknown as core.Ctor],
    [186, 186, 'Nhood', Nhood as unknown as core.Ctor],
    [187, 187, 'OnDiskOneList', OnDiskOneList as unknown as core.Ctor],
    [188, 188, 'OperatingPoint', OperatingPoint as unknown as core.Ctor],
    [189, 189, 'OperatingPoints', OperatingPoints as unknown as core.Ctor],
    [190, 190, 'PQDecoder16', PQDecoder16 as unknown as core.Ctor],
    [191, 191, 'PQDecoder8', PQDecoder8 as unknown as core.Ctor],
    [192, 192, 'PQDecoderGeneric', PQDecoderGeneric as unknown as core.Ctor],
    [193, 193, 'PQEncoder16', PQEncoder16 as unknown as core.Ctor],
    [194, 194, 'PQEncoder8', PQEncoder8 as unknown as core.Ctor],
    [195, 195, 'PQEncoderGeneric', PQEncoderGeneric as unknown as core.Ctor],
    [196, 196, 'ParameterRange', ParameterRange as unknown as core.Ctor],
    [197, 197, 'ParameterSpace', ParameterSpace as unknown as core.Ctor],
    [198, 198, 'PartitionStats', PartitionStats as unknown as core.Ctor],
    [199, 200, 'PermutationObjective', PermutationObjective as unknown as core.Ctor],
    [200, 200, 'ReproduceDistancesObjective', ReproduceDistancesObjective as unknown as core.Ctor],
    [201, 201, 'ProgressiveDimIndexFactory', ProgressiveDimIndexFactory as unknown as core.Ctor],
    [202, 202, 'QINCoStep', QINCoStep as unknown as core.Ctor],
    [203, 212, 'Quantizer', Quantizer as unknown as core.Ctor],
    [204, 209, 'AdditiveQuantizer', AdditiveQuantizer as unknown as core.Ctor],
    [205, 205, 'LocalSearchQuantizer', LocalSearchQuantizer as unknown as core.Ctor],
    [206, 208, 'ProductAdditiveQuantizer', ProductAdditiveQuantizer as unknown as core.Ctor],
    [207, 207, 'ProductLocalSearchQuantizer', ProductLocalSearchQuantizer as unknown as core.Ctor],
    [208, 208, 'ProductResidualQuantizer', ProductResidualQuantizer as unknown as core.Ctor],
    [209, 209, 'ResidualQuantizer', ResidualQuantizer as unknown as core.Ctor],
    [210, 210, 'ProductQuantizer', ProductQuantizer as unknown as core.Ctor],
    [211, 211, 'RaBitQuantizer', RaBitQuantizer as unknown as core.Ctor],
    [212, 212, 'ScalarQuantizer', ScalarQuantizer as unknown as core.Ctor],
    [213, 213, 'RandomGenerator', RandomGenerator as unknown as core.Ctor],
    [214, 214, 'RefineBeamLUTMemoryPool', RefineBeamLUTMemoryPool as unknown as core.Ctor],
    [215, 215, 'RefineBeamMemoryPool', RefineBeamMemoryPool as unknown as core.Ctor],
    [216, 216, 'Repeat', Repeat as unknown as core.Ctor],
    [217, 218, 'Repeats', Repeats as unknown as core.Ctor],
    [218, 218, 'CodeSegment', CodeSegment as unknown as core.Ctor],
    [219, 219, 'ResultHeap', ResultHeap as unknown as core.Ctor],
    [220, 229, 'SearchParameters', SearchParameters as unknown as core.Ctor],
    [221, 221, 'IndexRefineSearchParameters', IndexRefineSearchParameters as unknown as core.Ctor],
    [222, 222, 'RaBitQSearchParameters', RaBitQSearchParameters as unknown as core.Ctor],
    [223, 223, 'SearchParametersHNSW', SearchParametersHNSW as unknown as core.Ctor],
    [224, 226, 'SearchParametersIVF', SearchParametersIVF as unknown as core.Ctor],
    [225, 225, 'IVFPQSearchParameters', IVFPQSearchParameters as unknown as core.Ctor],
    [226, 226, 'IVFRaBitQSearchParameters', IVFRaBitQSearchParameters as unknown as core.Ctor],
    [227, 227, 'SearchParametersPQ', SearchParametersPQ as unknown as core.Ctor],
    [228, 228, 'SearchParametersPreTransform', SearchParametersPreTransform as unknown as core.Ctor],
    [229, 229, 'SearchParametersResidualCoarseQuantizer', SearchParametersResidualCoarseQuantizer as unknown as core.Ctor],
    [230, 231, 'ShardingFunction', ShardingFunction as unknown as core.Ctor],
    [231, 231, 'DefaultShardingFunction', DefaultShardingFunction as unknown as core.Ctor],
    [232, 234, 'SimulatedAnnealingParameters', SimulatedAnnealingParameters as unknown as core.Ctor],
    [233, 233, 'PolysemousTraining', PolysemousTraining as unknown as core.Ctor],
    [234, 234, 'SimulatedAnnealingOptimizer', SimulatedAnnealingOptimizer as unknown as core.Ctor],
    [235, 235, 'SlidingIndexWindow', SlidingIndexWindow as unknown as core.Ctor],
    [236, 236, 'SplitMix64RandomGenerator', SplitMix64RandomGenerator as unknown as core.Ctor],
    [237, 246, 'VectorTransform', VectorTransform as unknown as core.Ctor],
    [238, 238, 'CenteringTransform', CenteringTransform as unknown as core.Ctor],
    [239, 239, 'ITQTransform', ITQTransform as unknown as core.Ctor],
    [240, 244, 'LinearTransform', LinearTransform as unknown as core.Ctor],
    [241, 241, 'ITQMatrix', ITQMatrix as unknown as core.Ctor],
    [242, 242, 'OPQMatrix', OPQMatrix as unknown as core.Ctor],
    [243, 243, 'PCAMatrix', PCAMatrix as unknown as core.Ctor],
    [244, 244, 'RandomRotationMatrix', RandomRotationMatrix as unknown as core.Ctor],
    [245, 245, 'NormalizationTransform', NormalizationTransform as unknown as core.Ctor],
    [246, 246, 'RemapDimensionsTransform', RemapDimensionsTransform as unknown as core.Ctor],
    [247, 247, 'VisitedTable', VisitedTable as unknown as core.Ctor],
    [248, 250, 'ZnSphereSearch', ZnSphereSearch as unknown as core.Ctor],
    [249, 250, 'ZnSphereCodec', ZnSphereCodec as unknown as core.Ctor],
    [250, 250, 'ZnSphereCodecAlt', ZnSphereCodecAlt as unknown as core.Ctor],
    [251, 251, 'float_maxheap_array_t', float_maxheap_array_t as unknown as core.Ctor],
    [252, 252, 'float_minheap_array_t', float_minheap_array_t as unknown as core.Ctor],
    [253, 253, 'int_maxheap_array_t', int_maxheap_array_t as unknown as core.Ctor],
    [254, 254, 'int_minheap_array_t', int_minheap_array_t as unknown as core.Ctor],
  ];
for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;
core.register(rows);
core.registerSupports(supports);
core.schema(ABI_VERSION, SCHEMA_HASH);
