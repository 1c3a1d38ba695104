// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/IVFlib.h>

namespace fsdk {
template <>
struct class_of<faiss::ivflib::SlidingIndexWindow> : class_traits<235, faiss::ivflib::SlidingIndexWindow> {};
}  // namespace fsdk
