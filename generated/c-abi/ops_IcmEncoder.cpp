// Generated from schema/ by npm run generate. Do not edit.
// Operations of IcmEncoder.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "class/IcmEncoder.h"
#include "class/LocalSearchQuantizer.h"

namespace fsdk::ops {

struct IcmEncoder_binaries {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.binaries; }
    static constexpr const char* name = "binaries";
};
void IcmEncoder_binaries_get(Frame& f) { vector_get<ops::IcmEncoder_binaries>(f); }

struct IcmEncoder_lsq {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.lsq; }
    static constexpr const char* name = "lsq";
};
void IcmEncoder_lsq_get(Frame& f) { part_get<ops::IcmEncoder_lsq>(f); }

void IcmEncoder_set_binary_term([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::IcmEncoder>();
    guard::icm_encoder(self);
    f.writes(self, 0);
    self.set_binary_term();
}

struct IcmEncoder_verbose {
    using owner = faiss::lsq::IcmEncoder;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void IcmEncoder_verbose_get(Frame& f) { scalar_get<ops::IcmEncoder_verbose>(f); }
void IcmEncoder_verbose_set(Frame& f) { scalar_set<ops::IcmEncoder_verbose>(f); }

void IcmEncoder_new0([[maybe_unused]] Frame& f) {
    auto& lsq = f.ref<faiss::LocalSearchQuantizer>(0, "lsq");
    f.retain(0);
    f.result_owned(0, new faiss::lsq::IcmEncoder(fsdk::either(lsq)));
}

}  // namespace fsdk::ops
