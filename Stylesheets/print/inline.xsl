<?xml version="1.0" encoding="UTF-8"?>
<!-- Phrases: emphasis, quotation, breaks, links. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <!-- @rend is read as words; several may hold ("bold italic"), so the tests are nested from the outside in. -->
  <xsl:template match="t:hi | t:emph">
    <xsl:variable name="rend" select="translate(concat(' ', @rend, ' ', @style, ' ', translate(@rendition, '#', ' '), ' ', id(substring-after(@rendition, '#'))[self::t:rendition], ' '), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
    <xsl:call-template name="rend-1"><xsl:with-param name="rend" select="$rend"/></xsl:call-template>
  </xsl:template>
  <xsl:template name="rend-1">
    <xsl:param name="rend"/>
    <xsl:choose>
      <xsl:when test="contains($rend, 'bold') or contains($rend, ' b ') or contains($rend, 'strong')"><b><xsl:call-template name="rend-2"><xsl:with-param name="rend" select="$rend"/></xsl:call-template></b></xsl:when>
      <xsl:otherwise><xsl:call-template name="rend-2"><xsl:with-param name="rend" select="$rend"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="rend-2">
    <xsl:param name="rend"/>
    <xsl:choose>
      <xsl:when test="contains($rend, 'sup')"><sup><xsl:call-template name="span"/></sup></xsl:when>
      <xsl:when test="contains($rend, 'sub')"><sub><xsl:call-template name="span"/></sub></xsl:when>
      <xsl:when test="contains($rend, 'small') and contains($rend, 'cap') or contains($rend, ' sc ')"><sc><xsl:call-template name="span"/></sc></xsl:when>
      <xsl:when test="contains($rend, 'underlin') or contains($rend, ' u ')"><u><xsl:call-template name="span"/></u></xsl:when>
      <xsl:when test="contains($rend, 'strike') or contains($rend, 'through')"><s><xsl:call-template name="span"/></s></xsl:when>
      <xsl:when test="contains($rend, 'spac') or contains($rend, 'gesperrt')"><spaced><xsl:call-template name="span"/></spaced></xsl:when>
      <xsl:when test="contains($rend, 'mono') or contains($rend, 'typewriter') or contains($rend, ' tt ')"><tt><xsl:call-template name="span"/></tt></xsl:when>
      <xsl:when test="contains($rend, 'smaller') or contains($rend, 'size(small')"><small><xsl:call-template name="span"/></small></xsl:when>
      <xsl:when test="contains($rend, 'roman') or contains($rend, 'normal') or contains($rend, 'antiqua') or contains($rend, 'bold')
        or contains($rend, 'center') or contains($rend, 'initial') or contains($rend, 'large')"><xsl:call-template name="span"/></xsl:when>
      <xsl:otherwise><i><xsl:call-template name="span"/></i></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="t:foreign | t:mentioned | t:title[not(@level = 'a' or @level = 'u' or @rend)] | t:gloss"><i><xsl:call-template name="span"/></i></xsl:template>

  <!-- A quotation gets marks only where the source's own are not in the text: at neither side, nor kept by the encoding. -->
  <xsl:variable name="marks-kept" select="boolean($header/t:encodingDesc/t:editorialDecl/t:quotation[@marks = 'all' or @marks = 'some'])"/>
  <xsl:variable name="marks">"'“”‘’„‚«»‹›–—</xsl:variable>
  <xsl:template match="t:soCalled" name="quotation">
    <xsl:variable name="before" select="normalize-space(preceding-sibling::node()[1]/self::text())"/>
    <xsl:variable name="own" select="normalize-space(.)"/>
    <xsl:variable name="bare" select="not($marks-kept) and not(contains($marks, substring($own, 1, 1)))
      and not($before != '' and contains($marks, substring($before, string-length($before))))"/>
    <xsl:choose>
      <xsl:when test="$bare and $own != ''"><quoted><xsl:call-template name="span"/></quoted></xsl:when>
      <xsl:otherwise><xsl:call-template name="span"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="inscription" select="boolean($source//t:div[@type = 'edition'][.//t:ab])"/>
  <!-- A numbered line break records where a line of the source began; in running prose it is not a break of ours.
       One without a number, or in a title, is a line that somebody meant. -->
  <xsl:template match="t:lb">
    <xsl:choose>
      <!-- In the text of an inscription lines are lines. The first opens it. -->
      <xsl:when test="$inscription and ancestor::t:div[@type = 'edition'] and ancestor::t:ab">
        <xsl:if test="generate-id() != generate-id(ancestor::t:ab[1]/descendant::t:lb[1]) or preceding-sibling::text()[normalize-space()]"><lb/></xsl:if>
        <xsl:if test="$line-numbers != 0 and translate(@n, '0123456789', '') = '' and @n mod $line-numbers = 0"><line-number n="{@n}"/></xsl:if>
      </xsl:when>
      <xsl:when test="@break = 'no' or parent::t:div or parent::t:body"/>
      <xsl:when test="@n or @facs or @ed or @corresp">
        <xsl:if test="not(preceding-sibling::node()[1]/self::text()[normalize-space(substring(., string-length(.))) = ''])"><xsl:text> </xsl:text></xsl:if>
      </xsl:when>
      <xsl:otherwise><lb/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="t:pb"><xsl:call-template name="place"/>
    <xsl:if test="$page-marks = 'yes'"><pb><xsl:if test="@n"><xsl:attribute name="n"><xsl:value-of select="normalize-space(@n)"/></xsl:attribute></xsl:if></pb></xsl:if>
  </xsl:template>
  <xsl:template match="t:cb | t:gb"><xsl:call-template name="place"/></xsl:template>
  <xsl:template match="t:anchor"><xsl:call-template name="place"/><xsl:call-template name="notes-here"/></xsl:template>
  <xsl:template match="t:space"><space/></xsl:template>
  <xsl:template match="t:g"><xsl:choose><xsl:when test="normalize-space()"><xsl:call-template name="span"/></xsl:when><xsl:otherwise>
    <!-- What the declaration of the character gives for it, else its name. -->
    <xsl:variable name="declared" select="id(substring-after(@ref, '#'))[self::t:char or self::t:glyph]"/>
    <xsl:variable name="mapped" select="normalize-space(($declared/t:mapping[contains(@type, 'nicode') or starts-with(@type, 'standard')] | $declared/t:mapping)[1])"/>
    <xsl:choose>
      <xsl:when test="$mapped != ''"><xsl:value-of select="$mapped"/></xsl:when>
      <xsl:otherwise><ed>[<xsl:value-of select="translate(concat(@ref, @type[not(../@ref)]), '#', '')"/>]</ed></xsl:otherwise>
    </xsl:choose></xsl:otherwise></xsl:choose></xsl:template>
  <xsl:template match="t:seg[@rend] | t:term[@rend] | t:title[@rend] | t:name[@rend] | t:ref[@rend and not(@target)]">
    <xsl:call-template name="rend-1"><xsl:with-param name="rend" select="concat(' ', @rend, ' normal ')"/></xsl:call-template>
  </xsl:template>

  <!-- Cross-references: inside the text a link to the place; outside it, the address. Anchors of notes: notes.xsl. -->
  <xsl:template match="t:ref[@target]" name="reference-to">
    <xsl:variable name="local" select="substring-after(@target, '#')"/>
    <xsl:call-template name="place"/>
    <xsl:choose>
      <xsl:when test="starts-with(@target, '#') and not(contains($local, ' ')) and id($local)/ancestor-or-self::t:text">
        <goto to="{$local}"><xsl:call-template name="span"/></goto>
      </xsl:when>
      <xsl:when test="starts-with(@target, 'http://') or starts-with(@target, 'https://') or starts-with(@target, 'mailto:')">
        <link href="{normalize-space(@target)}"><xsl:call-template name="span"/></link>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="span"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:ptr[starts-with(@target, 'http')]" priority="0.4"><link href="{normalize-space(@target)}"><xsl:value-of select="@target"/></link></xsl:template>
  <xsl:template match="t:ptr"/>
</xsl:stylesheet>
