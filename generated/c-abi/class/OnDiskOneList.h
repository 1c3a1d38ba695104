// Generated from schema/ by npm run generate. Do not edit.
#pragma once

#include "classes.h"
#include "faiss_version.h"
#if !defined(FSDK_NO_MMAP)
#include <faiss/invlists/OnDiskInvertedLists.h>

namespace fsdk {
template <>
struct class_of<faiss::OnDiskOneList> : class_traits<187, faiss::OnDiskOneList> {};
}  // namespace fsdk
#endif
