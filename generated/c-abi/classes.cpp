// Generated from schema/ by npm run generate. Do not edit.
// The class table: row `id` is class `id`, parents before children.
#include "classes.h"
#include "class/AutoTuneCriterion.h"
#include "class/IntersectionCriterion.h"
#include "class/OneRecallAtRCriterion.h"
#include "class/BinaryInvertedListScanner.h"
#include "class/BitstringReader.h"
#include "class/BitstringWriter.h"
#include "class/BufferList.h"
#include "class/Cloner.h"
#include "class/ClusteringIterationStats.h"
#include "class/ClusteringParameters.h"
#include "class/Clustering.h"
#include "class/Clustering1D.h"
#include "class/ProgressiveDimClusteringParameters.h"
#include "class/ProgressiveDimClustering.h"
#include "class/CodePacker.h"
#include "class/CodePackerFlat.h"
#include "class/CodePackerPQ4.h"
#include "class/CodeSet.h"
#include "class/CombinerRangeKNNfloat.h"
#include "class/CombinerRangeKNNint16.h"
#include "class/ComputeCodesAddCentroidsLUT0MemoryPool.h"
#include "class/ComputeCodesAddCentroidsLUT1MemoryPool.h"
#include "class/DirectMap.h"
#include "class/DirectMapAdd.h"
#include "class/DistanceComputer.h"
#include "class/FlatCodesDistanceComputer.h"
#include "class/NegativeDistanceComputer.h"
#include "class/Embedding.h"
#include "class/EnumeratedVectors.h"
#include "class/ZnSphereCodecRec.h"
#include "class/FFN.h"
#include "class/FastScanStats.h"
#include "class/GlobalVariables.h"
#include "class/HNSW.h"
#include "class/HNSWStats.h"
#include "class/IDSelector.h"
#include "class/IDSelectorAll.h"
#include "class/IDSelectorAnd.h"
#include "class/IDSelectorArray.h"
#include "class/IDSelectorBatch.h"
#include "class/IDSelectorBitmap.h"
#include "class/IDSelectorNot.h"
#include "class/IDSelectorOr.h"
#include "class/IDSelectorRange.h"
#include "class/IDSelectorTranslated.h"
#include "class/IDSelectorXOr.h"
#include "class/IOReader.h"
#include "class/BufferedIOReader.h"
#include "class/CallbackIOReader.h"
#include "class/FileIOReader.h"
#include "class/VectorIOReader.h"
#include "class/ZeroCopyIOReader.h"
#include "class/IOWriter.h"
#include "class/BufferedIOWriter.h"
#include "class/CallbackIOWriter.h"
#include "class/FileIOWriter.h"
#include "class/VectorIOWriter.h"
#include "class/IVFFastScanStats.h"
#include "class/IcmEncoder.h"
#include "class/IcmEncoderFactory.h"
#include "class/Index.h"
#include "class/AdditiveCoarseQuantizer.h"
#include "class/LocalSearchCoarseQuantizer.h"
#include "class/ResidualCoarseQuantizer.h"
#include "class/IndexFastScan.h"
#include "class/IndexAdditiveQuantizerFastScan.h"
#include "class/IndexLocalSearchQuantizerFastScan.h"
#include "class/IndexProductLocalSearchQuantizerFastScan.h"
#include "class/IndexProductResidualQuantizerFastScan.h"
#include "class/IndexResidualQuantizerFastScan.h"
#include "class/IndexPQFastScan.h"
#include "class/IndexFlatCodes.h"
#include "class/Index2Layer.h"
#include "class/IndexAdditiveQuantizer.h"
#include "class/IndexLocalSearchQuantizer.h"
#include "class/IndexProductLocalSearchQuantizer.h"
#include "class/IndexProductResidualQuantizer.h"
#include "class/IndexResidualQuantizer.h"
#include "class/IndexFlat.h"
#include "class/IndexFlatIP.h"
#include "class/IndexFlatL2.h"
#include "class/IndexFlat1D.h"
#include "class/IndexLSH.h"
#include "class/IndexLattice.h"
#include "class/IndexNeuralNetCodec.h"
#include "class/IndexQINCo.h"
#include "class/IndexPQ.h"
#include "class/IndexRaBitQ.h"
#include "class/IndexScalarQuantizer.h"
#include "class/IndexHNSW.h"
#include "class/IndexHNSW2Level.h"
#include "class/IndexHNSWCagra.h"
#include "class/IndexHNSWFlat.h"
#include "class/IndexHNSWPQ.h"
#include "class/IndexHNSWSQ.h"
#include "class/IndexIDMap.h"
#include "class/IndexIDMap2.h"
#include "class/IndexIVF.h"
#include "class/IndexIVFAdditiveQuantizer.h"
#include "class/IndexIVFLocalSearchQuantizer.h"
#include "class/IndexIVFProductLocalSearchQuantizer.h"
#include "class/IndexIVFProductResidualQuantizer.h"
#include "class/IndexIVFResidualQuantizer.h"
#include "class/IndexIVFFastScan.h"
#include "class/IndexIVFAdditiveQuantizerFastScan.h"
#include "class/IndexIVFLocalSearchQuantizerFastScan.h"
#include "class/IndexIVFProductLocalSearchQuantizerFastScan.h"
#include "class/IndexIVFProductResidualQuantizerFastScan.h"
#include "class/IndexIVFResidualQuantizerFastScan.h"
#include "class/IndexIVFPQFastScan.h"
#include "class/IndexIVFFlat.h"
#include "class/IndexIVFFlatDedup.h"
#include "class/IndexIVFPQ.h"
#include "class/IndexIVFPQR.h"
#include "class/IndexIVFRaBitQ.h"
#include "class/IndexIVFScalarQuantizer.h"
#include "class/IndexIVFSpectralHash.h"
#include "class/IndexIVFIndependentQuantizer.h"
#include "class/IndexNNDescent.h"
#include "class/IndexNNDescentFlat.h"
#include "class/IndexNSG.h"
#include "class/IndexNSGFlat.h"
#include "class/IndexNSGPQ.h"
#include "class/IndexNSGSQ.h"
#include "class/IndexPreTransform.h"
#include "class/IndexRandom.h"
#include "class/IndexRefine.h"
#include "class/IndexRefineFlat.h"
#include "class/IndexRowwiseMinMaxBase.h"
#include "class/IndexRowwiseMinMax.h"
#include "class/IndexRowwiseMinMaxFP16.h"
#include "class/IndexSplitVectors.h"
#include "class/MultiIndexQuantizer.h"
#include "class/MultiIndexQuantizer2.h"
#include "class/ThreadedIndexBase.h"
#include "class/IndexReplicas.h"
#include "class/IndexShards.h"
#include "class/IndexShardsIVF.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryFlat.h"
#include "class/IndexBinaryFromFloat.h"
#include "class/IndexBinaryHNSW.h"
#include "class/IndexBinaryHNSWCagra.h"
#include "class/IndexBinaryHash.h"
#include "class/IndexBinaryIDMap.h"
#include "class/IndexBinaryIDMap2.h"
#include "class/IndexBinaryIVF.h"
#include "class/IndexBinaryMultiHash.h"
#include "class/ThreadedIndexBaseBinary.h"
#include "class/IndexBinaryReplicas.h"
#include "class/IndexBinaryShards.h"
#include "class/IndexBinaryHashStats.h"
#include "class/IndexIVFPQStats.h"
#include "class/IndexIVFStats.h"
#include "class/IndexPQStats.h"
#include "class/InterruptCallback.h"
#include "class/TimeoutCallback.h"
#include "class/InvertedListScanner.h"
#include "class/InvertedLists.h"
#include "class/ArrayInvertedLists.h"
#include "class/BlockInvertedLists.h"
#include "class/OnDiskInvertedLists.h"
#include "class/ReadOnlyInvertedLists.h"
#include "class/HStackInvertedLists.h"
#include "class/MaskedInvertedLists.h"
#include "class/SliceInvertedLists.h"
#include "class/StopWordsInvertedLists.h"
#include "class/VStackInvertedLists.h"
#include "class/InvertedListsIOHook.h"
#include "class/InvertedListsIterator.h"
#include "class/LSQTimer.h"
#include "class/LSQTimerScope.h"
#include "class/Level1Quantizer.h"
#include "class/IndexIVFInterface.h"
#include "class/Linear.h"
#include "class/MapInt64ToInt64.h"
#include "class/MapLong2Long.h"
#include "class/MatrixStats.h"
#include "class/NNDescent.h"
#include "class/NSG.h"
#include "class/NSG_Graph_int.h"
#include "class/Neighbor.h"
#include "class/NeuralNetCodec.h"
#include "class/QINCo.h"
#include "class/Nhood.h"
#include "class/OnDiskOneList.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/PQDecoder16.h"
#include "class/PQDecoder8.h"
#include "class/PQDecoderGeneric.h"
#include "class/PQEncoder16.h"
#include "class/PQEncoder8.h"
#include "class/PQEncoderGeneric.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/PartitionStats.h"
#include "class/PermutationObjective.h"
#include "class/ReproduceDistancesObjective.h"
#include "class/ProgressiveDimIndexFactory.h"
#include "class/QINCoStep.h"
#include "class/Quantizer.h"
#include "class/AdditiveQuantizer.h"
#include "class/LocalSearchQuantizer.h"
#include "class/ProductAdditiveQuantizer.h"
#include "class/ProductLocalSearchQuantizer.h"
#include "class/ProductResidualQuantizer.h"
#include "class/ResidualQuantizer.h"
#include "class/ProductQuantizer.h"
#include "class/RaBitQuantizer.h"
#include "class/ScalarQuantizer.h"
#include "class/RandomGenerator.h"
#include "class/RefineBeamLUTMemoryPool.h"
#include "class/RefineBeamMemoryPool.h"
#include "class/Repeat.h"
#include "class/Repeats.h"
#include "class/CodeSegment.h"
#include "class/ResultHeap.h"
#include "class/SearchParameters.h"
#include "class/IndexRefineSearchParameters.h"
#include "class/RaBitQSearchParameters.h"
#include "class/SearchParametersHNSW.h"
#include "class/SearchParametersIVF.h"
#include "class/IVFPQSearchParameters.h"
#include "class/IVFRaBitQSearchParameters.h"
#include "class/SearchParametersPQ.h"
#include "class/SearchParametersPreTransform.h"
#include "class/SearchParametersResidualCoarseQuantizer.h"
#include "class/ShardingFunction.h"
#include "class/DefaultShardingFunction.h"
#include "class/SimulatedAnnealingParameters.h"
#include "class/PolysemousTraining.h"
#include "class/SimulatedAnnealingOptimizer.h"
#include "class/SlidingIndexWindow.h"
#include "class/SplitMix64RandomGenerator.h"
#include "class/VectorTransform.h"
#include "class/CenteringTransform.h"
#include "class/ITQTransform.h"
#include "class/LinearTransform.h"
#include "class/ITQMatrix.h"
#include "class/OPQMatrix.h"
#include "class/PCAMatrix.h"
#include "class/RandomRotationMatrix.h"
#include "class/NormalizationTransform.h"
#include "class/RemapDimensionsTransform.h"
#include "class/VisitedTable.h"
#include "class/ZnSphereSearch.h"
#include "class/ZnSphereCodec.h"
#include "class/ZnSphereCodecAlt.h"
#include "class/float_maxheap_array_t.h"
#include "class/float_minheap_array_t.h"
#include "class/int_maxheap_array_t.h"
#include "class/int_minheap_array_t.h"

