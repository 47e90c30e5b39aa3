<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Words in the line: highlighted, foreign, emphasised, titles, terms. -->

  <xsl:template match="tei:emph"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'em'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:foreign"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'i'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:term"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:mentioned"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'i'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:gloss | tei:soCalled | tei:num | tei:measure | tei:seg | tei:role | tei:roleDesc | tei:actor | tei:address/tei:addrLine">
    <xsl:call-template name="inline"/>
  </xsl:template>

  <!-- hi says how something looks, not what it means. -->
  <xsl:template match="tei:hi[@rend = 'italic' or @rend = 'italics' or @rend = 'i'][not(@rendition)]"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'i'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:hi">
    <xsl:variable name="rend" select="translate(concat(' ', @rend, ' ', @rendition, ' '), '#:BILDSUPERCTAO', '  bildsuperctao')"/>
    <xsl:call-template name="inline">
      <xsl:with-param name="tag">
        <xsl:choose>
          <xsl:when test="contains($rend, ' sup') or contains($rend, 'superscript')">sup</xsl:when>
          <xsl:when test="contains($rend, ' sub ') or contains($rend, 'subscript')">sub</xsl:when>
          <xsl:when test="contains($rend, ' b ') or contains($rend, 'bold')">b</xsl:when>
          <xsl:when test="contains($rend, ' i ') or contains($rend, 'ital') or normalize-space($rend) = '' and not(@style)">i</xsl:when>
          <xsl:otherwise>span</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Titles of books and journals are set in italics, of articles and poems upright. -->
  <xsl:template match="tei:title">
    <xsl:call-template name="inline">
      <xsl:with-param name="tag"><xsl:choose><xsl:when test="@level = 'a' or @level = 'u'">span</xsl:when><xsl:otherwise>cite</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="class">title<xsl:if test="@level"> level-<xsl:value-of select="@level"/></xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <!-- In the statements of the header a title is the thing itself, not a mention of it. -->
  <xsl:template match="tei:titleStmt/tei:title"><xsl:apply-templates/></xsl:template>

  <!-- A clock time is machine-readable only in the form that HTML knows. -->
  <xsl:template match="tei:time"><xsl:call-template name="inline"/></xsl:template>

  <xsl:template match="tei:idno">
    <xsl:variable name="href"><xsl:if test="contains(., ':')"><xsl:call-template name="href"><xsl:with-param name="pointer" select="."/></xsl:call-template></xsl:if></xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($href, 'http') and not(ancestor::tei:ref)"><a class="idno" href="{$href}"><xsl:call-template name="language"/><xsl:apply-templates/></a></xsl:when>
      <xsl:otherwise><xsl:call-template name="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
