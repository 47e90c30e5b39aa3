<?xml version="1.0" encoding="UTF-8"?>
<!-- Index of the persons, organisations and places of standOff that the text names. The typesetter knows the pages. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template name="index">
    <xsl:variable name="all" select="$source//t:standOff//t:person[key('mention', @xml:id)] | $source//t:standOff//t:org[key('mention', @xml:id)]
      | $source//t:standOff//t:place[key('mention', @xml:id)]"/>
    <xsl:if test="$all">
      <index>
        <heading level="1" running="{$words/index}"><xsl:value-of select="$words/index"/></heading>
        <xsl:call-template name="index-group"><xsl:with-param name="title" select="$words/person"/><xsl:with-param name="of" select="$all[self::t:person]"/></xsl:call-template>
        <xsl:call-template name="index-group"><xsl:with-param name="title" select="$words/org"/><xsl:with-param name="of" select="$all[self::t:org]"/></xsl:call-template>
        <xsl:call-template name="index-group"><xsl:with-param name="title" select="$words/place"/><xsl:with-param name="of" select="$all[self::t:place]"/></xsl:call-template>
      </index>
    </xsl:if>
  </xsl:template>

  <xsl:template name="index-group">
    <xsl:param name="title"/>
    <xsl:param name="of"/>
    <xsl:if test="$of">
      <group title="{$title}">
        <xsl:for-each select="$of">
          <xsl:sort select="normalize-space(concat(t:persName[1]//t:surname[1], ' ', *[1]))"/>
          <entry key="{@xml:id}"><xsl:apply-templates select="." mode="index"/></entry>
        </xsl:for-each>
      </group>
    </xsl:if>
  </xsl:template>

  <!-- "Surname, forename" where the encoding knows them; else the name as written. Other names follow in brackets. -->
  <xsl:template match="t:person | t:org | t:place" mode="index">
    <xsl:variable name="names" select="t:persName | t:orgName | t:placeName | t:name"/>
    <xsl:for-each select="$names">
      <xsl:choose>
        <xsl:when test="position() = 2"> (</xsl:when>
        <xsl:when test="position() &gt; 2">; </xsl:when>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="t:surname and t:forename">
          <xsl:for-each select="t:surname"><xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if><xsl:call-template name="plain"/></xsl:for-each>
          <xsl:text>, </xsl:text>
          <xsl:for-each select="t:forename | t:nameLink"><xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if><xsl:call-template name="plain"/></xsl:for-each>
        </xsl:when>
        <xsl:otherwise><xsl:call-template name="plain"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="count($names) &gt; 1">)</xsl:if>
    <xsl:variable name="birth" select="substring(t:birth/@when, 1, 4)"/>
    <xsl:variable name="death" select="substring(t:death/@when, 1, 4)"/>
    <xsl:if test="$birth != '' or $death != ''"><xsl:value-of select="concat(', ', $birth, '–', $death)"/></xsl:if>
    <!-- A portrait; no frame where there is none. -->
    <xsl:apply-templates select="t:figure[contains(concat(' ', $images, ' '), concat(' ', t:graphic/@url, ' '))]"/>
  </xsl:template>
</xsl:stylesheet>
