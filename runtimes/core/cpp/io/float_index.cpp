// The float indexes, by their fourcc, as faiss::read_index(IOReader*) reads them.
#include <faiss/index_io.h>

#include "../guards/guards.h"
#include "cursor.h"
#include "probe.h"

namespace fsdk::io {

Header Cursor::index() {
    Level level(*this);
    const uint32_t kind = one<uint32_t>();
    Header h;
    switch (kind) {
        case fourcc("null"): return h;
        case fourcc("IxFI"):
        case fourcc("IxF2"):
        case fourcc("IxFl"): {
            h = header(kind);
            const uint64_t n = vec(4);
            must(n == uint64_t(h.d) * uint64_t(h.ntotal), "a flat index holds another number of values than ntotal*d");
            return h;
        }
        case fourcc("IxHE"):
        case fourcc("IxHe"):
            h = header(kind);
            skip<int>(), flag(), flag(), vec(4), skip<int>();
            transform();
            vec(1);
            return h;
        case fourcc("IxPQ"):
        case fourcc("IxPo"):
        case fourcc("IxPq"):
            h = header(kind);
            pq();
            vec(1);
            if (kind != fourcc("IxPQ")) skip<int>(), flag(), skip<int>();
            return h;
        case fourcc("IxRQ"):
        case fourcc("IxRq"):
            h = header(kind);
            if (kind == fourcc("IxRQ"))
                additive(true);
            else
                residual();
            skip<uint64_t>(), vec(1);
            return h;
        case fourcc("IxLS"):
            h = header(kind);
            local_search();
            skip<uint64_t>(), vec(1);
            return h;
        case fourcc("IxPR"):
            h = header(kind);
            product_residual();
            skip<uint64_t>(), vec(1);
            return h;
        case fourcc("IxPL"):
            h = header(kind);
            product_local_search();
            skip<uint64_t>(), vec(1);
            return h;
        case fourcc("ImRQ"): {
            h = header(kind);
            const Aq q = residual();
            const float beam = one<float>();
            must(beam < 1e6f, "beam_factor is out of range");
            // A negative factor computes the norm of every combination of codebook entries.
            must(beam >= 0 || h.ntotal <= int64_t{1} << 27, "a residual coarse quantizer has too many centroids");
            must(!q.trained || q.d == uint64_t(h.d), "the quantizer of a residual coarse quantizer has another d");
            return h;
        }
        case fourcc("ILfs"):
        case fourcc("IRfs"):
        case fourcc("IPRf"):
        case fourcc("IPLf"):
        case fourcc("IVLf"):
        case fourcc("IVRf"):
        case fourcc("NPLf"):
        case fourcc("NPRf"): {
            const bool inverted =
                kind == fourcc("IVLf") || kind == fourcc("IVRf") || kind == fourcc("NPLf") || kind == fourcc("NPRf");
            Ivf i;
            if (inverted)
                i = ivf(kind, false);
            else
                static_cast<Header&>(i) = header(kind);
            if (kind == fourcc("ILfs") || kind == fourcc("IVLf"))
                local_search();
            else if (kind == fourcc("IRfs") || kind == fourcc("IVRf"))
                residual();
            else if (kind == fourcc("IPRf") || kind == fourcc("NPRf"))
                product_residual();
            else
                product_local_search();
            if (inverted) flag();
            skip<int>();
            const int bbs = one<int>();
            must(bbs >= 32 && bbs % 32 == 0 && bbs <= 1 << 16, "bbs is no multiple of 32");
            skip<int>();
            const uint64_t M = one<uint64_t>();
            must(M >= 1 && M <= 1 << 20, "M is out of range");
            skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>();
            const uint64_t M2 = one<uint64_t>();
            must(M2 == (M + 1) / 2 * 2, "M2 does not follow from M");
            flag(), skip<int>(), skip<uint64_t>();
            if (inverted)
                lists(i.nlist);
            else
                vec(1);
            return i;
        }
        case fourcc("IvFl"):
        case fourcc("IvFL"): {
            const Ivf i = ivf(kind, true);
            for (uint64_t l = 0; l < i.nlist; l++) vec(kind == fourcc("IvFL") ? 1 : 4);
            return i;
        }
        case fourcc("IwFd"): {
            const Ivf i = ivf(kind, false);
            must(vec(8) % 2 == 0, "the duplicates are not in pairs");
            lists(i.nlist);
            return i;
        }
        case fourcc("IwFl"): {
            const Ivf i = ivf(kind, false);
            lists(i.nlist);
            return i;
        }
        case fourcc("IxSQ"):
            h = header(kind);
            scalar();
            vec(1);
            return h;
        case fourcc("IxLa"): {
            const int d = one<int>(), nsq = one<int>(), scale = one<int>(), r2 = one<int>();
            must(d >= 1 && d <= 1 << 24, "d of a lattice is out of range");
            must(guard::lattice_fault(d, nsq, scale, r2).empty(), "the parameters of a lattice are out of range");
            h = header(kind);
            must(h.d == d, "a lattice says two dimensions");
            vec(4);
            return h;
        }
        case fourcc("IvSQ"):
        case fourcc("IwSQ"):
        case fourcc("IwSq"): {
            const bool legacy = kind == fourcc("IvSQ");
            const Ivf i = ivf(kind, legacy);
            scalar();
            skip<uint64_t>();
            if (kind == fourcc("IwSq")) flag();
            if (legacy)
                for (uint64_t l = 0; l < i.nlist; l++) vec(1);
            else
                lists(i.nlist);
            return i;
        }
        case fourcc("IwLS"):
        case fourcc("IwRQ"):
        case fourcc("IwPL"):
        case fourcc("IwPR"): {
            const Ivf i = ivf(kind, false);
            skip<uint64_t>();
            if (kind == fourcc("IwLS"))
                local_search();
            else if (kind == fourcc("IwRQ"))
                residual();
            else if (kind == fourcc("IwPL"))
                product_local_search();
            else
                product_residual();
            flag(), skip<int>();
            lists(i.nlist);
            return i;
        }
        case fourcc("IwSh"): {
            const Ivf i = ivf(kind, false);
            transform();
            skip<int>(), skip<float>();
            const int threshold = one<int>();
            must(threshold >= 0 && threshold <= 3, "threshold_type is not known");
            vec(4);
            lists(i.nlist);
            return i;
        }
        case fourcc("IvPQ"):
        case fourcc("IvQR"):
        case fourcc("IwPQ"):
        case fourcc("IwQR"): {
            const bool legacy = kind == fourcc("IvPQ") || kind == fourcc("IvQR");
            const Ivf i = ivf(kind, legacy);
            flag(), skip<uint64_t>();
            const Pq p = pq();
            precomputable(i, p);
            if (legacy)
                for (uint64_t l = 0; l < i.nlist; l++) vec(1);
            else
                lists(i.nlist);
            if (i.trained && (kind == fourcc("IvQR") || kind == fourcc("IwQR"))) pq(), vec(1), skip<float>();
            return i;
        }
        case fourcc("IwPf"): {
            const Ivf i = ivf(kind, false);
            flag(), skip<uint64_t>();
            const int bbs = one<int>();
            must(bbs >= 32 && bbs % 32 == 0 && bbs <= 1 << 16, "bbs is no multiple of 32");
            const uint64_t M2 = one<uint64_t>();
            skip<int>(), skip<uint64_t>();
            const Pq p = pq();
            precomputable(i, p);
            must(p.nbits == 4 && M2 == (p.M + 1) / 2 * 2, "M2 or nbits does not follow from its quantizer");
            lists(i.nlist);
            return i;
        }
        case fourcc("IwIQ"): {
            h = header(kind);
            index();
            if (flag()) transform();
            const Header inner = index();
            if (inner.kind == fourcc("IwPQ") || inner.kind == fourcc("IvPQ") || inner.kind == fourcc("IwQR") ||
                inner.kind == fourcc("IvQR"))
                skip<int>();
            return h;
        }
        case fourcc("IxPT"): {
            h = header(kind);
            const int n = one<int>();
            must(n >= 0 && n <= 64, "the number of transforms is out of range");
            for (int i = 0; i < n; i++) transform();
            index();
            return h;
        }
        case fourcc("Imiq"): {
            h = header(kind);
            const Pq p = pq();
            must(p.M * p.nbits <= 40 && p.d == uint64_t(h.d),
                 "a multi-index quantizer has too many centroids or another d");
            must(!h.trained || h.ntotal == int64_t{1} << (p.M * p.nbits),
                 "ntotal of a multi-index quantizer does not follow from M and nbits");
            return h;
        }
        case fourcc("IxRF"): {
            h = header(kind);
            const Header base = index(), refinement = index();
            must(base.kind != 0 && refinement.kind != 0, "an index of a refinement is missing");
            skip<float>();
            return h;
        }
        case fourcc("IxMp"):
        case fourcc("IxM2"):
            h = header(kind);
            must(index().kind != 0, "the sub-index of an id map is missing");
            must(vec(8) == uint64_t(h.ntotal), "an id map has another number of ids than vectors");
            return h;
        case fourcc("Ix2L"):
            h = header(kind);
            index();
            skip<uint64_t>(), skip<uint8_t>();
            pq();
            skip<uint64_t>(), skip<uint64_t>(), skip<uint64_t>();
            vec(1);
            return h;
        case fourcc("IHNf"):
        case fourcc("IHNp"):
        case fourcc("IHNs"):
        case fourcc("IHN2"):
        case fourcc("IHNc"):
        case fourcc("IHc2"): {
            h = header(kind);
            if (kind == fourcc("IHNc") || kind == fourcc("IHc2")) {
                flag(), flag(), skip<int>();
                if (kind == fourcc("IHc2")) {
                    const int type = one<int>();
                    must(type >= 0 && type <= 3, "the numeric type is not known");
                }
            }
            hnsw();
            const Header storage = index();
            must(h.ntotal == 0 || storage.ntotal == h.ntotal, "the storage of a graph holds another number of vectors");
            // The reader asks for the storage's symmetric distance table without looking what it is.
            const bool is_pq =
                storage.kind == fourcc("IxPQ") || storage.kind == fourcc("IxPo") || storage.kind == fourcc("IxPq");
            must(kind != fourcc("IHNp") || is_pq, "the storage of an IndexHNSWPQ is no IndexPQ");
            return h;
        }
        case fourcc("INSf"):
        case fourcc("INSp"):
        case fourcc("INSs"):
            h = header(kind);
            skip<int>(), skip<uint8_t>();
            for (int i = 0; i < 4; i++) skip<int>();
            nsg();
            index();
            return h;
        case fourcc("INNf"):
            h = header(kind);
            nndescent();
            index();
            return h;
        case fourcc("IPfs"): {
            h = header(kind);
            const Pq p = pq();
            must(p.nbits == 4, "fast scan has 4 bits");
            skip<int>();
            const int bbs = one<int>();
            must(bbs >= 32 && bbs % 32 == 0 && bbs <= 1 << 16, "bbs is no multiple of 32");
            skip<int>(), skip<uint64_t>(), skip<uint64_t>();
            vec(1);
            return h;
        }
        case fourcc("IRMf"):
        case fourcc("IRMh"):
            h = header(kind);
            must(index().kind != 0, "the sub-index is missing");
            return h;
        case fourcc("Ixrq"):
            h = header(kind);
            skip<uint64_t>(), skip<uint64_t>(), skip<int>();
            vec(1), vec(4), skip<uint8_t>();
            return h;
        case fourcc("Iwrq"): {
            const Ivf i = ivf(kind, false);
            skip<uint64_t>(), skip<uint64_t>(), skip<int>();
            skip<uint64_t>(), flag(), skip<uint8_t>();
            lists(i.nlist);
            return i;
        }
        default: damaged("FAISS 1.12.0 knows no index of this kind, or this is no index");
    }
}

int probe(Source& source, int io_flags) {
    Cursor cursor(source, io_flags);
    if (cursor.index().kind == 0) cursor.damaged("it holds no index");
    return cursor.flags();
}

}  // namespace fsdk::io
