// Walks index data in FAISS 1.12.0's own format before FAISS reads it: every size against the bytes
// that are left, every parameter that the reader divides by, shifts by or recurses on, every table
// that it computes while reading. After a probe, reading takes memory in proportion to the data, and
// what the reader builds is checked by validate/. Throws CORRUPT_INDEX.
//
// Mirrors faiss/impl/index_read.cpp; formats of later releases that it does not know are refused.
#pragma once

#include "source.h"

namespace fsdk::io {

/** Returns the flags to read with: the caller's, and those without which FAISS would fail on this data. */
int probe(Source& source, int io_flags);
int probe_binary(Source& source, int io_flags);
/** The parts that can be read without an index. */
void probe_transform(Source& source);
void probe_product_quantizer(Source& source);
void probe_lists(Source& source, int io_flags);

}  // namespace fsdk::io
