// Reading and writing index data: probed before FAISS reads it, checked as a whole before anyone gets
// it, written so that a file is either the old or the new index and nothing between.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>
#include <faiss/impl/io.h>

namespace fsdk::io {

std::unique_ptr<faiss::Index> read(const std::string& path, int io_flags);
std::unique_ptr<faiss::IndexBinary> read_binary(const std::string& path, int io_flags = 0);
std::unique_ptr<faiss::Index> decode(const uint8_t* data, uint64_t size, int io_flags);
std::unique_ptr<faiss::IndexBinary> decode_binary(const uint8_t* data, uint64_t size, int io_flags = 0);

/** Through a reader of the caller's, which stands behind the index afterwards. */
std::unique_ptr<faiss::Index> read(faiss::IOReader& reader, int io_flags);
std::unique_ptr<faiss::IndexBinary> read_binary(faiss::IOReader& reader, int io_flags);

/** All bytes of a file, and bytes that take the place of a file at once. */
std::vector<uint8_t> read_file(const std::string& path);
void write_file(const std::string& path, const std::vector<uint8_t>& bytes);

void write(const faiss::Index& index, const std::string& path, int io_flags);
void write(const faiss::IndexBinary& index, const std::string& path, int io_flags = 0);
std::vector<uint8_t> encode(const faiss::Index& index, int io_flags);
std::vector<uint8_t> encode(const faiss::IndexBinary& index, int io_flags = 0);

}  // namespace fsdk::io
