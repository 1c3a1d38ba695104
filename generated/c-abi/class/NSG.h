// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/impl/NSG.h>

namespace fsdk {
template <>
struct class_of<faiss::NSG> : class_traits<181, faiss::NSG> {};
}  // namespace fsdk
