// Generated from schema/ by npm run generate. Do not edit.
// Operations of RandomGenerator.
#include "thunk.h"

#include "faiss_version.h"
#include "class/RandomGenerator.h"

namespace fsdk::ops {

void RandomGenerator_rand_double([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomGenerator>();
    f.writes(self, 0);
    f.result_number(0, self.rand_double());
}

void RandomGenerator_rand_float([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomGenerator>();
    f.writes(self, 0);
    f.result_number(0, self.rand_float());
}

void RandomGenerator_rand_int([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomGenerator>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int()));
}

void RandomGenerator_rand_int64([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomGenerator>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int64()));
}

void RandomGenerator_rand_int_below([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::RandomGenerator>();
    const auto max = f.integer<int>(1, "max", 1);
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.rand_int(max)));
}

void RandomGenerator_new0([[maybe_unused]] Frame& f) {
    const auto seed = f.integer<int64_t>(0, "seed");
    f.result_owned(0, new faiss::RandomGenerator(seed));
}

}  // namespace fsdk::ops
