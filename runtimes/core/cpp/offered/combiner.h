// faiss::CombinerRangeKNN over arrays of its own, each as long as it must be.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <faiss/utils/utils.h>

#include "error.h"
#include "faiss_names.h"

namespace fsdk::offered {

#if FSDK_HAS(CombinerRangeKNN)
/** T of FAISS's own in numbers that JavaScript has arrays of. */
template <class T, class Wire>
struct Combiner {
    Combiner(int64_t nq, size_t k, Wire r2, bool keep_max) : nq(nq), k(k), r2(r2), keep_max(keep_max) {}

    std::vector<int64_t> compute_sizes() {
        Inner inner(*this);  // before there is room for results: it looks whether the arrays are as long as nq says
        std::vector<int64_t> found(size_t(nq) + 1);
        inner.combiner.compute_sizes(found.data());
        L_res = found;
        return found;
    }
    void write_result(std::vector<Wire>* distances, std::vector<int64_t>* labels) {
        if (L_res.empty()) throw Error(Code::INVALID_ARGUMENT, "The results have not been counted: call computeSizes() first.");
        Inner inner(*this);
        std::vector<int64_t> now(size_t(nq) + 1);
        inner.combiner.compute_sizes(now.data());
        if (now != L_res) throw Error(Code::INVALID_ARGUMENT, "The arrays were changed after the results were counted: call computeSizes() again.");
        std::vector<T> values(size_t(L_res.back()));
        labels->resize(values.size());
        inner.combiner.write_result(values.data(), labels->data());
        distances->assign(values.begin(), values.end());
    }

    int64_t nq;
    size_t k;
    Wire r2;
    bool keep_max;
    std::vector<int64_t> I;
    std::vector<Wire> D;
    std::vector<uint8_t> mask;
    std::vector<int64_t> lim_remain;
    std::vector<Wire> D_remain;
    std::vector<int64_t> I_remain;
    std::vector<int64_t> L_res;

   private:
    /** FAISS's own over copies of the arrays, after their lengths and limits were checked. */
    struct Inner {
        explicit Inner(const Combiner& o)
            : D(o.D.begin(), o.D.end()), D_remain(o.D_remain.begin(), o.D_remain.end()), mask(new bool[o.mask.size()]),
              combiner(o.nq, o.k, T(o.r2), o.keep_max) {
            must(D.size() % o.k == 0 && D.size() / o.k == size_t(o.nq) && o.I.size() == D.size(), "I and D must hold k values for each query");
            size_t rest = 0;
            for (size_t i = 0; i < o.mask.size(); i++) rest += mask[i] = o.mask[i] != 0;
            must(o.mask.empty() || o.mask.size() == size_t(o.nq), "mask must hold one value for each query, or none");
            if (!o.mask.empty()) {
                must(o.lim_remain.size() == rest + 1, "limRemain must hold one value more than mask has queries");
                must(o.lim_remain[0] == 0 && size_t(o.lim_remain[rest]) == D_remain.size() && o.I_remain.size() == D_remain.size(),
                     "limRemain must begin with 0 and end with the length of DRemain and IRemain");
                for (size_t i = 0; i < rest; i++)
                    must(o.lim_remain[i] <= o.lim_remain[i + 1], "limRemain must not fall");
            }
            combiner.I = o.I.data(), combiner.D = D.data();
            combiner.mask = o.mask.empty() ? nullptr : mask.get();
            combiner.lim_remain = o.lim_remain.data(), combiner.D_remain = D_remain.data(), combiner.I_remain = o.I_remain.data();
        }
        static void must(bool ok, const char* what) {
            if (!ok) throw Error(Code::DIMENSION_MISMATCH, sentence(what, "."));
        }
        std::vector<T> D, D_remain;
        std::unique_ptr<bool[]> mask;
        faiss::CombinerRangeKNN<T> combiner;
    };
};

using CombinerRangeKNNfloat = Combiner<float, float>;
using CombinerRangeKNNint16 = Combiner<int16_t, int32_t>;
#endif

}  // namespace fsdk::offered
