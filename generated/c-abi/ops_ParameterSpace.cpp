// Generated from schema/ by npm run generate. Do not edit.
// Operations of ParameterSpace.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/Index.h"
#include "class/OperatingPoint.h"
#include "class/ParameterRange.h"
#include "class/ParameterSpace.h"

namespace fsdk::ops {

struct ParameterSpace_batchsize {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.batchsize; }
    static constexpr const char* name = "batchsize";
    static constexpr int64_t min = 1;
};
void ParameterSpace_batchsize_get(Frame& f) { scalar_get<ops::ParameterSpace_batchsize>(f); }
void ParameterSpace_batchsize_set(Frame& f) { scalar_set<ops::ParameterSpace_batchsize>(f); }

void ParameterSpace_combination_ge([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    const auto c1 = f.integer<size_t>(1, "c1");
    const auto c2 = f.integer<size_t>(2, "c2");
    guard::combinations(self, c1, c2);
    f.result_bool(0, self.combination_ge(c1, c2));
}

void ParameterSpace_combination_name([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    const auto cno = f.integer<size_t>(1, "cno");
    guard::combinations(self, cno);
    f.result_string(0, self.combination_name(cno));
}

void ParameterSpace_display([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    self.display();
}

void ParameterSpace_initialize([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::structure(index);
    f.writes(self, 0);
    self.initialize(fsdk::either(index));
}

struct ParameterSpace_min_test_duration {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.min_test_duration; }
    static constexpr const char* name = "minTestDuration";
    static constexpr double min = 0.0;
    static constexpr double max = 3600.0;
};
void ParameterSpace_min_test_duration_get(Frame& f) { scalar_get<ops::ParameterSpace_min_test_duration>(f); }
void ParameterSpace_min_test_duration_set(Frame& f) { scalar_set<ops::ParameterSpace_min_test_duration>(f); }

void ParameterSpace_n_combinations([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    f.result_integer(0, static_cast<int64_t>(self.n_combinations()));
}

struct ParameterSpace_n_experiments {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.n_experiments; }
    static constexpr const char* name = "nExperiments";
    static constexpr int64_t min = 0;
};
void ParameterSpace_n_experiments_get(Frame& f) { scalar_get<ops::ParameterSpace_n_experiments>(f); }
void ParameterSpace_n_experiments_set(Frame& f) { scalar_set<ops::ParameterSpace_n_experiments>(f); }

struct ParameterSpace_parameter_ranges {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.parameter_ranges; }
    static constexpr const char* name = "parameterRanges";
};
void ParameterSpace_parameter_ranges_get(Frame& f) { views_get<ops::ParameterSpace_parameter_ranges>(f); }

void ParameterSpace_set_index_parameter([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    auto& index = f.ref<faiss::Index>(1, "index");
    const std::string name = f.string(2, "name");
    const auto val = f.number<double>(4);
    guard::parameter(index, name, val);
    f.writes(index, 1);
    self.set_index_parameter(fsdk::either(index), name.c_str(), val);
}

void ParameterSpace_set_index_parameters([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    auto& index = f.ref<faiss::Index>(1, "index");
    const std::string description = f.string(2, "description");
    guard::parameters(index, description);
    f.writes(index, 1);
    self.set_index_parameters(fsdk::either(index), description.c_str());
}

void ParameterSpace_set_index_parameters_by_number([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    auto& index = f.ref<faiss::Index>(1, "index");
    const auto cno = f.integer<size_t>(2, "cno");
    guard::parameters(index, self, cno);
    f.writes(index, 1);
    self.set_index_parameters(fsdk::either(index), cno);
}

struct ParameterSpace_thread_over_batches {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.thread_over_batches; }
    static constexpr const char* name = "threadOverBatches";
};
void ParameterSpace_thread_over_batches_get(Frame& f) { scalar_get<ops::ParameterSpace_thread_over_batches>(f); }
void ParameterSpace_thread_over_batches_set(Frame& f) { scalar_set<ops::ParameterSpace_thread_over_batches>(f); }

void ParameterSpace_update_bounds([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ParameterSpace>();
    const auto cno = f.integer<size_t>(1, "cno");
    auto& op = f.ref<faiss::OperatingPoint>(2, "op");
    const auto upper_bound_perf = f.array<double>(3, "upperBoundPerf");
    const auto lower_bound_t = f.array<double>(5, "lowerBoundT");
    f.shape(upper_bound_perf, "upperBoundPerf", {{"1", 1}});
    f.shape(lower_bound_t, "lowerBoundT", {{"1", 1}});
    guard::bounded(self, cno, op);
    self.update_bounds(cno, fsdk::either(op), upper_bound_perf.data, lower_bound_t.data);
}

struct ParameterSpace_verbose {
    using owner = faiss::ParameterSpace;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void ParameterSpace_verbose_get(Frame& f) { scalar_get<ops::ParameterSpace_verbose>(f); }
void ParameterSpace_verbose_set(Frame& f) { scalar_set<ops::ParameterSpace_verbose>(f); }

void ParameterSpace_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::ParameterSpace());
}

}  // namespace fsdk::ops
