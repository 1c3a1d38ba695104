// A count of all changes of objects, for what is derived from an object and must be made anew after one.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace fsdk {

inline std::atomic<uint64_t>& change_count() {
    static std::atomic<uint64_t> count{1};
    return count;
}

/** An object is about to be changed. */
inline void count_change() { change_count().fetch_add(1, std::memory_order_acq_rel); }

/**
 * Something that FAISS derives from an object with pointers into it. It is made when it is first used, and anew after any
 * change of any object: that is rare between two uses, and no pointer into moved memory is ever followed.
 */
template <class T>
class Derived {
   public:
    template <class Make>
    T& now(Make make) {
        const uint64_t count = change_count().load(std::memory_order_acquire);
        if (!made_ || count != at_) {
            made_.reset();
            made_ = make();
            at_ = count;
        }
        return *made_;
    }

   private:
    std::unique_ptr<T> made_;
    uint64_t at_ = 0;
};

}  // namespace fsdk
