// Index files hold every size as 64 bits, because FAISS writes size_t as it lies in the memory of a 64-bit machine. Here
// size_t has 32 bits: these two stand in for the raw reads and writes of FAISS's I/O macros and widen sizes, so that files
// are the same bytes on every runtime.
#pragma once

#include <faiss/impl/FaissAssert.h>
#include <faiss/impl/io.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace faiss {
namespace fsdk_wide {

template <class T>
constexpr bool is_narrow_size = std::is_same<std::remove_cv_t<T>, size_t>::value && sizeof(size_t) < sizeof(uint64_t);

constexpr size_t PART = 512;  // items converted at once, on the stack

template <class T>
size_t read(IOReader& reader, T* to, size_t n) {
    if constexpr (is_narrow_size<T>) {
        size_t done = 0;
        while (done < n) {
            uint64_t wide[PART];
            const size_t asked = std::min(PART, n - done), got = reader(wide, sizeof(uint64_t), asked);
            for (size_t i = 0; i < got; ++i) {
                // All ones is no size but FAISS's "unknown" (InvertedLists::INVALID_CODE_SIZE), in either width.
                FAISS_THROW_IF_NOT_MSG(
                        wide[i] <= std::numeric_limits<size_t>::max() || wide[i] == UINT64_MAX,
                        "the file holds a size beyond what 32-bit WebAssembly can address");
                to[done + i] = static_cast<size_t>(wide[i]);
            }
            done += got;
            if (got < asked) break;
        }
        return done;
    } else {
        return reader(to, sizeof(T), n);
    }
}

template <class T>
size_t write(IOWriter& writer, const T* from, size_t n) {
    if constexpr (is_narrow_size<T>) {
        size_t done = 0;
        while (done < n) {
            uint64_t wide[PART];
            const size_t count = std::min(PART, n - done);
            for (size_t i = 0; i < count; ++i)
                wide[i] = from[done + i] == std::numeric_limits<size_t>::max() ? UINT64_MAX : from[done + i];
            const size_t put = writer(wide, sizeof(uint64_t), count);
            done += put;
            if (put < count) break;
        }
        return done;
    } else {
        return writer(from, sizeof(T), n);
    }
}

} // namespace fsdk_wide
} // namespace faiss
