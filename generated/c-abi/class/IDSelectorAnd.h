// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IDSelector.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/impl/IDSelector.h>

namespace fsdk {
template <>
struct class_of<faiss::IDSelectorAnd> : class_traits<38, faiss::IDSelector> {};
}  // namespace fsdk
#endif
