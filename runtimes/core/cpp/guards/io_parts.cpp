// Guards of readers and writers, and of parts that are written or copied without their index.
#include <typeinfo>

#include <faiss/invlists/InvertedLists.h>
#include <faiss/invlists/InvertedListsIOHook.h>

#include "../validate/lists.h"
#include "support.h"

namespace fsdk::guard {

void io_buffer(int64_t bsz) {
    require(bsz >= 1, "A buffer holds one byte at least.");
    table("The buffer", uint64_t(bsz), 1);
}
void whole(Transform vt) {
    Walk walk;
    validate::transform(walk, *vt);
}
void writable_lists(Lists ils) {
    Walk walk;
    validate::inverted_lists(walk, *ils, ils->nlist, ils->code_size, 0);
    if (dynamic_cast<const faiss::ReadOnlyInvertedLists*>(ils.p))
        throw Error(Code::UNSUPPORTED, "FAISS writes lists that hold entries themselves: copy these to an ArrayInvertedLists.");
}
void hooked(const faiss::InvertedListsIOHook& self, Lists ils) {
    require(bool(ils), "There are no lists to write.");
    if (self.classname != typeid(*ils).name())
        refuse(sentence("These inverted lists are of another class than ", self.classname, ", which this hook writes."));
    writable_lists(ils);
}
void four_characters(const std::string& sx) {
    require(sx.size() == 4, "A tag has four characters of one byte each.");
}

}  // namespace fsdk::guard
