// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/IDSelector.h"
#if FSDK_FAISS_VERSION >= 10800
#include <faiss/IndexIDMap.h>

namespace fsdk {
template <>
struct class_of<faiss::IDSelectorTranslated> : class_traits<45, faiss::IDSelector> {};
}  // namespace fsdk
#endif
