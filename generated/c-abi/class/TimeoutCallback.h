// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/InterruptCallback.h"
#if FSDK_FAISS_VERSION >= 10900
#include <faiss/impl/AuxIndexStructures.h>

namespace fsdk {
template <>
struct class_of<faiss::TimeoutCallback> : class_traits<157, faiss::InterruptCallback> {};
}  // namespace fsdk
#endif
