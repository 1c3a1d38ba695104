// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/invlists/DirectMap.h>

namespace fsdk {
template <>
struct class_of<faiss::DirectMap> : class_traits<23, faiss::DirectMap> {};
}  // namespace fsdk
