<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Descriptions made of many named parts, such as those of manuscripts: each part with its label. -->

  <!-- The context element as a part: its label, what its attributes say, its content. A part that holds other parts and no
       words of its own is a group. -->
  <xsl:template name="field">
    <!-- A part that only holds another of the same name leaves the label to that. -->
    <xsl:variable name="label"><xsl:if test="not(tei:support or tei:layout or tei:handNote or tei:scriptNote or tei:typeNote or tei:decoNote[not(../tei:decoNote[2])] or tei:binding or tei:seal or self::tei:recordHist[tei:source])">
      <xsl:call-template name="label"><xsl:with-param name="language" select="$ui"/></xsl:call-template></xsl:if></xsl:variable>
    <xsl:variable name="group" select="* and not(text()[normalize-space()]) and (tei:msItem or tei:physDesc or tei:msIdentifier or *[*[self::tei:p or self::tei:support or self::tei:layout
      or self::tei:handNote or self::tei:decoNote or self::tei:binding or self::tei:seal or self::tei:source or self::tei:scriptNote or self::tei:typeNote]])"/>
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class"><xsl:value-of select="concat('field ', local-name())"/><xsl:if test="$group"> group</xsl:if></xsl:with-param></xsl:call-template>
      <xsl:if test="string($label)">
        <span class="label">
          <xsl:call-template name="ui-language"/>
          <xsl:value-of select="$label"/><xsl:if test="@n"><xsl:value-of select="concat(' ', @n)"/></xsl:if>
        </span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:call-template name="facts"/>
      <!-- Parts between which the encoding has no words are kept apart by a blank. -->
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]"><xsl:apply-templates/></xsl:when>
        <xsl:otherwise><xsl:for-each select="*"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:apply-templates select="."/></xsl:for-each></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="query-marks"/>
    </div>
  </xsl:template>

  <!-- What is said in attributes only. -->
  <xsl:template name="facts">
    <xsl:variable name="facts" select="@form | @material | @columns | @streams | @writtenLines | @ruledLines | @script | @scope | @medium | @scribe | @key"/>
    <xsl:if test="$facts">
      <span class="facts">
        <xsl:call-template name="ui-language"/>
        <xsl:for-each select="$facts">
          <xsl:if test="position() &gt; 1">, </xsl:if>
          <xsl:call-template name="label"><xsl:with-param name="of" select="local-name()"/><xsl:with-param name="language" select="$ui"/></xsl:call-template>
          <xsl:value-of select="concat(': ', translate(., '#', ''))"/>
        </xsl:for-each>
      </span>
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
