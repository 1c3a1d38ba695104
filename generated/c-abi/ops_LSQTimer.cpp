// Generated from schema/ by npm run generate. Do not edit.
// Operations of LSQTimer.
#include "thunk.h"

#include "faiss_version.h"
#include "class/LSQTimer.h"

namespace fsdk::ops {

void LSQTimer_add([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::LSQTimer>();
    const std::string name = f.string(1, "name");
    const auto delta = f.number<double>(3);
    f.writes(self, 0);
    self.add(name.c_str(), delta);
}

void LSQTimer_get([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::LSQTimer>();
    const std::string name = f.string(1, "name");
    f.result_number(0, self.get(name.c_str()));
}

void LSQTimer_reset([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::lsq::LSQTimer>();
    f.writes(self, 0);
    self.reset();
}

void LSQTimer_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::lsq::LSQTimer());
}

}  // namespace fsdk::ops
