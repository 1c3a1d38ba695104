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
#include "class/Index.h"
#include "class/IndexFastScan.h"
#include "class/IndexPQFastScan.h"
#include "class/IndexFlatCodes.h"
#include "class/IndexFlat.h"
#include "class/IndexFlatIP.h"
#include "class/IndexFlatL2.h"
#include "class/IndexLSH.h"
#include "class/IndexPQ.h"
#include "class/IndexScalarQuantizer.h"
#include "class/IndexHNSW.h"
#include "class/IndexHNSWFlat.h"
#include "class/IndexHNSWPQ.h"
#include "class/IndexHNSWSQ.h"
#include "class/IndexIDMap.h"
#include "class/IndexIDMap2.h"
#include "class/IndexIVF.h"
#include "class/IndexIVFFastScan.h"
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
#include "class/Quantizer.h"
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
        class_row<faiss::ClusteringParameters>("ClusteringParameters", 8, 7, 0, "1.7.3"),
        class_row<faiss::Clustering>("Clustering", 8, 7, 7, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePacker>("CodePacker", 11, 9, 0, "1.7.4"),
#else
        missing_class("CodePacker", 9, 11, 9, 0, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerFlat>("CodePackerFlat", 10, 9, 9, "1.7.4"),
#else
        missing_class("CodePackerFlat", 10, 10, 9, 9, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::CodePackerPQ4>("CodePackerPQ4", 11, 9, 9, "1.7.4"),
#else
        missing_class("CodePackerPQ4", 11, 11, 9, 9, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::CodeSet>("CodeSet", 12, 12, 0, "1.8.0"),
#else
        missing_class("CodeSet", 12, 12, 12, 0, "1.8.0"),
#endif
        class_row<faiss::DirectMap>("DirectMap", 13, 13, 0, "1.7.3"),
        class_row<faiss::DistanceComputer>("DistanceComputer", 16, 14, 0, "1.7.3"),
        class_row<faiss::FlatCodesDistanceComputer>("FlatCodesDistanceComputer", 15, 14, 14, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::NegativeDistanceComputer>("NegativeDistanceComputer", 16, 14, 14, "1.9.0"),
#else
        missing_class("NegativeDistanceComputer", 16, 16, 14, 14, "1.9.0"),
#endif
        class_row<faiss::FastScanStats>("FastScanStats", 17, 17, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 18, 18, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 19, 19, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 20, 20, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 31, 21, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 22, 21, 21, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 23, 21, 21, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 23, 23, 21, 21, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 24, 21, 21, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 25, 21, 21, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 26, 21, 21, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 27, 21, 21, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 28, 21, 21, "1.7.4"),
#else
        missing_class("IDSelectorOr", 28, 28, 21, 21, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 29, 21, 21, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 30, 21, 21, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 30, 30, 21, 21, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 31, 21, 21, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 31, 31, 21, 21, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 36, 32, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 33, 32, 32, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 34, 32, 32, "1.7.3"),
#else
        missing_class("FileIOReader", 34, 34, 32, 32, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 35, 32, 32, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 36, 32, 32, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 36, 36, 32, 32, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 40, 37, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 38, 37, 37, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 39, 37, 37, "1.7.3"),
#else
        missing_class("FileIOWriter", 39, 39, 37, 37, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 40, 37, 37, "1.7.3"),
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 41, 41, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 70, 42, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 44, 42, 42, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 44, 42, 43, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 51, 42, 42, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 48, 42, 45, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 47, 42, 46, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 48, 42, 46, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 49, 42, 45, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 50, 42, 45, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 51, 42, 45, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 55, 42, 42, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 53, 42, 52, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 54, 42, 52, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 55, 42, 52, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 57, 42, 42, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 57, 42, 56, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 64, 42, 42, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 60, 42, 58, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 60, 42, 59, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 61, 42, 58, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 63, 42, 58, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 63, 42, 62, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 64, 42, 58, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 66, 42, 42, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 66, 42, 65, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 67, 42, 42, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 69, 42, 42, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 69, 42, 68, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 70, 42, 42, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 79, 71, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 72, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 73, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 74, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 75, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 77, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 77, 71, 76, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 78, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 79, 71, 71, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 80, 80, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 81, 81, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 82, 82, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 83, 83, 0, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 84, 84, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 94, 85, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 86, 85, 85, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 87, 85, 85, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 88, 85, 85, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 88, 88, 85, 85, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 94, 85, 85, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 90, 85, 89, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 91, 85, 89, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 92, 85, 89, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 93, 85, 89, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 94, 85, 89, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 95, 95, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 95, 95, 95, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 96, 96, 96, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 98, 97, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 98, 97, 97, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 98, 98, 97, 97, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 99, 99, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 99, 99, 99, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 100, 100, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 101, 101, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 102, 102, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 103, 103, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 103, 103, 103, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 104, 104, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 105, 105, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 106, 106, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 107, 107, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 108, 108, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 111, 109, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 110, 109, 109, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 111, 109, 109, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 112, 112, 0, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 113, 113, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 120, 114, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 115, 114, 114, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 115, 115, 114, 114, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 116, 114, 114, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 118, 114, 114, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 118, 114, 117, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 119, 114, 114, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 120, 114, 114, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 122, 121, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 121, 122, 121, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 122, 121, 121, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 122, 122, 121, 121, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 124, 123, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 124, 123, 123, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 125, 125, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 126, 126, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 126, 126, 126, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 136, 127, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 128, 127, 127, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 129, 127, 127, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 134, 127, 127, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 131, 127, 130, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 132, 127, 130, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 133, 127, 130, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 134, 127, 130, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 135, 127, 127, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 136, 127, 127, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 137, 137, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
