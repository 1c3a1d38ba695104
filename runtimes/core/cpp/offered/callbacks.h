// Readers and writers that call a function of the host's language, as PyCallbackIOReader and PyCallbackIOWriter do.
#pragma once

#include <cstddef>
#include <cstdint>

#include <faiss/impl/io.h>

namespace fsdk::offered {

struct CallbackIOReader : faiss::IOReader {
    /** @param callback number of the function; @param bs most bytes that it is asked for at once */
    CallbackIOReader(int64_t callback, size_t bs);
    ~CallbackIOReader() override;
    CallbackIOReader(const CallbackIOReader&) = delete;
    size_t operator()(void* to, size_t size, size_t n) override;

    const uint64_t callback;
    size_t bs;
};

struct CallbackIOWriter : faiss::IOWriter {
    CallbackIOWriter(int64_t callback, size_t bs);
    ~CallbackIOWriter() override;
    CallbackIOWriter(const CallbackIOWriter&) = delete;
    size_t operator()(const void* from, size_t size, size_t n) override;

    const uint64_t callback;
    size_t bs;
};

}  // namespace fsdk::offered
