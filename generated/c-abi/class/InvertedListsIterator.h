// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/invlists/InvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::InvertedListsIterator> : class_traits<170, faiss::InvertedListsIterator> {};
}  // namespace fsdk
#endif
