// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <offered/globals.h>

namespace fsdk {
template <>
struct class_of<fsdk::offered::GlobalVariables> : class_traits<33, fsdk::offered::GlobalVariables> {};
}  // namespace fsdk
