// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/pq_codes.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::PQEncoderGeneric> : class_traits<195, fsdk::offered::PQEncoderGeneric> {};
}  // namespace fsdk
