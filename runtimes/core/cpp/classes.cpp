// Lookup in the generated class table, and the class of an object that FAISS made.
#include "classes.h"

#include <mutex>
#include <shared_mutex>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "abi.h"
#include "error.h"

namespace fsdk {
namespace {

struct Table {
    const ClassRow* rows;
    uint32_t count;
    Table() { rows = class_table(&count); }
};

const Table& table() {
    static const Table one;
    return one;
}

// Answers per dynamic type. Never destroyed: worker threads may outlive static destructors.
struct Known {
    std::shared_mutex mutex;
    std::unordered_map<std::type_index, uint32_t> ids;
};
Known& known() {
    static Known* one = new Known;
    return *one;
}

}  // namespace

const ClassRow& class_at(uint32_t id) {
    const Table& t = table();
    if (__builtin_expect(id == 0 || id >= t.count, 0)) {
        throw Error(Code::INVALID_ARGUMENT, sentence("There is no class number ", id, ". Pass an object of this package."));
    }
    return t.rows[id];
}

uint32_t class_of_object(void* root, uint32_t root_id) {
    const ClassRow& base = class_at(class_at(root_id).root);
    if (!base.dynamic_type) return root_id;
    const std::type_info& type = base.dynamic_type(root);
    const ClassRow& guess = class_at(root_id);
    if (guess.type && type == *guess.type) return root_id;
    Known& cache = known();
    {
        std::shared_lock lock(cache.mutex);
        auto found = cache.ids.find(type);
        if (found != cache.ids.end()) return found->second;
    }
    // Preorder: the last class of the interval that the object is one of is the nearest to its own,
    // because siblings exclude each other and children follow their parent.
    uint32_t nearest = base.first;
    for (uint32_t id = base.first; id <= base.last; ++id) {
        const ClassRow& row = class_at(id);
        if (!row.type) continue;
        if (*row.type == type || (row.is && is_a(id, nearest) && row.is(root))) nearest = id;
    }
    std::unique_lock lock(cache.mutex);
    cache.ids.emplace(type, nearest);
    return nearest;
}

}  // namespace fsdk

extern "C" const fsdk_class* fsdk_classes(uint32_t* count) {
    using namespace fsdk;
    static const std::vector<fsdk_class>* rows = [] {
        auto* out = new std::vector<fsdk_class>;
        const Table& t = table();
        for (uint32_t id = 0; id < t.count; ++id) {
            out->push_back({t.rows[id].name, t.rows[id].first, t.rows[id].last, t.rows[id].root});
        }
        return out;
    }();
    if (count) *count = static_cast<uint32_t>(rows->size());
    return rows->data();
}
