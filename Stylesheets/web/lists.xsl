<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Lists. Labels and numbers that the text has are kept as written; the page adds none of its own to them. -->

  <xsl:template match="tei:list">
    <xsl:variable name="kind" select="concat(@type, ' ', @rend)"/>
    <xsl:apply-templates select="tei:head"/>
    <xsl:choose>
      <xsl:when test="tei:label[following-sibling::*[1]/self::tei:item]">
        <ul>
          <xsl:call-template name="attributes"><xsl:with-param name="class">labelled<xsl:if test="@type = 'gloss'"> gloss</xsl:if></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="*[not(self::tei:head)]" mode="list"/>
        </ul>
      </xsl:when>
      <xsl:when test="contains($kind, 'ordered') or contains($kind, 'number') or contains($kind, 'decimal')">
        <ol>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates select="*[not(self::tei:head)]" mode="list"/>
        </ol>
      </xsl:when>
      <xsl:otherwise>
        <ul>
          <!-- Bullets only where the encoding speaks of them: an item of a source often brings its own "a)". -->
          <xsl:call-template name="attributes"><xsl:with-param name="class"><xsl:if test="not(contains($kind, 'bullet'))">plain</xsl:if></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="*[not(self::tei:head)]" mode="list"/>
        </ul>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:item" mode="list">
    <xsl:variable name="label" select="preceding-sibling::*[1]/self::tei:label"/>
    <li>
      <xsl:call-template name="attributes"/>
      <xsl:if test="@n and not($label)"><xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="$label">
          <xsl:apply-templates select="$label"/>
          <xsl:text> </xsl:text>
          <div class="item"><xsl:call-template name="query-marks"/><xsl:apply-templates/></div>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="query-marks"/><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </li>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- A label goes into the item that follows it. -->
  <xsl:template match="tei:label[following-sibling::*[1]/self::tei:item]" mode="list"/>
  <xsl:template match="*" mode="list"><li class="between"><xsl:apply-templates select="."/></li></xsl:template>

  <xsl:template match="tei:label"><xsl:call-template name="inline"/></xsl:template>
  <!-- What is printed beside the text and says what it tells of. -->
  <xsl:template match="tei:div/tei:label | tei:body/tei:label | tei:lg/tei:label"><xsl:call-template name="block"/></xsl:template>
  <xsl:template match="tei:item"><xsl:call-template name="block"/></xsl:template>
</xsl:stylesheet>
