// Positions of stored vectors that FAISS uses as offsets without a look.
#include <vector>

#include "support.h"

namespace fsdk::guard {

void permutation(Index self, const int64_t* perm) {
    checked(*self);
    std::vector<bool> seen(static_cast<size_t>(self->ntotal));
    for (int64_t i = 0; i < self->ntotal; i++) {
        const int64_t from = perm[i];
        if (from < 0 || from >= self->ntotal || seen[from]) {
            throw Error(Code::INVALID_ARGUMENT, sentence("perm[", i, "] is ", from,
                                                         ": a permutation names every position from 0 to ntotal - 1 = ",
                                                         self->ntotal - 1, " once."));
        }
        seen[from] = true;
    }
}

void positions(Index self, int64_t n, int64_t k, const int64_t* labels) {
    for (int64_t i = 0; i < n * k; i++) {
        if (labels[i] < -1 || labels[i] >= self->ntotal) {
            throw Error(Code::INVALID_ARGUMENT,
                        sentence("labels[", i, "] is ", labels[i], ": the index holds the positions 0 to ntotal - 1 = ",
                                 self->ntotal - 1, "; -1 stands for none."));
        }
    }
}

}  // namespace fsdk::guard
