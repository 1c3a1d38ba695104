// A position in index data, with the checks that every field shares. Private to io/.
#pragma once

#include <faiss/MetricType.h>

#include "source.h"

namespace fsdk::io {

constexpr uint32_t fourcc(const char (&s)[5]) {
    return uint32_t(uint8_t(s[0])) | uint32_t(uint8_t(s[1])) << 8 | uint32_t(uint8_t(s[2])) << 16 |
           uint32_t(uint8_t(s[3])) << 24;
}

/** What an index header said, and what of it others rely on. */
struct Header {
    uint32_t kind = 0;  // fourcc; 0 for "null"
    int d = 0;
    int64_t ntotal = 0;
    bool trained = false;
    int metric = 1;
};
struct Ivf : Header {
    uint64_t nlist = 0;
    Header quantizer;
};
struct Pq {
    uint64_t d = 0, M = 0, nbits = 0, code_size = 0;
};
struct Aq {
    uint64_t d = 0, M = 0, total = 0, code_size = 0, codebooks = 0;
    bool trained = false;
};

class Cursor {
   public:
    Cursor(Source& source, int flags) : source_(source), flags_(flags), outer_flags_(flags) {}

    /** The caller's flags, and those without which FAISS would fail on this data. */
    int flags() const { return outer_flags_ | needed_; }
    uint64_t at() const { return at_; }
    uint64_t left() const { return source_.size() - at_; }

    [[noreturn]] void damaged(const std::string& what) const {
        throw Error(Code::CORRUPT_INDEX, sentence("The index data is damaged at byte ", at_, ": ", what,
                                                  ". Write the index again from a good copy."));
    }
    void must(bool ok, const char* what) const {
        if (!ok) damaged(what);
    }

    template <class T>
    T one() {
        if (!source_.has(at_, sizeof(T))) damaged("it ends in the middle of a field");
        T value;
        source_.read(at_, &value, sizeof(T));
        at_ += sizeof(T);
        return value;
    }
    bool flag() {
        const uint8_t v = one<uint8_t>();
        if (v > 1) damaged("a yes-or-no field holds something else");
        return v;
    }
    template <class T>
    T skip() {
        return one<T>();
    }
    void bytes(uint64_t n) {
        if (!source_.has(at_, n)) damaged(sentence("a table of ", n, " bytes does not fit in what is left"));
        at_ += n;
    }
    void items(uint64_t n, uint64_t size) {
        uint64_t total;
        if (__builtin_mul_overflow(n, size, &total)) damaged("a table is larger than any memory");
        bytes(total);
    }
    /** READVECTOR: its number of items, skipped. */
    uint64_t vec(uint64_t size) {
        const uint64_t n = one<uint64_t>();
        items(n, size);
        return n;
    }
    template <class T>
    std::vector<T> values() {
        const uint64_t n = one<uint64_t>();
        if (n > left() / sizeof(T) || !source_.has(at_, n * sizeof(T)))
            damaged(sentence("a table of ", n, " items does not fit in what is left"));
        std::vector<T> v(n);
        if (n) source_.read(at_, v.data(), n * sizeof(T));
        at_ += n * sizeof(T);
        return v;
    }
    /** Limits recursion to what real indexes need. */
    struct Level {
        explicit Level(Cursor& c) : c(c) {
            if (++c.depth_ > 24) c.damaged("indexes are nested more than 24 deep");
        }
        ~Level() { --c.depth_; }
        Cursor& c;
    };

    Header header(uint32_t kind);
    Header binary_header(uint32_t kind);
    Header index();
    Header binary_index();
    void transform();
    Pq pq();
    Aq additive(bool old = false);
    Aq residual();
    Aq local_search();
    Aq product_residual();
    Aq product_local_search();
    void scalar();
    void hnsw();
    void nsg();
    void nndescent();
    Ivf ivf(uint32_t kind, bool legacy);
    void lists(uint64_t nlist);
    /** The same, with as many lists as the data say. */
    void lists_alone();
    void direct_map();
    void precomputable(const Ivf& ivf, const Pq& pq);

   private:
    Source& source_;
    int flags_, outer_flags_, needed_ = 0;
    bool in_quantizer_ = false;
    uint64_t at_ = 0;
    int depth_ = 0;
};

}  // namespace fsdk::io
