// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by name, so that an answer becomes an instance of its own class. */
import * as core from '@faiss-sdk/core/remote';
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
import { Kmeans } from './clustering/Kmeans.js';
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
core.register({
  AutoTuneCriterion,
  IntersectionCriterion,
  OneRecallAtRCriterion,
  BinaryInvertedListScanner,
  BitstringReader,
  BitstringWriter,
  BufferList,
  Cloner,
  ClusteringIterationStats,
  ClusteringParameters,
  Clustering,
  Clustering1D,
  ProgressiveDimClusteringParameters,
  ProgressiveDimClustering,
  CodePacker,
  CodePackerFlat,
  CodePackerPQ4,
  CodeSet,
  CombinerRangeKNNfloat,
  CombinerRangeKNNint16,
  ComputeCodesAddCentroidsLUT0MemoryPool,
  ComputeCodesAddCentroidsLUT1MemoryPool,
  DirectMap,
  DirectMapAdd,
  DistanceComputer,
  FlatCodesDistanceComputer,
  NegativeDistanceComputer,
  Embedding,
  EnumeratedVectors,
  ZnSphereCodecRec,
  FFN,
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
  IOReader,
  BufferedIOReader,
  CallbackIOReader,
  FileIOReader,
  VectorIOReader,
  ZeroCopyIOReader,
  IOWriter,
  BufferedIOWriter,
  CallbackIOWriter,
  FileIOWriter,
  VectorIOWriter,
  IVFFastScanStats,
  IcmEncoder,
  IcmEncoderFactory,
  Index,
  AdditiveCoarseQuantizer,
  LocalSearchCoarseQuantizer,
  ResidualCoarseQuantizer,
  IndexFastScan,
  IndexAdditiveQuantizerFastScan,
  IndexLocalSearchQuantizerFastScan,
  IndexProductLocalSearchQuantizerFastScan,
  IndexProductResidualQuantizerFastScan,
  IndexResidualQuantizerFastScan,
  IndexPQFastScan,
  IndexFlatCodes,
  Index2Layer,
  IndexAdditiveQuantizer,
  IndexLocalSearchQuantizer,
  IndexProductLocalSearchQuantizer,
  IndexProductResidualQuantizer,
  IndexResidualQuantizer,
  IndexFlat,
  IndexFlatIP,
  IndexFlatL2,
  IndexFlat1D,
  IndexLSH,
  IndexLattice,
  IndexNeuralNetCodec,
  IndexQINCo,
  IndexPQ,
  IndexRaBitQ,
  IndexScalarQuantizer,
  IndexHNSW,
  IndexHNSW2Level,
  IndexHNSWCagra,
  IndexHNSWFlat,
  IndexHNSWPQ,
  IndexHNSWSQ,
  IndexIDMap,
  IndexIDMap2,
  IndexIVF,
  IndexIVFAdditiveQuantizer,
  IndexIVFLocalSearchQuantizer,
  IndexIVFProductLocalSearchQuantizer,
  IndexIVFProductResidualQuantizer,
  IndexIVFResidualQuantizer,
  IndexIVFFastScan,
  IndexIVFAdditiveQuantizerFastScan,
  IndexIVFLocalSearchQuantizerFastScan,
  IndexIVFProductLocalSearchQuantizerFastScan,
  IndexIVFProductResidualQuantizerFastScan,
  IndexIVFResidualQuantizerFastScan,
  IndexIVFPQFastScan,
  IndexIVFFlat,
  IndexIVFFlatDedup,
  IndexIVFPQ,
  IndexIVFPQR,
  IndexIVFRaBitQ,
  IndexIVFScalarQuantizer,
  IndexIVFSpectralHash,
  IndexIVFIndependentQuantizer,
  IndexNNDescent,
  IndexNNDescentFlat,
  IndexNSG,
  IndexNSGFlat,
  IndexNSGPQ,
  IndexNSGSQ,
  IndexPreTransform,
  IndexRandom,
  IndexRefine,
  IndexRefineFlat,
  IndexRowwiseMinMaxBase,
  IndexRowwiseMinMax,
  IndexRowwiseMinMaxFP16,
  IndexSplitVectors,
  MultiIndexQuantizer,
  MultiIndexQuantizer2,
  ThreadedIndexBase,
  IndexReplicas,
  IndexShards,
  IndexShardsIVF,
  IndexBinary,
  IndexBinaryFlat,
  IndexBinaryFromFloat,
  IndexBinaryHNSW,
  IndexBinaryHNSWCagra,
  IndexBinaryHash,
  IndexBinaryIDMap,
  IndexBinaryIDMap2,
  IndexBinaryIVF,
  IndexBinaryMultiHash,
  ThreadedIndexBaseBinary,
  IndexBinaryReplicas,
  IndexBinaryShards,
  IndexBinaryHashStats,
  IndexIVFPQStats,
  IndexIVFStats,
  IndexPQStats,
  InterruptCallback,
  TimeoutCallback,
  InvertedListScanner,
  InvertedLists,
  ArrayInvertedLists,
  BlockInvertedLists,
  OnDiskInvertedLists,
  ReadOnlyInvertedLists,
  HStackInvertedLists,
  MaskedInvertedLists,
  SliceInvertedLists,
  StopWordsInvertedLists,
  VStackInvertedLists,
  InvertedListsIOHook,
  InvertedListsIterator,
  Kmeans,
  LSQTimer,
  LSQTimerScope,
  Level1Quantizer,
  IndexIVFInterface,
  Linear,
  MapInt64ToInt64,
  MapLong2Long,
  MatrixStats,
  NNDescent,
  NSG,
  NSG_Graph_int,
  Neighbor,
  NeuralNetCodec,
  QINCo,
  Nhood,
  OnDiskOneList,
  OperatingPoint,
  OperatingPoints,
  PQDecoder16,
  PQDecoder8,
  PQDecoderGeneric,
  PQEncoder16,
  PQEncoder8,
  PQEncoderGeneric,
  ParameterRange,
  ParameterSpace,
  PartitionStats,
  PermutationObjective,
  ReproduceDistancesObjective,
  ProgressiveDimIndexFactory,
  QINCoStep,
  Quantizer,
  AdditiveQuantizer,
  LocalSearchQuantizer,
  ProductAdditiveQuantizer,
  ProductLocalSearchQuantizer,
  ProductResidualQuantizer,
  ResidualQuantizer,
  ProductQuantizer,
  RaBitQuantizer,
  ScalarQuantizer,
  RandomGenerator,
  RefineBeamLUTMemoryPool,
  RefineBeamMemoryPool,
  Repeat,
  Repeats,
  CodeSegment,
  ResultHeap,
  SearchParameters,
  IndexRefineSearchParameters,
  RaBitQSearchParameters,
  SearchParametersHNSW,
  SearchParametersIVF,
  IVFPQSearchParameters,
  IVFRaBitQSearchParameters,
  SearchParametersPQ,
  SearchParametersPreTransform,
  SearchParametersResidualCoarseQuantizer,
  ShardingFunction,
  DefaultShardingFunction,
  SimulatedAnnealingParameters,
  PolysemousTraining,
  SimulatedAnnealingOptimizer,
  SlidingIndexWindow,
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
  VisitedTable,
  ZnSphereSearch,
  ZnSphereCodec,
  ZnSphereCodecAlt,
  float_maxheap_array_t,
  float_minheap_array_t,
  int_maxheap_array_t,
  int_minheap_array_t,
});
