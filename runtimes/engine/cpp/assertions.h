
// Put behind faiss/impl/FaissAssert.h of the build's own copy of FAISS (runtimes/engine/src/prepare.ts). What FAISS takes
// for impossible and ends the process over is often reached by a caller's argument: an exception tells the caller.
#undef FAISS_ASSERT
#undef FAISS_ASSERT_MSG
#undef FAISS_ASSERT_FMT
#define FAISS_ASSERT(X) FAISS_THROW_IF_NOT(X)
#define FAISS_ASSERT_MSG(X, MSG) FAISS_THROW_IF_NOT_MSG(X, MSG)
#define FAISS_ASSERT_FMT(X, FMT, ...) FAISS_THROW_IF_NOT_FMT(X, FMT, __VA_ARGS__)
