<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- Names of persons, organisations and places: links to the index of the edition, or to an authority file. -->

  <xsl:template match="tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:name | tei:rs | tei:settlement | tei:region | tei:country">
    <xsl:variable name="href"><xsl:if test="@ref"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@ref"/></xsl:call-template></xsl:if></xsl:variable>
    <xsl:variable name="id"><xsl:call-template name="name-id"/></xsl:variable>
    <xsl:choose>
      <!-- A name without words, that holds a link, or that stands in one, cannot be a link itself. -->
      <xsl:when test="$href = '' or not(normalize-space()) or ancestor::tei:ref[@target] or f:may-hold(' ref ptr note idno figure pb app ') and (.//tei:ref or .//tei:ptr or .//tei:note or .//tei:idno or .//tei:figure or .//tei:pb or .//tei:app)
          or ancestor::*[@ref][self::tei:persName or self::tei:orgName or self::tei:placeName or self::tei:geogName or self::tei:name or self::tei:rs
            or self::tei:settlement or self::tei:region or self::tei:country][not(.//tei:ref or .//tei:ptr or .//tei:note or .//tei:idno or .//tei:figure or .//tei:pb or .//tei:app)]
          or ($has-queries and descendant::*[@xml:id][key('queries-about', @xml:id)])">
        <xsl:call-template name="inline"><xsl:with-param name="class" select="concat('name ', local-name())"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$href}">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('name ', local-name())"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:apply-templates/>
        </a>
        <xsl:call-template name="query-marks"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same space between the parts of a name in the header as in plain.xsl. -->
  <xsl:template match="tei:titleStmt//tei:persName[tei:*][not(text()[normalize-space()])]" priority="1">
    <xsl:apply-templates select="." mode="plain"/>
  </xsl:template>

  <!-- A mention needs an id for the way back from the index. -->
  <xsl:template name="name-id">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:when test="starts-with(@ref, '#') and ancestor::tei:text"><xsl:call-template name="page-id"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:roleName | tei:forename | tei:surname | tei:addName | tei:nameLink | tei:genName | tei:placeName/tei:geogName[not(@ref)]">
    <xsl:call-template name="inline"/>
  </xsl:template>
</xsl:stylesheet>
