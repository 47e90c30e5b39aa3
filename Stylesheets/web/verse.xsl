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
    <xsl:choose>
      <xsl:when test="not(@*)"><div class="l"><xsl:call-template name="made-id"/><xsl:apply-templates/></div></xsl:when>
      <xsl:otherwise>
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('l', substring(concat(' part-', @part), 1, 7 * boolean(@part != 'N')))"/></xsl:call-template>
          <xsl:call-template name="made-id"/>
          <!-- Every fifth number of those that the encoding gives. -->
          <xsl:if test="@n mod 5 = 0 and not(@part = 'M' or @part = 'F')"><xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
          <xsl:call-template name="query-marks"/>
          <xsl:apply-templates/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:caesura"><span class="caesura"><xsl:call-template name="language"/><xsl:apply-templates/></span></xsl:template>
</xsl:stylesheet>
