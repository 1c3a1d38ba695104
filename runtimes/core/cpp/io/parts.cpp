// The parts that indexes share: headers, transforms, quantizers, graphs, inverted lists.
#include <faiss/index_io.h>

#include "../validate/structure.h"
#include "cursor.h"
#include "probe.h"

namespace fsdk::io {

constexpr uint64_t max_table = uint64_t{1} << 33;

Header Cursor::header(uint32_t kind) {
    Header h;
    h.kind = kind;
    h.d = one<int>();
    h.ntotal = one<int64_t>();
    skip<int64_t>(), skip<int64_t>();
    h.trained = flag();
    h.metric = one<int>();
    if (h.metric > 1) skip<float>();
    if (h.d < 0 || h.d > 1 << 24) damaged(sentence("d = ", h.d, " is no dimension"));
    if (h.ntotal < 0 || h.ntotal >= int64_t{1} << 48) damaged(sentence("ntotal = ", h.ntotal, " is no count"));
    if (!validate::known_metric(h.metric)) damaged(sentence("metric ", h.metric, " is not a MetricType"));
    return h;
}

Header Cursor::binary_header(uint32_t kind) {
    Header h;
    h.kind = kind;
    h.d = one<int>();
    const int code_size = one<int>();
    h.ntotal = one<int64_t>();
    h.trained = flag();
    h.metric = one<int>();
    // FAISS 1.7.3 writes 0 for id maps; validate/binary.cpp puts it right.
    const bool map = kind == fourcc("IBMp") || kind == fourcc("IBM2");
    if (h.d < 8 || h.d > 1 << 27 || h.d % 8 != 0 || (code_size != h.d / 8 && !(map && code_size == 0)))
        damaged(sentence("d = ", h.d, " and code_size = ", code_size, " do not agree"));
    if (h.ntotal < 0 || h.ntotal >= int64_t{1} << 48) damaged(sentence("ntotal = ", h.ntotal, " is no count"));
    if (!validate::known_metric(h.metric)) damaged(sentence("metric ", h.metric, " is not a MetricType"));
    return h;
}

void Cursor::transform() {
    Level level(*this);
    const uint32_t kind = one<uint32_t>();
    switch (kind) {
        case fourcc("PCAm"):
        case fourcc("PcAm"):
        case fourcc("Pcam"):
            skip<float>();
            if (kind == fourcc("Pcam")) skip<float>();
            flag();
            if (kind != fourcc("PCAm")) skip<int>();
            vec(4), vec(4), vec(4);
            break;
        case fourcc("Viqm"): skip<int>(), skip<int>(); break;
        case fourcc("rrot"):
        case fourcc("LTra"): break;
        case fourcc("RmDT"): vec(4); break;
        case fourcc("VNrm"): skip<float>(); break;
        case fourcc("VCnt"): vec(4); break;
        case fourcc("Viqt"): vec(4), flag(), transform(), transform(); break;
        default: damaged("an unknown kind of transform");
    }
    if (kind != fourcc("RmDT") && kind != fourcc("VNrm") && kind != fourcc("VCnt") && kind != fourcc("Viqt")) {
        const bool bias = flag();
        vec(4);
        const uint64_t b = vec(4);
        (void)bias, (void)b;
    }
    const int in = one<int>(), out = one<int>();
    must(in >= 0 && out >= 0 && in <= 1 << 24 && out <= 1 << 24, "the dimensions of a transform are out of range");
    flag();
}

Pq Cursor::pq() {
    Pq p;
    p.d = one<uint64_t>(), p.M = one<uint64_t>(), p.nbits = one<uint64_t>();
    must(p.M >= 1 && p.d <= 1 << 24 && p.M <= p.d && p.d % p.M == 0, "M of a product quantizer does not divide its d");
    must(p.nbits >= 1 && p.nbits <= 24, "nbits of a product quantizer is not in 1..24");
    p.code_size = (p.M * p.nbits + 7) / 8;
    must(p.d * (uint64_t{1} << p.nbits) <= left() / 4 + 64,
         "the centroids of a product quantizer do not fit in what is left");
    must(vec(4) == p.d << p.nbits, "a product quantizer has another number of centroids than 2^nbits");
    return p;
}

Aq Cursor::additive(bool old) {
    Aq q;
    q.d = one<uint64_t>(), q.M = one<uint64_t>();
    const std::vector<uint64_t> nbits = values<uint64_t>();
    must(q.d <= 1 << 24 && nbits.size() == q.M, "nbits of an additive quantizer has another size than M");
    uint64_t bits = 0;
    for (uint64_t b : nbits) {
        must(b >= 1 && b <= 24, "nbits of an additive quantizer is not in 1..24");
        bits += b, q.total += uint64_t{1} << b;
    }
    q.trained = flag();
    int type = 0;
    if (old) {
        skip<int>(), skip<int>();
        q.codebooks = vec(4);
        type = one<int>();
        skip<float>(), skip<float>();
    } else {
        q.codebooks = vec(4);
        type = one<int>();
        skip<float>(), skip<float>();
        must(type >= 0 && type <= 9, "search_type of an additive quantizer is not known");
        if (type >= 6) {
            const uint64_t n = one<uint64_t>();
            must(n <= 1 << 16, "an additive quantizer has too many norms");
            items(n, 4);
        }
        if (type >= 8) vec(4);
    }
    must(type >= 0 && type <= 9, "search_type of an additive quantizer is not known");
    const uint64_t norm = type == 3 ? 32 : type == 4 || type == 6 || type >= 8 ? 8 : type == 5 || type == 7 ? 4 : 0;
    q.code_size = (bits + norm + 7) / 8;
    return q;
}

Aq Cursor::residual() {
    const Aq q = additive();
    const int train_type = one<int>();
    const int beam = one<int>();
    must(beam >= 1 && beam <= 1 << 20, "max_beam_size of a residual quantizer is out of range");
    if (!(train_type & 2048) && !(flags_ & faiss::IO_FLAG_SKIP_PRECOMPUTE_TABLE)) {
        // compute_codebook_tables() reads the codebooks, trained or not, and makes total^2 products.
        uint64_t expected;
        const bool there = !__builtin_mul_overflow(q.d, q.total, &expected) && q.codebooks == expected;
        must(there || !q.trained, "a trained residual quantizer lacks its codebooks");
        must(there || !in_quantizer_,
             "the quantizer of an inverted file is an untrained residual quantizer, which FAISS cannot read");
        if (!there) {
            needed_ |= faiss::IO_FLAG_SKIP_PRECOMPUTE_TABLE;
            return q;
        }
        uint64_t bytes;
        must(!__builtin_mul_overflow(q.total, q.total * 4, &bytes) && bytes <= max_table,
             "the tables of a residual quantizer are too large");
    }
    return q;
}

Aq Cursor::local_search() {
    const Aq q = additive();
    skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>();
    skip<float>(), skip<float>();
    skip<uint64_t>();
    skip<int>();
    skip<uint64_t>();
    flag();
    return q;
}

Aq Cursor::product_residual() {
    const Aq q = additive();
    const uint64_t n = one<uint64_t>();
    must(n <= q.M, "a product quantizer has more splits than codebooks");
    for (uint64_t i = 0; i < n; i++) residual();
    return q;
}
Aq Cursor::product_local_search() {
    const Aq q = additive();
    const uint64_t n = one<uint64_t>();
    must(n <= q.M, "a product quantizer has more splits than codebooks");
    for (uint64_t i = 0; i < n; i++) local_search();
    return q;
}

void Cursor::scalar() {
    const int type = one<int>();
    must(type >= 0 && type <= 8, "qtype of a scalar quantizer is not known");
    const int range = one<int>();
    must(range >= 0 && range <= 3, "rangestat of a scalar quantizer is not known");
    skip<float>();
    must(one<uint64_t>() <= 1 << 24, "d of a scalar quantizer is out of range");
    skip<uint64_t>();
    vec(4);
}

void Cursor::hnsw() {
    vec(8), vec(4), vec(4), vec(8), vec(4);
    for (int i = 0; i < 5; i++) skip<int>();
}

void Cursor::nsg() {
    const int n = one<int>(), R = one<int>();
    skip<int>(), skip<int>(), skip<int>(), skip<int>();
    if (!flag()) return;
    must(n >= 0 && R >= 1 && R <= 1 << 16, "the size of an NSG graph is out of range");
    must(uint64_t(n) <= left() / 4, "an NSG graph does not fit in what is left");
    // FAISS keeps R links per vertex, however few are written: bound what a small file can ask for.
    must(uint64_t(n) * R * 4 <= (uint64_t{1} << 31) || uint64_t(n) * R <= left() * 16,
         "an NSG graph is too large for what is left");
    for (int i = 0; i < n; i++) {
        int j = 0;
        while (one<int>() != -1) must(++j <= R, "a vertex of an NSG graph has more than R neighbours");
        // FAISS reads an R+1st value only to find the end; more would be written beyond the row.
    }
}

void Cursor::nndescent() {
    for (int i = 0; i < 9; i++) skip<int>();
    flag();
    vec(4);
}

Ivf Cursor::ivf(uint32_t kind, bool legacy) {
    Ivf ivf;
    static_cast<Header&>(ivf) = header(kind);
    ivf.nlist = one<uint64_t>();
    skip<uint64_t>();
    // The reader hands no flags down to the quantizer.
    const int flags = flags_;
    const bool outer = in_quantizer_;
    flags_ = 0, in_quantizer_ = true;
    ivf.quantizer = index();
    flags_ = flags, in_quantizer_ = outer;
    must(ivf.nlist >= 1 && ivf.nlist <= left() / 8 + 64 + uint64_t(ivf.quantizer.ntotal),
         "nlist is larger than what is left can hold");
    must(ivf.nlist <= uint64_t{1} << 28, "nlist is out of range");
    if (legacy)
        for (uint64_t i = 0; i < ivf.nlist; i++) vec(8);
    direct_map();
    return ivf;
}

void Cursor::direct_map() {
    const uint8_t type = one<uint8_t>();
    must(type <= 2, "the type of a direct map is not known");
    vec(8);
    if (type == 2) vec(16);
}

void Cursor::lists_alone() {
    const uint64_t start = at_;
    const uint32_t kind = one<uint32_t>();
    must(kind != fourcc("il00"), "there are no inverted lists in it");
    const uint64_t nlist = one<uint64_t>();
    must(nlist <= left() && nlist <= uint64_t{1} << 28, "the number of inverted lists is out of range");
    at_ = start;
    lists(nlist);
}

void probe_transform(Source& source) { Cursor(source, 0).transform(); }
void probe_product_quantizer(Source& source) { Cursor(source, 0).pq(); }
void probe_lists(Source& source, int io_flags) { Cursor(source, io_flags).lists_alone(); }

void Cursor::lists(uint64_t nlist) {
    const uint32_t kind = one<uint32_t>();
    if (kind == fourcc("il00")) return;
    if (kind == fourcc("ilar")) {
        const uint64_t n = one<uint64_t>(), code_size = one<uint64_t>();
        must(n == nlist, "the inverted lists have another number than nlist");
        must(code_size <= uint64_t{1} << 32, "code_size of the inverted lists is out of range");
        const uint32_t layout = one<uint32_t>();
        uint64_t total = 0;
        if (layout == fourcc("full")) {
            const std::vector<uint64_t> sizes = values<uint64_t>();
            must(sizes.size() == n, "the inverted lists have another number of sizes than nlist");
            for (uint64_t s : sizes) {
                must(s <= uint64_t{1} << 48, "the size of an inverted list is out of range");
                total += s;
            }
        } else if (layout == fourcc("sprs")) {
            const std::vector<uint64_t> sizes = values<uint64_t>();
            must(sizes.size() % 2 == 0, "the sizes of the inverted lists are not in pairs");
            uint64_t before = 0;
            for (size_t i = 0; i < sizes.size(); i += 2) {
                must(sizes[i] < n && (i == 0 || sizes[i] > before), "the sizes of the inverted lists are out of order");
                must(sizes[i + 1] <= uint64_t{1} << 48, "the size of an inverted list is out of range");
                before = sizes[i], total += sizes[i + 1];
            }
        } else {
            damaged("the inverted lists have an unknown layout");
        }
        // With IO_FLAG_SKIP_IVF_DATA the codes stay in the file, which must hold them all the same.
        items(total, code_size + 8);
        return;
    }
    if (kind == fourcc("ilbl")) {
        const uint64_t n = one<uint64_t>();
        const uint64_t code_size = one<uint64_t>();
        const uint64_t per_block = one<uint64_t>(), block = one<uint64_t>();
        (void)code_size;
        must(n == nlist && per_block >= 1 && per_block <= 1 << 20 && block <= uint64_t{1} << 40,
             "the blocks of the inverted lists are out of range");
        for (uint64_t i = 0; i < n; i++) vec(8), vec(1);
        return;
    }
    if (kind == fourcc("ilod")) {
#ifdef FSDK_NO_MMAP
        throw Error(Code::UNSUPPORTED, "The index keeps its inverted lists in a second file that stays mapped, which needs an operating system. Read it with the native runtime or Python, copy the lists into memory, and write it again.");
#endif
        const uint64_t n = one<uint64_t>(), code_size = one<uint64_t>();
        must(n == nlist && code_size <= uint64_t{1} << 32, "the inverted lists on disk have another number than nlist");
        must(vec(24) == n, "the inverted lists on disk have another number than nlist");
        vec(16);
        must(vec(1) <= 4096, "the file name of the inverted lists is too long");
        skip<uint64_t>();
        return;
    }
    damaged("the inverted lists are of an unknown kind");
}

/** precompute_table() runs while an IVFPQ is read. */
void Cursor::precomputable(const Ivf& ivf, const Pq& pq) {
    must(pq.d == uint64_t(ivf.d) && ivf.quantizer.d == ivf.d, "the quantizers of an inverted file have another d");
    if (ivf.trained)
        must(ivf.quantizer.ntotal == int64_t(ivf.nlist),
             "the quantizer of an inverted file does not hold nlist centroids");
}

}  // namespace fsdk::io
