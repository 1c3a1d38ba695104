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
        class_row<faiss::DistanceComputer>("DistanceComputer", 26, 24, 0, "1.7.3"),
        class_row<faiss::FlatCodesDistanceComputer>("FlatCodesDistanceComputer", 25, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NegativeDistanceComputer>("NegativeDistanceComputer", 26, 24, 24, "1.9.0"),
#else
        missing_class("NegativeDistanceComputer", 26, 26, 24, 24, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Embedding>("Embedding", 27, 27, 0, "1.9.0"),
#else
        missing_class("Embedding", 27, 27, 27, 0, "1.9.0"),
#endif
        class_row<faiss::EnumeratedVectors>("EnumeratedVectors", 29, 28, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodecRec>("ZnSphereCodecRec", 29, 28, 28, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::FFN>("FFN", 30, 30, 0, "1.9.0"),
#else
        missing_class("FFN", 30, 30, 30, 0, "1.9.0"),
#endif
        class_row<faiss::FastScanStats>("FastScanStats", 31, 31, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 32, 32, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 33, 33, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 34, 34, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 45, 35, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 36, 35, 35, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 37, 35, 35, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 37, 37, 35, 35, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 38, 35, 35, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 39, 35, 35, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 40, 35, 35, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 41, 35, 35, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 42, 35, 35, "1.7.4"),
#else
        missing_class("IDSelectorOr", 42, 42, 35, 35, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 43, 35, 35, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 44, 35, 35, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 44, 44, 35, 35, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 45, 35, 35, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 45, 45, 35, 35, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 51, 46, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 47, 46, 46, "1.7.3"),
        class_row<fsdk::offered::CallbackIOReader>("CallbackIOReader", 48, 46, 46, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 49, 46, 46, "1.7.3"),
#else
        missing_class("FileIOReader", 49, 49, 46, 46, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 50, 46, 46, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 51, 46, 46, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 51, 51, 46, 46, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 56, 52, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 53, 52, 52, "1.7.3"),
        class_row<fsdk::offered::CallbackIOWriter>("CallbackIOWriter", 54, 52, 52, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 55, 52, 52, "1.7.3"),
#else
        missing_class("FileIOWriter", 55, 55, 52, 52, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 56, 52, 52, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 57, 57, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 58, 58, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 59, 59, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 137, 60, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 63, 60, 60, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 62, 60, 61, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 63, 60, 61, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 70, 60, 60, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 69, 60, 64, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 66, 60, 65, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 67, 60, 65, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 68, 60, 65, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 69, 60, 65, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 70, 60, 64, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 88, 60, 60, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 72, 60, 71, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 77, 60, 71, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 74, 60, 73, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 75, 60, 73, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 76, 60, 73, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 77, 60, 73, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 81, 60, 71, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 79, 60, 78, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 81, 60, 78, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 81, 60, 80, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 82, 60, 71, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexLattice>("IndexLattice", 83, 60, 71, "1.9.0"),
#else
        missing_class("IndexLattice", 83, 83, 60, 71, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexNeuralNetCodec>("IndexNeuralNetCodec", 85, 60, 71, "1.9.0"),
#else
        missing_class("IndexNeuralNetCodec", 84, 85, 60, 71, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexQINCo>("IndexQINCo", 85, 60, 84, "1.9.0"),
#else
        missing_class("IndexQINCo", 85, 85, 60, 84, "1.9.0"),
#endif
        class_row<faiss::IndexPQ>("IndexPQ", 86, 60, 71, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 87, 60, 71, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 87, 87, 60, 71, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 88, 60, 71, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 94, 60, 60, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 90, 60, 89, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 91, 60, 89, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 91, 91, 60, 89, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 92, 60, 89, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 93, 60, 89, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 94, 60, 89, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 96, 60, 60, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 96, 60, 95, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 116, 60, 60, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 102, 60, 97, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 99, 60, 98, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 100, 60, 98, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 101, 60, 98, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 102, 60, 98, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 109, 60, 97, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 108, 60, 103, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 105, 60, 104, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 106, 60, 104, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 107, 60, 104, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 108, 60, 104, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 109, 60, 103, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 111, 60, 97, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 111, 60, 110, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 113, 60, 97, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 113, 60, 112, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 114, 60, 97, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 114, 114, 60, 97, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 115, 60, 97, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 116, 60, 97, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 117, 60, 60, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 117, 117, 60, 60, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 119, 60, 60, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 119, 60, 118, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 123, 60, 60, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 121, 60, 120, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 122, 60, 120, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 123, 60, 120, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 124, 60, 60, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 125, 60, 60, "1.7.4"),
#else
        missing_class("IndexRandom", 125, 125, 60, 60, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 127, 60, 60, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 127, 60, 126, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 130, 60, 60, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 129, 60, 128, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 130, 60, 128, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 131, 60, 60, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 133, 60, 60, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 133, 60, 132, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 137, 60, 60, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 135, 60, 134, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 137, 60, 134, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 137, 60, 136, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 137, 137, 60, 136, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 150, 138, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 139, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 140, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 142, 138, 138, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 142, 138, 141, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 142, 142, 138, 141, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 143, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 145, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 145, 138, 144, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 146, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 147, 138, 138, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 150, 138, 138, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 149, 138, 148, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 150, 138, 148, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 151, 151, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 152, 152, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 153, 153, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 154, 154, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 155, 155, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 165, 156, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 157, 156, 156, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 158, 156, 156, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 159, 156, 156, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 159, 159, 156, 156, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 165, 156, 156, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 161, 156, 160, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 162, 156, 160, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 163, 156, 160, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 164, 156, 160, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 165, 156, 160, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 166, 166, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 166, 166, 166, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 167, 167, 167, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 168, 168, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 169, 169, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 171, 170, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 171, 170, 170, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 171, 171, 170, 170, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Linear>("Linear", 172, 172, 0, "1.9.0"),
#else
        missing_class("Linear", 172, 172, 172, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 173, 173, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 173, 173, 173, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 174, 174, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 175, 175, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 176, 176, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 177, 177, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 178, 178, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 179, 179, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NeuralNetCodec>("NeuralNetCodec", 181, 180, 0, "1.9.0"),
#else
        missing_class("NeuralNetCodec", 180, 181, 180, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCo>("QINCo", 181, 180, 180, "1.9.0"),
#else
        missing_class("QINCo", 181, 181, 180, 180, "1.9.0"),
#endif
        class_row<faiss::nndescent::Nhood>("Nhood", 182, 182, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 183, 183, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 183, 183, 183, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 184, 184, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 185, 185, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder16>("PQDecoder16", 186, 186, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder8>("PQDecoder8", 187, 187, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoderGeneric>("PQDecoderGeneric", 188, 188, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder16>("PQEncoder16", 189, 189, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder8>("PQEncoder8", 190, 190, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoderGeneric>("PQEncoderGeneric", 191, 191, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 192, 192, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 193, 193, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 194, 194, 0, "1.7.3"),
        class_row<faiss::PermutationObjective>("PermutationObjective", 196, 195, 0, "1.7.3"),
        class_row<faiss::ReproduceDistancesObjective>("ReproduceDistancesObjective", 196, 195, 195, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 197, 197, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCoStep>("QINCoStep", 198, 198, 0, "1.9.0"),
#else
        missing_class("QINCoStep", 198, 198, 198, 0, "1.9.0"),
#endif
        class_row<faiss::Quantizer>("Quantizer", 208, 199, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 205, 199, 199, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 201, 199, 200, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 204, 199, 200, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 203, 199, 202, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 204, 199, 202, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 205, 199, 200, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 206, 199, 199, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 207, 199, 199, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 207, 207, 199, 199, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 208, 199, 199, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 209, 209, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamLUTMemoryPool>("RefineBeamLUTMemoryPool", 210, 210, 0, "1.8.0"),
#else
        missing_class("RefineBeamLUTMemoryPool", 210, 210, 210, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamMemoryPool>("RefineBeamMemoryPool", 211, 211, 0, "1.8.0"),
#else
        missing_class("RefineBeamMemoryPool", 211, 211, 211, 0, "1.8.0"),
#endif
        class_row<faiss::Repeat>("Repeat", 212, 212, 0, "1.7.3"),
        class_row<faiss::Repeats>("Repeats", 214, 213, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec::CodeSegment>("CodeSegment", 214, 213, 213, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 215, 215, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 225, 216, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 217, 216, 216, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 217, 217, 216, 216, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 218, 216, 216, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 218, 218, 216, 216, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 219, 216, 216, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 222, 216, 216, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 221, 216, 220, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 222, 216, 220, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 222, 222, 216, 220, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 223, 216, 216, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 224, 216, 216, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 225, 216, 216, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 225, 225, 216, 216, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 227, 226, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 226, 227, 226, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 227, 226, 226, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 227, 227, 226, 226, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 230, 228, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 229, 228, 228, "1.7.3"),
        class_row<faiss::SimulatedAnnealingOptimizer>("SimulatedAnnealingOptimizer", 230, 228, 228, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 231, 231, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 232, 232, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 232, 232, 232, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 242, 233, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 234, 233, 233, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 235, 233, 233, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 240, 233, 233, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 237, 233, 236, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 238, 233, 236, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 239, 233, 236, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 240, 233, 236, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 241, 233, 233, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 242, 233, 233, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 243, 243, 0, "1.7.3"),
        class_row<faiss::ZnSphereSearch>("ZnSphereSearch", 246, 244, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec>("ZnSphereCodec", 246, 244, 244, "1.7.3"),
        class_row<faiss::ZnSphereCodecAlt>("ZnSphereCodecAlt", 246, 244, 245, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 247, 247, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 248, 248, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 249, 249, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 250, 250, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
