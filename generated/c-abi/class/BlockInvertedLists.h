// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/InvertedLists.h"
#include <faiss/invlists/BlockInvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::BlockInvertedLists> : class_traits<161, faiss::InvertedLists> {};
}  // namespace fsdk
