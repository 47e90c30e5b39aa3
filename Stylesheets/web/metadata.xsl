<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- <head>: the title, what search engines and reference managers read, and the style sheet. -->

  <xsl:variable name="titles" select="$header/tei:fileDesc/tei:titleStmt/tei:title"/>
  <xsl:variable name="main-title" select="($titles[@type='main'] | $titles[not(@type)][not($titles[@type='main'])] | $titles[not($titles[@type='main' or not(@type)])])[1]"/>
  <xsl:variable name="main-title-text">
    <xsl:apply-templates select="$main-title" mode="plain"/>
  </xsl:variable>
  <xsl:variable name="page-title">
    <xsl:choose>
      <xsl:when test="normalize-space($main-title-text)"><xsl:value-of select="normalize-space($main-title-text)"/></xsl:when>
      <xsl:otherwise>TEI</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="page-head">
    <xsl:variable name="file" select="$header/tei:fileDesc"/>
    <xsl:variable name="publication" select="$file/tei:publicationStmt"/>
    <head>
      <title><xsl:value-of select="$page-title"/></title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <xsl:if test="$generator"><meta name="generator" content="{$generator}"/></xsl:if>
      <xsl:call-template name="meta">
        <xsl:with-param name="name" select="'description'"/>
        <xsl:with-param name="of" select="$header/tei:profileDesc/tei:abstract[1]"/>
      </xsl:call-template>
      <meta name="DC.title" content="{$page-title}"/>
      <meta name="citation_title" content="{$page-title}"/>
      <xsl:for-each select="$file/tei:titleStmt/tei:author">
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'author'"/></xsl:call-template>
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'DC.creator'"/></xsl:call-template>
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'citation_author'"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="$file/tei:titleStmt/tei:editor">
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'DC.contributor'"/></xsl:call-template>
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'citation_editor'"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="$publication/*[self::tei:publisher or self::tei:authority or self::tei:distributor][1]">
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'DC.publisher'"/></xsl:call-template>
        <xsl:call-template name="meta"><xsl:with-param name="name" select="'citation_publisher'"/></xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="$publication/tei:date[1]">
        <xsl:variable name="value"><xsl:choose><xsl:when test="@when"><xsl:value-of select="@when"/></xsl:when><xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise></xsl:choose></xsl:variable>
        <xsl:if test="string($value)">
          <meta name="DC.date" content="{$value}"/>
          <meta name="citation_publication_date" content="{translate($value, '-', '/')}"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:call-template name="meta">
        <xsl:with-param name="name" select="'DC.identifier'"/>
        <xsl:with-param name="of" select="$publication/tei:idno[1]"/>
      </xsl:call-template>
      <xsl:for-each select="$publication/tei:availability/tei:licence[1]">
        <xsl:choose>
          <xsl:when test="@target"><meta name="DC.rights" content="{@target}"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="meta"><xsl:with-param name="name" select="'DC.rights'"/></xsl:call-template></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:for-each select="$file/tei:sourceDesc/*[self::tei:biblStruct or self::tei:bibl or self::tei:biblFull][1]">
        <xsl:variable name="cited"><xsl:apply-templates select="." mode="citation"/></xsl:variable>
        <meta name="DC.source" content="{normalize-space($cited)}"/>
      </xsl:for-each>
      <xsl:call-template name="meta">
        <xsl:with-param name="name" select="'keywords'"/>
        <xsl:with-param name="of" select="$header/tei:profileDesc/tei:textClass/tei:keywords//tei:term"/>
      </xsl:call-template>
      <xsl:if test="string($published-at)">
        <xsl:if test="starts-with($published-at, 'https://doi.org/')"><meta name="citation_doi" content="{substring-after($published-at, 'https://doi.org/')}"/></xsl:if>
        <meta name="citation_public_url" content="{$published-at}"/>
      </xsl:if>
      <xsl:if test="string($source)"><link rel="alternate" type="application/tei+xml" href="{$source}"/></xsl:if>
      <meta name="DC.type" content="Text"/>
      <meta name="DC.format" content="text/html"/>
      <meta name="DC.language" content="{$text-lang}"/>
      <meta name="citation_language" content="{$text-lang}"/>
      <xsl:call-template name="json-ld"/>
      <style>
        <xsl:value-of select="$css"/>
        <xsl:call-template name="rendition-css"/>
      </style>
    </head>
  </xsl:template>

  <!-- One meta element from one or more elements; nothing if they are empty. -->
  <xsl:template name="meta">
    <xsl:param name="name"/>
    <xsl:param name="of" select="."/>
    <xsl:variable name="text">
      <xsl:for-each select="$of">
        <xsl:if test="position() &gt; 1">, </xsl:if>
        <xsl:variable name="words"><xsl:apply-templates select="." mode="plain"/></xsl:variable>
        <xsl:value-of select="normalize-space($words)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($text)"><meta name="{$name}" content="{$text}"/></xsl:if>
  </xsl:template>

  <!-- An edition may describe its own typography in rendition elements. What could close the style element,
       leave its rule or fetch something from the network is not taken over. -->
  <xsl:template name="rendition-css">
    <xsl:for-each select="$header/tei:encodingDesc/tei:tagsDecl//tei:rendition[@xml:id][not(@scheme) or @scheme='css'][not(@selector)]">
      <xsl:if test="translate(., '&lt;@{}\&amp;', '') = string(.) and not(contains(translate(., 'URL', 'url'), 'url'))">
        <xsl:value-of select="concat('.r-', @xml:id, '{', normalize-space(.), '}', $newline)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
