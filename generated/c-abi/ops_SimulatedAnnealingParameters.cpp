// Generated from schema/ by npm run generate. Do not edit.
// Operations of SimulatedAnnealingParameters.
#include "thunk.h"

#include "faiss_version.h"
#include "class/SimulatedAnnealingParameters.h"

namespace fsdk::ops {

struct SimulatedAnnealingParameters_init_random {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.init_random; }
    static constexpr const char* name = "initRandom";
};
void SimulatedAnnealingParameters_init_random_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_init_random>(f); }
void SimulatedAnnealingParameters_init_random_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_init_random>(f); }

struct SimulatedAnnealingParameters_init_temperature {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.init_temperature; }
    static constexpr const char* name = "initTemperature";
};
void SimulatedAnnealingParameters_init_temperature_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_init_temperature>(f); }
void SimulatedAnnealingParameters_init_temperature_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_init_temperature>(f); }

struct SimulatedAnnealingParameters_n_iter {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.n_iter; }
    static constexpr const char* name = "nIter";
    static constexpr int64_t min = 0;
};
void SimulatedAnnealingParameters_n_iter_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_n_iter>(f); }
void SimulatedAnnealingParameters_n_iter_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_n_iter>(f); }

struct SimulatedAnnealingParameters_n_redo {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.n_redo; }
    static constexpr const char* name = "nRedo";
    static constexpr int64_t min = 1;
};
void SimulatedAnnealingParameters_n_redo_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_n_redo>(f); }
void SimulatedAnnealingParameters_n_redo_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_n_redo>(f); }

struct SimulatedAnnealingParameters_only_bit_flips {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.only_bit_flips; }
    static constexpr const char* name = "onlyBitFlips";
};
void SimulatedAnnealingParameters_only_bit_flips_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_only_bit_flips>(f); }
void SimulatedAnnealingParameters_only_bit_flips_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_only_bit_flips>(f); }

struct SimulatedAnnealingParameters_seed {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.seed; }
    static constexpr const char* name = "seed";
};
void SimulatedAnnealingParameters_seed_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_seed>(f); }
void SimulatedAnnealingParameters_seed_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_seed>(f); }

struct SimulatedAnnealingParameters_temperature_decay {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.temperature_decay; }
    static constexpr const char* name = "temperatureDecay";
};
void SimulatedAnnealingParameters_temperature_decay_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_temperature_decay>(f); }
void SimulatedAnnealingParameters_temperature_decay_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_temperature_decay>(f); }

struct SimulatedAnnealingParameters_verbose {
    using owner = faiss::SimulatedAnnealingParameters;
    static auto& ref(owner& o) { return o.verbose; }
    static constexpr const char* name = "verbose";
};
void SimulatedAnnealingParameters_verbose_get(Frame& f) { scalar_get<ops::SimulatedAnnealingParameters_verbose>(f); }
void SimulatedAnnealingParameters_verbose_set(Frame& f) { scalar_set<ops::SimulatedAnnealingParameters_verbose>(f); }

void SimulatedAnnealingParameters_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::SimulatedAnnealingParameters());
}

}  // namespace fsdk::ops
