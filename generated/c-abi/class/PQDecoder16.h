// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/pq_codes.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::PQDecoder16> : class_traits<190, fsdk::offered::PQDecoder16> {};
}  // namespace fsdk
