// Links of a graph, as many as count.
#include <faiss/impl/NSG.h>

#include "class/NSG_Graph_int.h"
#include "frame.h"
#include "guards/guards.h"
#include "releases.h"

namespace fsdk::handwritten {

#if FSDK_HAS(nsg_Graph_get_neighbors)
void NSG_Graph_int_get_neighbors(Frame& f) {
    const auto& self = f.self<faiss::nsg::Graph<int>>();
    const auto i = f.integer<int>(1, "i", 0);
    guard::link_place(self, i, 0);
    std::vector<int> links(self.K);
    links.resize(self.get_neighbors(i, links.data()));
    f.result_buffer(0, std::move(links));
}
#endif

}  // namespace fsdk::handwritten
