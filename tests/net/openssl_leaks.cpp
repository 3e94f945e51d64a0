// SPDX-License-Identifier: GPL-3.0-or-later
// Under LeakSanitizer alone. OpenSSL keeps its error queue and a refused certificate chain for a thread; now and then,
// where a handshake is broken off as the test server's thread ends, it does not give them back. What our own code
// allocates, Qt's sockets included, is still reported.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libcrypto.so\n"; }
#endif
