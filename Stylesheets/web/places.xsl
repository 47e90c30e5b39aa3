<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- How a place in the text is named in a list of links: "paragraph 2", "note 3", "signature". -->

  <xsl:template match="*" mode="place">
    <xsl:variable name="spot" select="ancestor-or-self::*[self::tei:p[@n] or self::tei:note or self::tei:head or self::tei:signed or self::tei:dateline
        or self::tei:salute or self::tei:l[@n] or self::tei:speaker][1]"/>
    <xsl:choose>
      <xsl:when test="$spot"><xsl:apply-templates select="$spot" mode="place-name"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="say"><xsl:with-param name="key" select="'passage'"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:person | tei:org | tei:place" mode="place">
    <xsl:variable name="words"><xsl:apply-templates select="(tei:persName | tei:orgName | tei:placeName | tei:name)[1]" mode="plain"/></xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>

  <xsl:template match="tei:ref[@type='noteAnchor']" mode="place">
    <xsl:call-template name="say"><xsl:with-param name="key" select="'marker-of'"/></xsl:call-template>
    <xsl:text> </xsl:text>
    <xsl:call-template name="note-number-of-anchor"/>
    <xsl:if test="ancestor::tei:p[@n]">
      <xsl:text>, </xsl:text>
      <xsl:apply-templates select="ancestor::tei:p[@n][1]" mode="place-name"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:p" mode="place-name">
    <xsl:text>¶ </xsl:text><xsl:value-of select="@n"/>
  </xsl:template>
  <xsl:template match="tei:note" mode="place-name">
    <xsl:call-template name="say"><xsl:with-param name="key" select="'note'"/></xsl:call-template>
    <xsl:text> </xsl:text>
    <xsl:call-template name="note-number"/>
  </xsl:template>
  <xsl:template match="tei:l" mode="place-name">
    <xsl:call-template name="say"><xsl:with-param name="key" select="'line'"/></xsl:call-template>
    <xsl:text> </xsl:text><xsl:value-of select="@n"/>
  </xsl:template>
  <xsl:template match="tei:head" mode="place-name"><xsl:call-template name="say"><xsl:with-param name="key" select="'heading'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:signed" mode="place-name"><xsl:call-template name="say"><xsl:with-param name="key" select="'signature'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:dateline" mode="place-name"><xsl:call-template name="say"><xsl:with-param name="key" select="'dateline'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:salute" mode="place-name"><xsl:call-template name="say"><xsl:with-param name="key" select="'salutation'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:speaker" mode="place-name"><xsl:apply-templates mode="plain"/></xsl:template>
</xsl:stylesheet>