namespace fsdk {

const ClassRow* class_table(uint32_t* count) {
    static const ClassRow rows[] = {
        ClassRow{},
        class_row<faiss::AutoTuneCriterion>("AutoTuneCriterion", 3, 1, 0, "1.7.3"),
        class_row<faiss::IntersectionCriterion>("IntersectionCriterion", 2, 1, 1, "1.7.3"),
        class_row<faiss::OneRecallAtRCriterion>("OneRecallAtRCriterion", 3, 1, 1, "1.7.3"),
        class_row<faiss::BinaryInvertedListScanner>("BinaryInvertedListScanner", 4, 4, 0, "1.7.3"),
        class_row<fsdk::offered::BitstringReader>("BitstringReader", 5, 5, 0, "1.7.3"),
        class_row<fsdk::offered::BitstringWriter>("BitstringWriter", 6, 6, 0, "1.7.3"),
        class_row<faiss::BufferList>("BufferList", 7, 7, 0, "1.7.3"),
        class_row<faiss::Cloner>("Cloner", 8, 8, 0, "1.7.3"),
        class_row<faiss::ClusteringIterationStats>("ClusteringIterationStats", 9, 9, 0, "1.7.3"),
        class_row<faiss::ClusteringParameters>("ClusteringParameters", 14, 10, 0, "1.7.3"),
        class_row<faiss::Clustering>("Clustering", 12, 10, 10, "1.7.3"),
        class_row<faiss::Clustering1D>("Clustering1D", 12, 10, 11, "1.7.3"),
        class_row<faiss::ProgressiveDimClusteringParameters>("ProgressiveDimClusteringParameters", 14, 10, 10, "1.7.3"),
        class_row<faiss::ProgressiveDimClustering>("ProgressiveDimClustering", 14, 10, 13, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePacker>("CodePacker", 17, 15, 0, "1.7.4"),
#else
        missing_class("CodePacker", 15, 17, 15, 0, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerFlat>("CodePackerFlat", 16, 15, 15, "1.7.4"),
#else
        missing_class("CodePackerFlat", 16, 16, 15, 15, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerPQ4>("CodePackerPQ4", 17, 15, 15, "1.7.4"),
#else
        missing_class("CodePackerPQ4", 17, 17, 15, 15, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::CodeSet>("CodeSet", 18, 18, 0, "1.8.0"),
#else
        missing_class("CodeSet", 18, 18, 18, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::CombinerRangeKNNfloat>("CombinerRangeKNNfloat", 19, 19, 0, "1.8.0"),
#else
        missing_class("CombinerRangeKNNfloat", 19, 19, 19, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::CombinerRangeKNNint16>("CombinerRangeKNNint16", 20, 20, 0, "1.8.0"),
#else
        missing_class("CombinerRangeKNNint16", 20, 20, 20, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool>("ComputeCodesAddCentroidsLUT0MemoryPool", 21, 21, 0, "1.8.0"),
#else
        missing_class("ComputeCodesAddCentroidsLUT0MemoryPool", 21, 21, 21, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool>("ComputeCodesAddCentroidsLUT1MemoryPool", 22, 22, 0, "1.8.0"),
#else
        missing_class("ComputeCodesAddCentroidsLUT1MemoryPool", 22, 22, 22, 0, "1.8.0"),
#endif
        class_row<faiss::DirectMap>("DirectMap", 23, 23, 0, "1.7.3"),
        class_row<fsdk::offered::DirectMapAdd>("DirectMapAdd", 24, 24, 0, "1.7.3"),
        class_row<faiss::DistanceComputer>("DistanceComputer", 27, 25, 0, "1.7.3"),
        class_row<faiss::FlatCodesDistanceComputer>("FlatCodesDistanceComputer", 26, 25, 25, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NegativeDistanceComputer>("NegativeDistanceComputer", 27, 25, 25, "1.9.0"),
#else
        missing_class("NegativeDistanceComputer", 27, 27, 25, 25, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Embedding>("Embedding", 28, 28, 0, "1.9.0"),
#else
        missing_class("Embedding", 28, 28, 28, 0, "1.9.0"),
#endif
        class_row<faiss::EnumeratedVectors>("EnumeratedVectors", 30, 29, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodecRec>("ZnSphereCodecRec", 30, 29, 29, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::FFN>("FFN", 31, 31, 0, "1.9.0"),
#else
        missing_class("FFN", 31, 31, 31, 0, "1.9.0"),
#endif
        class_row<faiss::FastScanStats>("FastScanStats", 32, 32, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 33, 33, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 34, 34, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 35, 35, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 46, 36, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 37, 36, 36, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 38, 36, 36, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 38, 38, 36, 36, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 39, 36, 36, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 40, 36, 36, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 41, 36, 36, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 42, 36, 36, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 43, 36, 36, "1.7.4"),
#else
        missing_class("IDSelectorOr", 43, 43, 36, 36, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 44, 36, 36, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 45, 36, 36, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 45, 45, 36, 36, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 46, 36, 36, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 46, 46, 36, 36, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 52, 47, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 48, 47, 47, "1.7.3"),
        class_row<fsdk::offered::CallbackIOReader>("CallbackIOReader", 49, 47, 47, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 50, 47, 47, "1.7.3"),
#else
        missing_class("FileIOReader", 50, 50, 47, 47, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 51, 47, 47, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 52, 47, 47, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 52, 52, 47, 47, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 57, 53, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 54, 53, 53, "1.7.3"),
        class_row<fsdk::offered::CallbackIOWriter>("CallbackIOWriter", 55, 53, 53, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 56, 53, 53, "1.7.3"),
#else
        missing_class("FileIOWriter", 56, 56, 53, 53, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 57, 53, 53, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 58, 58, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 59, 59, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 60, 60, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 138, 61, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 64, 61, 61, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 63, 61, 62, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 64, 61, 62, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 71, 61, 61, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 70, 61, 65, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 67, 61, 66, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 68, 61, 66, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 69, 61, 66, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 70, 61, 66, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 71, 61, 65, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 89, 61, 61, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 73, 61, 72, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 78, 61, 72, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 75, 61, 74, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 76, 61, 74, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 77, 61, 74, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 78, 61, 74, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 82, 61, 72, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 80, 61, 79, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 82, 61, 79, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 82, 61, 81, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 83, 61, 72, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexLattice>("IndexLattice", 84, 61, 72, "1.9.0"),
#else
        missing_class("IndexLattice", 84, 84, 61, 72, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexNeuralNetCodec>("IndexNeuralNetCodec", 86, 61, 72, "1.9.0"),
#else
        missing_class("IndexNeuralNetCodec", 85, 86, 61, 72, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexQINCo>("IndexQINCo", 86, 61, 85, "1.9.0"),
#else
        missing_class("IndexQINCo", 86, 86, 61, 85, "1.9.0"),
#endif
        class_row<faiss::IndexPQ>("IndexPQ", 87, 61, 72, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 88, 61, 72, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 88, 88, 61, 72, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 89, 61, 72, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 95, 61, 61, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 91, 61, 90, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 92, 61, 90, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 92, 92, 61, 90, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 93, 61, 90, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 94, 61, 90, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 95, 61, 90, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 97, 61, 61, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 97, 61, 96, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 117, 61, 61, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 103, 61, 98, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 100, 61, 99, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 101, 61, 99, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 102, 61, 99, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 103, 61, 99, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 110, 61, 98, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 109, 61, 104, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 106, 61, 105, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 107, 61, 105, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 108, 61, 105, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 109, 61, 105, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 110, 61, 104, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 112, 61, 98, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 112, 61, 111, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 114, 61, 98, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 114, 61, 113, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 115, 61, 98, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 115, 115, 61, 98, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 116, 61, 98, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 117, 61, 98, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 118, 61, 61, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 118, 118, 61, 61, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 120, 61, 61, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 120, 61, 119, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 124, 61, 61, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 122, 61, 121, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 123, 61, 121, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 124, 61, 121, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 125, 61, 61, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 126, 61, 61, "1.7.4"),
#else
        missing_class("IndexRandom", 126, 126, 61, 61, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 128, 61, 61, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 128, 61, 127, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 131, 61, 61, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 130, 61, 129, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 131, 61, 129, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 132, 61, 61, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 134, 61, 61, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 134, 61, 133, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 138, 61, 61, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 136, 61, 135, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 138, 61, 135, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 138, 61, 137, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 138, 138, 61, 137, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 151, 139, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 140, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 141, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 143, 139, 139, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 143, 139, 142, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 143, 143, 139, 142, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 144, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 146, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 146, 139, 145, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 147, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 148, 139, 139, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 151, 139, 139, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 150, 139, 149, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 151, 139, 149, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 152, 152, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 153, 153, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 154, 154, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 155, 155, 0, "1.7.3"),
        class_row<faiss::InterruptCallback>("InterruptCallback", 157, 156, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::TimeoutCallback>("TimeoutCallback", 157, 156, 156, "1.9.0"),
#else
        missing_class("TimeoutCallback", 157, 157, 156, 156, "1.9.0"),
#endif
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 158, 158, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 168, 159, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 160, 159, 159, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 161, 159, 159, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 162, 159, 159, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 162, 162, 159, 159, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 168, 159, 159, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 164, 159, 163, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 165, 159, 163, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 166, 159, 163, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 167, 159, 163, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 168, 159, 163, "1.7.3"),
        class_row<faiss::InvertedListsIOHook>("InvertedListsIOHook", 169, 169, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 170, 170, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 170, 170, 170, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 171, 171, 171, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 172, 172, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 173, 173, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 175, 174, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 175, 174, 174, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 175, 175, 174, 174, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Linear>("Linear", 176, 176, 0, "1.9.0"),
#else
        missing_class("Linear", 176, 176, 176, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 177, 177, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 177, 177, 177, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 178, 178, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 179, 179, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 180, 180, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 181, 181, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 182, 182, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 183, 183, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NeuralNetCodec>("NeuralNetCodec", 185, 184, 0, "1.9.0"),
#else
        missing_class("NeuralNetCodec", 184, 185, 184, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCo>("QINCo", 185, 184, 184, "1.9.0"),
#else
        missing_class("QINCo", 185, 185, 184, 184, "1.9.0"),
#endif
        class_row<faiss::nndescent::Nhood>("Nhood", 186, 186, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 187, 187, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 187, 187, 187, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 188, 188, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 189, 189, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder16>("PQDecoder16", 190, 190, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder8>("PQDecoder8", 191, 191, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoderGeneric>("PQDecoderGeneric", 192, 192, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder16>("PQEncoder16", 193, 193, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder8>("PQEncoder8", 194, 194, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoderGeneric>("PQEncoderGeneric", 195, 195, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 196, 196, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 197, 197, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 198, 198, 0, "1.7.3"),
        class_row<faiss::PermutationObjective>("PermutationObjective", 200, 199, 0, "1.7.3"),
        class_row<faiss::ReproduceDistancesObjective>("ReproduceDistancesObjective", 200, 199, 199, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 201, 201, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCoStep>("QINCoStep", 202, 202, 0, "1.9.0"),
#else
        missing_class("QINCoStep", 202, 202, 202, 0, "1.9.0"),
#endif
        class_row<faiss::Quantizer>("Quantizer", 212, 203, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 209, 203, 203, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 205, 203, 204, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 208, 203, 204, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 207, 203, 206, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 208, 203, 206, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 209, 203, 204, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 210, 203, 203, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 211, 203, 203, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 211, 211, 203, 203, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 212, 203, 203, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 213, 213, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamLUTMemoryPool>("RefineBeamLUTMemoryPool", 214, 214, 0, "1.8.0"),
#else
        missing_class("RefineBeamLUTMemoryPool", 214, 214, 214, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamMemoryPool>("RefineBeamMemoryPool", 215, 215, 0, "1.8.0"),
#else
        missing_class("RefineBeamMemoryPool", 215, 215, 215, 0, "1.8.0"),
#endif
        class_row<faiss::Repeat>("Repeat", 216, 216, 0, "1.7.3"),
        class_row<faiss::Repeats>("Repeats", 218, 217, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec::CodeSegment>("CodeSegment", 218, 217, 217, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 219, 219, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 229, 220, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 221, 220, 220, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 221, 221, 220, 220, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 222, 220, 220, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 222, 222, 220, 220, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 223, 220, 220, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 226, 220, 220, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 225, 220, 224, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 226, 220, 224, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 226, 226, 220, 224, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 227, 220, 220, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 228, 220, 220, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 229, 220, 220, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 229, 229, 220, 220, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 231, 230, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 230, 231, 230, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 231, 230, 230, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 231, 231, 230, 230, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 234, 232, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 233, 232, 232, "1.7.3"),
        class_row<faiss::SimulatedAnnealingOptimizer>("SimulatedAnnealingOptimizer", 234, 232, 232, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 235, 235, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 236, 236, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 236, 236, 236, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 246, 237, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 238, 237, 237, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 239, 237, 237, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 244, 237, 237, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 241, 237, 240, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 242, 237, 240, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 243, 237, 240, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 244, 237, 240, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 245, 237, 237, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 246, 237, 237, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 247, 247, 0, "1.7.3"),
        class_row<faiss::ZnSphereSearch>("ZnSphereSearch", 250, 248, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec>("ZnSphereCodec", 250, 248, 248, "1.7.3"),
        class_row<faiss::ZnSphereCodecAlt>("ZnSphereCodecAlt", 250, 248, 249, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 251, 251, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 252, 252, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 253, 253, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 254, 254, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
