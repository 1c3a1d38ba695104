// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/pq_codes.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::PQEncoder8> : class_traits<194, fsdk::offered::PQEncoder8> {};
}  // namespace fsdk
