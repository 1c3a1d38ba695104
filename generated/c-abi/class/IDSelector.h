// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/IDSelector.h>

namespace fsdk {
template <>
struct class_of<faiss::IDSelector> : class_traits<36, faiss::IDSelector> {};
}  // namespace fsdk
