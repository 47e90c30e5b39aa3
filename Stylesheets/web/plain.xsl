<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">
  <!-- The words of an element and nothing else: for the page title, the contents list, other readings. -->

  <xsl:template match="*" mode="plain"><xsl:apply-templates mode="plain"/></xsl:template>
  <xsl:template match="text()" mode="plain"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="tei:note | tei:ref[@type='noteAnchor'] | tei:fw | tei:figDesc | comment() | processing-instruction()" mode="plain"/>
  <xsl:template match="tei:lb[@break='no']" mode="plain"/>
  <xsl:template match="tei:lb" mode="plain"><xsl:text> </xsl:text></xsl:template>

  <!-- In the header and in standOff the parts of a name often stand without white space between them. In the text
       nothing is put between them. -->
  <xsl:template match="tei:persName[not(text()[normalize-space()])][not(ancestor::tei:text)]" mode="plain">
    <xsl:for-each select="*">
      <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="plain"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:choice" mode="plain">
    <xsl:choose>
      <xsl:when test="$reading = 'source' and (tei:sic or tei:orig or tei:abbr)"><xsl:apply-templates select="(tei:sic | tei:orig | tei:abbr)[1]" mode="plain"/></xsl:when>
      <xsl:when test="tei:corr or tei:reg or tei:expan"><xsl:apply-templates select="(tei:corr | tei:reg | tei:expan)[1]" mode="plain"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="*[1]" mode="plain"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
