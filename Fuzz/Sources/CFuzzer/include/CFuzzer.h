#pragma once

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer: calls `test` with one input after another.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));
