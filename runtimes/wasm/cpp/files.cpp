// Index files through the host: Node reads and writes them for us, straight from and into the module's memory. A page
// has no paths. The functions of the host are in cpp/host.js and src/host/.
#include "io/files.h"

#include <memory>

#include "io/codec.h"

extern "C" {
// All but host_size give -1 when they failed; host_error has the reason.
int fsdk_host_has_files(void);
int fsdk_host_open(const char* path);
int fsdk_host_create(const char* path);
double fsdk_host_size(int file);
double fsdk_host_read(int file, void* to, size_t n, double at);
int fsdk_host_write(int file, const void* from, size_t n);
int fsdk_host_commit(int file);
void fsdk_host_close(int file);
void fsdk_host_error(char* to, size_t capacity);
}

namespace fsdk::io {
namespace {

[[noreturn]] void io_error(const char* verb, const std::string& path) {
    char reason[512];
    fsdk_host_error(reason, sizeof reason);
    throw Error(Code::IO, sentence("Could not ", verb, " ", path, ": ", static_cast<const char*>(reason), "."));
}

void must_have_files() {
    if (!fsdk_host_has_files()) {
        throw Error(Code::UNSUPPORTED, "A page has no file paths. Pass the bytes of the index to deserializeIndex, and get them from serializeIndex.");
    }
}

/** A file that the host has open; closed, and dropped when it is new and was not committed. */
struct File : ReadAt {
    const int number;
    explicit File(int number) : number(number) {}
    ~File() override {
        if (number >= 0) fsdk_host_close(number);
    }
    File(const File&) = delete;
    int64_t operator()(uint64_t at, void* to, size_t n) override {
        return int64_t(fsdk_host_read(number, to, n, double(at)));
    }
};

struct Reader : faiss::IOReader {
    Reader(File& file, const std::string& path) : file(file) { name = path; }
    size_t operator()(void* to, size_t size, size_t n) override {
        const size_t wanted = size * n;
        size_t done = 0;
        while (done < wanted) {
            const int64_t got = file(at, static_cast<char*>(to) + done, wanted - done);
            if (got <= 0) break;
            done += size_t(got), at += uint64_t(got);
        }
        return size ? done / size : 0;
    }
    File& file;
    uint64_t at = 0;
};

/** Collects FAISS's many small writes. */
struct Writer : faiss::IOWriter {
    Writer(File& file, const std::string& path) : file(file) {
        name = path;
        waiting.reserve(CAPACITY);
    }
    size_t operator()(const void* from, size_t size, size_t n) override {
        const size_t bytes = size * n;
        if (waiting.size() + bytes > CAPACITY) flush();
        const auto* data = static_cast<const uint8_t*>(from);
        if (bytes > CAPACITY) put(data, bytes);
        else waiting.insert(waiting.end(), data, data + bytes);
        return n;
    }
    void flush() {
        put(waiting.data(), waiting.size());
        waiting.clear();
    }
    void put(const uint8_t* data, size_t bytes) {
        if (bytes && fsdk_host_write(file.number, data, bytes) < 0) io_error("write", name);
    }
    static constexpr size_t CAPACITY = 1 << 16;
    File& file;
    std::vector<uint8_t> waiting;
};

template <class Kind>
std::unique_ptr<typename Kind::Index> from_file(const std::string& path, int flags) {
    must_have_files();
    no_mapping(flags);
    File file(fsdk_host_open(path.c_str()));
    if (file.number < 0) io_error("open", path);
    const double size = fsdk_host_size(file.number);
    if (size < 0) io_error("read", path);
    Source source(file, uint64_t(size));
    flags = Kind::probe(source, flags);
    return checked<Kind>([&] {
        Reader reader(file, path);
        return Kind::read(&reader, flags);
    });
}

template <class Kind>
void to_file(const typename Kind::Index& index, const std::string& path, int flags) {
    must_have_files();
    File file(fsdk_host_create(path.c_str()));
    if (file.number < 0) io_error("write", path);
    Writer writer(file, path);
    Kind::write(&index, &writer, flags);
    writer.flush();
    if (fsdk_host_commit(file.number) < 0) io_error("write", path);
}

}  // namespace

std::vector<uint8_t> read_file(const std::string& path) {
    must_have_files();
    File file(fsdk_host_open(path.c_str()));
    if (file.number < 0) io_error("open", path);
    const double size = fsdk_host_size(file.number);
    if (size < 0) io_error("read", path);
    std::vector<uint8_t> bytes(size_t(size), 0);
    Reader reader(file, path);
    if (reader(bytes.data(), 1, bytes.size()) != bytes.size()) io_error("read", path);
    return bytes;
}

void write_file(const std::string& path, const std::vector<uint8_t>& bytes) {
    must_have_files();
    File file(fsdk_host_create(path.c_str()));
    if (file.number < 0) io_error("write", path);
    Writer writer(file, path);
    writer(bytes.data(), 1, bytes.size());
    writer.flush();
    if (fsdk_host_commit(file.number) < 0) io_error("write", path);
}

std::unique_ptr<faiss::Index> read(const std::string& path, int flags) { return from_file<Float>(path, flags); }
std::unique_ptr<faiss::IndexBinary> read_binary(const std::string& path, int flags) { return from_file<Binary>(path, flags); }
void write(const faiss::Index& index, const std::string& path, int flags) { to_file<Float>(index, path, flags); }
void write(const faiss::IndexBinary& index, const std::string& path, int flags) { to_file<Binary>(index, path, flags); }

}  // namespace fsdk::io
