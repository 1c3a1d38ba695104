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
#include "class/IDSelectorXOr.h"
#include "class/Index.h"
#include "class/IndexFastScan.h"
#include "class/IndexPQFastScan.h"
#include "class/IndexFlatCodes.h"
#include "class/IndexFlat.h"
#include "class/IndexFlatIP.h"
#include "class/IndexFlatL2.h"
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
#include "class/InvertedLists.h"
#include "class/NSG.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/PolysemousTraining.h"
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
        class_row<faiss::HNSW>("HNSW", 8, 8, 0, "1.7.3"),
        class_row<faiss::IDSelector>("IDSelector", 18, 9, 0, "1.7.3"),
        class_row<faiss::IDSelectorAll>("IDSelectorAll", 10, 9, 9, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorAnd>("IDSelectorAnd", 11, 9, 9, "1.7.4"),
#else
        missing_class("IDSelectorAnd", 11, 11, 9, 9, "1.7.4"),
#endif
        class_row<faiss::IDSelectorArray>("IDSelectorArray", 12, 9, 9, "1.7.3"),
        class_row<faiss::IDSelectorBatch>("IDSelectorBatch", 13, 9, 9, "1.7.3"),
        class_row<faiss::IDSelectorBitmap>("IDSelectorBitmap", 14, 9, 9, "1.7.3"),
        class_row<faiss::IDSelectorNot>("IDSelectorNot", 15, 9, 9, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorOr>("IDSelectorOr", 16, 9, 9, "1.7.4"),
#else
        missing_class("IDSelectorOr", 16, 16, 9, 9, "1.7.4"),
#endif
        class_row<faiss::IDSelectorRange>("IDSelectorRange", 17, 9, 9, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 18, 9, 9, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 18, 18, 9, 9, "1.7.4"),
#endif
        class_row<faiss::Index>("Index", 46, 19, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 21, 19, 19, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 21, 19, 20, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 27, 19, 19, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 25, 19, 22, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 24, 19, 23, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 25, 19, 23, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 26, 19, 22, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 27, 19, 22, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 31, 19, 19, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 29, 19, 28, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 30, 19, 28, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 31, 19, 28, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 33, 19, 19, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 33, 19, 32, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 40, 19, 19, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 36, 19, 34, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 36, 19, 35, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 37, 19, 34, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 39, 19, 34, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 39, 19, 38, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 40, 19, 34, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 42, 19, 19, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 42, 19, 41, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 43, 19, 19, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 45, 19, 19, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 45, 19, 44, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 46, 19, 19, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 55, 47, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 48, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 49, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 50, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 51, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 53, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 53, 47, 52, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 54, 47, 47, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 55, 47, 47, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 56, 56, 0, "1.7.3"),
        missing_class("Kmeans", 57, 57, 57, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 58, 58, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 59, 59, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 60, 60, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 61, 61, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 62, 62, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 63, 63, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 66, 64, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 65, 64, 64, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 66, 64, 64, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 73, 67, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 68, 67, 67, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 68, 68, 67, 67, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 69, 67, 67, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 71, 67, 67, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 71, 67, 70, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 72, 67, 67, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 73, 67, 67, "1.7.3"),
        class_row<faiss::VectorTransform>("VectorTransform", 83, 74, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 75, 74, 74, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 76, 74, 74, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 81, 74, 74, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 78, 74, 77, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 79, 74, 77, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 80, 74, 77, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 81, 74, 77, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 82, 74, 74, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 83, 74, 74, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
