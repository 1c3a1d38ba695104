// Tuning: what Python FAISS adds around the C++ classes.
#include <faiss/AutoTune.h>

#include "class/AutoTuneCriterion.h"
#include "class/Index.h"
#include "class/OperatingPoints.h"
#include "class/ParameterSpace.h"
#include "frame.h"
#include "guards/guards.h"

namespace fsdk::handwritten {

/** (D or null, I): nq rows each; the number of columns follows from I. */
void AutoTuneCriterion_set_groundtruth(Frame& f) {
    auto& self = f.self<faiss::AutoTuneCriterion>();
    const auto D = f.array<const float>(1, "D");
    const auto I = f.array<const int64_t>(3, "I");
    const int64_t columns = f.rows(I, "I", {{"nq", self.nq}});
    if (D) f.shape(D, "D", {{"nq", self.nq}, {"gt", columns}});
    if (columns > std::numeric_limits<int>::max()) {
        throw Error(Code::INVALID_ARGUMENT, sentence("I has ", columns, " neighbors per query: FAISS counts them with 32 bits."));
    }
    self.set_groundtruth(static_cast<int>(columns), D.data, I.data);
}

void ParameterSpace_explore(Frame& f) {
    const auto& self = f.self<faiss::ParameterSpace>();
    auto& index = f.ref<faiss::Index>(1, "index");
    const auto xq = f.array<const float>(2, "xq");
    const auto& criterion = f.ref<faiss::AutoTuneCriterion>(4, "crit");
    f.shape(xq, "xq", {{"crit.nq", criterion.nq}, {"index.d", index.d}});
    if (criterion.gt_I.empty()) {
        throw Error(Code::INVALID_ARGUMENT, "The criterion has no true neighbors: call setGroundtruth on it first.");
    }
    guard::search(index, criterion.nq, xq.data, criterion.nnn);
    auto points = std::make_unique<faiss::OperatingPoints>();
    f.writes(index, 1);
    self.explore(&index, criterion.nq, xq.data, criterion, points.get());
    f.result_owned(0, std::move(points));
}

}  // namespace fsdk::handwritten
