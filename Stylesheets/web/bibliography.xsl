<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Bibliography: loose references as written, structured ones set in the usual order. -->

  <xsl:template match="tei:bibl"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:div/tei:bibl | tei:body/tei:bibl | tei:epigraph/tei:bibl | tei:cit[parent::tei:div or parent::tei:body or parent::tei:epigraph]/tei:bibl">
    <xsl:call-template name="block"/>
  </xsl:template>

  <xsl:template match="tei:listBibl">
    <xsl:apply-templates select="tei:head"/>
    <ul>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'listBibl'"/></xsl:call-template>
      <xsl:for-each select="*[not(self::tei:head)]"><li><xsl:apply-templates select="."/></li></xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template match="tei:biblFull"><xsl:call-template name="block"/></xsl:template>
  <xsl:template match="tei:biblStruct">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'biblStruct'"/></xsl:call-template>
      <xsl:apply-templates select="." mode="citation"/>
      <xsl:call-template name="query-marks"/>
    </div>
  </xsl:template>

  <!-- Author: article. In: title, edition. Place: publisher, date. Volume, pages. Full stops between parts unless one is there. -->
  <xsl:template match="tei:biblStruct" mode="citation">
    <xsl:for-each select="tei:analytic">
      <xsl:call-template name="citation-people"/>
      <xsl:for-each select="tei:title"><span class="title level-a"><xsl:call-template name="language"/><xsl:apply-templates/></span><xsl:call-template name="stop"/></xsl:for-each>
    </xsl:for-each>
    <xsl:for-each select="tei:monogr">
      <xsl:call-template name="citation-people"/>
      <xsl:for-each select="tei:title"><cite class="title"><xsl:call-template name="language"/><xsl:apply-templates/></cite><xsl:call-template name="stop"/></xsl:for-each>
      <xsl:for-each select="tei:edition | tei:respStmt"><xsl:value-of select="normalize-space(.)"/><xsl:call-template name="stop"/></xsl:for-each>
      <xsl:for-each select="tei:imprint">
        <xsl:for-each select="tei:pubPlace"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates/></xsl:for-each>
        <xsl:if test="tei:pubPlace and tei:publisher">: </xsl:if>
        <xsl:for-each select="tei:publisher"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates/></xsl:for-each>
        <xsl:if test="(tei:pubPlace or tei:publisher) and tei:date">, </xsl:if>
        <xsl:for-each select="tei:date"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="citation"/></xsl:for-each>
        <xsl:call-template name="citation-rest"><xsl:with-param name="rest" select="*[not(self::tei:pubPlace or self::tei:publisher or self::tei:date or self::tei:biblScope)]"/></xsl:call-template>
        <xsl:if test="(tei:pubPlace or tei:publisher or tei:date) and (tei:biblScope or ../tei:biblScope)">. </xsl:if>
        <xsl:for-each select="tei:biblScope | ../tei:biblScope"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="citation"/></xsl:for-each>
      </xsl:for-each>
      <xsl:if test="not(tei:imprint)"><xsl:for-each select="tei:biblScope"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="citation"/></xsl:for-each></xsl:if>
    </xsl:for-each>
    <xsl:for-each select="tei:analytic | tei:monogr">
      <xsl:call-template name="citation-rest"><xsl:with-param name="rest" select="*[not(self::tei:author or self::tei:editor or self::tei:title or self::tei:edition or self::tei:respStmt
          or self::tei:imprint or self::tei:biblScope or self::tei:idno)] | self::tei:analytic/tei:respStmt | self::tei:analytic/tei:idno"/></xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="tei:series">
      <xsl:text> (</xsl:text><xsl:for-each select="*"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="citation"/></xsl:for-each><xsl:text>)</xsl:text>
    </xsl:for-each>
    <xsl:call-template name="citation-rest"><xsl:with-param name="rest" select="*[not(self::tei:analytic or self::tei:monogr or self::tei:series or self::tei:note or self::tei:idno or self::tei:ref or self::tei:ptr)]"/></xsl:call-template>
    <xsl:text>.</xsl:text>
    <xsl:for-each select="tei:note | tei:idno | .//tei:monogr/tei:idno | tei:ref | tei:ptr"><xsl:text> </xsl:text><xsl:apply-templates select="."/></xsl:for-each>
  </xsl:template>

  <!-- What a reference can hold beyond the usual is added after commas, so that nothing is lost. -->
  <xsl:template name="citation-rest">
    <xsl:param name="rest"/>
    <xsl:for-each select="$rest[normalize-space()]"><xsl:text>, </xsl:text><xsl:apply-templates/></xsl:for-each>
  </xsl:template>

  <xsl:template match="*" mode="citation"><xsl:apply-templates/></xsl:template>
  <xsl:template match="tei:date" mode="citation">
    <xsl:choose>
      <xsl:when test="normalize-space()"><xsl:value-of select="normalize-space(.)"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="date-reading"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of the source if there are any; else from the attributes. -->
  <xsl:template match="tei:biblScope" mode="citation">
    <xsl:choose>
      <xsl:when test="normalize-space() and translate(normalize-space(), '0123456789-–', '') != ''"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="@unit = 'page' or @unit = 'pages' or @unit = 'pp'"><xsl:call-template name="say"><xsl:with-param name="key" select="'pages'"/></xsl:call-template><xsl:text> </xsl:text></xsl:when>
          <xsl:when test="@unit = 'volume' or @unit = 'vol'"><xsl:call-template name="say"><xsl:with-param name="key" select="'volume'"/></xsl:call-template><xsl:text> </xsl:text></xsl:when>
        </xsl:choose>
        <xsl:choose>
          <xsl:when test="normalize-space()"><xsl:value-of select="normalize-space(.)"/></xsl:when>
          <xsl:when test="@from and @to and @from != @to"><xsl:value-of select="concat(@from, '–', @to)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat(@from, substring(@n, 1, string-length(@n) * not(@from)))"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="citation-people">
    <xsl:variable name="people" select="tei:author | tei:editor"/>
    <xsl:for-each select="$people"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates/></xsl:for-each>
    <xsl:if test="$people">: </xsl:if>
  </xsl:template>

  <xsl:template name="stop">
    <xsl:variable name="words" select="normalize-space(.)"/>
    <xsl:variable name="last" select="substring($words, string-length($words))"/>
    <xsl:if test="$last != '.' and $last != '!' and $last != '?'">.</xsl:if>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
