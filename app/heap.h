// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// Takes what the start of the window needs from the system at once, in large pages where it has them (Linux: transparent
/// huge pages). Of small ones a start touches some two thousand for the first time, and each interrupts it, for up to 3 µs
/// in a virtual machine. What nobody touches takes no memory. Blocks below 8 MB come out of the heap from then on.
void takeHeapAhead();

} // namespace chinatech
