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
#include "class/IndexScalarQuantizer.h"
#include "class/IndexHNSW.h"
#include "class/IndexHNSW2Level.h"
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
#include "class/IndexIVFPQ.h"
#include "class/IndexIVFPQR.h"
#include "class/IndexIVFScalarQuantizer.h"
#include "class/IndexNSG.h"
#include "class/IndexNSGFlat.h"
#include "class/IndexPreTransform.h"
#include "class/IndexRefine.h"
#include "class/IndexRefineFlat.h"
#include "class/MultiIndexQuantizer.h"
#include "class/IndexBinary.h"
#include "class/IndexBinaryFlat.h"
#include "class/IndexBinaryFromFloat.h"
#include "class/IndexBinaryHNSW.h"
#include "class/IndexBinaryHash.h"
#include "class/IndexBinaryIDMap.h"
#include "class/IndexBinaryIDMap2.h"
#include "class/IndexBinaryIVF.h"
#include "class/IndexBinaryMultiHash.h"
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
#include "class/NSG.h"
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
#include "class/ScalarQuantizer.h"
#include "class/RandomGenerator.h"
#include "class/ResultHeap.h"
#include "class/SearchParameters.h"
#include "class/IndexRefineSearchParameters.h"
#include "class/SearchParametersHNSW.h"
#include "class/SearchParametersIVF.h"
#include "class/IVFPQSearchParameters.h"
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
        class_row<faiss::Index>("Index", 101, 47, 0, "1.7.3"),
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
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 71, 47, 47, "1.7.3"),
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
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 71, 47, 58, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 76, 47, 47, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 73, 47, 72, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 74, 47, 72, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 75, 47, 72, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 76, 47, 72, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 78, 47, 47, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 78, 47, 77, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 95, 47, 47, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 84, 47, 79, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 81, 47, 80, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 82, 47, 80, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 83, 47, 80, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 84, 47, 80, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 91, 47, 79, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 90, 47, 85, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 87, 47, 86, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 88, 47, 86, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 89, 47, 86, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 90, 47, 86, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 91, 47, 85, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 92, 47, 79, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 94, 47, 79, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 94, 47, 93, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 95, 47, 79, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 97, 47, 47, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 97, 47, 96, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 98, 47, 47, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 100, 47, 47, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 100, 47, 99, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 101, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 110, 102, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 103, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 104, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 105, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 106, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 108, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 108, 102, 107, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 109, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 110, 102, 102, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 111, 111, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 112, 112, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 113, 113, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 114, 114, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 115, 115, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 125, 116, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 117, 116, 116, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 118, 116, 116, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 119, 116, 116, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 119, 119, 116, 116, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 125, 116, 116, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 121, 116, 120, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 122, 116, 120, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 123, 116, 120, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 124, 116, 120, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 125, 116, 120, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 126, 126, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 126, 126, 126, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 127, 127, 127, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 128, 128, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 129, 129, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 131, 130, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 131, 130, 130, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 131, 131, 130, 130, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 132, 132, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 132, 132, 132, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 133, 133, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 134, 134, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 135, 135, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 136, 136, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 136, 136, 136, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 137, 137, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 138, 138, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 139, 139, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 140, 140, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 141, 141, 0, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 142, 142, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 151, 143, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 149, 143, 143, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 145, 143, 144, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 148, 143, 144, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 147, 143, 146, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 148, 143, 146, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 149, 143, 144, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 150, 143, 143, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 151, 143, 143, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 152, 152, 0, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 153, 153, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 161, 154, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 155, 154, 154, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 155, 155, 154, 154, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 156, 154, 154, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 158, 154, 154, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 158, 154, 157, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 159, 154, 154, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 160, 154, 154, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 161, 154, 154, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 161, 161, 154, 154, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 163, 162, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 162, 163, 162, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 163, 162, 162, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 163, 163, 162, 162, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 165, 164, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 165, 164, 164, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 166, 166, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 167, 167, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 167, 167, 167, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 177, 168, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 169, 168, 168, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 170, 168, 168, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 175, 168, 168, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 172, 168, 171, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 173, 168, 171, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 174, 168, 171, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 175, 168, 171, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 176, 168, 168, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 177, 168, 168, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 178, 178, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
