// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::FastScanStats> : class_traits<32, faiss::FastScanStats> {};
}  // namespace fsdk
