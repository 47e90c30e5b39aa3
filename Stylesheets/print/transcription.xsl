<?xml version="1.0" encoding="UTF-8"?>
<!-- What the editor did to the text, in the signs of documentary editing (a mixture that Leiden knows best):
     [abc] supplied · ⟨abc⟩ omitted by the source and supplied · [abc?] unclear · ⟦abc⟧ deleted · \abc/ added · […] gap.
     Signs are in <ed>, so that a reader can tell them from brackets of the source: they are set lighter.
     Of two readings one is printed, the other stands in a lettered note: nothing is lost. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:supplied">
    <xsl:choose>
      <xsl:when test="@reason = 'omitted' or @reason = 'omitted-in-original'"><ed>⟨</ed><xsl:call-template name="span"/><ed>⟩</ed></xsl:when>
      <xsl:otherwise><ed>[</ed><xsl:call-template name="span"/><ed>]</ed></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:unclear"><ed>[</ed><xsl:call-template name="span"/><ed>?]</ed></xsl:template>
  <xsl:template match="t:del"><ed>⟦</ed><xsl:call-template name="span"/><ed>⟧</ed></xsl:template>
  <xsl:template match="t:add"><ed>\</ed><xsl:call-template name="span"/><ed>/</ed></xsl:template>
  <xsl:template match="t:surplus"><ed>{</ed><xsl:call-template name="span"/><ed>}</ed></xsl:template>
  <!-- What the writer took back: the words with a sign that they were once deleted. -->
  <xsl:template match="t:restore/t:del"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:subst"><xsl:apply-templates/></xsl:template>

  <xsl:template match="t:gap">
    <ed>
      <xsl:text>[…</xsl:text>
      <xsl:choose>
        <xsl:when test="@quantity and @unit"><xsl:value-of select="concat(' ', @quantity, ' ', @unit)"/></xsl:when>
        <xsl:when test="@extent"><xsl:value-of select="concat(' ', @extent)"/></xsl:when>
      </xsl:choose>
      <xsl:for-each select="t:desc"><xsl:text> </xsl:text><xsl:call-template name="content"/></xsl:for-each>
      <xsl:text>]</xsl:text>
    </ed>
  </xsl:template>

  <xsl:template match="t:sic"><xsl:call-template name="span"/><xsl:if test="not(parent::t:choice)"><ed> [!]</ed></xsl:if></xsl:template>
  <!-- Alone, <expan> is an expanded word whose supplied letters are in <ex>. -->
  <xsl:template match="t:ex"><ed>(</ed><xsl:call-template name="span"/><ed>)</ed></xsl:template>

  <xsl:template match="t:choice">
    <xsl:variable name="printed" select="(t:corr | t:orig | t:abbr | t:unclear)[1] | *[1][not(../t:corr or ../t:orig or ../t:abbr or ../t:unclear)]"/>
    <xsl:apply-templates select="$printed"/>
    <note series="letter">
      <xsl:attribute name="n"><xsl:call-template name="letter"/></xsl:attribute>
      <xsl:for-each select="*[count(. | $printed) != count($printed)]">
        <xsl:if test="position() != 1">; </xsl:if>
        <xsl:choose>
          <xsl:when test="self::t:sic"><i><xsl:value-of select="$words/source-has"/>:</i><xsl:text> </xsl:text></xsl:when>
          <xsl:when test="self::t:reg"><i><xsl:value-of select="$words/regular"/>:</i><xsl:text> </xsl:text></xsl:when>
          <xsl:when test="self::t:expan"><i><xsl:value-of select="$words/expanded"/>:</i><xsl:text> </xsl:text></xsl:when>
        </xsl:choose>
        <xsl:apply-templates select="." mode="reading"/>
      </xsl:for-each>
    </note>
  </xsl:template>
  <!-- A choice inside a choice: no note in a note, the other readings follow in brackets. -->
  <xsl:template match="t:choice//t:choice | t:note//t:choice" priority="2">
    <xsl:apply-templates select="*[1]"/>
    <xsl:for-each select="*[position() &gt; 1]"><ed> [</ed><xsl:apply-templates select="." mode="reading"/><ed>]</ed></xsl:for-each>
  </xsl:template>
  <xsl:template match="*" mode="reading"><xsl:call-template name="span"/></xsl:template>
</xsl:stylesheet>
