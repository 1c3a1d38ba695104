// Generated from schema/ by npm run generate. Do not edit.
// Operations of TimeoutCallback.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/TimeoutCallback.h"

namespace fsdk::ops {

#if FSDK_FAISS_VERSION >= 10900
void TimeoutCallback_reset([[maybe_unused]] Frame& f) {
    const auto timeout_in_seconds = f.number<double>(0);
    guard::time_limit(timeout_in_seconds);
    fsdk::through::Interrupts::reset(timeout_in_seconds);
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void TimeoutCallback_set_timeout([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::TimeoutCallback>();
    const auto timeout_in_seconds = f.number<double>(1);
    f.writes(self, 0);
    self.set_timeout(timeout_in_seconds);
}
#endif

#if FSDK_FAISS_VERSION >= 10900
struct TimeoutCallback_timeout {
    using owner = faiss::TimeoutCallback;
    static auto& ref(owner& o) { return o.timeout; }
    static constexpr const char* name = "timeout";
};
void TimeoutCallback_timeout_get(Frame& f) { scalar_get<ops::TimeoutCallback_timeout>(f); }
void TimeoutCallback_timeout_set(Frame& f) { scalar_set<ops::TimeoutCallback_timeout>(f); }
#endif

#if FSDK_FAISS_VERSION >= 10900
void TimeoutCallback_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::TimeoutCallback());
}
#endif

}  // namespace fsdk::ops
