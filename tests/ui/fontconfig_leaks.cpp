// SPDX-License-Identifier: GPL-3.0-or-later
// Under LeakSanitizer alone. Fontconfig keeps some patterns of fonts that it matched and gives them back to nobody. What
// our own code and Qt allocate is still reported.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so\n"; }
#endif
