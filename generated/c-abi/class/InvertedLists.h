// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include <faiss/invlists/InvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::InvertedLists> : class_traits<159, faiss::InvertedLists> {};
}  // namespace fsdk
