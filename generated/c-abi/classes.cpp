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
#include "class/DirectMap.h"
#include "class/DistanceComputer.h"
#include "class/FlatCodesDistanceComputer.h"
#include "class/NegativeDistanceComputer.h"
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
#include "class/MapInt64ToInt64.h"
#include "class/MapLong2Long.h"
#include "class/MatrixStats.h"
#include "class/NNDescent.h"
#include "class/NSG.h"
#include "class/NSG_Graph_int.h"
#include "class/Neighbor.h"
#include "class/Nhood.h"
#include "class/OnDiskOneList.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/PartitionStats.h"
#include "class/ProgressiveDimIndexFactory.h"
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
        class_row<faiss::DirectMap>("DirectMap", 16, 16, 0, "1.7.3"),
        class_row<faiss::DistanceComputer>("DistanceComputer", 19, 17, 0, "1.7.3"),
        class_row<faiss::FlatCodesDistanceComputer>("FlatCodesDistanceComputer", 18, 17, 17, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NegativeDistanceComputer>("NegativeDistanceComputer", 19, 17, 17, "1.9.0"),
#else
        missing_class("NegativeDistanceComputer", 19, 19, 17, 17, "1.9.0"),
#endif
        class_row<faiss::FastScanStats>("FastScanStats", 20, 20, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 21, 21, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 22, 22, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 23, 23, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 34, 24, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 25, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 26, 24, 24, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 26, 26, 24, 24, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 27, 24, 24, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 28, 24, 24, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 29, 24, 24, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 30, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 31, 24, 24, "1.7.4"),
#else
        missing_class("IDSelectorOr", 31, 31, 24, 24, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 32, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 33, 24, 24, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 33, 33, 24, 24, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 34, 24, 24, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 34, 34, 24, 24, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 39, 35, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 36, 35, 35, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 37, 35, 35, "1.7.3"),
#else
        missing_class("FileIOReader", 37, 37, 35, 35, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 38, 35, 35, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 39, 35, 35, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 39, 39, 35, 35, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 43, 40, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 41, 40, 40, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 42, 40, 40, "1.7.3"),
#else
        missing_class("FileIOWriter", 42, 42, 40, 40, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 43, 40, 40, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 44, 44, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 45, 45, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 46, 46, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 121, 47, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 50, 47, 47, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 49, 47, 48, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 50, 47, 48, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 57, 47, 47, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 56, 47, 51, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 53, 47, 52, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 54, 47, 52, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 55, 47, 52, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 56, 47, 52, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 57, 47, 51, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 72, 47, 47, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 59, 47, 58, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 64, 47, 58, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 61, 47, 60, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 62, 47, 60, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 63, 47, 60, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 64, 47, 60, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 68, 47, 58, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 66, 47, 65, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 68, 47, 65, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 68, 47, 67, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 69, 47, 58, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 70, 47, 58, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 71, 47, 58, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 71, 71, 47, 58, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 72, 47, 58, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 78, 47, 47, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 74, 47, 73, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 75, 47, 73, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 75, 75, 47, 73, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 76, 47, 73, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 77, 47, 73, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 78, 47, 73, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 80, 47, 47, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 80, 47, 79, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 100, 47, 47, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 86, 47, 81, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 83, 47, 82, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 84, 47, 82, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 85, 47, 82, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 86, 47, 82, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 93, 47, 81, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 92, 47, 87, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 89, 47, 88, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 90, 47, 88, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 91, 47, 88, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 92, 47, 88, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 93, 47, 87, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 95, 47, 81, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 95, 47, 94, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 97, 47, 81, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 97, 47, 96, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 98, 47, 81, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 98, 98, 47, 81, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 99, 47, 81, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 100, 47, 81, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 101, 47, 47, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 101, 101, 47, 47, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 103, 47, 47, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 103, 47, 102, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 107, 47, 47, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 105, 47, 104, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 106, 47, 104, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 107, 47, 104, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 108, 47, 47, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 109, 47, 47, "1.7.4"),
#else
        missing_class("IndexRandom", 109, 109, 47, 47, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 111, 47, 47, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 111, 47, 110, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 114, 47, 47, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 113, 47, 112, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 114, 47, 112, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 115, 47, 47, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 117, 47, 47, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 117, 47, 116, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 121, 47, 47, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 119, 47, 118, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 121, 47, 118, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 121, 47, 120, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 121, 121, 47, 120, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 134, 122, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 123, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 124, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 126, 122, 122, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 126, 122, 125, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 126, 126, 122, 125, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 127, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 129, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 129, 122, 128, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 130, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 131, 122, 122, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 134, 122, 122, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 133, 122, 132, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 134, 122, 132, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 135, 135, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 136, 136, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 137, 137, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 138, 138, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 139, 139, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 149, 140, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 141, 140, 140, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 142, 140, 140, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 143, 140, 140, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 143, 143, 140, 140, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 149, 140, 140, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 145, 140, 144, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 146, 140, 144, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 147, 140, 144, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 148, 140, 144, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 149, 140, 144, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 150, 150, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 150, 150, 150, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 151, 151, 151, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 152, 152, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 153, 153, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 155, 154, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 155, 154, 154, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 155, 155, 154, 154, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 156, 156, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 156, 156, 156, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 157, 157, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 158, 158, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 159, 159, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 160, 160, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 161, 161, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 162, 162, 0, "1.7.3"),
        class_row<faiss::nndescent::Nhood>("Nhood", 163, 163, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 164, 164, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 164, 164, 164, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 165, 165, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 166, 166, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 167, 167, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 168, 168, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 169, 169, 0, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 170, 170, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 180, 171, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 177, 171, 171, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 173, 171, 172, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 176, 171, 172, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 175, 171, 174, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 176, 171, 174, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 177, 171, 172, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 178, 171, 171, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 179, 171, 171, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 179, 179, 171, 171, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 180, 171, 171, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 181, 181, 0, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 182, 182, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 192, 183, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 184, 183, 183, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 184, 184, 183, 183, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 185, 183, 183, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 185, 185, 183, 183, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 186, 183, 183, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 189, 183, 183, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 188, 183, 187, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 189, 183, 187, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 189, 189, 183, 187, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 190, 183, 183, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 191, 183, 183, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 192, 183, 183, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 192, 192, 183, 183, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 194, 193, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 193, 194, 193, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 194, 193, 193, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 194, 194, 193, 193, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 196, 195, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 196, 195, 195, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 197, 197, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 198, 198, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 198, 198, 198, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 208, 199, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 200, 199, 199, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 201, 199, 199, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 206, 199, 199, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 203, 199, 202, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 204, 199, 202, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 205, 199, 202, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 206, 199, 202, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 207, 199, 199, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 208, 199, 199, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 209, 209, 0, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 210, 210, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 211, 211, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 212, 212, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 213, 213, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
