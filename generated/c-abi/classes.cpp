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
#include "class/NNDescent.h"
#include "class/NSG.h"
#include "class/NSG_Graph_int.h"
#include "class/Neighbor.h"
#include "class/Nhood.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "class/PartitionStats.h"
#include "class/Quantizer.h"
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
        class_row<faiss::Index>("Index", 73, 24, 0, "1.7.3"),
        class_row<faiss::IndexFastScan>("IndexFastScan", 26, 24, 24, "1.7.3"),
        class_row<faiss::IndexPQFastScan>("IndexPQFastScan", 26, 24, 25, "1.7.3"),
        class_row<faiss::IndexFlatCodes>("IndexFlatCodes", 35, 24, 24, "1.7.3"),
        class_row<faiss::IndexFlat>("IndexFlat", 31, 24, 27, "1.7.3"),
        class_row<faiss::IndexFlatIP>("IndexFlatIP", 29, 24, 28, "1.7.3"),
        class_row<faiss::IndexFlatL2>("IndexFlatL2", 31, 24, 28, "1.7.3"),
        class_row<faiss::IndexFlat1D>("IndexFlat1D", 31, 24, 30, "1.7.3"),
        class_row<faiss::IndexLSH>("IndexLSH", 32, 24, 27, "1.7.3"),
        class_row<faiss::IndexPQ>("IndexPQ", 33, 24, 27, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexRaBitQ>("IndexRaBitQ", 34, 24, 27, "1.11.0"),
#else
        missing_class("IndexRaBitQ", 34, 34, 24, 27, "1.11.0"),
#endif
        class_row<faiss::IndexScalarQuantizer>("IndexScalarQuantizer", 35, 24, 27, "1.7.3"),
        class_row<faiss::IndexHNSW>("IndexHNSW", 40, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::IndexHNSWCagra>("IndexHNSWCagra", 37, 24, 36, "1.9.0"),
#else
        missing_class("IndexHNSWCagra", 37, 37, 24, 36, "1.9.0"),
#endif
        class_row<faiss::IndexHNSWFlat>("IndexHNSWFlat", 38, 24, 36, "1.7.3"),
        class_row<faiss::IndexHNSWPQ>("IndexHNSWPQ", 39, 24, 36, "1.7.3"),
        class_row<faiss::IndexHNSWSQ>("IndexHNSWSQ", 40, 24, 36, "1.7.3"),
        class_row<faiss::IndexIDMap>("IndexIDMap", 42, 24, 24, "1.7.3"),
        class_row<faiss::IndexIDMap2>("IndexIDMap2", 42, 24, 41, "1.7.3"),
        class_row<faiss::IndexIVF>("IndexIVF", 52, 24, 24, "1.7.3"),
        class_row<faiss::IndexIVFFastScan>("IndexIVFFastScan", 45, 24, 43, "1.7.3"),
        class_row<faiss::IndexIVFPQFastScan>("IndexIVFPQFastScan", 45, 24, 44, "1.7.3"),
        class_row<faiss::IndexIVFFlat>("IndexIVFFlat", 47, 24, 43, "1.7.3"),
        class_row<faiss::IndexIVFFlatDedup>("IndexIVFFlatDedup", 47, 24, 46, "1.7.3"),
        class_row<faiss::IndexIVFPQ>("IndexIVFPQ", 49, 24, 43, "1.7.3"),
        class_row<faiss::IndexIVFPQR>("IndexIVFPQR", 49, 24, 48, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IndexIVFRaBitQ>("IndexIVFRaBitQ", 50, 24, 43, "1.11.0"),
#else
        missing_class("IndexIVFRaBitQ", 50, 50, 24, 43, "1.11.0"),
#endif
        class_row<faiss::IndexIVFScalarQuantizer>("IndexIVFScalarQuantizer", 51, 24, 43, "1.7.3"),
        class_row<faiss::IndexIVFSpectralHash>("IndexIVFSpectralHash", 52, 24, 43, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexIVFIndependentQuantizer>("IndexIVFIndependentQuantizer", 53, 24, 24, "1.8.0"),
#else
        missing_class("IndexIVFIndependentQuantizer", 53, 53, 24, 24, "1.8.0"),
#endif
        class_row<faiss::IndexNNDescent>("IndexNNDescent", 55, 24, 24, "1.7.3"),
        class_row<faiss::IndexNNDescentFlat>("IndexNNDescentFlat", 55, 24, 54, "1.7.3"),
        class_row<faiss::IndexNSG>("IndexNSG", 59, 24, 24, "1.7.3"),
        class_row<faiss::IndexNSGFlat>("IndexNSGFlat", 57, 24, 56, "1.7.3"),
        class_row<faiss::IndexNSGPQ>("IndexNSGPQ", 58, 24, 56, "1.7.3"),
        class_row<faiss::IndexNSGSQ>("IndexNSGSQ", 59, 24, 56, "1.7.3"),
        class_row<faiss::IndexPreTransform>("IndexPreTransform", 60, 24, 24, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexRandom>("IndexRandom", 61, 24, 24, "1.7.4"),
#else
        missing_class("IndexRandom", 61, 61, 24, 24, "1.7.4"),
#endif
        class_row<faiss::IndexRefine>("IndexRefine", 63, 24, 24, "1.7.3"),
        class_row<faiss::IndexRefineFlat>("IndexRefineFlat", 63, 24, 62, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxBase>("IndexRowwiseMinMaxBase", 66, 24, 24, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMax>("IndexRowwiseMinMax", 65, 24, 64, "1.7.3"),
        class_row<faiss::IndexRowwiseMinMaxFP16>("IndexRowwiseMinMaxFP16", 66, 24, 64, "1.7.3"),
        class_row<faiss::IndexSplitVectors>("IndexSplitVectors", 67, 24, 24, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer>("MultiIndexQuantizer", 69, 24, 24, "1.7.3"),
        class_row<faiss::MultiIndexQuantizer2>("MultiIndexQuantizer2", 69, 24, 68, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::Index>>("ThreadedIndexBase", 73, 24, 24, "1.7.3"),
        class_row<faiss::IndexReplicas>("IndexReplicas", 71, 24, 70, "1.7.3"),
        class_row<faiss::IndexShards>("IndexShards", 73, 24, 70, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexShardsIVF>("IndexShardsIVF", 73, 24, 72, "1.7.4"),
#else
        missing_class("IndexShardsIVF", 73, 73, 24, 72, "1.7.4"),
#endif
        class_row<faiss::IndexBinary>("IndexBinary", 86, 74, 0, "1.7.3"),
        class_row<faiss::IndexBinaryFlat>("IndexBinaryFlat", 75, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryFromFloat>("IndexBinaryFromFloat", 76, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryHNSW>("IndexBinaryHNSW", 78, 74, 74, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11200
        class_row<faiss::IndexBinaryHNSWCagra>("IndexBinaryHNSWCagra", 78, 74, 77, "1.12.0"),
#else
        missing_class("IndexBinaryHNSWCagra", 78, 78, 74, 77, "1.12.0"),
#endif
        class_row<faiss::IndexBinaryHash>("IndexBinaryHash", 79, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap>("IndexBinaryIDMap", 81, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryIDMap2>("IndexBinaryIDMap2", 81, 74, 80, "1.7.3"),
        class_row<faiss::IndexBinaryIVF>("IndexBinaryIVF", 82, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryMultiHash>("IndexBinaryMultiHash", 83, 74, 74, "1.7.3"),
        class_row<faiss::ThreadedIndex<faiss::IndexBinary>>("ThreadedIndexBaseBinary", 86, 74, 74, "1.7.3"),
        class_row<faiss::IndexBinaryReplicas>("IndexBinaryReplicas", 85, 74, 84, "1.7.3"),
        class_row<faiss::IndexBinaryShards>("IndexBinaryShards", 86, 74, 84, "1.7.3"),
        class_row<faiss::IndexBinaryHashStats>("IndexBinaryHashStats", 87, 87, 0, "1.7.3"),
        class_row<faiss::IndexIVFPQStats>("IndexIVFPQStats", 88, 88, 0, "1.7.3"),
        class_row<faiss::IndexIVFStats>("IndexIVFStats", 89, 89, 0, "1.7.3"),
        class_row<faiss::IndexPQStats>("IndexPQStats", 90, 90, 0, "1.7.3"),
        class_row<faiss::InvertedLists>("InvertedLists", 91, 91, 0, "1.7.3"),
        missing_class("Kmeans", 92, 92, 92, 0, "1.7.3"),
        class_row<faiss::Level1Quantizer>("Level1Quantizer", 94, 93, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10704
        class_row<faiss::IndexIVFInterface>("IndexIVFInterface", 94, 93, 93, "1.7.4"),
#else
        missing_class("IndexIVFInterface", 94, 94, 93, 93, "1.7.4"),
#endif
#if FSDK_FAISS_VERSION >= 10800
        class_row<fsdk::offered::MapInt64ToInt64>("MapInt64ToInt64", 95, 95, 0, "1.8.0"),
#else
        missing_class("MapInt64ToInt64", 95, 95, 95, 0, "1.8.0"),
#endif
        class_row<fsdk::offered::MapLong2Long>("MapLong2Long", 96, 96, 0, "1.7.3"),
        class_row<faiss::MatrixStats>("MatrixStats", 97, 97, 0, "1.7.3"),
        class_row<faiss::NNDescent>("NNDescent", 98, 98, 0, "1.7.3"),
        class_row<faiss::NSG>("NSG", 99, 99, 0, "1.7.3"),
        class_row<faiss::nsg::Graph<int>>("NSG_Graph_int", 100, 100, 0, "1.7.3"),
        class_row<faiss::nndescent::Neighbor>("Neighbor", 101, 101, 0, "1.7.3"),
        class_row<faiss::nndescent::Nhood>("Nhood", 102, 102, 0, "1.7.3"),
        class_row<faiss::OperatingPoint>("OperatingPoint", 103, 103, 0, "1.7.3"),
        class_row<faiss::OperatingPoints>("OperatingPoints", 104, 104, 0, "1.7.3"),
        class_row<faiss::ParameterRange>("ParameterRange", 105, 105, 0, "1.7.3"),
        class_row<faiss::ParameterSpace>("ParameterSpace", 106, 106, 0, "1.7.3"),
        class_row<faiss::PartitionStats>("PartitionStats", 107, 107, 0, "1.7.3"),
        class_row<faiss::Quantizer>("Quantizer", 111, 108, 0, "1.7.3"),
        class_row<faiss::ProductQuantizer>("ProductQuantizer", 109, 108, 108, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQuantizer>("RaBitQuantizer", 110, 108, 108, "1.11.0"),
#else
        missing_class("RaBitQuantizer", 110, 110, 108, 108, "1.11.0"),
#endif
        class_row<faiss::ScalarQuantizer>("ScalarQuantizer", 111, 108, 108, "1.7.3"),
        class_row<faiss::RandomGenerator>("RandomGenerator", 112, 112, 0, "1.7.3"),
        class_row<fsdk::offered::ResultHeap>("ResultHeap", 113, 113, 0, "1.7.3"),
        class_row<faiss::SearchParameters>("SearchParameters", 122, 114, 0, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10800
        class_row<faiss::IndexRefineSearchParameters>("IndexRefineSearchParameters", 115, 114, 114, "1.8.0"),
#else
        missing_class("IndexRefineSearchParameters", 115, 115, 114, 114, "1.8.0"),
#endif
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::RaBitQSearchParameters>("RaBitQSearchParameters", 116, 114, 114, "1.11.0"),
#else
        missing_class("RaBitQSearchParameters", 116, 116, 114, 114, "1.11.0"),
#endif
        class_row<faiss::SearchParametersHNSW>("SearchParametersHNSW", 117, 114, 114, "1.7.3"),
        class_row<faiss::SearchParametersIVF>("SearchParametersIVF", 120, 114, 114, "1.7.3"),
        class_row<faiss::IVFPQSearchParameters>("IVFPQSearchParameters", 119, 114, 118, "1.7.3"),
#if FSDK_FAISS_VERSION >= 11100
        class_row<faiss::IVFRaBitQSearchParameters>("IVFRaBitQSearchParameters", 120, 114, 118, "1.11.0"),
#else
        missing_class("IVFRaBitQSearchParameters", 120, 120, 114, 118, "1.11.0"),
#endif
        class_row<faiss::SearchParametersPQ>("SearchParametersPQ", 121, 114, 114, "1.7.3"),
        class_row<faiss::SearchParametersPreTransform>("SearchParametersPreTransform", 122, 114, 114, "1.7.3"),
        class_row<faiss::SimulatedAnnealingParameters>("SimulatedAnnealingParameters", 124, 123, 0, "1.7.3"),
        class_row<faiss::PolysemousTraining>("PolysemousTraining", 124, 123, 123, "1.7.3"),
#if FSDK_FAISS_VERSION >= 10900
        class_row<faiss::SplitMix64RandomGenerator>("SplitMix64RandomGenerator", 125, 125, 0, "1.9.0"),
#else
        missing_class("SplitMix64RandomGenerator", 125, 125, 125, 0, "1.9.0"),
#endif
        class_row<faiss::VectorTransform>("VectorTransform", 135, 126, 0, "1.7.3"),
        class_row<faiss::CenteringTransform>("CenteringTransform", 127, 126, 126, "1.7.3"),
        class_row<faiss::ITQTransform>("ITQTransform", 128, 126, 126, "1.7.3"),
        class_row<faiss::LinearTransform>("LinearTransform", 133, 126, 126, "1.7.3"),
        class_row<faiss::ITQMatrix>("ITQMatrix", 130, 126, 129, "1.7.3"),
        class_row<faiss::OPQMatrix>("OPQMatrix", 131, 126, 129, "1.7.3"),
        class_row<faiss::PCAMatrix>("PCAMatrix", 132, 126, 129, "1.7.3"),
        class_row<faiss::RandomRotationMatrix>("RandomRotationMatrix", 133, 126, 129, "1.7.3"),
        class_row<faiss::NormalizationTransform>("NormalizationTransform", 134, 126, 126, "1.7.3"),
        class_row<faiss::RemapDimensionsTransform>("RemapDimensionsTransform", 135, 126, 126, "1.7.3"),
    };
    *count = sizeof rows / sizeof *rows;
    return rows;
}

}  // namespace fsdk
