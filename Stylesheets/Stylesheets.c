// Made by Scripts/embed; run it again after a file was added, renamed or removed in this folder.
#include "CStylesheets.h"

static const unsigned char file_print_about_xsl[] = {
#embed "print/about.xsl"
};
static const unsigned char file_print_apparatus_typ[] = {
#embed "print/apparatus.typ"
};
static const unsigned char file_print_apparatus_xsl[] = {
#embed "print/apparatus.xsl"
};
static const unsigned char file_print_bibl_xsl[] = {
#embed "print/bibl.xsl"
};
static const unsigned char file_print_blocks_xsl[] = {
#embed "print/blocks.xsl"
};
static const unsigned char file_print_dictionary_xsl[] = {
#embed "print/dictionary.xsl"
};
static const unsigned char file_print_edition_typ[] = {
#embed "print/edition.typ"
};
static const unsigned char file_print_edition_xsl[] = {
#embed "print/edition.xsl"
};
static const unsigned char file_print_fields_xsl[] = {
#embed "print/fields.xsl"
};
static const unsigned char file_print_index_xsl[] = {
#embed "print/index.xsl"
};
static const unsigned char file_print_inline_xsl[] = {
#embed "print/inline.xsl"
};
static const unsigned char file_print_keys_xsl[] = {
#embed "print/keys.xsl"
};
static const unsigned char file_print_letter_xsl[] = {
#embed "print/letter.xsl"
};
static const unsigned char file_print_linguistics_xsl[] = {
#embed "print/linguistics.xsl"
};
static const unsigned char file_print_lists_xsl[] = {
#embed "print/lists.xsl"
};
static const unsigned char file_print_meta_xsl[] = {
#embed "print/meta.xsl"
};
static const unsigned char file_print_names_xsl[] = {
#embed "print/names.xsl"
};
static const unsigned char file_print_notes_xsl[] = {
#embed "print/notes.xsl"
};
static const unsigned char file_print_numbers_xsl[] = {
#embed "print/numbers.xsl"
};
static const unsigned char file_print_plain_xsl[] = {
#embed "print/plain.xsl"
};
static const unsigned char file_print_portions_typ[] = {
#embed "print/portions.typ"
};
static const unsigned char file_print_queries_xsl[] = {
#embed "print/queries.xsl"
};
static const unsigned char file_print_structure_xsl[] = {
#embed "print/structure.xsl"
};
static const unsigned char file_print_technical_xsl[] = {
#embed "print/technical.xsl"
};
static const unsigned char file_print_templates_xsl[] = {
#embed "print/templates.xsl"
};
static const unsigned char file_print_text_xsl[] = {
#embed "print/text.xsl"
};
static const unsigned char file_print_titlepage_xsl[] = {
#embed "print/titlepage.xsl"
};
static const unsigned char file_print_transcription_xsl[] = {
#embed "print/transcription.xsl"
};
static const unsigned char file_print_typst_py[] = {
#embed "print/typst.py"
};
static const unsigned char file_print_verse_xsl[] = {
#embed "print/verse.xsl"
};
static const unsigned char file_print_words_xsl[] = {
#embed "print/words.xsl"
};
static const unsigned char file_shared_functions_xsl[] = {
#embed "shared/functions.xsl"
};
static const unsigned char file_shared_identifiers_xsl[] = {
#embed "shared/identifiers.xsl"
};
static const unsigned char file_shared_labels_xsl[] = {
#embed "shared/labels.xsl"
};
static const unsigned char file_text_edition_xsl[] = {
#embed "text/edition.xsl"
};
static const unsigned char file_web_about_encoding_xsl[] = {
#embed "web/about-encoding.xsl"
};
static const unsigned char file_web_about_source_xsl[] = {
#embed "web/about-source.xsl"
};
static const unsigned char file_web_about_xsl[] = {
#embed "web/about.xsl"
};
static const unsigned char file_web_apparatus_xsl[] = {
#embed "web/apparatus.xsl"
};
static const unsigned char file_web_bibliography_xsl[] = {
#embed "web/bibliography.xsl"
};
static const unsigned char file_web_breaks_xsl[] = {
#embed "web/breaks.xsl"
};
static const unsigned char file_web_citation_xsl[] = {
#embed "web/citation.xsl"
};
static const unsigned char file_web_common_xsl[] = {
#embed "web/common.xsl"
};
static const unsigned char file_web_contents_xsl[] = {
#embed "web/contents.xsl"
};
static const unsigned char file_web_dates_xsl[] = {
#embed "web/dates.xsl"
};
static const unsigned char file_web_dictionary_xsl[] = {
#embed "web/dictionary.xsl"
};
static const unsigned char file_web_drama_xsl[] = {
#embed "web/drama.xsl"
};
static const unsigned char file_web_edition_css[] = {
#embed "web/edition.css"
};
static const unsigned char file_web_edition_js[] = {
#embed "web/edition.js"
};
static const unsigned char file_web_edition_xsl[] = {
#embed "web/edition.xsl"
};
static const unsigned char file_web_facsimile_xsl[] = {
#embed "web/facsimile.xsl"
};
static const unsigned char file_web_fields_xsl[] = {
#embed "web/fields.xsl"
};
static const unsigned char file_web_frontmatter_xsl[] = {
#embed "web/frontmatter.xsl"
};
static const unsigned char file_web_headings_xsl[] = {
#embed "web/headings.xsl"
};
static const unsigned char file_web_index_xsl[] = {
#embed "web/index.xsl"
};
static const unsigned char file_web_keys_xsl[] = {
#embed "web/keys.xsl"
};
static const unsigned char file_web_letters_xsl[] = {
#embed "web/letters.xsl"
};
static const unsigned char file_web_linguistics_xsl[] = {
#embed "web/linguistics.xsl"
};
static const unsigned char file_web_links_xsl[] = {
#embed "web/links.xsl"
};
static const unsigned char file_web_lists_xsl[] = {
#embed "web/lists.xsl"
};
static const unsigned char file_web_manuscript_xsl[] = {
#embed "web/manuscript.xsl"
};
static const unsigned char file_web_metadata_xsl[] = {
#embed "web/metadata.xsl"
};
static const unsigned char file_web_names_xsl[] = {
#embed "web/names.xsl"
};
static const unsigned char file_web_notes_xsl[] = {
#embed "web/notes.xsl"
};
static const unsigned char file_web_paragraphs_xsl[] = {
#embed "web/paragraphs.xsl"
};
static const unsigned char file_web_phrases_xsl[] = {
#embed "web/phrases.xsl"
};
static const unsigned char file_web_places_xsl[] = {
#embed "web/places.xsl"
};
static const unsigned char file_web_plain_xsl[] = {
#embed "web/plain.xsl"
};
static const unsigned char file_web_queries_xsl[] = {
#embed "web/queries.xsl"
};
static const unsigned char file_web_quotations_xsl[] = {
#embed "web/quotations.xsl"
};
static const unsigned char file_web_strings_xsl[] = {
#embed "web/strings.xsl"
};
static const unsigned char file_web_structure_xsl[] = {
#embed "web/structure.xsl"
};
static const unsigned char file_web_tables_xsl[] = {
#embed "web/tables.xsl"
};
static const unsigned char file_web_technical_xsl[] = {
#embed "web/technical.xsl"
};
static const unsigned char file_web_titlepage_xsl[] = {
#embed "web/titlepage.xsl"
};
static const unsigned char file_web_tools_xsl[] = {
#embed "web/tools.xsl"
};
static const unsigned char file_web_transcription_xsl[] = {
#embed "web/transcription.xsl"
};
static const unsigned char file_web_uris_xsl[] = {
#embed "web/uris.xsl"
};
static const unsigned char file_web_verse_xsl[] = {
#embed "web/verse.xsl"
};
static const unsigned char file_web_witnesses_xsl[] = {
#embed "web/witnesses.xsl"
};

