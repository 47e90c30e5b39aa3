// Made by Scripts/embed; run it again after a file was added, renamed or removed in this folder.
#include "CSchemas.h"


static const cschemas_file files[] = {
};

const cschemas_file *cschemas_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
