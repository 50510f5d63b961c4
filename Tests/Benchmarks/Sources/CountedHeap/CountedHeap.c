#include "CountedHeap.h"
#include <errno.h>
#include <stdlib.h>

// Of one thread: what others do meanwhile does not count, and counting costs next to nothing.
static _Thread_local size_t bytes;

size_t counted_heap_bytes(void) { return bytes; }

#if defined(__GLIBC__)
// The program's own functions are called in place of the library's, by all that is linked to it.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *start, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
  bytes += size;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  bytes += count * size;
  return __libc_calloc(count, size);
}

void *realloc(void *start, size_t size) {
  bytes += size;
  return __libc_realloc(start, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  bytes += size;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **start, size_t alignment, size_t size) {
  bytes += size;
  *start = __libc_memalign(alignment, size);
  return *start ? 0 : ENOMEM;
}
#endif
