// Reading and writing index data: probed before FAISS reads it, checked as a whole before anyone gets
// it, written so that a file is either the old or the new index and nothing between.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <faiss/Index.h>
#include <faiss/IndexBinary.h>

namespace fsdk::io {

std::unique_ptr<faiss::Index> read(const std::string& path, int io_flags);
std::unique_ptr<faiss::IndexBinary> read_binary(const std::string& path, int io_flags = 0);
std::unique_ptr<faiss::Index> decode(const uint8_t* data, uint64_t size, int io_flags);
std::unique_ptr<faiss::IndexBinary> decode_binary(const uint8_t* data, uint64_t size, int io_flags = 0);

void write(const faiss::Index& index, const std::string& path, int io_flags);
void write(const faiss::IndexBinary& index, const std::string& path, int io_flags = 0);
std::vector<uint8_t> encode(const faiss::Index& index, int io_flags);
std::vector<uint8_t> encode(const faiss::IndexBinary& index, int io_flags = 0);

}  // namespace fsdk::io
