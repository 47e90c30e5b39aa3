<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents of this folder. Included, not imported, so that the files are equals. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="../shared/labels.xsl"/>
  <xsl:include href="../shared/identifiers.xsl"/>
  <xsl:include href="keys.xsl"/>
  <xsl:include href="words.xsl"/>
  <xsl:include href="text.xsl"/>
  <xsl:include href="plain.xsl"/>
  <xsl:include href="structure.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="letter.xsl"/>
  <xsl:include href="titlepage.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="transcription.xsl"/>
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="fields.xsl"/>
  <xsl:include href="dictionary.xsl"/>
  <xsl:include href="linguistics.xsl"/>
  <xsl:include href="technical.xsl"/>
  <xsl:include href="numbers.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="queries.xsl"/>
  <xsl:include href="bibl.xsl"/>
  <xsl:include href="meta.xsl"/>
  <xsl:include href="about.xsl"/>
  <xsl:include href="index.xsl"/>
</xsl:stylesheet>
