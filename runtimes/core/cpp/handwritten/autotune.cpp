// Tuning: what Python FAISS adds around the C++ classes.
#include <omp.h>

#include <algorithm>
#include <exception>
#include <mutex>

#include <faiss/AutoTune.h>

#include "class/AutoTuneCriterion.h"
#include "class/Index.h"
#include "class/OperatingPoints.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

namespace fsdk::handwritten {
namespace {

/** Stands for the index in FAISS's loop over combinations. Each search is guarded with the settings it runs with, and
 * what it throws is kept, because batches may run in threads that no exception may leave. */
struct Explored : faiss::Index {
    faiss::Index& index;
    mutable std::mutex mutex;
    mutable std::exception_ptr failure;

    explicit Explored(faiss::Index& index) : faiss::Index(index.d, index.metric_type), index(index) {}

    void search(faiss::idx_t n, const float* x, faiss::idx_t k, float* distances, faiss::idx_t* labels,
                const faiss::SearchParameters* params) const override {
        try {
            guard::search(index, n, x, k);
            index.search(n, x, k, distances, labels, params);
        } catch (...) {
            {
                std::lock_guard lock(mutex);
                if (!failure) failure = std::current_exception();
            }
            // No label is a valid result, so that the criterion reads nothing that was not written.
            std::fill_n(labels, n * k, -1);
            if (!omp_in_parallel()) throw;
        }
    }
    void add(faiss::idx_t, const float*) override {}
    void reset() override {}
};

/** Sets the values of a combination on the index that Explored stands for, each of them guarded. */
struct Explorer : faiss::ParameterSpace {
    using faiss::ParameterSpace::ParameterSpace;
    explicit Explorer(const faiss::ParameterSpace& space) : faiss::ParameterSpace(space) {}

    void set_index_parameter(faiss::Index* index, const std::string& name, double val) const override {
        auto& inner = static_cast<Explored*>(index)->index;
        guard::parameter(inner, name, val);
        faiss::ParameterSpace::set_index_parameter(&inner, name, val);
    }
};

/** FAISS keeps one number for each combination, unless it tries all. */
constexpr size_t max_combinations = size_t{1} << 24;

}  // namespace

void ParameterSpace_add_range(Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    const std::string name = f.string(1, "name");
    if (name.empty()) throw Error(Code::INVALID_ARGUMENT, "The name of the setting is empty.");
    f.writes(self);
    const auto& range = self.add_range(name);
    const uint64_t at = &range - self.parameter_ranges.data();
    const Step step = [](void* parent, uint64_t index) -> void* {
        auto& ranges = from_root<faiss::ParameterSpace>(parent)->parameter_ranges;
        return index < ranges.size() ? to_root(&ranges[index]) : nullptr;
    };
    f.result_view(0, 0, step, class_of<faiss::ParameterRange>::id, "parameterRanges", false, at);
}

/** (D or null, I): nq rows each; the number of columns follows from I. */
void AutoTuneCriterion_set_groundtruth(Frame& f) {
    auto& self = f.self<faiss::AutoTuneCriterion>();
    const auto D = f.array<const float>(1, "D");
    const auto I = f.array<const int64_t>(3, "I");
    const int64_t columns = f.rows(I, "I", {{"nq", self.nq}});
    if (D) f.shape(D, "D", {{"nq", self.nq}, {"gt", columns}});
    if (columns > std::numeric_limits<int>::max()) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("I has ", columns, " neighbors per query: FAISS counts them with 32 bits."));
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
    guard::search_whole(index, criterion.nq, xq.data, criterion.nnn);
    guard::combinations(self, 0);
    if (self.n_experiments != 0 && self.n_combinations() > max_combinations) {
        throw Error(Code::INVALID_ARGUMENT,
                    sentence("There are ", self.n_combinations(),
                             " combinations: leave out values, until there are at most ", max_combinations, "."));
    }
    auto points = std::make_unique<faiss::OperatingPoints>();
    const Explorer explorer(self);
    Explored explored(index);
    f.writes(index, 1);
    explorer.explore(&explored, criterion.nq, xq.data, criterion, points.get());
    if (explored.failure) std::rethrow_exception(explored.failure);
    f.result_owned(0, std::move(points));
}

}  // namespace fsdk::handwritten
