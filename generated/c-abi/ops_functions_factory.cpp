// Generated from schema/ by npm run generate. Do not edit.
// Operations of functions_factory.
#include "thunk.h"

#include "faiss_version.h"
#include <faiss/index_factory.h>
#include "guards/guards.h"
#include "class/Index.h"
#include "class/IndexBinary.h"
#include "enum/MetricType.h"

namespace fsdk::ops {

void index_binary_factory([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 8);
    const std::string description = f.string(1, "description");
    guard::factory_binary(d, description);
    f.result_owned(0, faiss::index_binary_factory(d, description.c_str()));
}

void index_factory([[maybe_unused]] Frame& f) {
    const auto d = f.integer<int>(0, "d", 1);
    const std::string description = f.string(1, "description");
    const auto metric = f.enumeration(3, "metric", enums::MetricType);
    guard::factory(d, description, metric);
    f.result_owned(0, faiss::index_factory(d, description.c_str(), metric));
}

}  // namespace fsdk::ops
