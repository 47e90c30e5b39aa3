<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">
  <!-- The web edition: one TEI document becomes one self-contained HTML page.
       Entry point; the other files of this folder hold one topic each. -->

  <!-- version="5" makes libxslt write <!DOCTYPE html>; it also writes the charset meta itself,
       so the page head must not contain a second one. indent="no": white space is text here. -->
  <xsl:output method="html" version="5" encoding="UTF-8" indent="no"/>

  <!-- The text of edition.css, put into the page. -->
  <xsl:param name="css"/>
  <!-- The text of edition.js; without it the page has no script and no buttons. -->
  <xsl:param name="script"/>
  <!-- The address of the TEI document as seen from the page, for readers to download it. -->
  <xsl:param name="source"/>
  <!-- Name and version of the program, for the colophon. -->
  <xsl:param name="generator"/>
  <!-- Language of labels and headings when there are none in the language of the text. -->
  <xsl:param name="lang" select="'en'"/>
  <!-- Which side of <choice> stands in the line: 'edited' (corr, reg, expan) or 'source' (sic, orig, abbr). -->
  <xsl:param name="reading" select="'edited'"/>
  <!-- How many levels of headings the contents list shows. -->
  <xsl:param name="contents-depth" select="2"/>

  <xsl:include href="../shared/labels.xsl"/>
  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/identifiers.xsl"/>
  <xsl:include href="strings.xsl"/>
  <xsl:include href="keys.xsl"/>
  <xsl:include href="common.xsl"/>
  <xsl:include href="uris.xsl"/>
  <xsl:include href="places.xsl"/>
  <xsl:include href="plain.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="citation.xsl"/>
  <xsl:include href="tools.xsl"/>
  <xsl:include href="titlepage.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="structure.xsl"/>
  <xsl:include href="headings.xsl"/>
  <xsl:include href="paragraphs.xsl"/>
  <xsl:include href="phrases.xsl"/>
  <xsl:include href="quotations.xsl"/>
  <xsl:include href="letters.xsl"/>
  <xsl:include href="frontmatter.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="transcription.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="facsimile.xsl"/>
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="fields.xsl"/>
  <xsl:include href="manuscript.xsl"/>
  <xsl:include href="dictionary.xsl"/>
  <xsl:include href="linguistics.xsl"/>
  <xsl:include href="technical.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="queries.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="index.xsl"/>
  <xsl:include href="bibliography.xsl"/>
  <xsl:include href="about.xsl"/>
  <xsl:include href="about-source.xsl"/>
  <xsl:include href="about-encoding.xsl"/>

  <xsl:template match="/">
    <html>
      <xsl:attribute name="lang"><xsl:value-of select="$text-lang"/></xsl:attribute>
      <xsl:call-template name="direction"><xsl:with-param name="lang" select="$text-lang"/></xsl:call-template>
      <xsl:call-template name="page-head"/>
      <body>
        <xsl:attribute name="class">
          <xsl:text>edition</xsl:text>
          <xsl:if test="$header//tei:quotation/@marks = 'none'"> add-quotes</xsl:if>
        </xsl:attribute>
        <a class="skip" href="#tei.text">
          <xsl:call-template name="ui-language"/>
          <xsl:call-template name="say"><xsl:with-param name="key" select="'skip'"/></xsl:call-template>
        </a>
        <xsl:call-template name="title-page"/>
        <xsl:call-template name="contents"/>
        <xsl:call-template name="tools"/>
        <main id="tei.text">
          <xsl:apply-templates select="$edition" mode="edition"/>
          <xsl:call-template name="collected-apparatus"/>
          <xsl:call-template name="collected-notes"/>
          <xsl:call-template name="queries"/>
          <xsl:call-template name="index-of-names"/>
          <xsl:call-template name="index-of-dates"/>
          <xsl:call-template name="about"/>
        </main>
        <xsl:call-template name="colophon"/>
        <xsl:call-template name="script"/>
      </body>
    </html>
  </xsl:template>

  <!-- A corpus is shown as its editions, one after the other, each with its own heading. -->
  <xsl:template match="tei:teiCorpus" mode="edition">
    <xsl:for-each select="tei:TEI | tei:teiCorpus">
      <section class="member">
        <xsl:call-template name="attributes"/>
        <h2><xsl:apply-templates select="tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[1]" mode="plain"/></h2>
        <xsl:apply-templates select="." mode="edition"/>
      </section>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:TEI" mode="edition">
    <!-- Not <article>: its heading is the h1 of the page, and an article element must hold its own. -->
    <div role="article">
      <xsl:choose>
        <xsl:when test="parent::tei:teiCorpus"><xsl:attribute name="class">article</xsl:attribute></xsl:when>
        <xsl:otherwise><xsl:call-template name="attributes"><xsl:with-param name="class" select="'article'"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="tei:text | tei:TEI | tei:sourceDoc"/>
    </div>
  </xsl:template>

  <!-- A fragment: show what is there. -->
  <xsl:template match="*" mode="edition">
    <div class="article" role="article"><xsl:apply-templates select="."/></div>
  </xsl:template>
</xsl:stylesheet>
