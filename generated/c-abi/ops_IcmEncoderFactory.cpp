// Generated from schema/ by npm run generate. Do not edit.
// Operations of IcmEncoderFactory.
#include "thunk.h"

#include "faiss_version.h"
#include "class/IcmEncoder.h"
#include "class/IcmEncoderFactory.h"
#include "class/LocalSearchQuantizer.h"

namespace fsdk::ops {

void IcmEncoderFactory_get([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::IcmEncoderFactory>();
    auto& lsq = f.ref<faiss::LocalSearchQuantizer>(1, "lsq");
    f.retain(1);
    f.writes(self, 0);
    f.result_owned(0, self.get(fsdk::either(lsq)));
}

void IcmEncoderFactory_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::lsq::IcmEncoderFactory());
}

}  // namespace fsdk::ops
