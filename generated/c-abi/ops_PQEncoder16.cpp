// Generated from schema/ by npm run generate. Do not edit.
// Operations of PQEncoder16.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PQEncoder16.h"

namespace fsdk::ops {

struct PQEncoder16_code {
    using owner = fsdk::offered::PQEncoder16;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void PQEncoder16_code_get(Frame& f) { vector_get<ops::PQEncoder16_code>(f); }

void PQEncoder16_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::PQEncoder16>();
    const auto x = static_cast<uint64_t>(f.integer(1, "x"));
    f.writes(self, 0);
    self.encode(x);
}

struct PQEncoder16_nbits {
    using owner = fsdk::offered::PQEncoder16;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void PQEncoder16_nbits_get(Frame& f) { scalar_get<ops::PQEncoder16_nbits>(f); }

void PQEncoder16_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const auto nbits = f.integer<int>(2, "nbits", 16, 16);
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::PQEncoder16(code.data, n, nbits));
}

}  // namespace fsdk::ops
