// Generated from schema/ by npm run generate. Do not edit.
// Operations of Cloner.
#include "thunk.h"

#include "faiss_version.h"
#include "guards/guards.h"
#include "guards/through.h"
#include "class/Cloner.h"
#include "class/Index.h"
#include "class/IndexIVF.h"
#include "class/VectorTransform.h"

namespace fsdk::ops {

void Cloner_clone_Index([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Cloner>();
    auto& index = f.ref<faiss::Index>(1, "index");
    guard::whole(index);
    f.result_owned(0, self.clone_Index(fsdk::either(index)));
}

void Cloner_clone_IndexIVF([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Cloner>();
    auto& ivf = f.ref<faiss::IndexIVF>(1, "ivf");
    guard::whole(ivf);
    f.result_owned(0, fsdk::through::Clones(self).clone_IndexIVF(fsdk::either(ivf)));
}

void Cloner_clone_VectorTransform([[maybe_unused]] Frame& f) {
    auto& self = f.self<faiss::Cloner>();
    auto& vt = f.ref<faiss::VectorTransform>(1, "vt");
    guard::whole(vt);
    f.result_owned(0, self.clone_VectorTransform(fsdk::either(vt)));
}

void Cloner_new0([[maybe_unused]] Frame& f) {
    f.result_owned(0, new faiss::Cloner());
}

}  // namespace fsdk::ops
