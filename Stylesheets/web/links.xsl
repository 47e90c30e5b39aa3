<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- References and pointers that are not the markers of notes. -->

  <!-- A link inside a link is impossible in HTML: the inner one wins, because it is the more precise. -->
  <xsl:template match="tei:ref | tei:ptr">
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@target"/></xsl:call-template></xsl:variable>
    <xsl:variable name="words" select="normalize-space() or tei:graphic"/>
    <xsl:choose>
      <xsl:when test="$href = '' or ancestor::tei:ref[@target][not(.//tei:note)] or f:may-hold(' ref ptr note figure list p table ')
          and (.//tei:ref[@target] or .//tei:ptr[@target] or .//tei:note or .//tei:figure or .//tei:list or .//tei:p or .//tei:table)">
        <xsl:call-template name="inline"/>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$href}">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'ref'"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="$words"><xsl:apply-templates/></xsl:when>
            <xsl:when test="starts-with($href, '#')"><xsl:apply-templates select="id(substring($href, 2))" mode="place"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="@target"/></xsl:otherwise>
          </xsl:choose>
        </a>
        <xsl:call-template name="query-marks"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
