<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Verse: stanzas and lines. Lines are blocks, so that a long one can hang and a copied poem keeps its lines. -->

  <xsl:template match="tei:lg">
    <xsl:call-template name="block">
      <xsl:with-param name="class"><xsl:text>lg</xsl:text><xsl:if test="@type"> t-<xsl:value-of select="translate(@type, ' .:', '---')"/></xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:l">
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="id"><xsl:choose><xsl:when test="@xml:id or not(ancestor::tei:text)"><xsl:value-of select="@xml:id"/></xsl:when><xsl:otherwise><xsl:call-template name="page-id"/></xsl:otherwise></xsl:choose></xsl:with-param>
        <xsl:with-param name="class"><xsl:text>l</xsl:text><xsl:if test="@part and @part != 'N'"> part-<xsl:value-of select="@part"/></xsl:if></xsl:with-param>
      </xsl:call-template>
      <!-- Every fifth number of those that the encoding gives. -->
      <xsl:if test="@n mod 5 = 0 and not(@part = 'M' or @part = 'F')"><xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
      <xsl:call-template name="query-marks"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:caesura"><span class="caesura"><xsl:call-template name="language"/><xsl:apply-templates/></span></xsl:template>
</xsl:stylesheet>
