// Generated from schema/ by npm run generate. Do not edit.
// Operations of PQDecoderGeneric.
#include "thunk.h"

#include "faiss_version.h"
#include "class/PQDecoderGeneric.h"

namespace fsdk::ops {

struct PQDecoderGeneric_code {
    using owner = fsdk::offered::PQDecoderGeneric;
    static auto& ref(owner& o) { return o.code; }
    static constexpr const char* name = "code";
};
void PQDecoderGeneric_code_get(Frame& f) { vector_get<ops::PQDecoderGeneric_code>(f); }

void PQDecoderGeneric_decode([[maybe_unused]] Frame& f) {
    auto& self = f.self<fsdk::offered::PQDecoderGeneric>();
    f.writes(self, 0);
    f.result_integer(0, static_cast<int64_t>(self.decode()));
}

struct PQDecoderGeneric_mask {
    using owner = fsdk::offered::PQDecoderGeneric;
    static auto& ref(owner& o) { return o.inner.mask; }
    static constexpr const char* name = "mask";
};
void PQDecoderGeneric_mask_get(Frame& f) { scalar_get<ops::PQDecoderGeneric_mask>(f); }

struct PQDecoderGeneric_nbits {
    using owner = fsdk::offered::PQDecoderGeneric;
    static auto& ref(owner& o) { return o.nbits; }
    static constexpr const char* name = "nbits";
};
void PQDecoderGeneric_nbits_get(Frame& f) { scalar_get<ops::PQDecoderGeneric_nbits>(f); }

struct PQDecoderGeneric_offset {
    using owner = fsdk::offered::PQDecoderGeneric;
    static auto& ref(owner& o) { return o.inner.offset; }
    static constexpr const char* name = "offset";
};
void PQDecoderGeneric_offset_get(Frame& f) { scalar_get<ops::PQDecoderGeneric_offset>(f); }

struct PQDecoderGeneric_reg {
    using owner = fsdk::offered::PQDecoderGeneric;
    static auto& ref(owner& o) { return o.inner.reg; }
    static constexpr const char* name = "reg";
};
void PQDecoderGeneric_reg_get(Frame& f) { scalar_get<ops::PQDecoderGeneric_reg>(f); }

void PQDecoderGeneric_new0([[maybe_unused]] Frame& f) {
    const auto code = f.array<const uint8_t>(0, "code");
    const auto nbits = f.integer<int>(2, "nbits", 1, 63);
    const int64_t n = f.rows(code, "code", {});
    f.result_owned(0, new fsdk::offered::PQDecoderGeneric(code.data, n, nbits));
}

}  // namespace fsdk::ops
