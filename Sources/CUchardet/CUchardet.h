// Debian's and Homebrew's pkg-config files differ in which folder they name.
#if __has_include(<uchardet/uchardet.h>)
#include <uchardet/uchardet.h>
#else
#include <uchardet.h>
#endif
