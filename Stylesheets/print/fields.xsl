<?xml version="1.0" encoding="UTF-8"?>
<!-- Descriptions made of many named parts: manuscripts, persons, places. Each part is a paragraph that opens with its label. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template name="field">
    <xsl:variable name="label"><xsl:call-template name="label"><xsl:with-param name="language" select="substring($interface, 1, 2)"/></xsl:call-template></xsl:variable>
    <field>
      <xsl:call-template name="common"/>
      <xsl:attribute name="label"><xsl:value-of select="$label"/><xsl:if test="@n"><xsl:value-of select="concat(' ', @n)"/></xsl:if></xsl:attribute>
      <xsl:call-template name="place"/>
      <xsl:call-template name="facts"/>
      <xsl:call-template name="parts"/>
    </field>
  </xsl:template>

  <!-- Parts between which the encoding has no words are kept apart by a blank. -->
  <xsl:template name="parts">
    <xsl:choose>
      <xsl:when test="text()[normalize-space()]"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise><xsl:for-each select="*"><xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if><xsl:apply-templates select="."/></xsl:for-each></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:locusGrp[not(text()[normalize-space()])]"><xsl:for-each select="*"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/></xsl:for-each></xsl:template>

  <!-- What only attributes say. -->
  <xsl:template name="facts">
    <xsl:for-each select="@form | @material | @columns | @streams | @writtenLines | @ruledLines | @script | @scope | @medium | @scribe | @key">
      <ed>
        <xsl:call-template name="label"><xsl:with-param name="of" select="local-name()"/><xsl:with-param name="language" select="substring($interface, 1, 2)"/></xsl:call-template>
        <xsl:value-of select="concat(': ', translate(., '#', ''))"/>
        <xsl:choose><xsl:when test="position() = last()">. </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose>
      </ed>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="t:msDesc | t:msPart | t:msFrag | t:object"><description><xsl:call-template name="common"/><xsl:call-template name="content"/></description></xsl:template>
  <xsl:template match="t:msIdentifier | t:objectIdentifier">
    <para><xsl:call-template name="place"/><b>
      <xsl:for-each select="*[normalize-space()][not(self::t:altIdentifier or self::t:msName)]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/></xsl:for-each></b>
      <xsl:for-each select="t:msName"><xsl:text> </xsl:text><i><xsl:call-template name="content"/></i></xsl:for-each>
    </para>
    <xsl:apply-templates select="t:altIdentifier[normalize-space()]"/>
  </xsl:template>
  <xsl:template match="t:altIdentifier">
    <field>
      <xsl:attribute name="label"><xsl:call-template name="label"><xsl:with-param name="language" select="substring($interface, 1, 2)"/></xsl:call-template></xsl:attribute>
      <xsl:for-each select="*[normalize-space()]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/></xsl:for-each>
    </field>
  </xsl:template>
  <xsl:template match="t:msContents | t:msItem | t:msItemStruct | t:physDesc | t:objectDesc | t:supportDesc | t:support | t:msDesc//t:extent | t:foliation
    | t:collation | t:condition | t:layoutDesc | t:layout | t:handDesc | t:handNote | t:scriptDesc | t:scriptNote | t:typeDesc | t:typeNote
    | t:musicNotation | t:decoDesc | t:decoNote | t:additions | t:bindingDesc | t:binding | t:sealDesc | t:seal | t:accMat
    | t:history | t:origin | t:provenance | t:acquisition | t:additional | t:adminInfo | t:recordHist | t:recordHist/t:source
    | t:msDesc//t:availability | t:custodialHist | t:custEvent | t:surrogates | t:msContents/t:textLang | t:msItem/t:textLang | t:msContents/t:summary
    | t:msItem/t:rubric | t:msItem/t:incipit | t:msItem/t:explicit | t:msItem/t:colophon | t:msItem/t:finalRubric | t:filiation">
    <xsl:call-template name="field"/>
  </xsl:template>
  <!-- A part that only holds another of nearly the same name adds no line. -->
  <xsl:template match="t:supportDesc[t:support] | t:layoutDesc | t:handDesc[t:handNote] | t:decoDesc[t:decoNote] | t:bindingDesc[t:binding] | t:sealDesc[t:seal]
    | t:scriptDesc[t:scriptNote] | t:typeDesc[t:typeNote] | t:objectDesc[not(@form)] | t:recordHist[t:source] | t:custodialHist[t:custEvent]" priority="1">
    <xsl:call-template name="facts-alone"/><xsl:apply-templates/>
  </xsl:template>
  <xsl:template name="facts-alone"><xsl:if test="@form or @material"><para><xsl:call-template name="facts"/></para></xsl:if></xsl:template>

  <xsl:template match="t:locus[not(normalize-space())]"><xsl:value-of select="@from"/><xsl:if test="@to and @to != @from"><xsl:value-of select="concat('–', @to)"/></xsl:if></xsl:template>
  <xsl:template match="t:dimensions">
    <xsl:for-each select="node()">
      <xsl:if test="self::* and preceding-sibling::*[normalize-space()] and normalize-space() and not(normalize-space(preceding-sibling::node()[1]/self::text())) and not(self::t:note)"> × </xsl:if>
      <xsl:if test="self::* or normalize-space()"><xsl:apply-templates select="."/></xsl:if>
    </xsl:for-each>
    <xsl:variable name="unit" select="(@unit | *[last()]/@unit)[last()]"/>
    <xsl:if test="$unit and normalize-space() and not(contains(., $unit))"><xsl:value-of select="concat(' ', $unit)"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
