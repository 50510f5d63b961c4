#pragma once
#include <stddef.h>

/// How many bytes this thread has asked the heap for so far, freed ones included; 0 where the
/// system's library cannot be listened to.
size_t counted_heap_bytes(void);
