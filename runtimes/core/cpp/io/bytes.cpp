#include "codec.h"
#include "files.h"

namespace fsdk::io {

std::unique_ptr<faiss::Index> decode(const uint8_t* data, uint64_t size, int flags) { return from_bytes<Float>(data, size, flags); }
std::unique_ptr<faiss::IndexBinary> decode_binary(const uint8_t* data, uint64_t size, int flags) { return from_bytes<Binary>(data, size, flags); }
std::unique_ptr<faiss::Index> read(faiss::IOReader& reader, int flags) { return from_reader<Float>(reader, flags); }
std::unique_ptr<faiss::IndexBinary> read_binary(faiss::IOReader& reader, int flags) { return from_reader<Binary>(reader, flags); }
std::vector<uint8_t> encode(const faiss::Index& index, int flags) { return to_bytes<Float>(index, flags); }
std::vector<uint8_t> encode(const faiss::IndexBinary& index, int flags) { return to_bytes<Binary>(index, flags); }

}  // namespace fsdk::io
