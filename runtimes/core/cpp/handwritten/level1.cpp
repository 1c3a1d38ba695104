// Training of a coarse quantizer alone: its rows are as wide as the quantizer, which the caller may have exchanged.
#include <faiss/IndexIVF.h>
#include <faiss/IndexShardsIVF.h>

#include "class/Index.h"
#include "class/IndexIVF.h"
#include "class/IndexShardsIVF.h"
#include "class/Level1Quantizer.h"
#include "enum/MetricType.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

namespace fsdk::handwritten {
namespace {

/** (self, x, verbose, metric_type) */
template <class Owner>
void train_q1(Frame& f) {
    auto& self = f.self<Owner>();
    const auto x = f.array<const float>(1, "x");
    const bool verbose = f.boolean(3);
    const auto metric = f.enumeration(4, "metric_type", enums::MetricType);
    const int64_t n = f.rows(x, "x", {{"quantizer.d", self.quantizer ? self.quantizer->d : 1}});
    guard::train_q1(self, n, x.data, int(metric));
    f.writes(self);
    self.train_q1(n, x.data, verbose, metric);
}

}  // namespace

void Level1Quantizer_train_q1(Frame& f) { train_q1<faiss::Level1Quantizer>(f); }
void IndexIVF_train_q1(Frame& f) { train_q1<faiss::IndexIVF>(f); }
#if FSDK_HAS(IndexShardsIVF)
void IndexShardsIVF_train_q1(Frame& f) { train_q1<faiss::IndexShardsIVF>(f); }
#endif

}  // namespace fsdk::handwritten
