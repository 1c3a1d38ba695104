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
#include "class/InvertedLists.h"
#include "class/LSQTimer.h"
#include "class/LSQTimerScope.h"
#include "class/Level1Quantizer.h"
#include "class/IndexIVFInterface.h"
#include "class/NSG.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
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
        class_row<faiss::lsq::IcmEncoder>("IcmEncoder", 23, 23, 0, "1.7.3"),
        class_row<faiss::lsq::IcmEncoderFactory>("IcmEncoderFactory", 24, 24, 0, "1.7.3"),
        class_row<faiss::Index>("Index", 79, 25, 0, "1.7.3"),
        class_row<faiss::AdditiveCoarseQuantizer>("AdditiveCoarseQuantizer", 28, 25, 25, "1.7.3"),
        class_row<faiss::LocalSearchCoarseQuantizer>("LocalSearchCoarseQuantizer", 27, 25, 26, "1.7.3"),
        class_row<faiss::ResidualCoarseQuantizer>("ResidualCoarseQuantizer", 28, 25, 26, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 35, 25, 25, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizerFastScan>("IndexAdditiveQuantizerFastScan", 34, 25, 29, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizerFastScan>("IndexLocalSearchQuantizerFastScan", 31, 25, 30, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizerFastScan>("IndexProductLocalSearchQuantizerFastScan", 32, 25, 30, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizerFastScan>("IndexProductResidualQuantizerFastScan", 33, 25, 30, "1.7.3"),
        class_row<faiss::IndexResidualQuantizerFastScan>("IndexResidualQuantizerFastScan", 34, 25, 30, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 35, 25, 29, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 49, 25, 25, "1.7.3"),
        class_row<faiss::Index2Layer>("Index2Layer", 37, 25, 36, "1.7.3"),
        class_row<faiss::IndexAdditiveQuantizer>("IndexAdditiveQuantizer", 42, 25, 36, "1.7.3"),
        class_row<faiss::IndexLocalSearchQuantizer>("IndexLocalSearchQuantizer", 39, 25, 38, "1.7.3"),
        class_row<faiss::IndexProductLocalSearchQuantizer>("IndexProductLocalSearchQuantizer", 40, 25, 38, "1.7.3"),
        class_row<faiss::IndexProductResidualQuantizer>("IndexProductResidualQuantizer", 41, 25, 38, "1.7.3"),
        class_row<faiss::IndexResidualQuantizer>("IndexResidualQuantizer", 42, 25, 38, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 46, 25, 36, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 44, 25, 43, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 46, 25, 43, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 46, 25, 45, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 47, 25, 36, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 48, 25, 36, "1.7.3"),
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 49, 25, 36, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 54, 25, 25, "1.7.3"),
        class_row<faiss::IndexHNSW2Level>("IndexHNSW2Level", 51, 25, 50, "1.7.3"),
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 52, 25, 50, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 53, 25, 50, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 54, 25, 50, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 56, 25, 25, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 56, 25, 55, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 73, 25, 25, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizer>("IndexIVFAdditiveQuantizer", 62, 25, 57, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizer>("IndexIVFLocalSearchQuantizer", 59, 25, 58, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizer>("IndexIVFProductLocalSearchQuantizer", 60, 25, 58, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizer>("IndexIVFProductResidualQuantizer", 61, 25, 58, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizer>("IndexIVFResidualQuantizer", 62, 25, 58, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 69, 25, 57, "1.7.3"),
        class_row<faiss::IndexIVFAdditiveQuantizerFastScan>("IndexIVFAdditiveQuantizerFastScan", 68, 25, 63, "1.7.3"),
        class_row<faiss::IndexIVFLocalSearchQuantizerFastScan>("IndexIVFLocalSearchQuantizerFastScan", 65, 25, 64, "1.7.3"),
        class_row<faiss::IndexIVFProductLocalSearchQuantizerFastScan>("IndexIVFProductLocalSearchQuantizerFastScan", 66, 25, 64, "1.7.3"),
        class_row<faiss::IndexIVFProductResidualQuantizerFastScan>("IndexIVFProductResidualQuantizerFastScan", 67, 25, 64, "1.7.3"),
        class_row<faiss::IndexIVFResidualQuantizerFastScan>("IndexIVFResidualQuantizerFastScan", 68, 25, 64, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 69, 25, 63, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 70, 25, 57, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 72, 25, 57, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 72, 25, 71, "1.7.3"),
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 73, 25, 57, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 75, 25, 25, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 75, 25, 74, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 76, 25, 25, "1.7.3"),
        class_row<faiss::IndexRefine>("IndexRefine", 78, 25, 25, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 78, 25, 77, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 79, 25, 25, "1.7.3"),
        class_row<faiss::IndexBinary>("IndexBinary", 88, 80, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 81, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 82, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 83, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 84, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 86, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 86, 80, 85, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 87, 80, 80, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 88, 80, 80, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 89, 89, 0, "1.7.3"),
        missing_class("Kmeans", 90, 90, 90, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimer>("LSQTimer", 91, 91, 0, "1.7.3"),
        class_row<faiss::lsq::LSQTimerScope>("LSQTimerScope", 92, 92, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 94, 93, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 94, 93, 93, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 94, 94, 93, 93, "1.7.4"),
#endif
        class_row<faiss::NSG>("NSG", 95, 95, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 96, 96, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 97, 97, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 98, 98, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 99, 99, 0, "1.7.3"),
        class_row<faiss::ProgressiveDimIndexFactory>("ProgressiveDimIndexFactory", 100, 100, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 109, 101, 0, "1.7.3"),
        class_row<faiss::AdditiveQuantizer>("AdditiveQuantizer", 107, 101, 101, "1.7.3"),
        class_row<faiss::LocalSearchQuantizer>("LocalSearchQuantizer", 103, 101, 102, "1.7.3"),
        class_row<faiss::ProductAdditiveQuantizer>("ProductAdditiveQuantizer", 106, 101, 102, "1.7.3"),
        class_row<faiss::ProductLocalSearchQuantizer>("ProductLocalSearchQuantizer", 105, 101, 104, "1.7.3"),
        class_row<faiss::ProductResidualQuantizer>("ProductResidualQuantizer", 106, 101, 104, "1.7.3"),
        class_row<faiss::ResidualQuantizer>("ResidualQuantizer", 107, 101, 102, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 108, 101, 101, "1.7.3"),
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 109, 101, 101, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 117, 110, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 111, 110, 110, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 111, 111, 110, 110, "1.8.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 112, 110, 110, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 114, 110, 110, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 114, 110, 113, "1.7.3"),
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 115, 110, 110, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 116, 110, 110, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::SearchParametersResidualCoarseQuantizer>("SearchParametersResidualCoarseQuantizer", 117, 110, 110, "1.7.4"),
#else
        missing_class("SearchParametersResidualCoarseQuantizer", 117, 117, 110, 110, "1.7.4"),
#endif
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 119, 118, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 119, 118, 118, "1.7.3"),
        class_row<faiss::VectorTransform>("VectorTransform", 129, 120, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 121, 120, 120, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 122, 120, 120, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 127, 120, 120, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 124, 120, 123, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 125, 120, 123, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 126, 120, 123, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 127, 120, 123, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 128, 120, 120, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 129, 120, 120, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