static const cstylesheets_file files[] = {
  { "print/about.xsl", file_print_about_xsl, sizeof file_print_about_xsl },
  { "print/apparatus.typ", file_print_apparatus_typ, sizeof file_print_apparatus_typ },
  { "print/apparatus.xsl", file_print_apparatus_xsl, sizeof file_print_apparatus_xsl },
  { "print/bibl.xsl", file_print_bibl_xsl, sizeof file_print_bibl_xsl },
  { "print/blocks.xsl", file_print_blocks_xsl, sizeof file_print_blocks_xsl },
  { "print/dictionary.xsl", file_print_dictionary_xsl, sizeof file_print_dictionary_xsl },
  { "print/edition.typ", file_print_edition_typ, sizeof file_print_edition_typ },
  { "print/edition.xsl", file_print_edition_xsl, sizeof file_print_edition_xsl },
  { "print/fields.xsl", file_print_fields_xsl, sizeof file_print_fields_xsl },
  { "print/index.xsl", file_print_index_xsl, sizeof file_print_index_xsl },
  { "print/inline.xsl", file_print_inline_xsl, sizeof file_print_inline_xsl },
  { "print/keys.xsl", file_print_keys_xsl, sizeof file_print_keys_xsl },
  { "print/letter.xsl", file_print_letter_xsl, sizeof file_print_letter_xsl },
  { "print/linguistics.xsl", file_print_linguistics_xsl, sizeof file_print_linguistics_xsl },
  { "print/lists.xsl", file_print_lists_xsl, sizeof file_print_lists_xsl },
  { "print/meta.xsl", file_print_meta_xsl, sizeof file_print_meta_xsl },
  { "print/names.xsl", file_print_names_xsl, sizeof file_print_names_xsl },
  { "print/notes.xsl", file_print_notes_xsl, sizeof file_print_notes_xsl },
  { "print/numbers.xsl", file_print_numbers_xsl, sizeof file_print_numbers_xsl },
  { "print/plain.xsl", file_print_plain_xsl, sizeof file_print_plain_xsl },
  { "print/portions.typ", file_print_portions_typ, sizeof file_print_portions_typ },
  { "print/queries.xsl", file_print_queries_xsl, sizeof file_print_queries_xsl },
  { "print/structure.xsl", file_print_structure_xsl, sizeof file_print_structure_xsl },
  { "print/technical.xsl", file_print_technical_xsl, sizeof file_print_technical_xsl },
  { "print/templates.xsl", file_print_templates_xsl, sizeof file_print_templates_xsl },
  { "print/text.xsl", file_print_text_xsl, sizeof file_print_text_xsl },
  { "print/titlepage.xsl", file_print_titlepage_xsl, sizeof file_print_titlepage_xsl },
  { "print/transcription.xsl", file_print_transcription_xsl, sizeof file_print_transcription_xsl },
  { "print/typst.py", file_print_typst_py, sizeof file_print_typst_py },
  { "print/verse.xsl", file_print_verse_xsl, sizeof file_print_verse_xsl },
  { "print/words.xsl", file_print_words_xsl, sizeof file_print_words_xsl },
  { "shared/functions.xsl", file_shared_functions_xsl, sizeof file_shared_functions_xsl },
  { "shared/identifiers.xsl", file_shared_identifiers_xsl, sizeof file_shared_identifiers_xsl },
  { "shared/labels.xsl", file_shared_labels_xsl, sizeof file_shared_labels_xsl },
  { "text/edition.xsl", file_text_edition_xsl, sizeof file_text_edition_xsl },
  { "web/about-encoding.xsl", file_web_about_encoding_xsl, sizeof file_web_about_encoding_xsl },
  { "web/about-source.xsl", file_web_about_source_xsl, sizeof file_web_about_source_xsl },
  { "web/about.xsl", file_web_about_xsl, sizeof file_web_about_xsl },
  { "web/apparatus.xsl", file_web_apparatus_xsl, sizeof file_web_apparatus_xsl },
  { "web/bibliography.xsl", file_web_bibliography_xsl, sizeof file_web_bibliography_xsl },
  { "web/breaks.xsl", file_web_breaks_xsl, sizeof file_web_breaks_xsl },
  { "web/citation.xsl", file_web_citation_xsl, sizeof file_web_citation_xsl },
  { "web/common.xsl", file_web_common_xsl, sizeof file_web_common_xsl },
  { "web/contents.xsl", file_web_contents_xsl, sizeof file_web_contents_xsl },
  { "web/dates.xsl", file_web_dates_xsl, sizeof file_web_dates_xsl },
  { "web/dictionary.xsl", file_web_dictionary_xsl, sizeof file_web_dictionary_xsl },
  { "web/drama.xsl", file_web_drama_xsl, sizeof file_web_drama_xsl },
  { "web/edition.css", file_web_edition_css, sizeof file_web_edition_css },
  { "web/edition.js", file_web_edition_js, sizeof file_web_edition_js },
  { "web/edition.xsl", file_web_edition_xsl, sizeof file_web_edition_xsl },
  { "web/facsimile.xsl", file_web_facsimile_xsl, sizeof file_web_facsimile_xsl },
  { "web/fields.xsl", file_web_fields_xsl, sizeof file_web_fields_xsl },
  { "web/frontmatter.xsl", file_web_frontmatter_xsl, sizeof file_web_frontmatter_xsl },
  { "web/headings.xsl", file_web_headings_xsl, sizeof file_web_headings_xsl },
  { "web/index.xsl", file_web_index_xsl, sizeof file_web_index_xsl },
  { "web/keys.xsl", file_web_keys_xsl, sizeof file_web_keys_xsl },
  { "web/letters.xsl", file_web_letters_xsl, sizeof file_web_letters_xsl },
  { "web/linguistics.xsl", file_web_linguistics_xsl, sizeof file_web_linguistics_xsl },
  { "web/links.xsl", file_web_links_xsl, sizeof file_web_links_xsl },
  { "web/lists.xsl", file_web_lists_xsl, sizeof file_web_lists_xsl },
  { "web/manuscript.xsl", file_web_manuscript_xsl, sizeof file_web_manuscript_xsl },
  { "web/metadata.xsl", file_web_metadata_xsl, sizeof file_web_metadata_xsl },
  { "web/names.xsl", file_web_names_xsl, sizeof file_web_names_xsl },
  { "web/notes.xsl", file_web_notes_xsl, sizeof file_web_notes_xsl },
  { "web/paragraphs.xsl", file_web_paragraphs_xsl, sizeof file_web_paragraphs_xsl },
  { "web/phrases.xsl", file_web_phrases_xsl, sizeof file_web_phrases_xsl },
  { "web/places.xsl", file_web_places_xsl, sizeof file_web_places_xsl },
  { "web/plain.xsl", file_web_plain_xsl, sizeof file_web_plain_xsl },
  { "web/queries.xsl", file_web_queries_xsl, sizeof file_web_queries_xsl },
  { "web/quotations.xsl", file_web_quotations_xsl, sizeof file_web_quotations_xsl },
  { "web/strings.xsl", file_web_strings_xsl, sizeof file_web_strings_xsl },
  { "web/structure.xsl", file_web_structure_xsl, sizeof file_web_structure_xsl },
  { "web/tables.xsl", file_web_tables_xsl, sizeof file_web_tables_xsl },
  { "web/technical.xsl", file_web_technical_xsl, sizeof file_web_technical_xsl },
  { "web/titlepage.xsl", file_web_titlepage_xsl, sizeof file_web_titlepage_xsl },
  { "web/tools.xsl", file_web_tools_xsl, sizeof file_web_tools_xsl },
  { "web/transcription.xsl", file_web_transcription_xsl, sizeof file_web_transcription_xsl },
  { "web/uris.xsl", file_web_uris_xsl, sizeof file_web_uris_xsl },
  { "web/verse.xsl", file_web_verse_xsl, sizeof file_web_verse_xsl },
  { "web/witnesses.xsl", file_web_witnesses_xsl, sizeof file_web_witnesses_xsl },
};

const cstylesheets_file *cstylesheets_files(size_t *count) {
  *count = sizeof files / sizeof *files;
  return files;
}
