// Generated from schema/releases by npm run generate. Do not edit.
// Found where FAISS has no faiss/utils/simd_impl/super_kmeans_dispatch.h: this folder is the last that includes are looked for in.
#pragma once

#include "faiss_names.h"
