<?xml version="1.0" encoding="UTF-8"?>
<!-- Document properties: what a PDF reader and a library catalogue see. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template name="meta">
    <meta>
      <!-- PDF/UA asks for a title. Where the header has none, the first heading; where the text has none, the file is what it is. -->
      <title><xsl:choose>
        <xsl:when test="string($main-title) != ''"><xsl:value-of select="$main-title"/></xsl:when>
        <xsl:when test="string($first-head) != ''"><xsl:value-of select="$first-head"/></xsl:when>
        <xsl:otherwise>TEI</xsl:otherwise></xsl:choose></title>
      <xsl:for-each select="$statement/t:author[normalize-space()]">
        <author><xsl:call-template name="plain"/></author>
      </xsl:for-each>
      <xsl:for-each select="$header/t:profileDesc/t:textClass/t:keywords//t:term[normalize-space()] | $header/t:profileDesc/t:textClass/t:keywords//t:item[not(t:term)][normalize-space()]">
        <keyword><xsl:call-template name="plain"/></keyword>
      </xsl:for-each>
      <xsl:for-each select="$header/t:profileDesc/t:abstract[normalize-space()][1]">
        <description><xsl:call-template name="plain"/></description>
      </xsl:for-each>
      <!-- Left-hand running head of a single document: the work from which it comes. -->
      <xsl:for-each select="($header/t:fileDesc/t:sourceDesc/t:biblStruct[t:analytic]/t:monogr/t:title[normalize-space()])[1]">
        <work><xsl:call-template name="shorten"><xsl:with-param name="string"><xsl:call-template name="plain"/></xsl:with-param></xsl:call-template></work>
      </xsl:for-each>
    </meta>
  </xsl:template>
</xsl:stylesheet>
