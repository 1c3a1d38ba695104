#pragma once
/** Some of FAISS's files name the oldest of Intel's headers; Emscripten's own of that name is another emulation. */
#include "immintrin.h"
