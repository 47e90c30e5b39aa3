<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Text, front, body, back and the divisions in them. -->

  <xsl:template match="tei:text | tei:floatingText | tei:group | tei:front | tei:body | tei:back">
    <xsl:call-template name="block"/>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7">
    <!-- A section needs a heading of its own; a division without one is a div. -->
    <xsl:variable name="headed"><xsl:call-template name="is-headed"/></xsl:variable>
    <xsl:variable name="element"><xsl:choose><xsl:when test="$headed = 'yes'">section</xsl:when><xsl:otherwise>div</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$element}">
      <xsl:call-template name="attributes">
        <xsl:with-param name="class"><xsl:text>div</xsl:text><xsl:if test="@type"> t-<xsl:value-of select="translate(@type, ' .:', '---')"/></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="query-marks"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:argument | tei:epigraph | tei:postscript | tei:trailer | tei:byline | tei:imprimatur">
    <xsl:call-template name="block"/>
  </xsl:template>
</xsl:stylesheet>
