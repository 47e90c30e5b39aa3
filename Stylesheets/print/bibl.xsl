<?xml version="1.0" encoding="UTF-8"?>
<!-- Bibliographic references of the header, in one line. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <!-- biblStruct: Author, "Article", in Book. Place: Publisher, date, scopes. Its words are those of the encoding. -->
  <xsl:template name="reference">
    <xsl:for-each select="(t:analytic | t:monogr)/t:author[normalize-space()]">
      <xsl:call-template name="plain"/><xsl:text>, </xsl:text>
    </xsl:for-each>
    <xsl:for-each select="t:analytic/t:title[normalize-space()][1]">
      <quoted><xsl:call-template name="plain"/></quoted><xsl:value-of select="concat(', ', $words/in, ' ')"/>
    </xsl:for-each>
    <xsl:for-each select="t:monogr/t:title[normalize-space()]">
      <xsl:if test="position() != 1">, </xsl:if><i><xsl:call-template name="plain"/></i>
    </xsl:for-each>
    <xsl:for-each select="t:monogr/t:editor[normalize-space()]"><xsl:text>, </xsl:text><xsl:call-template name="plain"/></xsl:for-each>
    <xsl:text>. </xsl:text>
    <xsl:for-each select="t:monogr/t:imprint/*[normalize-space()][not(self::t:biblScope)]">
      <xsl:if test="position() != 1"><xsl:choose>
        <xsl:when test="self::t:publisher and preceding-sibling::*[1]/self::t:pubPlace">: </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose></xsl:if>
      <xsl:call-template name="plain"/>
    </xsl:for-each>
    <xsl:for-each select="t:series/t:title[normalize-space()]"><xsl:text> (</xsl:text><xsl:call-template name="plain"/><xsl:text>)</xsl:text></xsl:for-each>
    <xsl:for-each select="t:monogr/t:biblScope | t:monogr/t:imprint/t:biblScope | t:series/t:biblScope">
      <xsl:choose><xsl:when test="position() = 1">. </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose>
      <xsl:choose><xsl:when test="normalize-space()"><xsl:call-template name="plain"/></xsl:when><xsl:otherwise><xsl:value-of select="@from | @n"/></xsl:otherwise></xsl:choose>
    </xsl:for-each>
    <xsl:for-each select="(t:idno | t:monogr/t:idno)[normalize-space()]"><xsl:text>. </xsl:text><xsl:if test="@type"><xsl:value-of select="@type"/>: </xsl:if><xsl:call-template name="plain"/></xsl:for-each>
    <xsl:text>.</xsl:text>
  </xsl:template>
  <!-- In the text nothing may be lost: a reference with parts that the line above has no place for is set part after part. -->
  <xsl:template match="t:biblStruct" name="whole-reference">
    <xsl:choose>
      <xsl:when test=".//t:note or .//t:ref or .//t:relatedItem or .//t:edition or .//t:respStmt or .//t:meeting or t:analytic/t:title[2] or t:monogr[2] or t:series/*[not(self::t:title or self::t:biblScope)] or .//t:extent">
        <xsl:for-each select=".//text()[normalize-space()]"><xsl:if test="position() != 1">, </xsl:if><xsl:value-of select="normalize-space()"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="reference"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
