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
#include "class/HNSW.h"
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
#include "class/NSG.h"
#include "class/OnDiskOneList.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/Quantizer.h"
#include "class/ProductQuantizer.h"
#include "class/ScalarQuantizer.h"
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
        class_row<faiss::HNSW>("HNSW", 17, 17, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 28, 18, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 19, 18, 18, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 20, 18, 18, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 20, 20, 18, 18, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 21, 18, 18, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 22, 18, 18, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 23, 18, 18, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 24, 18, 18, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 25, 18, 18, "1.7.4"),
#else
        missing_class("IDSelectorOr", 25, 25, 18, 18, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 26, 18, 18, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 27, 18, 18, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 27, 27, 18, 18, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 28, 18, 18, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 28, 28, 18, 18, "1.7.4"),
#endif
        class_row<faiss::IOReader>("IOReader", 33, 29, 0, "1.7.3"),
        class_row<faiss::BufferedIOReader>("BufferedIOReader", 30, 29, 29, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOReader>("FileIOReader", 31, 29, 29, "1.7.3"),
#else
        missing_class("FileIOReader", 31, 31, 29, 29, "1.7.3"),
#endif
        class_row<faiss::VectorIOReader>("VectorIOReader", 32, 29, 29, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ZeroCopyIOReader>("ZeroCopyIOReader", 33, 29, 29, "1.11.0"),
#else
        missing_class("ZeroCopyIOReader", 33, 33, 29, 29, "1.11.0"),
#endif
        class_row<faiss::IOWriter>("IOWriter", 37, 34, 0, "1.7.3"),
        class_row<faiss::BufferedIOWriter>("BufferedIOWriter", 35, 34, 34, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::FileIOWriter>("FileIOWriter", 36, 34, 34, "1.7.3"),
#else
        missing_class("FileIOWriter", 36, 36, 34, 34, "1.7.3"),
#endif
        class_row<faiss::VectorIOWriter>("VectorIOWriter", 37, 34, 34, "1.7.3"),
        class_row<faiss::Index>("Index", 66, 38, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 40, 38, 38, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 40, 38, 39, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 47, 38, 38, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 44, 38, 41, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 43, 38, 42, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 44, 38, 42, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 45, 38, 41, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 46, 38, 41, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 47, 38, 41, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 51, 38, 38, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 49, 38, 48, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 50, 38, 48, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 51, 38, 48, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 53, 38, 38, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 53, 38, 52, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 60, 38, 38, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 56, 38, 54, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 56, 38, 55, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 57, 38, 54, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 59, 38, 54, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 59, 38, 58, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 60, 38, 54, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 62, 38, 38, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 62, 38, 61, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 63, 38, 38, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 65, 38, 38, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 65, 38, 64, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 66, 38, 38, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 75, 67, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 68, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 69, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 70, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 71, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 73, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 73, 67, 72, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 74, 67, 67, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 75, 67, 67, "1.7.3"),
        class_row<faiss::InvertedListScanner>("InvertedListScanner", 76, 76, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 86, 77, 0, "1.7.3"),
        class_row<faiss::ArrayInvertedLists>("ArrayInvertedLists", 78, 77, 77, "1.7.3"),
        class_row<faiss::BlockInvertedLists>("BlockInvertedLists", 79, 77, 77, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskInvertedLists>("OnDiskInvertedLists", 80, 77, 77, "1.7.3"),
#else
        missing_class("OnDiskInvertedLists", 80, 80, 77, 77, "1.7.3"),
#endif
        class_row<faiss::ReadOnlyInvertedLists>("ReadOnlyInvertedLists", 86, 77, 77, "1.7.3"),
        class_row<faiss::HStackInvertedLists>("HStackInvertedLists", 82, 77, 81, "1.7.3"),
        class_row<faiss::MaskedInvertedLists>("MaskedInvertedLists", 83, 77, 81, "1.7.3"),
        class_row<faiss::SliceInvertedLists>("SliceInvertedLists", 84, 77, 81, "1.7.3"),
        class_row<faiss::StopWordsInvertedLists>("StopWordsInvertedLists", 85, 77, 81, "1.7.3"),
        class_row<faiss::VStackInvertedLists>("VStackInvertedLists", 86, 77, 81, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::InvertedListsIterator>("InvertedListsIterator", 87, 87, 0, "1.7.4"),
#else
        missing_class("InvertedListsIterator", 87, 87, 87, 0, "1.7.4"),
#endif
        missing_class("Kmeans", 88, 88, 88, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 90, 89, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 90, 89, 89, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 90, 90, 89, 89, "1.7.4"),
#endif
        class_row<faiss::NSG>("NSG", 91, 91, 0, "1.7.3"),
#if !defined(FSDK_NO_MMAP)
        class_row<faiss::OnDiskOneList>("OnDiskOneList", 92, 92, 0, "1.7.3"),
#else
        missing_class("OnDiskOneList", 92, 92, 92, 0, "1.7.3"),
#endif
        class_row<faiss::OperatingPoint>("OperatingPoint", 93, 93, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 94, 94, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 95, 95, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 96, 96, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 99, 97, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 98, 97, 97, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 99, 97, 97, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 106, 100, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 101, 100, 100, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 101, 101, 100, 100, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 102, 100, 100, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 104, 100, 100, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 104, 100, 103, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 105, 100, 100, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 106, 100, 100, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::ShardingFunction>("ShardingFunction", 108, 107, 0, "1.11.0"),
#else
        missing_class("ShardingFunction", 107, 108, 107, 0, "1.11.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::ivflib::DefaultShardingFunction>("DefaultShardingFunction", 108, 107, 107, "1.11.0"),
#else
        missing_class("DefaultShardingFunction", 108, 108, 107, 107, "1.11.0"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 110, 109, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 110, 109, 109, "1.7.3"),
        class_row<faiss::ivflib::SlidingIndexWindow>("SlidingIndexWindow", 111, 111, 0, "1.7.3"),
        class_row<faiss::VectorTransform>("VectorTransform", 121, 112, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 113, 112, 112, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 114, 112, 112, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 119, 112, 112, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 116, 112, 115, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 117, 112, 115, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 118, 112, 115, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 119, 112, 115, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 120, 112, 112, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 121, 112, 112, "1.7.3"),
        class_row<faiss::VisitedTable>("VisitedTable", 122, 122, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
