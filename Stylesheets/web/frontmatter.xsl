<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Title pages of the source. They are shown as a composition and are not headings: the headings of the page
       belong to the divisions. -->

  <xsl:template match="tei:titlePage">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'source-titlepage'"/></xsl:call-template>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:docTitle | tei:titlePart | tei:docImprint | tei:docEdition">
    <xsl:choose>
      <xsl:when test="ancestor::tei:p or ancestor::tei:head"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="block">
          <xsl:with-param name="class"><xsl:value-of select="local-name()"/><xsl:if test="@type"> t-<xsl:value-of select="translate(@type, ' .:', '---')"/></xsl:if></xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:docAuthor | tei:docDate">
    <xsl:choose>
      <xsl:when test="parent::tei:titlePage or parent::tei:front"><xsl:call-template name="block"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
