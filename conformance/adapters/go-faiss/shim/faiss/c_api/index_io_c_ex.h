/* What go-faiss asks of reading and writing beyond FAISS's own C API. */
#ifndef FSDK_SHIM_INDEX_IO_C_EX_H
#define FSDK_SHIM_INDEX_IO_C_EX_H

#include <faiss/c_api/index_io_c.h>

/* Flags of faiss/index_io.h 1.12.0 that the C API does not repeat. The prefetch hint came later: no bit here. */
#define FAISS_IO_FLAG_SKIP_PREFETCH 0
#define FAISS_IO_FLAG_ONDISK_IVF 0x646f0000
#define FAISS_IO_FLAG_READ_MMAP 8

#ifdef __cplusplus
extern "C" {
#endif

/* The buffer is malloc'ed; faiss_free_buf frees it and clears the pointer. */
int faiss_write_index_buf(const FaissIndex* index, size_t* size, unsigned char** buffer);
int faiss_write_index_binary_buf(const FaissIndexBinary* index, size_t* size, unsigned char** buffer);
int faiss_read_index_buf(const unsigned char* buffer, size_t size, int io_flags, FaissIndex** index);
int faiss_read_index_binary_buf(const unsigned char* buffer, size_t size, int io_flags, FaissIndexBinary** index);
void faiss_free_buf(unsigned char** buffer);

#ifdef __cplusplus
}
#endif
#endif
