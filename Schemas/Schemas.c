// Made by Scripts/embed; run it again after a file was added, renamed or removed in this folder.
#include "CSchemas.h"

static const unsigned char file_tei_edition_rng[] = {
#embed "tei-edition.rng"
};
static const unsigned char file_tei_edition_sch[] = {
#embed "tei-edition.sch"
};

static const cschemas_file files[] = {
  { "tei-edition.rng", file_tei_edition_rng, sizeof file_tei_edition_rng },
  { "tei-edition.sch", file_tei_edition_sch, sizeof file_tei_edition_sch },
};

const cschemas_file *cschemas_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
