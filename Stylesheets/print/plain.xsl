<?xml version="1.0" encoding="UTF-8"?>
<!-- Mode "plain": the reading text alone, without notes, for running heads, contents and document properties. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:note | t:fw | t:figDesc | t:del | t:ref[@type = 'noteAnchor']" mode="plain"/>
  <xsl:template match="t:lb | t:pb | t:cb" mode="plain"><xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if></xsl:template>
  <xsl:template match="t:choice" mode="plain">
    <xsl:apply-templates select="(t:corr | t:reg | t:expan | *)[last()][self::t:corr or self::t:reg or self::t:expan]
      | *[1][not(../t:corr or ../t:reg or ../t:expan)]" mode="plain"/>
  </xsl:template>

  <xsl:template name="plain">
    <xsl:variable name="words"><xsl:apply-templates mode="plain"/></xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>

  <!-- The beginning of a long title, cut at a word: the running head has one line. -->
  <xsl:template name="shorten">
    <xsl:param name="string"/>
    <xsl:param name="room" select="58"/>
    <xsl:choose>
      <xsl:when test="string-length($string) &lt;= $room"><xsl:value-of select="$string"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="whole-words">
          <xsl:with-param name="string" select="substring($string, 1, $room)"/>
        </xsl:call-template>
        <xsl:text> …</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="whole-words">
    <xsl:param name="string"/>
    <xsl:variable name="last" select="substring($string, string-length($string))"/>
    <xsl:choose>
      <xsl:when test="$string = '' or not(contains($string, ' '))"><xsl:value-of select="$string"/></xsl:when>
      <xsl:when test="$last = ' '"><xsl:value-of select="substring($string, 1, string-length($string) - 1)"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="whole-words">
          <xsl:with-param name="string" select="substring($string, 1, string-length($string) - 1)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
