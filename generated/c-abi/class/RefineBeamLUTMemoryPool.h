// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10800
#include <faiss/impl/residual_quantizer_encode_steps.h>

namespace fsdk {
template <>
struct class_of<faiss::rq_encode_steps::RefineBeamLUTMemoryPool> : class_traits<214, faiss::rq_encode_steps::RefineBeamLUTMemoryPool> {};
}  // namespace fsdk
#endif
