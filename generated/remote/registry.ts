// Generated from schema/ by `npm run generate`; never edited.
/** Makes the classes known by name, so that an answer becomes an instance of its own class. */
import * as core from '@faiss-sdk/core/remote';
import { AutoTuneCriterion } from './autotune/AutoTuneCriterion.js';
import { IntersectionCriterion } from './autotune/IntersectionCriterion.js';
import { OneRecallAtRCriterion } from './autotune/OneRecallAtRCriterion.js';
import { ClusteringIterationStats } from './clustering/ClusteringIterationStats.js';
import { ClusteringParameters } from './clustering/ClusteringParameters.js';
import { Clustering } from './clustering/Clustering.js';
import { Clustering1D } from './clustering/Clustering1D.js';
import { ProgressiveDimClusteringParameters } from './clustering/ProgressiveDimClusteringParameters.js';
import { ProgressiveDimClustering } from './clustering/ProgressiveDimClustering.js';
import { DirectMap } from './invlists/DirectMap.js';
import { HNSW } from './indexes/graph/HNSW.js';
import { IDSelector } from './selectors/IDSelector.js';
import { IDSelectorAll } from './selectors/IDSelectorAll.js';
import { IDSelectorAnd } from './selectors/IDSelectorAnd.js';
import { IDSelectorArray } from './selectors/IDSelectorArray.js';
import { IDSelectorBatch } from './selectors/IDSelectorBatch.js';
import { IDSelectorBitmap } from './selectors/IDSelectorBitmap.js';
import { IDSelectorNot } from './selectors/IDSelectorNot.js';
import { IDSelectorOr } from './selectors/IDSelectorOr.js';
import { IDSelectorRange } from './selectors/IDSelectorRange.js';
import { IDSelectorTranslated } from './selectors/IDSelectorTranslated.js';
import { IDSelectorXOr } from './selectors/IDSelectorXOr.js';
import { IcmEncoder } from './quantizers/additive/IcmEncoder.js';
import { IcmEncoderFactory } from './quantizers/additive/IcmEncoderFactory.js';
import { Index } from './indexes/Index.js';
import { AdditiveCoarseQuantizer } from './indexes/additive/AdditiveCoarseQuantizer.js';
import { LocalSearchCoarseQuantizer } from './indexes/additive/LocalSearchCoarseQuantizer.js';
import { ResidualCoarseQuantizer } from './indexes/additive/ResidualCoarseQuantizer.js';
import { IndexFastScan } from './indexes/fastscan/IndexFastScan.js';
import { IndexAdditiveQuantizerFastScan } from './indexes/additive/IndexAdditiveQuantizerFastScan.js';
import { IndexLocalSearchQuantizerFastScan } from './indexes/additive/IndexLocalSearchQuantizerFastScan.js';
import { IndexProductLocalSearchQuantizerFastScan } from './indexes/additive/IndexProductLocalSearchQuantizerFastScan.js';
import { IndexProductResidualQuantizerFastScan } from './indexes/additive/IndexProductResidualQuantizerFastScan.js';
import { IndexResidualQuantizerFastScan } from './indexes/additive/IndexResidualQuantizerFastScan.js';
import { IndexPQFastScan } from './indexes/fastscan/IndexPQFastScan.js';
import { IndexFlatCodes } from './indexes/flat/IndexFlatCodes.js';
import { Index2Layer } from './indexes/twolayer/Index2Layer.js';
import { IndexAdditiveQuantizer } from './indexes/additive/IndexAdditiveQuantizer.js';
import { IndexLocalSearchQuantizer } from './indexes/additive/IndexLocalSearchQuantizer.js';
import { IndexProductLocalSearchQuantizer } from './indexes/additive/IndexProductLocalSearchQuantizer.js';
import { IndexProductResidualQuantizer } from './indexes/additive/IndexProductResidualQuantizer.js';
import { IndexResidualQuantizer } from './indexes/additive/IndexResidualQuantizer.js';
import { IndexFlat } from './indexes/flat/IndexFlat.js';
import { IndexFlatIP } from './indexes/flat/IndexFlatIP.js';
import { IndexFlatL2 } from './indexes/flat/IndexFlatL2.js';
import { IndexFlat1D } from './indexes/flat/IndexFlat1D.js';
import { IndexLSH } from './indexes/lsh/IndexLSH.js';
import { IndexPQ } from './indexes/pq/IndexPQ.js';
import { IndexScalarQuantizer } from './indexes/sq/IndexScalarQuantizer.js';
import { IndexHNSW } from './indexes/graph/IndexHNSW.js';
import { IndexHNSW2Level } from './indexes/twolayer/IndexHNSW2Level.js';
import { IndexHNSWFlat } from './indexes/graph/IndexHNSWFlat.js';
import { IndexHNSWPQ } from './indexes/graph/IndexHNSWPQ.js';
import { IndexHNSWSQ } from './indexes/graph/IndexHNSWSQ.js';
import { IndexIDMap } from './indexes/idmap/IndexIDMap.js';
import { IndexIDMap2 } from './indexes/idmap/IndexIDMap2.js';
import { IndexIVF } from './indexes/ivf/IndexIVF.js';
import { IndexIVFAdditiveQuantizer } from './indexes/additive/IndexIVFAdditiveQuantizer.js';
import { IndexIVFLocalSearchQuantizer } from './indexes/additive/IndexIVFLocalSearchQuantizer.js';
import { IndexIVFProductLocalSearchQuantizer } from './indexes/additive/IndexIVFProductLocalSearchQuantizer.js';
import { IndexIVFProductResidualQuantizer } from './indexes/additive/IndexIVFProductResidualQuantizer.js';
import { IndexIVFResidualQuantizer } from './indexes/additive/IndexIVFResidualQuantizer.js';
import { IndexIVFFastScan } from './indexes/fastscan/IndexIVFFastScan.js';
import { IndexIVFAdditiveQuantizerFastScan } from './indexes/additive/IndexIVFAdditiveQuantizerFastScan.js';
import { IndexIVFLocalSearchQuantizerFastScan } from './indexes/additive/IndexIVFLocalSearchQuantizerFastScan.js';
import { IndexIVFProductLocalSearchQuantizerFastScan } from './indexes/additive/IndexIVFProductLocalSearchQuantizerFastScan.js';
import { IndexIVFProductResidualQuantizerFastScan } from './indexes/additive/IndexIVFProductResidualQuantizerFastScan.js';
import { IndexIVFResidualQuantizerFastScan } from './indexes/additive/IndexIVFResidualQuantizerFastScan.js';
import { IndexIVFPQFastScan } from './indexes/fastscan/IndexIVFPQFastScan.js';
import { IndexIVFFlat } from './indexes/ivf/IndexIVFFlat.js';
import { IndexIVFPQ } from './indexes/ivf/IndexIVFPQ.js';
import { IndexIVFPQR } from './indexes/ivf/IndexIVFPQR.js';
import { IndexIVFScalarQuantizer } from './indexes/ivf/IndexIVFScalarQuantizer.js';
import { IndexNSG } from './indexes/graph/IndexNSG.js';
import { IndexNSGFlat } from './indexes/graph/IndexNSGFlat.js';
import { IndexPreTransform } from './indexes/transform/IndexPreTransform.js';
import { IndexRefine } from './indexes/refine/IndexRefine.js';
import { IndexRefineFlat } from './indexes/refine/IndexRefineFlat.js';
import { MultiIndexQuantizer } from './indexes/pq/MultiIndexQuantizer.js';
import { IndexBinary } from './indexes/binary/IndexBinary.js';
import { IndexBinaryFlat } from './indexes/binary/IndexBinaryFlat.js';
import { IndexBinaryFromFloat } from './indexes/binary/IndexBinaryFromFloat.js';
import { IndexBinaryHNSW } from './indexes/binary/IndexBinaryHNSW.js';
import { IndexBinaryHash } from './indexes/binary/IndexBinaryHash.js';
import { IndexBinaryIDMap } from './indexes/binary/IndexBinaryIDMap.js';
import { IndexBinaryIDMap2 } from './indexes/binary/IndexBinaryIDMap2.js';
import { IndexBinaryIVF } from './indexes/binary/IndexBinaryIVF.js';
import { IndexBinaryMultiHash } from './indexes/binary/IndexBinaryMultiHash.js';
import { InvertedLists } from './invlists/InvertedLists.js';
import { Kmeans } from './clustering/Kmeans.js';
import { LSQTimer } from './quantizers/additive/LSQTimer.js';
import { LSQTimerScope } from './quantizers/additive/LSQTimerScope.js';
import { Level1Quantizer } from './indexes/ivf/Level1Quantizer.js';
import { IndexIVFInterface } from './indexes/ivf/IndexIVFInterface.js';
import { NSG } from './indexes/graph/NSG.js';
import { OperatingPoint } from './autotune/OperatingPoint.js';
import { OperatingPoints } from './autotune/OperatingPoints.js';
import { ParameterRange } from './autotune/ParameterRange.js';
import { ParameterSpace } from './autotune/ParameterSpace.js';
import { ProgressiveDimIndexFactory } from './clustering/ProgressiveDimIndexFactory.js';
import { Quantizer } from './quantizers/Quantizer.js';
import { AdditiveQuantizer } from './quantizers/additive/AdditiveQuantizer.js';
import { LocalSearchQuantizer } from './quantizers/additive/LocalSearchQuantizer.js';
import { ProductAdditiveQuantizer } from './quantizers/additive/ProductAdditiveQuantizer.js';
import { ProductLocalSearchQuantizer } from './quantizers/additive/ProductLocalSearchQuantizer.js';
import { ProductResidualQuantizer } from './quantizers/additive/ProductResidualQuantizer.js';
import { ResidualQuantizer } from './quantizers/additive/ResidualQuantizer.js';
import { ProductQuantizer } from './quantizers/ProductQuantizer.js';
import { ScalarQuantizer } from './quantizers/ScalarQuantizer.js';
import { SearchParameters } from './params/SearchParameters.js';
import { IndexRefineSearchParameters } from './params/IndexRefineSearchParameters.js';
import { SearchParametersHNSW } from './params/SearchParametersHNSW.js';
import { SearchParametersIVF } from './params/SearchParametersIVF.js';
import { IVFPQSearchParameters } from './params/IVFPQSearchParameters.js';
import { SearchParametersPQ } from './params/SearchParametersPQ.js';
import { SearchParametersPreTransform } from './params/SearchParametersPreTransform.js';
import { SearchParametersResidualCoarseQuantizer } from './params/SearchParametersResidualCoarseQuantizer.js';
import { SimulatedAnnealingParameters } from './quantizers/SimulatedAnnealingParameters.js';
import { PolysemousTraining } from './quantizers/PolysemousTraining.js';
import { VectorTransform } from './transforms/VectorTransform.js';
import { CenteringTransform } from './transforms/CenteringTransform.js';
import { ITQTransform } from './transforms/ITQTransform.js';
import { LinearTransform } from './transforms/LinearTransform.js';
import { ITQMatrix } from './transforms/ITQMatrix.js';
import { OPQMatrix } from './transforms/OPQMatrix.js';
import { PCAMatrix } from './transforms/PCAMatrix.js';
import { RandomRotationMatrix } from './transforms/RandomRotationMatrix.js';
import { NormalizationTransform } from './transforms/NormalizationTransform.js';
import { RemapDimensionsTransform } from './transforms/RemapDimensionsTransform.js';
core.register({
  AutoTuneCriterion,
  IntersectionCriterion,
  OneRecallAtRCriterion,
  ClusteringIterationStats,
  ClusteringParameters,
  Clustering,
  Clustering1D,
  ProgressiveDimClusteringParameters,
  ProgressiveDimClustering,
  DirectMap,
  HNSW,
  IDSelector,
  IDSelectorAll,
  IDSelectorAnd,
  IDSelectorArray,
  IDSelectorBatch,
  IDSelectorBitmap,
  IDSelectorNot,
  IDSelectorOr,
  IDSelectorRange,
  IDSelectorTranslated,
  IDSelectorXOr,
  IcmEncoder,
  IcmEncoderFactory,
  Index,
  AdditiveCoarseQuantizer,
  LocalSearchCoarseQuantizer,
  ResidualCoarseQuantizer,
  IndexFastScan,
  IndexAdditiveQuantizerFastScan,
  IndexLocalSearchQuantizerFastScan,
  IndexProductLocalSearchQuantizerFastScan,
  IndexProductResidualQuantizerFastScan,
  IndexResidualQuantizerFastScan,
  IndexPQFastScan,
  IndexFlatCodes,
  Index2Layer,
  IndexAdditiveQuantizer,
  IndexLocalSearchQuantizer,
  IndexProductLocalSearchQuantizer,
  IndexProductResidualQuantizer,
  IndexResidualQuantizer,
  IndexFlat,
  IndexFlatIP,
  IndexFlatL2,
  IndexFlat1D,
  IndexLSH,
  IndexPQ,
  IndexScalarQuantizer,
  IndexHNSW,
  IndexHNSW2Level,
  IndexHNSWFlat,
  IndexHNSWPQ,
  IndexHNSWSQ,
  IndexIDMap,
  IndexIDMap2,
  IndexIVF,
  IndexIVFAdditiveQuantizer,
  IndexIVFLocalSearchQuantizer,
  IndexIVFProductLocalSearchQuantizer,
  IndexIVFProductResidualQuantizer,
  IndexIVFResidualQuantizer,
  IndexIVFFastScan,
  IndexIVFAdditiveQuantizerFastScan,
  IndexIVFLocalSearchQuantizerFastScan,
  IndexIVFProductLocalSearchQuantizerFastScan,
  IndexIVFProductResidualQuantizerFastScan,
  IndexIVFResidualQuantizerFastScan,
  IndexIVFPQFastScan,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexIVFPQR,
  IndexIVFScalarQuantizer,
  IndexNSG,
  IndexNSGFlat,
  IndexPreTransform,
  IndexRefine,
  IndexRefineFlat,
  MultiIndexQuantizer,
  IndexBinary,
  IndexBinaryFlat,
  IndexBinaryFromFloat,
  IndexBinaryHNSW,
  IndexBinaryHash,
  IndexBinaryIDMap,
  IndexBinaryIDMap2,
  IndexBinaryIVF,
  IndexBinaryMultiHash,
  InvertedLists,
  Kmeans,
  LSQTimer,
  LSQTimerScope,
  Level1Quantizer,
  IndexIVFInterface,
  NSG,
  OperatingPoint,
  OperatingPoints,
  ParameterRange,
  ParameterSpace,
  ProgressiveDimIndexFactory,
  Quantizer,
  AdditiveQuantizer,
  LocalSearchQuantizer,
  ProductAdditiveQuantizer,
  ProductLocalSearchQuantizer,
  ProductResidualQuantizer,
  ResidualQuantizer,
  ProductQuantizer,
  ScalarQuantizer,
  SearchParameters,
  IndexRefineSearchParameters,
  SearchParametersHNSW,
  SearchParametersIVF,
  IVFPQSearchParameters,
  SearchParametersPQ,
  SearchParametersPreTransform,
  SearchParametersResidualCoarseQuantizer,
  SimulatedAnnealingParameters,
  PolysemousTraining,
  VectorTransform,
  CenteringTransform,
  ITQTransform,
  LinearTransform,
  ITQMatrix,
  OPQMatrix,
  PCAMatrix,
  RandomRotationMatrix,
  NormalizationTransform,
  RemapDimensionsTransform,
});
