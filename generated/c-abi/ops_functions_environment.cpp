// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_environment.
#include "thunk.h"

#include "faiss_version.h"
#if FSDK_FAISS_VERSION >= 11200
#include <faiss/Index.h>
#endif
#if FSDK_FAISS_VERSION >= 10704
#include <faiss/MetricType.h>
#endif
#include <faiss/invlists/DirectMap.h>
#include <faiss/utils/utils.h>
#include "guards/through.h"
#include "class/Index.h"
#include "enum/MetricType.h"
#include "enum/NumericType.h"

namespace fsdk::ops {

void get_cycles([[maybe_unused]] Frame& f) {
    f.result_integer(0, static_cast<int64_t>(faiss::get_cycles()));
}

void get_mem_usage_kb([[maybe_unused]] Frame& f) {
    f.result_integer(0, static_cast<int64_t>(fsdk::through::get_mem_usage_kb()));
}

void get_num_gpus([[maybe_unused]] Frame& f) {
    f.result_integer(0, static_cast<int64_t>(fsdk::through::get_num_gpus()));
}

#if FSDK_FAISS_VERSION >= 11200
void get_numeric_type_size([[maybe_unused]] Frame& f) {
    const auto numeric_type = f.enumeration(0, "numericType", enums::NumericType);
    f.result_integer(0, static_cast<int64_t>(faiss::get_numeric_type_size(numeric_type)));
}
#endif

#if FSDK_FAISS_VERSION >= 10900
void get_version([[maybe_unused]] Frame& f) {
    f.result_string(0, faiss::get_version());
}
#endif

void getmillisecs([[maybe_unused]] Frame& f) {
    f.result_number(0, faiss::getmillisecs());
}

void gpu_profiler_start([[maybe_unused]] Frame& f) {
    fsdk::through::gpu_nothing();
}

void gpu_profiler_stop([[maybe_unused]] Frame& f) {
    fsdk::through::gpu_nothing();
}

void gpu_sync_all_devices([[maybe_unused]] Frame& f) {
    fsdk::through::gpu_nothing();
}

void index_cpu_to_all_gpus([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    const auto ngpu = f.integer<int>(1, "ngpu", -1);
    f.result_owned(0, fsdk::through::index_cpu_to_gpus(fsdk::either(index), ngpu));
}

void index_cpu_to_gpus_list([[maybe_unused]] Frame& f) {
    auto& index = f.ref<faiss::Index>(0, "index");
    const auto gpus = f.array<const int32_t>(1, "gpus");
    f.result_owned(0, fsdk::through::index_cpu_to_gpus(fsdk::either(index), gpus.data));
}

#if FSDK_FAISS_VERSION >= 10704
void is_similarity_metric([[maybe_unused]] Frame& f) {
    const auto metric_type = f.enumeration(0, "metricType", enums::MetricType);
    f.result_bool(0, faiss::is_similarity_metric(metric_type));
}
#endif

void lo_build([[maybe_unused]] Frame& f) {
    const auto list_id = static_cast<uint64_t>(f.integer(0, "listId"));
    const auto offset = static_cast<uint64_t>(f.integer(1, "offset"));
    f.result_integer(0, static_cast<int64_t>(faiss::lo_build(list_id, offset)));
}

void lo_listno([[maybe_unused]] Frame& f) {
    const auto lo = static_cast<uint64_t>(f.integer(0, "lo"));
    f.result_integer(0, static_cast<int64_t>(faiss::lo_listno(lo)));
}

void lo_offset([[maybe_unused]] Frame& f) {
    const auto lo = static_cast<uint64_t>(f.integer(0, "lo"));
    f.result_integer(0, static_cast<int64_t>(faiss::lo_offset(lo)));
}

void supported_instruction_sets([[maybe_unused]] Frame& f) {
    f.result_string(0, fsdk::through::supported_instruction_sets());
}

}  // namespace fsdk::ops
