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
#include "class/IDSelectorTranslated.h"
#include "class/IDSelectorXOr.h"
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
#include "class/InvertedLists.h"
#include "class/Level1Quantizer.h"
#include "class/IndexIVFInterface.h"
#include "class/NSG.h"
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
#include "class/SimulatedAnnealingParameters.h"
#include "class/PolysemousTraining.h"
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
        class_row<faiss::IDSelector>("IDSelector", 19, 9, 0, "1.7.3"),
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
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 18, 9, 9, "1.8.0"),
#else
        missing_class("IDSelectorTranslated", 18, 18, 9, 9, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 19, 9, 9, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 19, 19, 9, 9, "1.7.4"),
#endif
        class_row<faiss::Index>("Index", 48, 20, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 22, 20, 20, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 22, 20, 21, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 29, 20, 20, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 26, 20, 23, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 25, 20, 24, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 26, 20, 24, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 27, 20, 23, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 28, 20, 23, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 29, 20, 23, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 33, 20, 20, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 31, 20, 30, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 32, 20, 30, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 33, 20, 30, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 35, 20, 20, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 35, 20, 34, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 42, 20, 20, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 38, 20, 36, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 38, 20, 37, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 39, 20, 36, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 41, 20, 36, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 41, 20, 40, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 42, 20, 36, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 44, 20, 20, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 44, 20, 43, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 45, 20, 20, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 47, 20, 20, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 47, 20, 46, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 48, 20, 20, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 57, 49, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 50, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 51, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 52, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 53, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 55, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 55, 49, 54, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 56, 49, 49, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 57, 49, 49, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 58, 58, 0, "1.7.3"),
        missing_class("Kmeans", 59, 59, 59, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 61, 60, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 61, 60, 60, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 61, 61, 60, 60, "1.7.4"),
#endif
        class_row<faiss::NSG>("NSG", 62, 62, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 63, 63, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 64, 64, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 65, 65, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 66, 66, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 69, 67, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 68, 67, 67, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 69, 67, 67, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 76, 70, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 71, 70, 70, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 71, 71, 70, 70, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 72, 70, 70, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 74, 70, 70, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 74, 70, 73, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 75, 70, 70, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 76, 70, 70, "1.7.3"),
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 78, 77, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 78, 77, 77, "1.7.3"),
        class_row<faiss::VectorTransform>("VectorTransform", 88, 79, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 80, 79, 79, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 81, 79, 79, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 86, 79, 79, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 83, 79, 82, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 84, 79, 82, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 85, 79, 82, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 86, 79, 82, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 87, 79, 79, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 88, 79, 79, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
