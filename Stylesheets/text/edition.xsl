<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a TEI document as plain text: blocks with a blank line between them, lines of verse and items on lines
     of their own, nothing added. White space within a block is folded, as it means nothing in TEI. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0">
  <xsl:output method="text" encoding="UTF-8"/>
  <!-- Every stylesheet is told the name of the program; plain text has no place for it. -->
  <xsl:param name="generator"/>

  <!-- Elements that hold other blocks and no text of their own. -->
  <xsl:variable name="holders"
    select="' TEI teiCorpus text group front body back div opener closer postscript lg sp list listBibl castList table row figure titlePage floatingText '"/>

  <xsl:template match="/">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="t:teiHeader | t:standOff | t:facsimile | t:sourceDoc | comment() | processing-instruction()"/>

  <xsl:template match="*">
    <xsl:choose>
      <xsl:when test="contains($holders, concat(' ', local-name(), ' '))">
        <xsl:apply-templates select="*"/>
        <xsl:if test="self::t:lg or self::t:list or self::t:castList or self::t:table">
          <xsl:text>&#10;</xsl:text>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="text"><xsl:apply-templates select="node()" mode="inline"/></xsl:variable>
        <xsl:variable name="folded" select="normalize-space($text)"/>
        <xsl:if test="$folded">
          <xsl:value-of select="$folded"/>
          <xsl:text>&#10;</xsl:text>
          <!-- Lines, items, cast items, rows' cells and speakers follow each other without a blank line. -->
          <xsl:if test="not(self::t:l or self::t:item or self::t:castItem or self::t:cell or self::t:speaker)">
            <xsl:text>&#10;</xsl:text>
          </xsl:if>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where a text has two readings, the edited one. -->
  <xsl:template match="t:choice" mode="inline">
    <xsl:choose>
      <xsl:when test="t:corr | t:reg | t:expan"><xsl:apply-templates select="t:corr | t:reg | t:expan" mode="inline"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="*[1]" mode="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:lb[not(@break = 'no')]" mode="inline"><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="t:p | t:l | t:item" mode="inline">
    <xsl:text> </xsl:text><xsl:apply-templates select="node()" mode="inline"/><xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template match="*" mode="inline"><xsl:apply-templates select="node()" mode="inline"/></xsl:template>
  <xsl:template match="text()" mode="inline"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="inline"/>
</xsl:stylesheet>
