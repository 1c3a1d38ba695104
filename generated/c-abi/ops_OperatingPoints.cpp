// Generated from schema/ by npm run generate. Do not edit.
// Operations of OperatingPoints.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/OperatingPoint.h"
#include "class/OperatingPoints.h"

namespace fsdk::ops {

void OperatingPoints_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    const auto perf = f.number<double>(1);
    const auto t = f.number<double>(2);
    const std::string key = f.string(3, "key");
    const auto cno = f.integer<size_t>(5, "cno");
    f.writes(self, 0);
    f.result_bool(0, self.add(perf, t, key.c_str(), cno));
}

struct OperatingPoints_all_pts {
    using owner = faiss::OperatingPoints;
    static auto& ref(owner& o) { return o.all_pts; }
    static constexpr const char* name = "allPts";
};
void OperatingPoints_all_pts_get(Frame& f) { views_get<ops::OperatingPoints_all_pts>(f); }

void OperatingPoints_all_to_gnuplot([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    const std::string fname = f.string(1, "fname");
    guard::text_file(fname);
    self.all_to_gnuplot(fname.c_str());
}

void OperatingPoints_clear([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    f.writes(self, 0);
    self.clear();
}

void OperatingPoints_display([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    const bool only_optimal = f.boolean(1);
    self.display(only_optimal);
}

void OperatingPoints_merge_with([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    auto& other = f.ref<faiss::OperatingPoints>(1, "other");
    const std::string prefix = f.string(2, "prefix");
    guard::another(self, other);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.merge_with(fsdk::either(other), prefix.c_str())));
}

struct OperatingPoints_optimal_pts {
    using owner = faiss::OperatingPoints;
    static auto& ref(owner& o) { return o.optimal_pts; }
    static constexpr const char* name = "optimalPts";
};
void OperatingPoints_optimal_pts_get(Frame& f) { views_get<ops::OperatingPoints_optimal_pts>(f); }

void OperatingPoints_optimal_to_gnuplot([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    const std::string fname = f.string(1, "fname");
    guard::text_file(fname);
    self.optimal_to_gnuplot(fname.c_str());
}

void OperatingPoints_t_for_perf([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::OperatingPoints>();
    const auto perf = f.number<double>(1);
    f.result_number(0, self.t_for_perf(perf));
}

void OperatingPoints_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::OperatingPoints());
}

}  // namespace fsdk::ops
