// Between bytes and index objects, for float and binary indexes alike: probed before FAISS reads, checked as a whole before
// anyone gets the index. What a path means is the runtime's business: files.cpp here, another file where there is no POSIX.
#pragma once

#include <memory>
#include <new>
#include <string>
#include <vector>

#include <faiss/impl/io.h>
#include <faiss/index_io.h>

#include "../thunk.h"
#include "../validate/structure.h"
#include "probe.h"
#include "rest.h"

namespace fsdk::io {

// One set of functions for float and for binary indexes.
struct Float {
    using Index = faiss::Index;
    static int probe(Source& s, int flags) { return io::probe(s, flags); }
    static Index* read(faiss::IOReader* r, int flags) { return faiss::read_index(r, flags); }
    static Index* map(const char* path, int flags) { return faiss::read_index(path, flags); }
    static void write(const Index* i, faiss::IOWriter* w, int flags) {
#if FSDK_FAISS_VERSION >= 10900
        faiss::write_index(i, w, flags);
#else
        require_default(flags == 0, "io_flags", "1.9.0");
        faiss::write_index(i, w);
#endif
    }
};
struct Binary {
    using Index = faiss::IndexBinary;
    static int probe(Source& s, int flags) { return io::probe_binary(s, flags); }
    static Index* read(faiss::IOReader* r, int flags) { return faiss::read_index_binary(r, flags); }
    static Index* map(const char* path, int flags) { return faiss::read_index_binary(path, flags); }
    static void write(const Index* i, faiss::IOWriter* w, int) { faiss::write_index_binary(i, w); }
};

/** What FAISS's reader itself finds wrong after the probe is damage as well. */
template <class Kind, class Read>
std::unique_ptr<typename Kind::Index> checked(Read read) {
    std::unique_ptr<typename Kind::Index> index;
    try {
        index.reset(read());
    } catch (const Error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        throw Error(Code::CORRUPT_INDEX, sentence("The index data is damaged. FAISS says: ", e.what()));
    }
    if (!index) throw Error(Code::CORRUPT_INDEX, "The data holds no index.");
    validate::loaded(*index);
    return index;
}

/** Where memory cannot be mapped, a caller who asks for it is told; nothing is read whole in silence. */
inline void no_mapping(int flags) {
#ifdef FSDK_NO_MMAP
    const bool lists = (flags & faiss::IO_FLAG_MMAP) == faiss::IO_FLAG_MMAP;
    if (lists || (flags & faiss::IO_FLAG_MMAP_IFC) == faiss::IO_FLAG_MMAP_IFC) {
        throw Error(Code::UNSUPPORTED, "This runtime has no operating system that could map a file into memory. Read without IO_FLAG_MMAP and IO_FLAG_MMAP_IFC: the index is then held in memory.");
    }
#else
    (void)flags;
#endif
}

/** Lists stay in a file only where there is one. */
inline void must_be_mappable(const faiss::IOReader& reader, int flags) {
    const bool lists = (flags & faiss::IO_FLAG_MMAP) == faiss::IO_FLAG_MMAP;
    if (lists && !dynamic_cast<const faiss::FileIOReader*>(&reader))
        throw Error(Code::UNSUPPORTED, "IO_FLAG_MMAP leaves lists in a file, and this reader has none: read with a FileIOReader or without the flag.");
}

template <class Kind>
std::unique_ptr<typename Kind::Index> from_bytes(const uint8_t* data, uint64_t size, int flags) {
    no_mapping(flags);
    // Bytes have no file to map: their lists are read into memory.
    flags &= ~faiss::IO_FLAG_MMAP_IFC;
    Source source(data, size);
    flags = Kind::probe(source, flags);
    return checked<Kind>([&] {
        MemoryReader reader(data, size);
        return Kind::read(&reader, flags);
    });
}

/** Through a reader of the caller's, which stands behind the index afterwards. */
template <class Kind>
std::unique_ptr<typename Kind::Index> from_reader(faiss::IOReader& reader, int flags) {
    no_mapping(flags);
    must_be_mappable(reader, flags);
    int needed = flags;
    Probed probed(reader, [&](Source& source) { needed = Kind::probe(source, flags); });
    return checked<Kind>([&] { return Kind::read(&probed.reader(), needed); });
}

struct CountingWriter : faiss::IOWriter {
    uint64_t bytes = 0;
    size_t operator()(const void*, size_t size, size_t n) override {
        bytes += size * n;
        return n;
    }
};

template <class Kind>
std::vector<uint8_t> to_bytes(const typename Kind::Index& index, int flags) {
    CountingWriter count;
    Kind::write(&index, &count, flags);
    faiss::VectorIOWriter writer;
    writer.data.reserve(count.bytes);
    Kind::write(&index, &writer, flags);
    return std::move(writer.data);
}

}  // namespace fsdk::io
