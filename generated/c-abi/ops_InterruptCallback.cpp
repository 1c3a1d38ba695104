// Generated from schema/ by npm run generate. Do not edit.
// Operations of InterruptCallback.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/through.h"
#include "class/InterruptCallback.h"

namespace fsdk::ops {

void InterruptCallback_check([[maybe_unused]] Frame& f) {
    fsdk::through::Interrupts::check();
}

void InterruptCallback_clear_instance([[maybe_unused]] Frame& f) {
    fsdk::through::Interrupts::clear_instance();
}

void InterruptCallback_get_period_hint([[maybe_unused]] Frame& f) {
    const auto flops = f.integer<size_t>(0, "flops");
    f.result_integer(0, static_cast<int64_t>(fsdk::through::Interrupts::get_period_hint(flops)));
}

void InterruptCallback_is_interrupted([[maybe_unused]] Frame& f) {
    f.result_bool(0, fsdk::through::Interrupts::is_interrupted());
}

void InterruptCallback_want_interrupt([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::InterruptCallback>();
    f.writes(self, 0);
    f.result_bool(0, self.want_interrupt());
}

}  // namespace fsdk::ops
