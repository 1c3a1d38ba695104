// Copied into the build's own copy of FAISS, whose parallel regions use it: see runtimes/engine/src/regions.ts.
#pragma once

#include <atomic>
#include <exception>

namespace faiss {
namespace fsdk {

/** The first exception of any thread of a parallel region, for the thread that began the region. */
class Region {
   public:
    /** In a catch block, by any thread of the region. */
    void keep() noexcept {
        if (!taken_.exchange(true)) first_ = std::current_exception();
    }
    /** After the region: its end makes visible here what its threads wrote. */
    void rethrow() const {
        if (first_) std::rethrow_exception(first_);
    }

   private:
    std::atomic<bool> taken_{false};
    std::exception_ptr first_;
};

}  // namespace fsdk
}  // namespace faiss
