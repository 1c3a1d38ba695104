// Generated from schema/ by npm run generate. Do not edit.
// The class table: row `id` is class `id`, parents before children.
#include "classes.h"
#include "class/AutoTuneCriterion.h"
#include "class/IntersectionCriterion.h"
#include "class/OneRecallAtRCriterion.h"
#include "class/BinaryInvertedListScanner.h"
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
        class_row<faiss::Cloner>("Cloner", 5, 5, 0, "1.7.3"),
        class_row<faiss::ClusteringIterationStats>("ClusteringIterationStats", 6, 6, 0, "1.7.3"),
        class_row<faiss::ClusteringParameters>("ClusteringParameters", 11, 7, 0, "1.7.3"),
        class_row<faiss::Clustering>("Clustering", 9, 7, 7, "1.7.3"),
        class_row<faiss::Clustering1D>("Clustering1D", 9, 7, 8, "1.7.3"),
        class_row<faiss::ProgressiveDimClusteringParameters>("ProgressiveDimClusteringParameters", 11, 7, 7, "1.7.3"),
        class_row<faiss::ProgressiveDimClustering>("ProgressiveDimClustering", 11, 7, 10, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePacker>("CodePacker", 14, 12, 0, "1.7.4"),
#else
        missing_class("CodePacker", 12, 14, 12, 0, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerFlat>("CodePackerFlat", 13, 12, 12, "1.7.4"),
#else
        missing_class("CodePackerFlat", 13, 13, 12, 12, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerPQ4>("CodePackerPQ4", 14, 12, 12, "1.7.4"),
#else
        missing_class("CodePackerPQ4", 14, 14, 12, 12, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::CodeSet>("CodeSet", 15, 15, 0, "1.8.0"),
#else
        missing_class("CodeSet", 15, 15, 15, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT0MemoryPool>("ComputeCodesAddCentroidsLUT0MemoryPool", 16, 16, 0, "1.8.0"),
#else
        missing_class("ComputeCodesAddCentroidsLUT0MemoryPool", 16, 16, 16, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::ComputeCodesAddCentroidsLUT1MemoryPool>("ComputeCodesAddCentroidsLUT1MemoryPool", 17, 17, 0, "1.8.0"),
#else
        missing_class("ComputeCodesAddCentroidsLUT1MemoryPool", 17, 17, 17, 0, "1.8.0"),
#endif
        class_row<faiss::DirectMap>("DirectMap", 18, 18, 0, "1.7.3"),
        class_row<faiss::DistanceComputer>("DistanceComputer", 21, 19, 0, "1.7.3"),
        class_row<faiss::FlatCodesDistanceComputer>("FlatCodesDistanceComputer", 20, 19, 19, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NegativeDistanceComputer>("NegativeDistanceComputer", 21, 19, 19, "1.9.0"),
#else
        missing_class("NegativeDistanceComputer", 21, 21, 19, 19, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Embedding>("Embedding", 22, 22, 0, "1.9.0"),
#else
        missing_class("Embedding", 22, 22, 22, 0, "1.9.0"),
#endif
        class_row<faiss::EnumeratedVectors>("EnumeratedVectors", 24, 23, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodecRec>("ZnSphereCodecRec", 24, 23, 23, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::FFN>("FFN", 25, 25, 0, "1.9.0"),
#else
        missing_class("FFN", 25, 25, 25, 0, "1.9.0"),
#endif
        class_row<faiss::FastScanStats>("FastScanStats", 26, 26, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 27, 27, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 28, 28, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 29, 29, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 40, 30, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 31, 30, 30, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 32, 30, 30, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 32, 32, 30, 30, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 33, 30, 30, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 34, 30, 30, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 35, 30, 30, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 36, 30, 30, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 37, 30, 30, "1.7.4"),
#else
        missing_class("IDSelectorOr", 37, 37, 30, 30, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 38, 30, 30, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 39, 30, 30, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 39, 39, 30, 30, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 40, 30, 30, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 40, 40, 30, 30, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 46, 41, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 42, 41, 41, "1.7.3"),
        class_row<fsdk::offered::CallbackIOReader>("CallbackIOReader", 43, 41, 41, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 44, 41, 41, "1.7.3"),
#else
        missing_class("FileIOReader", 44, 44, 41, 41, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 45, 41, 41, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 46, 41, 41, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 46, 46, 41, 41, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 51, 47, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 48, 47, 47, "1.7.3"),
        class_row<fsdk::offered::CallbackIOWriter>("CallbackIOWriter", 49, 47, 47, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 50, 47, 47, "1.7.3"),
#else
        missing_class("FileIOWriter", 50, 50, 47, 47, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 51, 47, 47, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 52, 52, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 53, 53, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 54, 54, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 132, 55, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 58, 55, 55, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 57, 55, 56, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 58, 55, 56, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 65, 55, 55, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 64, 55, 59, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 61, 55, 60, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 62, 55, 60, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 63, 55, 60, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 64, 55, 60, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 65, 55, 59, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 83, 55, 55, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 67, 55, 66, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 72, 55, 66, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 69, 55, 68, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 70, 55, 68, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 71, 55, 68, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 72, 55, 68, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 76, 55, 66, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 74, 55, 73, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 76, 55, 73, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 76, 55, 75, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 77, 55, 66, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexLattice>("IndexLattice", 78, 55, 66, "1.9.0"),
#else
        missing_class("IndexLattice", 78, 78, 55, 66, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexNeuralNetCodec>("IndexNeuralNetCodec", 80, 55, 66, "1.9.0"),
#else
        missing_class("IndexNeuralNetCodec", 79, 80, 55, 66, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexQINCo>("IndexQINCo", 80, 55, 79, "1.9.0"),
#else
        missing_class("IndexQINCo", 80, 80, 55, 79, "1.9.0"),
#endif
        class_row<faiss::IndexPQ>("IndexPQ", 81, 55, 66, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 82, 55, 66, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 82, 82, 55, 66, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 83, 55, 66, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 89, 55, 55, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 85, 55, 84, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 86, 55, 84, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 86, 86, 55, 84, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 87, 55, 84, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 88, 55, 84, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 89, 55, 84, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 91, 55, 55, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 91, 55, 90, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 111, 55, 55, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 97, 55, 92, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 94, 55, 93, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 95, 55, 93, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 96, 55, 93, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 97, 55, 93, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 104, 55, 92, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 103, 55, 98, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 100, 55, 99, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 101, 55, 99, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 102, 55, 99, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 103, 55, 99, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 104, 55, 98, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 106, 55, 92, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 106, 55, 105, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 108, 55, 92, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 108, 55, 107, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 109, 55, 92, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 109, 109, 55, 92, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 110, 55, 92, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 111, 55, 92, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 112, 55, 55, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 112, 112, 55, 55, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 114, 55, 55, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 114, 55, 113, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 118, 55, 55, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 116, 55, 115, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 117, 55, 115, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 118, 55, 115, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 119, 55, 55, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 120, 55, 55, "1.7.4"),
#else
        missing_class("IndexRandom", 120, 120, 55, 55, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 122, 55, 55, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 122, 55, 121, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 125, 55, 55, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 124, 55, 123, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 125, 55, 123, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 126, 55, 55, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 128, 55, 55, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 128, 55, 127, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 132, 55, 55, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 130, 55, 129, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 132, 55, 129, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 132, 55, 131, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 132, 132, 55, 131, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 145, 133, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 134, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 135, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 137, 133, 133, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 137, 133, 136, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 137, 137, 133, 136, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 138, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 140, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 140, 133, 139, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 141, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 142, 133, 133, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 145, 133, 133, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 144, 133, 143, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 145, 133, 143, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 146, 146, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 147, 147, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 148, 148, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 149, 149, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 150, 150, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 160, 151, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 152, 151, 151, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 153, 151, 151, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 154, 151, 151, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 154, 154, 151, 151, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 160, 151, 151, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 156, 151, 155, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 157, 151, 155, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 158, 151, 155, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 159, 151, 155, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 160, 151, 155, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 161, 161, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 161, 161, 161, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 162, 162, 162, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 163, 163, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 164, 164, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 166, 165, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 166, 165, 165, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 166, 166, 165, 165, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Linear>("Linear", 167, 167, 0, "1.9.0"),
#else
        missing_class("Linear", 167, 167, 167, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 168, 168, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 168, 168, 168, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 169, 169, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 170, 170, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 171, 171, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 172, 172, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 173, 173, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 174, 174, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NeuralNetCodec>("NeuralNetCodec", 176, 175, 0, "1.9.0"),
#else
        missing_class("NeuralNetCodec", 175, 176, 175, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCo>("QINCo", 176, 175, 175, "1.9.0"),
#else
        missing_class("QINCo", 176, 176, 175, 175, "1.9.0"),
#endif
        class_row<faiss::nndescent::Nhood>("Nhood", 177, 177, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 178, 178, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 178, 178, 178, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 179, 179, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 180, 180, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder16>("PQDecoder16", 181, 181, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder8>("PQDecoder8", 182, 182, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoderGeneric>("PQDecoderGeneric", 183, 183, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder16>("PQEncoder16", 184, 184, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder8>("PQEncoder8", 185, 185, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoderGeneric>("PQEncoderGeneric", 186, 186, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 187, 187, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 188, 188, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 189, 189, 0, "1.7.3"),
        class_row<faiss::PermutationObjective>("PermutationObjective", 191, 190, 0, "1.7.3"),
        class_row<faiss::ReproduceDistancesObjective>("ReproduceDistancesObjective", 191, 190, 190, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 192, 192, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCoStep>("QINCoStep", 193, 193, 0, "1.9.0"),
#else
        missing_class("QINCoStep", 193, 193, 193, 0, "1.9.0"),
#endif
        class_row<faiss::Quantizer>("Quantizer", 203, 194, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 200, 194, 194, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 196, 194, 195, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 199, 194, 195, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 198, 194, 197, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 199, 194, 197, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 200, 194, 195, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 201, 194, 194, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 202, 194, 194, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 202, 202, 194, 194, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 203, 194, 194, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 204, 204, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamLUTMemoryPool>("RefineBeamLUTMemoryPool", 205, 205, 0, "1.8.0"),
#else
        missing_class("RefineBeamLUTMemoryPool", 205, 205, 205, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamMemoryPool>("RefineBeamMemoryPool", 206, 206, 0, "1.8.0"),
#else
        missing_class("RefineBeamMemoryPool", 206, 206, 206, 0, "1.8.0"),
#endif
        class_row<faiss::Repeat>("Repeat", 207, 207, 0, "1.7.3"),
        class_row<faiss::Repeats>("Repeats", 209, 208, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec::CodeSegment>("CodeSegment", 209, 208, 208, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 210, 210, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 220, 211, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 212, 211, 211, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 212, 212, 211, 211, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 213, 211, 211, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 213, 213, 211, 211, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 214, 211, 211, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 217, 211, 211, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 216, 211, 215, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 217, 211, 215, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 217, 217, 211, 215, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 218, 211, 211, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 219, 211, 211, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 220, 211, 211, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 220, 220, 211, 211, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 222, 221, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 221, 222, 221, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 222, 221, 221, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 222, 222, 221, 221, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 225, 223, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 224, 223, 223, "1.7.3"),
        class_row<faiss::SimulatedAnnealingOptimizer>("SimulatedAnnealingOptimizer", 225, 223, 223, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 226, 226, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 227, 227, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 227, 227, 227, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 237, 228, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 229, 228, 228, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 230, 228, 228, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 235, 228, 228, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 232, 228, 231, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 233, 228, 231, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 234, 228, 231, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 235, 228, 231, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 236, 228, 228, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 237, 228, 228, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 238, 238, 0, "1.7.3"),
        class_row<faiss::ZnSphereSearch>("ZnSphereSearch", 241, 239, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec>("ZnSphereCodec", 241, 239, 239, "1.7.3"),
        class_row<faiss::ZnSphereCodecAlt>("ZnSphereCodecAlt", 241, 239, 240, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 242, 242, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 243, 243, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 244, 244, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 245, 245, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
