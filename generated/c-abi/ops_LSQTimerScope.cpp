// Generated from schema/ by npm run generate. Do not edit.
// Operations of LSQTimerScope.
#include "thunk.h"

#include "faiss_version.h"
#include "class/LSQTimer.h"
#include "class/LSQTimerScope.h"

namespace fsdk::ops {

void LSQTimerScope_finish([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::LSQTimerScope>();
    f.writes(self, 0);
    self.finish();
}

struct LSQTimerScope_finished {
    using owner = faiss::lsq::LSQTimerScope;
    static auto& ref(owner& o) { return o.finished; }
    static constexpr const char* name = "finished";
};
void LSQTimerScope_finished_get(Frame& f) { scalar_get<ops::LSQTimerScope_finished>(f); }

struct LSQTimerScope_name {
    using owner = faiss::lsq::LSQTimerScope;
    static auto& ref(owner& o) { return o.name; }
    static constexpr const char* name = "name";
};
void LSQTimerScope_name_get(Frame& f) { string_get<ops::LSQTimerScope_name>(f); }

struct LSQTimerScope_t0 {
    using owner = faiss::lsq::LSQTimerScope;
    static auto& ref(owner& o) { return o.t0; }
    static constexpr const char* name = "t0";
};
void LSQTimerScope_t0_get(Frame& f) { scalar_get<ops::LSQTimerScope_t0>(f); }

struct LSQTimerScope_timer {
    using owner = faiss::lsq::LSQTimerScope;
    static auto& ref(owner& o) { return o.timer; }
    static constexpr const char* name = "timer";
};
void LSQTimerScope_timer_get(Frame& f) { part_get<ops::LSQTimerScope_timer>(f); }

void LSQTimerScope_new0([[maybe_unused]] Frame& f) {
    auto& timer = f.ref<faiss::lsq::LSQTimer>(0, "timer");
    const std::string name = f.string(1, "name");
    f.retain(0);
    f.result_owned(0, new faiss::lsq::LSQTimerScope(fsdk::either(timer), name.c_str()));
}

}  // namespace fsdk::ops
