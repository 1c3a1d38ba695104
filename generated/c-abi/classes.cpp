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
#include "class/FileIOReader.h"
#include "class/VectorIOReader.h"
#include "class/ZeroCopyIOReader.h"
#include "class/IOWriter.h"
#include "class/BufferedIOWriter.h"
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
        class_row<faiss::IOReader>("IOReader", 45, 41, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 42, 41, 41, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 43, 41, 41, "1.7.3"),
#else
        missing_class("FileIOReader", 43, 43, 41, 41, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 44, 41, 41, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 45, 41, 41, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 45, 45, 41, 41, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 49, 46, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 47, 46, 46, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 48, 46, 46, "1.7.3"),
#else
        missing_class("FileIOWriter", 48, 48, 46, 46, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 49, 46, 46, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 50, 50, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 51, 51, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 52, 52, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 130, 53, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 56, 53, 53, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 55, 53, 54, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 56, 53, 54, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 63, 53, 53, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 62, 53, 57, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 59, 53, 58, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 60, 53, 58, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 61, 53, 58, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 62, 53, 58, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 63, 53, 57, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 81, 53, 53, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 65, 53, 64, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 70, 53, 64, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 67, 53, 66, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 68, 53, 66, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 69, 53, 66, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 70, 53, 66, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 74, 53, 64, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 72, 53, 71, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 74, 53, 71, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 74, 53, 73, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 75, 53, 64, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexLattice>("IndexLattice", 76, 53, 64, "1.9.0"),
#else
        missing_class("IndexLattice", 76, 76, 53, 64, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexNeuralNetCodec>("IndexNeuralNetCodec", 78, 53, 64, "1.9.0"),
#else
        missing_class("IndexNeuralNetCodec", 77, 78, 53, 64, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexQINCo>("IndexQINCo", 78, 53, 77, "1.9.0"),
#else
        missing_class("IndexQINCo", 78, 78, 53, 77, "1.9.0"),
#endif
        class_row<faiss::IndexPQ>("IndexPQ", 79, 53, 64, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 80, 53, 64, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 80, 80, 53, 64, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 81, 53, 64, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 87, 53, 53, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 83, 53, 82, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 84, 53, 82, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 84, 84, 53, 82, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 85, 53, 82, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 86, 53, 82, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 87, 53, 82, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 89, 53, 53, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 89, 53, 88, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 109, 53, 53, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 95, 53, 90, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 92, 53, 91, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 93, 53, 91, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 94, 53, 91, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 95, 53, 91, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 102, 53, 90, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 101, 53, 96, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 98, 53, 97, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 99, 53, 97, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 100, 53, 97, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 101, 53, 97, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 102, 53, 96, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 104, 53, 90, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 104, 53, 103, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 106, 53, 90, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 106, 53, 105, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 107, 53, 90, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 107, 107, 53, 90, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 108, 53, 90, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 109, 53, 90, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 110, 53, 53, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 110, 110, 53, 53, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 112, 53, 53, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 112, 53, 111, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 116, 53, 53, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 114, 53, 113, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 115, 53, 113, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 116, 53, 113, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 117, 53, 53, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 118, 53, 53, "1.7.4"),
#else
        missing_class("IndexRandom", 118, 118, 53, 53, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 120, 53, 53, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 120, 53, 119, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 123, 53, 53, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 122, 53, 121, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 123, 53, 121, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 124, 53, 53, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 126, 53, 53, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 126, 53, 125, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 130, 53, 53, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 128, 53, 127, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 130, 53, 127, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 130, 53, 129, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 130, 130, 53, 129, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 143, 131, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 132, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 133, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 135, 131, 131, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 135, 131, 134, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 135, 135, 131, 134, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 136, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 138, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 138, 131, 137, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 139, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 140, 131, 131, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 143, 131, 131, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 142, 131, 141, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 143, 131, 141, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 144, 144, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 145, 145, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 146, 146, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 147, 147, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 148, 148, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 158, 149, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 150, 149, 149, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 151, 149, 149, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 152, 149, 149, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 152, 152, 149, 149, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 158, 149, 149, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 154, 149, 153, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 155, 149, 153, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 156, 149, 153, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 157, 149, 153, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 158, 149, 153, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 159, 159, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 159, 159, 159, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 160, 160, 160, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 161, 161, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 162, 162, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 164, 163, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 164, 163, 163, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 164, 164, 163, 163, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::nn::Linear>("Linear", 165, 165, 0, "1.9.0"),
#else
        missing_class("Linear", 165, 165, 165, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 166, 166, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 166, 166, 166, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 167, 167, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 168, 168, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 169, 169, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 170, 170, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 171, 171, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 172, 172, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NeuralNetCodec>("NeuralNetCodec", 174, 173, 0, "1.9.0"),
#else
        missing_class("NeuralNetCodec", 173, 174, 173, 0, "1.9.0"),
#endif
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCo>("QINCo", 174, 173, 173, "1.9.0"),
#else
        missing_class("QINCo", 174, 174, 173, 173, "1.9.0"),
#endif
        class_row<faiss::nndescent::Nhood>("Nhood", 175, 175, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 176, 176, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 176, 176, 176, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 177, 177, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 178, 178, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder16>("PQDecoder16", 179, 179, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoder8>("PQDecoder8", 180, 180, 0, "1.7.3"),
        class_row<fsdk::offered::PQDecoderGeneric>("PQDecoderGeneric", 181, 181, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder16>("PQEncoder16", 182, 182, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoder8>("PQEncoder8", 183, 183, 0, "1.7.3"),
        class_row<fsdk::offered::PQEncoderGeneric>("PQEncoderGeneric", 184, 184, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 185, 185, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 186, 186, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 187, 187, 0, "1.7.3"),
        class_row<faiss::PermutationObjective>("PermutationObjective", 189, 188, 0, "1.7.3"),
        class_row<faiss::ReproduceDistancesObjective>("ReproduceDistancesObjective", 189, 188, 188, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 190, 190, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::QINCoStep>("QINCoStep", 191, 191, 0, "1.9.0"),
#else
        missing_class("QINCoStep", 191, 191, 191, 0, "1.9.0"),
#endif
        class_row<faiss::Quantizer>("Quantizer", 201, 192, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 198, 192, 192, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 194, 192, 193, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 197, 192, 193, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 196, 192, 195, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 197, 192, 195, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 198, 192, 193, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 199, 192, 192, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 200, 192, 192, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 200, 200, 192, 192, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 201, 192, 192, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 202, 202, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamLUTMemoryPool>("RefineBeamLUTMemoryPool", 203, 203, 0, "1.8.0"),
#else
        missing_class("RefineBeamLUTMemoryPool", 203, 203, 203, 0, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::rq_encode_steps::RefineBeamMemoryPool>("RefineBeamMemoryPool", 204, 204, 0, "1.8.0"),
#else
        missing_class("RefineBeamMemoryPool", 204, 204, 204, 0, "1.8.0"),
#endif
        class_row<faiss::Repeat>("Repeat", 205, 205, 0, "1.7.3"),
        class_row<faiss::Repeats>("Repeats", 207, 206, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec::CodeSegment>("CodeSegment", 207, 206, 206, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 208, 208, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 218, 209, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 210, 209, 209, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 210, 210, 209, 209, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 211, 209, 209, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 211, 211, 209, 209, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 212, 209, 209, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 215, 209, 209, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 214, 209, 213, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 215, 209, 213, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 215, 215, 209, 213, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 216, 209, 209, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 217, 209, 209, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 218, 209, 209, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 218, 218, 209, 209, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 220, 219, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 219, 220, 219, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 220, 219, 219, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 220, 220, 219, 219, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 223, 221, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 222, 221, 221, "1.7.3"),
        class_row<faiss::SimulatedAnnealingOptimizer>("SimulatedAnnealingOptimizer", 223, 221, 221, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 224, 224, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 225, 225, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 225, 225, 225, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 235, 226, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 227, 226, 226, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 228, 226, 226, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 233, 226, 226, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 230, 226, 229, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 231, 226, 229, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 232, 226, 229, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 233, 226, 229, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 234, 226, 226, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 235, 226, 226, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 236, 236, 0, "1.7.3"),
        class_row<faiss::ZnSphereSearch>("ZnSphereSearch", 239, 237, 0, "1.7.3"),
        class_row<faiss::ZnSphereCodec>("ZnSphereCodec", 239, 237, 237, "1.7.3"),
        class_row<faiss::ZnSphereCodecAlt>("ZnSphereCodecAlt", 239, 237, 238, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 240, 240, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 241, 241, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 242, 242, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 243, 243, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
