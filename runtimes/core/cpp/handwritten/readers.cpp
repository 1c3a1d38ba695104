// Readers and writers, and the parts of indexes that are read and written by themselves.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <faiss/impl/zerocopy_io.h>
#include <faiss/index_io.h>

#include "class/IOReader.h"
#include "class/IOWriter.h"
#include "class/InvertedLists.h"
#include "class/ProductQuantizer.h"
#include "class/VectorIOReader.h"
#include "class/VectorTransform.h"
#include "class/ZeroCopyIOReader.h"
#ifndef FSDK_NO_MMAP
#include "class/FileIOReader.h"
#include "class/FileIOWriter.h"
#endif
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "frame.h"
#include "guards/guards.h"
#include "io/codec.h"
#include "io/files.h"
#include "io/parts.h"

namespace fsdk::handwritten {
namespace {

#if FSDK_HAS(ZeroCopyIOReader)
/** Built before the reader, so that its pointer holds from the start. */
struct Kept {
    std::vector<uint8_t> kept;
};
struct OwningZeroCopyIOReader : private Kept, faiss::ZeroCopyIOReader {
    explicit OwningZeroCopyIOReader(const Array<const uint8_t>& data)
        : Kept{std::vector<uint8_t>(data.begin(), data.end())}, faiss::ZeroCopyIOReader(kept.data(), kept.size()) {}
};
#endif

std::unique_ptr<faiss::ProductQuantizer> product_quantizer(faiss::IOReader& reader) {
    return io::part<faiss::ProductQuantizer>(reader, io::probe_product_quantizer,
                                         [](faiss::IOReader* r) { return faiss::read_ProductQuantizer(r); });
}
std::unique_ptr<faiss::VectorTransform> transform(faiss::IOReader& reader) {
    return io::part<faiss::VectorTransform>(reader, io::probe_transform,
                                        [](faiss::IOReader* r) { return faiss::read_VectorTransform(r); });
}

faiss::VectorIOReader bytes_of(const std::string& path) {
    faiss::VectorIOReader reader;
    reader.data = io::read_file(path);
    reader.name = path;
    return reader;
}

}  // namespace

void IOReader_read_bytes(Frame& f) {
    auto& self = f.self<faiss::IOReader>();
    uint64_t size = uint64_t(f.integer(1, "size", 0));
    const std::unique_ptr<io::Rest> rest = io::rest_of(self);
    f.writes(self);
    if (!rest) {
        io::Pulled pulled(self);
        pulled.reach(size);
        return f.result_buffer(0, std::vector<uint8_t>(pulled.bytes()));
    }
    // A reader that knows its end needs no more room than that.
    size = std::min(size, rest->size());
    std::vector<uint8_t> bytes(size);
    bytes.resize(size ? self(bytes.data(), 1, size) : 0);
    f.result_buffer(0, std::move(bytes));
}
void IOWriter_write_bytes(Frame& f) {
    auto& self = f.self<faiss::IOWriter>();
    const auto bytes = f.array<const uint8_t>(1, "bytes");
    f.writes(self);
    f.result_integer(0, bytes.size ? int64_t(self(bytes.data, 1, bytes.size)) : 0);
}
void VectorIOReader_new1(Frame& f) {
    const auto data = f.array<const uint8_t>(0, "data");
    auto made = std::make_unique<faiss::VectorIOReader>();
    made->data.assign(data.begin(), data.end());
    f.result_owned(0, std::move(made));
}
#if FSDK_HAS(ZeroCopyIOReader)
void ZeroCopyIOReader_new0(Frame& f) {
    std::unique_ptr<faiss::ZeroCopyIOReader> made(new OwningZeroCopyIOReader(f.array<const uint8_t>(0, "data")));
    f.result_owned(0, std::move(made));
}
#endif

#ifndef FSDK_NO_MMAP
namespace {
template <class T>
void open_file(Frame& f, const char* mode, const char* verb) {
    const std::string path = f.string(0, "fname");
    FILE* file = std::fopen(path.c_str(), mode);
    char first;
    // A folder can be opened, but not read.
    const bool folder = file && *mode == 'r' && std::fread(&first, 1, 1, file) == 0 && std::ferror(file);
    if (!file || folder) {
        const std::string reason = std::strerror(errno);
        if (file) std::fclose(file);
        throw Error(Code::IO, sentence("Could not ", verb, " ", path, ": ", reason, "."));
    }
    std::rewind(file);
    auto made = std::make_unique<T>(file);
    made->need_close = true;
    made->name = path;
    f.result_owned(0, std::move(made));
}
}  // namespace
void FileIOReader_new0(Frame& f) { open_file<faiss::FileIOReader>(f, "rbe", "open"); }
void FileIOWriter_new0(Frame& f) { open_file<faiss::FileIOWriter>(f, "wbe", "write"); }
#endif

void read_index_from(Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "reader");
    // An index may share the bytes of its reader; those of a function are copied.
    if (io::rest_of(reader)) f.retain(0);
    f.writes(reader, 0);
    f.result_owned<faiss::Index>(0, io::read(reader, f.integer<int>(1, "io_flags")));
}
void read_index_binary_from(Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "reader");
    // An index may share the bytes of its reader; those of a function are copied.
    if (io::rest_of(reader)) f.retain(0);
    f.writes(reader, 0);
    f.result_owned<faiss::IndexBinary>(0, io::read_binary(reader, f.integer<int>(1, "io_flags")));
}
void read_InvertedLists(Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "reader");
    const int flags = f.integer<int>(1, "io_flags");
    io::no_mapping(flags);
    io::must_be_mappable(reader, flags);
    f.writes(reader, 0);
    f.result_owned(0, io::lists_from(reader, flags));
}
void read_ProductQuantizer(Frame& f) {
    auto reader = bytes_of(f.string(0, "fname"));
    f.result_owned(0, product_quantizer(reader));
}
void read_ProductQuantizer_from(Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "reader");
    f.writes(reader, 0);
    f.result_owned(0, product_quantizer(reader));
}
void read_VectorTransform(Frame& f) {
    auto reader = bytes_of(f.string(0, "fname"));
    f.result_owned(0, transform(reader));
}
void read_VectorTransform_from(Frame& f) {
    auto& reader = f.ref<faiss::IOReader>(0, "f");
    f.writes(reader, 0);
    f.result_owned(0, transform(reader));
}
void write_ProductQuantizer(Frame& f) {
    faiss::VectorIOWriter writer;
    faiss::write_ProductQuantizer(&f.ref<const faiss::ProductQuantizer>(0, "pq"), &writer);
    io::write_file(f.string(1, "fname"), writer.data);
}
void write_VectorTransform(Frame& f) {
    const auto& vt = f.ref<const faiss::VectorTransform>(0, "vt");
    guard::whole(vt);
    faiss::VectorIOWriter writer;
    faiss::write_VectorTransform(&vt, &writer);
    io::write_file(f.string(1, "fname"), writer.data);
}

}  // namespace fsdk::handwritten
