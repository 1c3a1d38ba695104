// Generated from schema/ by npm run generate. Do not edit.
// The class table: row `id` is class `id`, parents before children.
#include "classes.h"
#include "class/AutoTuneCriterion.h"
#include "class/IntersectionCriterion.h"
#include "class/OneRecallAtRCriterion.h"
#include "class/ClusteringIterationStats.h"
#include "class/ClusteringParameters.h"
#include "class/Clustering.h"
#include "class/DirectMap.h"
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
#include "class/InvertedLists.h"
#include "class/Level1Quantizer.h"
#include "class/IndexIVFInterface.h"
#include "class/MapInt64ToInt64.h"
#include "class/MapLong2Long.h"
#include "class/MatrixStats.h"
#include "class/NSG.h"
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
#include "class/SimulatedAnnealingParameters.h"
#include "class/PolysemousTraining.h"
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
        class_row<faiss::ClusteringIterationStats>("ClusteringIterationStats", 4, 4, 0, "1.7.3"),
        class_row<faiss::ClusteringParameters>("ClusteringParameters", 6, 5, 0, "1.7.3"),
        class_row<faiss::Clustering>("Clustering", 6, 5, 5, "1.7.3"),
        class_row<faiss::DirectMap>("DirectMap", 7, 7, 0, "1.7.3"),
        class_row<faiss::FastScanStats>("FastScanStats", 8, 8, 0, "1.7.3"),
        class_row<fsdk::offered::GlobalVariables>("GlobalVariables", 9, 9, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 10, 10, 0, "1.7.3"),
        class_row<faiss::HNSWStats>("HNSWStats", 11, 11, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 22, 12, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 13, 12, 12, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 14, 12, 12, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 14, 14, 12, 12, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 15, 12, 12, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 16, 12, 12, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 17, 12, 12, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 18, 12, 12, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 19, 12, 12, "1.7.4"),
#else
        missing_class("IDSelectorOr", 19, 19, 12, 12, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 20, 12, 12, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 21, 12, 12, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 21, 21, 12, 12, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 22, 12, 12, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 22, 22, 12, 12, "1.7.4"),
#endif
        class_row<faiss::IVFFastScanStats>("IVFFastScanStats", 23, 23, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 52, 24, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 26, 24, 24, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 26, 24, 25, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 33, 24, 24, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 30, 24, 27, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 29, 24, 28, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 30, 24, 28, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 31, 24, 27, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 32, 24, 27, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 33, 24, 27, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 37, 24, 24, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 35, 24, 34, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 36, 24, 34, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 37, 24, 34, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 39, 24, 24, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 39, 24, 38, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 46, 24, 24, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 42, 24, 40, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 42, 24, 41, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 43, 24, 40, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 45, 24, 40, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 45, 24, 44, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 46, 24, 40, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 48, 24, 24, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 48, 24, 47, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 49, 24, 24, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 51, 24, 24, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 51, 24, 50, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 52, 24, 24, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 61, 53, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 54, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 55, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 56, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 57, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 59, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 59, 53, 58, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 60, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 61, 53, 53, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 62, 62, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 63, 63, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 64, 64, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 65, 65, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 66, 66, 0, "1.7.3"),
        missing_class("Kmeans", 67, 67, 67, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 69, 68, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 69, 68, 68, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 69, 69, 68, 68, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 70, 70, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 70, 70, 70, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 71, 71, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 72, 72, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 73, 73, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 74, 74, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 75, 75, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 76, 76, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 77, 77, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 78, 78, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 81, 79, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 80, 79, 79, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 81, 79, 79, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 82, 82, 0, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 83, 83, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 90, 84, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 85, 84, 84, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 85, 85, 84, 84, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 86, 84, 84, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 88, 84, 84, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 88, 84, 87, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 89, 84, 84, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 90, 84, 84, "1.7.3"),
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 92, 91, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 92, 91, 91, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 93, 93, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 93, 93, 93, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 103, 94, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 95, 94, 94, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 96, 94, 94, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 101, 94, 94, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 98, 94, 97, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 99, 94, 97, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 100, 94, 97, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 101, 94, 97, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 102, 94, 94, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 103, 94, 94, "1.7.3"),
        class_row<fsdk::offered::float_maxheap_array_t>("float_maxheap_array_t", 104, 104, 0, "1.7.3"),
        class_row<fsdk::offered::float_minheap_array_t>("float_minheap_array_t", 105, 105, 0, "1.7.3"),
        class_row<fsdk::offered::int_maxheap_array_t>("int_maxheap_array_t", 106, 106, 0, "1.7.3"),
        class_row<fsdk::offered::int_minheap_array_t>("int_minheap_array_t", 107, 107, 0, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
