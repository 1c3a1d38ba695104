// Generated from schema/ by npm run generate. Do not edit.
// The class table: row `id` is class `id`, parents before children.
#include "classes.h"
#include "class/AutoTuneCriterion.h"
#include "class/IntersectionCriterion.h"
#include "class/OneRecallAtRCriterion.h"
#include "class/ClusteringIterationStats.h"
#include "class/ClusteringParameters.h"
#include "class/Clustering.h"
#include "class/Clustering1D.h"
#include "class/ProgressiveDimClusteringParameters.h"
#include "class/ProgressiveDimClustering.h"
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
#include "class/InvertedLists.h"
#include "class/NSG.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/PolysemousTraining.h"
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
#include "class/SearchParameters.h"
#include "class/IndexRefineSearchParameters.h"
#include "class/SearchParametersHNSW.h"
#include "class/SearchParametersIVF.h"
#include "class/IVFPQSearchParameters.h"
#include "class/SearchParametersPQ.h"
#include "class/SearchParametersPreTransform.h"
#include "class/SearchParametersResidualCoarseQuantizer.h"
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
        class_row<faiss::ClusteringParameters>("ClusteringParameters", 9, 5, 0, "1.7.3"),
        class_row<faiss::Clustering>("Clustering", 7, 5, 5, "1.7.3"),
        class_row<faiss::Clustering1D>("Clustering1D", 7, 5, 6, "1.7.3"),
        class_row<faiss::ProgressiveDimClusteringParameters>("ProgressiveDimClusteringParameters", 9, 5, 5, "1.7.3"),
        class_row<faiss::ProgressiveDimClustering>("ProgressiveDimClustering", 9, 5, 8, "1.7.3"),
        class_row<faiss::DirectMap>("DirectMap", 10, 10, 0, "1.7.3"),
        class_row<faiss::HNSW>("HNSW", 11, 11, 0, "1.7.3"),
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
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorTranslated>("IDSelectorTranslated", 21, 12, 12, "1.7.4"),
#else
        missing_class("IDSelectorTranslated", 21, 21, 12, 12, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IDSelectorXOr>("IDSelectorXOr", 22, 12, 12, "1.7.4"),
#else
        missing_class("IDSelectorXOr", 22, 22, 12, 12, "1.7.4"),
#endif
        class_row<faiss::Index>("Index", 76, 23, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 26, 23, 23, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 25, 23, 24, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 26, 23, 24, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 33, 23, 23, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 32, 23, 27, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 29, 23, 28, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 30, 23, 28, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 31, 23, 28, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 32, 23, 28, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 33, 23, 27, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 46, 23, 23, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 35, 23, 34, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 40, 23, 34, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 37, 23, 36, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 38, 23, 36, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 39, 23, 36, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 40, 23, 36, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 43, 23, 34, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 42, 23, 41, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 43, 23, 41, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 44, 23, 34, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 45, 23, 34, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 46, 23, 34, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 51, 23, 23, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 48, 23, 47, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 49, 23, 47, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 50, 23, 47, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 51, 23, 47, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 53, 23, 23, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 53, 23, 52, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 70, 23, 23, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 59, 23, 54, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 56, 23, 55, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 57, 23, 55, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 58, 23, 55, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 59, 23, 55, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 66, 23, 54, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 65, 23, 60, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 62, 23, 61, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 63, 23, 61, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 64, 23, 61, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 65, 23, 61, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 66, 23, 60, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 67, 23, 54, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 69, 23, 54, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 69, 23, 68, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 70, 23, 54, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 72, 23, 23, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 72, 23, 71, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 73, 23, 23, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 75, 23, 23, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 75, 23, 74, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 76, 23, 23, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 85, 77, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 78, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 79, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 80, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 81, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 83, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 83, 77, 82, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 84, 77, 77, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 85, 77, 77, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 86, 86, 0, "1.7.3"),
        missing_class("Kmeans", 87, 87, 87, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 88, 88, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 89, 89, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 90, 90, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 91, 91, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 92, 92, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 93, 93, 0, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 94, 94, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 103, 95, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 101, 95, 95, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 97, 95, 96, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 100, 95, 96, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 99, 95, 98, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 100, 95, 98, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 101, 95, 96, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 102, 95, 95, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 103, 95, 95, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 111, 104, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 105, 104, 104, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 105, 105, 104, 104, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 106, 104, 104, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 108, 104, 104, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 108, 104, 107, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 109, 104, 104, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 110, 104, 104, "1.7.3"),
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 111, 104, 104, "1.7.3"),
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
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
