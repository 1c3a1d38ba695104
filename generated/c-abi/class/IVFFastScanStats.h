// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IndexIVFFastScan.h>

namespace fsdk {
template <>
struct class_of<faiss::IVFFastScanStats> : class_traits<58, faiss::IVFFastScanStats> {};
}  // namespace fsdk
