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
#include "class/IndexFlat1D.h"
#include "class/IndexLSH.h"
#include "class/IndexPQ.h"
#include "class/IndexRaBitQ.h"
#include "class/IndexScalarQuantizer.h"
#include "class/IndexHNSW.h"
#include "class/IndexHNSWCagra.h"
#include "class/IndexHNSWFlat.h"
#include "class/IndexHNSWPQ.h"
#include "class/IndexHNSWSQ.h"
#include "class/IndexIDMap.h"
#include "class/IndexIDMap2.h"
#include "class/IndexIVF.h"
#include "class/IndexIVFFastScan.h"
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
#include "class/InvertedLists.h"
#include "class/Level1Quantizer.h"
#include "class/IndexIVFInterface.h"
#include "class/NNDescent.h"
#include "class/NSG.h"
#include "class/NSG_Graph_int.h"
#include "class/Neighbor.h"
#include "class/Nhood.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/Quantizer.h"
#include "class/ProductQuantizer.h"
#include "class/RaBitQuantizer.h"
#include "class/ScalarQuantizer.h"
#include "class/SearchParameters.h"
#include "class/IndexRefineSearchParameters.h"
#include "class/RaBitQSearchParameters.h"
#include "class/SearchParametersHNSW.h"
#include "class/SearchParametersIVF.h"
#include "class/IVFPQSearchParameters.h"
#include "class/IVFRaBitQSearchParameters.h"
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
        class_row<faiss::Index>("Index", 69, 20, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 22, 20, 20, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 22, 20, 21, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 31, 20, 20, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 27, 20, 23, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 25, 20, 24, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 27, 20, 24, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 27, 20, 26, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 28, 20, 23, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 29, 20, 23, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 30, 20, 23, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 30, 30, 20, 23, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 31, 20, 23, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 36, 20, 20, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 33, 20, 32, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 33, 33, 20, 32, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 34, 20, 32, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 35, 20, 32, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 36, 20, 32, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 38, 20, 20, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 38, 20, 37, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 48, 20, 20, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 41, 20, 39, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 41, 20, 40, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 43, 20, 39, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 43, 20, 42, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 45, 20, 39, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 45, 20, 44, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 46, 20, 39, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 46, 46, 20, 39, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 47, 20, 39, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 48, 20, 39, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 49, 20, 20, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 49, 49, 20, 20, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 51, 20, 20, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 51, 20, 50, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 55, 20, 20, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 53, 20, 52, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 54, 20, 52, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 55, 20, 52, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 56, 20, 20, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 57, 20, 20, "1.7.4"),
#else
        missing_class("IndexRandom", 57, 57, 20, 20, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 59, 20, 20, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 59, 20, 58, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 62, 20, 20, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 61, 20, 60, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 62, 20, 60, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 63, 20, 20, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 65, 20, 20, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 65, 20, 64, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 69, 20, 20, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 67, 20, 66, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 69, 20, 66, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 69, 20, 68, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 69, 69, 20, 68, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 82, 70, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 71, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 72, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 74, 70, 70, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 74, 70, 73, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 74, 74, 70, 73, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 75, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 77, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 77, 70, 76, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 78, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 79, 70, 70, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 82, 70, 70, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 81, 70, 80, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 82, 70, 80, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 83, 83, 0, "1.7.3"),
        missing_class("Kmeans", 84, 84, 84, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 86, 85, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 86, 85, 85, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 86, 86, 85, 85, "1.7.4"),
#endif
        class_row<faiss::NNDescent>("NNDescent", 87, 87, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 88, 88, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 89, 89, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 90, 90, 0, "1.7.3"),
        class_row<faiss::nndescent::Nhood>("Nhood", 91, 91, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 92, 92, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 93, 93, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 94, 94, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 95, 95, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 99, 96, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 97, 96, 96, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 98, 96, 96, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 98, 98, 96, 96, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 99, 96, 96, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 108, 100, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 101, 100, 100, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 101, 101, 100, 100, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 102, 100, 100, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 102, 102, 100, 100, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 103, 100, 100, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 106, 100, 100, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 105, 100, 104, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 106, 100, 104, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 106, 106, 100, 104, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 107, 100, 100, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 108, 100, 100, "1.7.3"),
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 110, 109, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 110, 109, 109, "1.7.3"),
        class_row<faiss::VectorTransform>("VectorTransform", 120, 111, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 112, 111, 111, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 113, 111, 111, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 118, 111, 111, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 115, 111, 114, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 116, 111, 114, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 117, 111, 114, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 118, 111, 114, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 119, 111, 111, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 120, 111, 111, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
