// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_io.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/impl/io.h>
#include <faiss/index_io.h>
#include "guards/guards.h"
#include "class/IOWriter.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "class/InvertedLists.h"
#include "class/ProductQuantizer.h"
#include "class/VectorTransform.h"

namespace fsdk::ops {

void fourcc([[maybe_unused]] Frame& f) {
    const std::string sx = f.string(0, "sx");
    guard::four_characters(sx);
    f.result_integer(0, static_cast<int64_t>(faiss::fourcc(sx.c_str())));
}

void fourcc_inv([[maybe_unused]] Frame& f) {
    const auto x = f.integer<int64_t>(0, "x", 0, INT64_C(4294967295));
    f.result_string(0, faiss::fourcc_inv(x));
}

void fourcc_inv_printable([[maybe_unused]] Frame& f) {
    const auto x = f.integer<int64_t>(0, "x", 0, INT64_C(4294967295));
    f.result_string(0, faiss::fourcc_inv_printable(x));
}

void write_InvertedLists([[maybe_unused]] Frame& f) {
    auto& ils = f.ref<faiss::InvertedLists>(0, "ils");
    auto& f_ = f.ref<faiss::IOWriter>(1, "f");
    guard::writable_lists(ils);
    f.writes(f_, 1);
    faiss::write_InvertedLists(fsdk::either(ils), fsdk::either(f_));
}

void write_ProductQuantizer_to([[maybe_unused]] Frame& f) {
    auto& pq = f.ref<faiss::ProductQuantizer>(0, "pq");
    auto& f_ = f.ref<faiss::IOWriter>(1, "f");
    f.writes(f_, 1);
    faiss::write_ProductQuantizer(fsdk::either(pq), fsdk::either(f_));
}

void write_VectorTransform_to([[maybe_unused]] Frame& f) {
    auto& vt = f.ref<faiss::VectorTransform>(0, "vt");
    auto& f_ = f.ref<faiss::IOWriter>(1, "f");
    guard::whole(vt);
    f.writes(f_, 1);
    faiss::write_VectorTransform(fsdk::either(vt), fsdk::either(f_));
}

void write_index_binary_to([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::IndexBinary>(0, "index");
    auto& writer = f.ref<faiss::IOWriter>(1, "writer");
    guard::whole(index);
    f.writes(writer, 1);
    faiss::write_index_binary(fsdk::either(index), fsdk::either(writer));
}

void write_index_to([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    auto& writer = f.ref<faiss::IOWriter>(1, "writer");
    const auto io_flags = f.integer<int>(2, "ioFlags");
    guard::whole(index);
    f.writes(writer, 1);
#if FSDK_FAISS_VERSION >= 10900
    faiss::write_index(fsdk::either(index), fsdk::either(writer), io_flags);
#else
    require_default(io_flags == 0, "ioFlags", "1.9.0");
    faiss::write_index(fsdk::either(index), fsdk::either(writer));
#endif
}

}  // namespace fsdk::ops
