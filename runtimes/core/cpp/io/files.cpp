#include "files.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codec.h"

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

struct Descriptor : ReadAt {
    int fd;
    explicit Descriptor(int fd) : fd(fd) {}
    int64_t operator()(uint64_t at, void* to, size_t n) override { return pread(fd, to, n, off_t(at)); }
};

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
    Descriptor descriptor(fileno(file.f));
    Source source(descriptor, uint64_t(s.st_size));
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

/** `put` writes the whole of it; the file is the old or the new one, and nothing between. */
template <class Put>
void replace_file(const std::string& path, Put put) {
    std::string target = path;
    struct stat s;
    const bool exists = stat(path.c_str(), &s) == 0;
    if (exists && S_ISDIR(s.st_mode)) io_error("write", path, EISDIR);
    if (exists && !S_ISREG(s.st_mode)) {  // a pipe or device cannot be replaced
        File file(std::fopen(path.c_str(), "wbe"));
        if (!file.f) io_error("open", path, errno);
        return put(file.f);
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
        put(file.f);
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

template <class Kind>
void to_file(const typename Kind::Index& index, const std::string& path, int flags) {
    replace_file(path, [&](FILE* f) { put<Kind>(index, f, path, flags); });
}

}  // namespace

std::vector<uint8_t> read_file(const std::string& path) {
    File file(std::fopen(path.c_str(), "rbe"));
    if (!file.f) io_error("open", path, errno);
    struct stat s;
    if (fstat(fileno(file.f), &s) != 0) io_error("read", path, errno);
    if (S_ISDIR(s.st_mode)) io_error("read", path, EISDIR);
    return read_stream(file.f, path);
}

void write_file(const std::string& path, const std::vector<uint8_t>& bytes) {
    replace_file(path, [&](FILE* f) {
        if (std::fwrite(bytes.data(), 1, bytes.size(), f) != bytes.size() || std::fflush(f) != 0)
            io_error("write", path, errno);
    });
}

std::unique_ptr<faiss::Index> read(const std::string& path, int flags) { return from_file<Float>(path, flags); }
std::unique_ptr<faiss::IndexBinary> read_binary(const std::string& path, int flags) {
    return from_file<Binary>(path, flags);
}
void write(const faiss::Index& index, const std::string& path, int flags) { to_file<Float>(index, path, flags); }
void write(const faiss::IndexBinary& index, const std::string& path, int flags) { to_file<Binary>(index, path, flags); }

}  // namespace fsdk::io
