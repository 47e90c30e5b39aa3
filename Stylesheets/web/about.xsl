<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- "About this edition": what the header says, as a list of terms and descriptions. -->

  <xsl:template name="about">
    <section class="about" aria-labelledby="tei.about">
      <xsl:call-template name="ui-language"/>
      <h2 id="tei.about"><xsl:call-template name="say"><xsl:with-param name="key" select="'about'"/></xsl:call-template></h2>
      <xsl:variable name="rows">
        <xsl:if test="$header/tei:fileDesc"><xsl:call-template name="cite-this"/></xsl:if>
        <xsl:for-each select="$header/tei:fileDesc">
          <xsl:call-template name="about-titles"/>
          <xsl:call-template name="about-publication"/>
          <xsl:call-template name="about-source"/>
        </xsl:for-each>
        <xsl:for-each select="$header/tei:profileDesc"><xsl:call-template name="about-profile"/></xsl:for-each>
        <xsl:for-each select="$header/tei:encodingDesc"><xsl:call-template name="about-encoding"/></xsl:for-each>
        <xsl:for-each select="$header/tei:revisionDesc"><xsl:call-template name="about-revisions"/></xsl:for-each>
      </xsl:variable>
      <xsl:if test="exsl:node-set($rows)/*"><dl class="about"><xsl:copy-of select="$rows"/></dl></xsl:if>
    </section>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- One term with one description for each element; nothing if all are empty. -->
  <xsl:template name="about-row">
    <xsl:param name="key"/>
    <xsl:param name="of"/>
    <xsl:variable name="filled" select="$of[normalize-space() or @target or .//@target]"/>
    <xsl:if test="$filled">
      <div>
        <dt><xsl:call-template name="say"><xsl:with-param name="key" select="$key"/></xsl:call-template></dt>
        <xsl:for-each select="$filled">
          <dd>
            <xsl:call-template name="attributes"><xsl:with-param name="id" select="''"/></xsl:call-template>
            <xsl:call-template name="header-language"/>
            <xsl:apply-templates select="." mode="about"/>
          </dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Titles, names and the like were set on the title page with their ids; here only their words. -->
  <xsl:template match="*" mode="about">
    <xsl:variable name="words"><xsl:apply-templates mode="plain"/></xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>
  <!-- Lists, descriptions and declarations with a form of their own. -->
  <xsl:template match="tei:msDesc | tei:listWit | tei:witness | tei:biblFull | tei:listApp | tei:object | tei:listObject | tei:eg" mode="about" priority="2"><xsl:apply-templates select="."/></xsl:template>
  <!-- Statements that hold several things: each on a line of its own. -->
  <xsl:template match="tei:editionStmt | tei:seriesStmt | tei:classDecl | tei:taxonomy | tei:charDecl | tei:recordingStmt | tei:recording | tei:broadcast | tei:geoDecl | tei:unitDecl
      | tei:textDesc | tei:handNotes | tei:langUsage | tei:setting | tei:scriptStmt" mode="about" priority="1">
    <xsl:choose>
      <xsl:when test="*[normalize-space()]"><xsl:for-each select="*[normalize-space()]"><div class="part"><xsl:apply-templates select="." mode="about"/></div></xsl:for-each></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="tei:category | tei:char | tei:glyph" mode="about" priority="1">
    <xsl:for-each select="*[normalize-space()]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="about"/></xsl:for-each>
  </xsl:template>
  <xsl:template match="*[tei:p or tei:ab or tei:list]" mode="about"><xsl:apply-templates/></xsl:template>
  <xsl:template match="tei:bibl | tei:biblStruct | tei:listBibl | tei:p | tei:ab | tei:list" mode="about"><xsl:apply-templates select="."/></xsl:template>

  <xsl:template match="tei:respStmt" mode="about">
    <xsl:for-each select="tei:persName | tei:orgName | tei:name"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="plain"/></xsl:for-each>
    <xsl:for-each select="tei:resp[normalize-space()]"><xsl:choose><xsl:when test="position() = 1"> (</xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose><xsl:apply-templates mode="plain"/><xsl:if test="position() = last()">)</xsl:if></xsl:for-each>
    <xsl:for-each select="tei:note"><xsl:text>; </xsl:text><xsl:apply-templates mode="plain"/></xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:licence" mode="about">
    <xsl:choose>
      <xsl:when test="tei:p"><xsl:if test="@target"><p><xsl:call-template name="licence-url"/></p></xsl:if><xsl:apply-templates/></xsl:when>
      <xsl:when test="@target and normalize-space()"><xsl:apply-templates/><xsl:text> — </xsl:text><xsl:call-template name="licence-url"/></xsl:when>
      <xsl:when test="@target"><xsl:call-template name="licence-url"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="licence-url">
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@target"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($href, 'http')"><a rel="license" href="{$href}"><xsl:value-of select="@target"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="@target"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A date is given by its words; without words by its value. -->
  <xsl:template match="tei:date" mode="about"><xsl:apply-templates select="." mode="citation"/></xsl:template>

  <xsl:template match="tei:idno" mode="about">
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="."/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($href, 'http')"><a href="{$href}"><xsl:value-of select="normalize-space(.)"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@type"> (<xsl:value-of select="@type"/>)</xsl:if>
  </xsl:template>
</xsl:stylesheet>
