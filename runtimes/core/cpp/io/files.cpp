#include "files.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <faiss/impl/io.h>
#include <faiss/index_io.h>

#include "../validate/structure.h"
#include "probe.h"

namespace fsdk::io {
namespace {

[[noreturn]] void io_error(const char* verb, const std::string& path, int error) {
    throw Error(Code::IO,
                sentence("Could not ", verb, " ", path, ": ", static_cast<const char*>(std::strerror(error)), "."));
}

struct File {
    FILE* f;
    explicit File(FILE* f) : f(f) {}
    ~File() {
        if (f) std::fclose(f);
    }
    File(const File&) = delete;
};

// One set of functions for float and for binary indexes.
struct Float {
    using Index = faiss::Index;
    static int probe(Source& s, int flags) { return io::probe(s, flags); }
    static Index* read(faiss::IOReader* r, int flags) { return faiss::read_index(r, flags); }
    static Index* map(const char* path, int flags) { return faiss::read_index(path, flags); }
    static void write(const Index* i, faiss::IOWriter* w, int flags) { faiss::write_index(i, w, flags); }
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

template <class Kind>
std::unique_ptr<typename Kind::Index> from_bytes(const uint8_t* data, uint64_t size, int flags) {
    // Bytes have no file to map: their lists are read into memory.
    flags &= ~faiss::IO_FLAG_MMAP_IFC;
    Source source(data, size);
    flags = Kind::probe(source, flags);
    return checked<Kind>([&] {
        MemoryReader reader(data, size);
        return Kind::read(&reader, flags);
    });
}

std::vector<uint8_t> read_stream(FILE* f, const std::string& path) {
    std::vector<uint8_t> data;
    uint8_t part[1 << 16];
    while (const size_t n = std::fread(part, 1, sizeof part, f)) data.insert(data.end(), part, part + n);
    if (std::ferror(f)) io_error("read", path, errno);
    return data;
}

template <class Kind>
std::unique_ptr<typename Kind::Index> from_file(const std::string& path, int flags) {
    File file(std::fopen(path.c_str(), "rbe"));
    if (!file.f) io_error("open", path, errno);
    struct stat s;
    if (fstat(fileno(file.f), &s) != 0) io_error("read", path, errno);
    if (S_ISDIR(s.st_mode)) io_error("read", path, EISDIR);
    if (!S_ISREG(s.st_mode)) {
        const std::vector<uint8_t> data = read_stream(file.f, path);
        return from_bytes<Kind>(data.data(), data.size(), flags);
    }
    Source source(fileno(file.f), uint64_t(s.st_size));
    flags = Kind::probe(source, flags);
    if ((flags & faiss::IO_FLAG_MMAP_IFC) == faiss::IO_FLAG_MMAP_IFC) {
        return checked<Kind>([&] { return Kind::map(path.c_str(), flags); });
    }
    return checked<Kind>([&] {
        faiss::FileIOReader reader(file.f);
        reader.name = path;  // lists that stay on disk open it again by this name
        return Kind::read(&reader, flags);
    });
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

/** Writes through `f`; every error is thrown, none is left to the destructor. */
template <class Kind>
void put(const typename Kind::Index& index, FILE* f, const std::string& path, int flags) {
    faiss::FileIOWriter writer(f);
    writer.name = path;
    errno = 0;
    try {
        Kind::write(&index, &writer, flags);
    } catch (const std::exception&) {
        if (std::ferror(f)) io_error("write", path, errno ? errno : EIO);
        throw;
    }
    if (std::fflush(f) != 0) io_error("write", path, errno);
}

template <class Kind>
void to_file(const typename Kind::Index& index, const std::string& path, int flags) {
    std::string target = path;
    struct stat s;
    const bool exists = stat(path.c_str(), &s) == 0;
    if (exists && S_ISDIR(s.st_mode)) io_error("write", path, EISDIR);
    if (exists && !S_ISREG(s.st_mode)) {  // a pipe or device cannot be replaced
        File file(std::fopen(path.c_str(), "wbe"));
        if (!file.f) io_error("open", path, errno);
        return put<Kind>(index, file.f, path, flags);
    }
    if (exists) {  // through a symbolic link: the file it names is replaced, the link stays
        std::unique_ptr<char, void (*)(void*)> real(realpath(path.c_str(), nullptr), std::free);
        if (real) target = real.get();
    }
    static std::atomic<uint64_t> counter{0};
    const std::string temporary = sentence(target, ".", getpid(), "-", counter++, ".tmp");
    const int fd = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) io_error("write", path, errno);
    if (exists) (void)!fchmod(fd, s.st_mode & 07777);
    try {
        File file(fdopen(fd, "wb"));
        if (!file.f) {
            const int error = errno;
            close(fd);
            io_error("write", path, error);
        }
        put<Kind>(index, file.f, path, flags);
        if (fsync(fd) != 0 && errno != EINVAL && errno != ENOSYS) io_error("write", path, errno);
        FILE* f = file.f;
        file.f = nullptr;
        if (std::fclose(f) != 0) io_error("write", path, errno);
        if (std::rename(temporary.c_str(), target.c_str()) != 0) io_error("write", path, errno);
    } catch (...) {
        unlink(temporary.c_str());
        throw;
    }
}

}  // namespace

std::unique_ptr<faiss::Index> read(const std::string& path, int flags) { return from_file<Float>(path, flags); }
std::unique_ptr<faiss::IndexBinary> read_binary(const std::string& path, int flags) {
    return from_file<Binary>(path, flags);
}
std::unique_ptr<faiss::Index> decode(const uint8_t* data, uint64_t size, int flags) {
    return from_bytes<Float>(data, size, flags);
}
std::unique_ptr<faiss::IndexBinary> decode_binary(const uint8_t* data, uint64_t size, int flags) {
    return from_bytes<Binary>(data, size, flags);
}
void write(const faiss::Index& index, const std::string& path, int flags) { to_file<Float>(index, path, flags); }
void write(const faiss::IndexBinary& index, const std::string& path, int flags) { to_file<Binary>(index, path, flags); }
std::vector<uint8_t> encode(const faiss::Index& index, int flags) { return to_bytes<Float>(index, flags); }
std::vector<uint8_t> encode(const faiss::IndexBinary& index, int flags) { return to_bytes<Binary>(index, flags); }

}  // namespace fsdk::io
