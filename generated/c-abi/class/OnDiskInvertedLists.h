// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#include "class/InvertedLists.h"
#if !defined(FSDK_NO_MMAP)
#include <faiss/invlists/OnDiskInvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::OnDiskInvertedLists> : class_traits<162, faiss::InvertedLists> {};
}  // namespace fsdk
#endif
