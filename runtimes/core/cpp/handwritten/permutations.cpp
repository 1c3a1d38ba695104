// The objective of a search for a numbering: FAISS's keeps the caller's pointer, ours holds a copy.
#include <vector>

#include <faiss/impl/PolysemousTraining.h>

#include "class/ReproduceDistancesObjective.h"
#include "frame.h"

namespace fsdk::handwritten {
namespace {

/** Built before the objective, so that its pointer holds from the start. */
struct Wanted {
    std::vector<double> wanted;
};

struct OwningObjective : private Wanted, faiss::ReproduceDistancesObjective {
    OwningObjective(int n, const double* source, const Array<const double>& target, double dis_weight_factor)
        : Wanted{std::vector<double>(target.begin(), target.end())},
          faiss::ReproduceDistancesObjective(n, source, wanted.data(), dis_weight_factor) {}
};

}  // namespace

void ReproduceDistancesObjective_new0(Frame& f) {
    const auto n = f.integer<int>(0, "n", 1, 46340);
    const auto source = f.array<const double>(1, "sourceDisIn");
    const auto target = f.array<const double>(3, "targetDisIn");
    const auto dis_weight_factor = f.number<double>(5);
    f.shape(source, "sourceDisIn", {{"n", n}, {"n", n}});
    f.shape(target, "targetDisIn", {{"n", n}, {"n", n}});
    f.result_owned(0, std::unique_ptr<faiss::ReproduceDistancesObjective>(
                          new OwningObjective(n, source.data, target, dis_weight_factor)));
}

}  // namespace fsdk::handwritten
