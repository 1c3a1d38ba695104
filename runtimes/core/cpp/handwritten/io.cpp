// The file and byte operations. By hand because what they give back must be checked before it gets a
// handle, and what they write must replace the old file at once.
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "frame.h"
#include "guards/guards.h"
#include "io/files.h"

namespace fsdk::handwritten {

void read_index(Frame& f) {
    f.result_owned<faiss::Index>(0, io::read(f.string(0, "fname"), f.integer<int>(2, "io_flags")));
}
void read_index_binary(Frame& f) {
    f.result_owned<faiss::IndexBinary>(0, io::read_binary(f.string(0, "fname"), f.integer<int>(2, "io_flags")));
}
void write_index(Frame& f) {
    const auto& index = f.ref<const faiss::Index>(0, "index");
    guard::whole(index);
    io::write(index, f.string(1, "fname"), f.integer<int>(3, "io_flags"));
}
void write_index_binary(Frame& f) {
    const auto& index = f.ref<const faiss::IndexBinary>(0, "index");
    guard::whole(index);
    io::write(index, f.string(1, "fname"));
}
void serialize_index(Frame& f) {
    const auto& index = f.ref<const faiss::Index>(0, "index");
    guard::whole(index);
    f.result_buffer(0, io::encode(index, f.integer<int>(1, "io_flags")));
}
void serialize_index_binary(Frame& f) {
    const auto& index = f.ref<const faiss::IndexBinary>(0, "index");
    guard::whole(index);
    f.result_buffer(0, io::encode(index));
}
void deserialize_index(Frame& f) {
    const auto data = f.array<const uint8_t>(0, "data");
    f.result_owned<faiss::Index>(0, io::decode(data.data, data.size, f.integer<int>(2, "io_flags")));
}
void deserialize_index_binary(Frame& f) {
    const auto data = f.array<const uint8_t>(0, "data");
    f.result_owned<faiss::IndexBinary>(0, io::decode_binary(data.data, data.size));
}

}  // namespace fsdk::handwritten
