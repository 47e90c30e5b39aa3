<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Headings: one to a division, at a level that never skips one. -->

  <!-- Which of several heads is the heading: the one of the document or the main one, else the first that is
       neither a catalogue's title nor a subtitle. The others are set as lines beside it. -->
  <xsl:template name="heading-of">
    <xsl:variable name="named" select="tei:head[@type='document' or @type='main'][1]"/>
    <xsl:choose>
      <xsl:when test="$named"><xsl:value-of select="generate-id($named)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="generate-id(tei:head[not(@type='catalogue' or @type='sub' or @type='subtitle')][1])"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a heading element comes out of it. -->
  <xsl:template name="is-headed">
    <xsl:variable name="heading-id"><xsl:call-template name="heading-of"/></xsl:variable>
    <xsl:for-each select="tei:head[generate-id() = $heading-id][normalize-space()][generate-id() != $promoted-id]">
      <xsl:variable name="holds-blocks"><xsl:if test="*"><xsl:call-template name="holds-blocks"/></xsl:if></xsl:variable>
      <xsl:if test="$holds-blocks != 'yes'">yes</xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:head">
    <xsl:call-template name="block"><xsl:with-param name="class" select="'head'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:div/tei:head | tei:div1/tei:head | tei:div2/tei:head | tei:div3/tei:head | tei:div4/tei:head | tei:div5/tei:head
      | tei:div6/tei:head | tei:div7/tei:head | tei:body/tei:head | tei:front/tei:head | tei:back/tei:head | tei:group/tei:head
      | tei:lg[not(parent::tei:lg)]/tei:head | tei:castList/tei:head" priority="1">
    <xsl:variable name="heading-id"><xsl:for-each select=".."><xsl:call-template name="heading-of"/></xsl:for-each></xsl:variable>
    <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
    <xsl:variable name="holds-blocks"><xsl:if test="*"><xsl:call-template name="holds-blocks"/></xsl:if></xsl:variable>
    <xsl:choose>
      <!-- Set as the h1 of the page. -->
      <xsl:when test="generate-id() = $promoted-id"/>
      <xsl:when test="@type = 'catalogue'">
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'head-catalogue'"/></xsl:call-template>
          <span class="label"><xsl:call-template name="ui-language"/><xsl:call-template name="say"><xsl:with-param name="key" select="'listed-as'"/></xsl:call-template></span>
          <xsl:text> </xsl:text>
          <xsl:apply-templates/>
          <xsl:call-template name="query-marks"/>
        </div>
      </xsl:when>
      <xsl:when test="generate-id() != $heading-id">
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'head-sub'"/></xsl:call-template>
          <xsl:apply-templates/>
          <xsl:call-template name="query-marks"/>
        </div>
      </xsl:when>
      <!-- A heading without words (a picture, or nothing) or with blocks in it cannot be an HTML heading. -->
      <xsl:when test="not(normalize-space()) or $holds-blocks = 'yes'">
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'head'"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="level"><xsl:call-template name="heading-level"/></xsl:variable>
        <xsl:element name="h{$level}">
          <xsl:call-template name="attributes"><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:apply-templates/>
          <xsl:call-template name="query-marks"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Two, and one more for every division with a heading around it. A division without one does not count, so
       that no level is skipped; neither does the one whose heading is the h1. Which have one is looked up: a body may have thousands of divisions before its own. -->
  <xsl:template name="heading-level">
    <xsl:variable name="around">
      <xsl:for-each select="../ancestor::*[self::tei:div or self::tei:div1 or self::tei:div2 or self::tei:div3 or self::tei:div4 or self::tei:div5
          or self::tei:body or self::tei:front or self::tei:back or self::tei:group]">
        <xsl:variable name="of" select="concat('headed ', generate-id())"/>
        <xsl:for-each select="$numbers"><xsl:if test="key('number', $of)">+</xsl:if></xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="corpus" select="count(ancestor::tei:teiCorpus)"/>
    <xsl:variable name="inside-promoted" select="count(../ancestor::*[generate-id() = $promoted-of])"/>
    <xsl:variable name="level" select="2 + string-length($around) + $corpus - $inside-promoted"/>
    <xsl:choose>
      <xsl:when test="$level &gt; 6">6</xsl:when>
      <xsl:otherwise><xsl:value-of select="$level"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
