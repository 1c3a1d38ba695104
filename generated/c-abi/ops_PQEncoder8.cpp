// Generated from schema/ by npm run generate. Do not edit.
// Operations of PQEncoder8.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PQEncoder8.h"

namespace fsdk::ops {

struct PQEncoder8_code {
    using owner = fsdk::offered::PQEncoder8;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void PQEncoder8_code_get(Frame& f) { vector_get<ops::PQEncoder8_code>(f); }

void PQEncoder8_encode([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::PQEncoder8>();
    const auto x = static_cast<uint64_t>(f.integer(1, "x"));
    f.writes(self, 0);
    self.encode(x);
}

struct PQEncoder8_nbits {
    using owner = fsdk::offered::PQEncoder8;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void PQEncoder8_nbits_get(Frame& f) { scalar_get<ops::PQEncoder8_nbits>(f); }

void PQEncoder8_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const auto nbits = f.integer<int>(2, "nbits", 8, 8);
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::PQEncoder8(code.data, n, nbits));
}

}  // namespace fsdk::ops
