// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heap.h"

#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace chinatech {

namespace {

constexpr std::intptr_t kMegabyte = 1 << 20;

std::intptr_t endOfHeap() { return reinterpret_cast<std::intptr_t>(sbrk(0)); }

} // namespace

void takeHeapAhead()
{
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 12 * kMegabyte);
    mallopt(M_MMAP_THRESHOLD, 8 * kMegabyte);
    const std::intptr_t page = sysconf(_SC_PAGESIZE);
    const std::intptr_t from = (endOfHeap() + page - 1) / page * page;
    // More than the heap has left: it grows by this and by what it is to have ahead. Volatile, or the pair would be dropped.
    void* volatile block = std::malloc(kMegabyte);
    std::free(block);
    if (const std::intptr_t to = endOfHeap(); to > from)
        madvise(reinterpret_cast<void*>(from), static_cast<std::size_t>(to - from), MADV_HUGEPAGE);
#endif
}

} // namespace chinatech
