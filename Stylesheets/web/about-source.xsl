<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The header's description of the file: titles and people, publication, source. -->

  <xsl:template name="about-titles">
    <xsl:for-each select="tei:titleStmt">
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'title'"/><xsl:with-param name="of" select="tei:title"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'author'"/><xsl:with-param name="of" select="tei:author"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'editor'"/><xsl:with-param name="of" select="tei:editor"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'responsibility'"/><xsl:with-param name="of" select="tei:respStmt"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'principal'"/><xsl:with-param name="of" select="tei:principal"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'sponsor'"/><xsl:with-param name="of" select="tei:sponsor"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'funder'"/><xsl:with-param name="of" select="tei:funder"/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'edition'"/><xsl:with-param name="of" select="tei:editionStmt"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'extent'"/><xsl:with-param name="of" select="tei:extent"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="about-publication">
    <xsl:for-each select="tei:publicationStmt">
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'publication'"/><xsl:with-param name="of" select="tei:publisher | tei:authority | tei:distributor | tei:p | tei:ab"/></xsl:call-template>
      <!-- A date with nothing but a value is filled too. -->
      <xsl:if test="tei:date[normalize-space() or @when]">
        <div>
          <dt><xsl:call-template name="say"><xsl:with-param name="key" select="'date'"/></xsl:call-template></dt>
          <xsl:for-each select="tei:date"><dd><xsl:apply-templates select="." mode="about"/></dd></xsl:for-each>
        </div>
      </xsl:if>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'identifier'"/><xsl:with-param name="of" select="tei:idno"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'licence'"/><xsl:with-param name="of" select="tei:availability/tei:licence"/></xsl:call-template>
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="'availability'"/><xsl:with-param name="of" select="tei:availability/*[not(self::tei:licence)]"/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'series'"/><xsl:with-param name="of" select="tei:seriesStmt"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'remarks'"/><xsl:with-param name="of" select="tei:notesStmt/tei:note"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="about-source">
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'source'"/><xsl:with-param name="of" select="tei:sourceDesc/*[not(self::tei:listPerson or self::tei:listPlace or self::tei:listOrg or self::tei:listWit)]"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'witnesses'"/><xsl:with-param name="of" select="tei:sourceDesc/tei:listWit"/></xsl:call-template>
    <xsl:call-template name="about-facsimile"/>
  </xsl:template>
</xsl:stylesheet>
