<?xml version="1.0" encoding="UTF-8"?>
<!-- The title page: the source's own where the text has one, else a title block made from the header. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:variable name="statement" select="$header/t:fileDesc/t:titleStmt"/>
  <xsl:variable name="main-title">
    <xsl:for-each select="($statement/t:title[@type = 'main'] | $statement/t:title[not(../t:title[@type = 'main'])])[1]">
      <xsl:call-template name="plain"/>
    </xsl:for-each>
  </xsl:variable>
  <!-- The first heading of the text, if it says the same: then the title is not printed twice. -->
  <xsl:variable name="first-head">
    <xsl:for-each select="(/*/t:text/t:body/t:head | /*/t:text/t:body/t:div[1]/t:head[not(@type = 'catalogue')] | /*/t:text/t:front/t:div[1]/t:head)[1]">
      <xsl:call-template name="plain"/>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="short-title" select="$statement/t:title[@type = 'short'][1]
    | $header/t:fileDesc/t:sourceDesc/t:biblStruct[1]/t:analytic/t:title[1][not($statement/t:title[@type = 'short'])]"/>
  <xsl:variable name="running-title">
    <xsl:call-template name="shorten">
      <xsl:with-param name="string">
        <xsl:choose>
          <xsl:when test="$short-title"><xsl:for-each select="$short-title[1]"><xsl:call-template name="plain"/></xsl:for-each></xsl:when>
          <xsl:otherwise><xsl:value-of select="$main-title"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:variable>

  <xsl:template name="title-block">
    <xsl:if test="string($main-title) != '' and string($main-title) != string($first-head) and not(/*/t:text/t:front//t:titlePage)">
      <title-block>
        <xsl:if test="$is-book"><xsl:attribute name="page">yes</xsl:attribute></xsl:if>
        <xsl:if test="$statement/t:author[normalize-space()]">
          <author><xsl:for-each select="$statement/t:author[normalize-space()]"><xsl:if test="position() != 1">, </xsl:if>
            <xsl:call-template name="person-plain"/></xsl:for-each></author>
        </xsl:if>
        <title><xsl:value-of select="$main-title"/></title>
        <xsl:for-each select="$statement/t:title[@type = 'sub']"><subtitle><xsl:call-template name="plain"/></subtitle></xsl:for-each>
        <xsl:for-each select="$statement/t:editor[normalize-space()]"><editor><xsl:call-template name="person-plain"/></editor></xsl:for-each>
      </title-block>
    </xsl:if>
  </xsl:template>

  <!-- A name without the numbers by which authority files know it. -->
  <xsl:template name="person-plain">
    <xsl:variable name="words"><xsl:apply-templates select="node()[not(self::t:idno)]" mode="plain"/></xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>

  <!-- Contents stand after the title page, whichever it is; not where the text brings its own. -->
  <xsl:template name="contents">
    <xsl:if test="$contents = 'yes' or ($contents = 'auto' and $is-book and not(/*/t:text/t:front/t:div[@type = 'contents' or @type = 'toc']))"><contents/></xsl:if>
  </xsl:template>

  <xsl:template match="t:titlePage"><title-page><xsl:call-template name="common"/><xsl:apply-templates mode="title-page"/></title-page>
    <xsl:if test="not(preceding::t:titlePage)"><xsl:call-template name="contents"/></xsl:if>
  </xsl:template>
  <xsl:template match="t:docTitle" mode="title-page"><xsl:apply-templates mode="title-page"/></xsl:template>
  <xsl:template match="text()" mode="title-page"><xsl:if test="normalize-space()"><line><xsl:call-template name="text"/></line></xsl:if></xsl:template>
  <xsl:template match="t:pb | t:fw | t:lb | t:figure | t:epigraph | t:graphic" mode="title-page" priority="2"><xsl:apply-templates select="."/></xsl:template>
  <xsl:template match="*" mode="title-page">
    <line>
      <xsl:attribute name="role">
        <xsl:choose>
          <xsl:when test="self::t:titlePart[not(@type) or @type = 'main'] or (self::t:docTitle and not(t:titlePart))">title</xsl:when>
          <xsl:when test="self::t:titlePart">subtitle</xsl:when>
          <xsl:when test="self::t:docAuthor or self::t:byline">author</xsl:when>
          <xsl:when test="self::t:docImprint or self::t:docDate or self::t:imprimatur">imprint</xsl:when>
          <xsl:otherwise>other</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:call-template name="content"/>
    </line>
  </xsl:template>
</xsl:stylesheet>
