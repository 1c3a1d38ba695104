// Generated from schema/ by npm run generate. Do not edit.
// Operations of ScalarQuantizer.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/ScalarQuantizer.h"
#include "enum/QuantizerType.h"
#include "enum/RangeStat.h"

namespace fsdk::ops {

struct ScalarQuantizer_bits {
    using owner = faiss::ScalarQuantizer;
    static auto& ref(owner& o) { return o.bits; }
    static constexpr const char* name = "bits";
};
void ScalarQuantizer_bits_get(Frame& f) { scalar_get<ops::ScalarQuantizer_bits>(f); }

struct ScalarQuantizer_qtype {
    using owner = faiss::ScalarQuantizer;
    static auto& ref(owner& o) { return o.qtype; }
    static constexpr const char* name = "qtype";
};
void ScalarQuantizer_qtype_get(Frame& f) { scalar_get<ops::ScalarQuantizer_qtype>(f); }

struct ScalarQuantizer_rangestat {
    using owner = faiss::ScalarQuantizer;
    static auto& ref(owner& o) { return o.rangestat; }
    static constexpr const char* name = "rangestat";
    static constexpr auto& allowed = enums::RangeStat_numbers;
};
void ScalarQuantizer_rangestat_get(Frame& f) { scalar_get<ops::ScalarQuantizer_rangestat>(f); }
void ScalarQuantizer_rangestat_set(Frame& f) { scalar_set<ops::ScalarQuantizer_rangestat>(f); }

struct ScalarQuantizer_rangestat_arg {
    using owner = faiss::ScalarQuantizer;
    static auto& ref(owner& o) { return o.rangestat_arg; }
    static constexpr const char* name = "rangestatArg";
};
void ScalarQuantizer_rangestat_arg_get(Frame& f) { scalar_get<ops::ScalarQuantizer_rangestat_arg>(f); }
void ScalarQuantizer_rangestat_arg_set(Frame& f) { scalar_set<ops::ScalarQuantizer_rangestat_arg>(f); }

void ScalarQuantizer_set_derived_sizes([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::ScalarQuantizer>();
    f.writes(self, 0);
    self.set_derived_sizes();
}

struct ScalarQuantizer_trained {
    using owner = faiss::ScalarQuantizer;
    static auto& ref(owner& o) { return o.trained; }
    static constexpr const char* name = "trained";
};
void ScalarQuantizer_trained_get(Frame& f) { vector_get<ops::ScalarQuantizer_trained>(f); }

void ScalarQuantizer_new0([[maybe_unused]] Frame& f) {
    const auto d = f.integer<size_t>(0, "d", 1);
    const auto qtype = f.enumeration(1, "qtype", enums::QuantizerType);
    guard::scalar_quantizer(d, qtype);
    f.result_owned(0, new faiss::ScalarQuantizer(d, qtype));
}

}  // namespace fsdk::ops
