<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Descriptions of manuscripts and other objects. -->

  <xsl:template match="tei:msDesc | tei:msPart | tei:msFrag | tei:object">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('description ', local-name())"/></xsl:call-template>
      <xsl:apply-templates/>
      <xsl:call-template name="query-marks"/>
    </div>
  </xsl:template>
  <xsl:template match="tei:msDesc/tei:head | tei:msPart/tei:head | tei:msFrag/tei:head"><xsl:call-template name="block"><xsl:with-param name="class" select="'head'"/></xsl:call-template></xsl:template>

  <!-- Where the object is kept and how it is called there: the parts in their order, with commas where nothing else is between them. -->
  <xsl:template match="tei:msIdentifier | tei:objectIdentifier">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'msIdentifier'"/></xsl:call-template>
      <xsl:for-each select="*[normalize-space()][not(self::tei:altIdentifier or self::tei:msName)]">
        <xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/>
      </xsl:for-each>
      <xsl:for-each select="tei:msName"><xsl:text> </xsl:text><span class="msName"><xsl:call-template name="attributes"><xsl:with-param name="class" select="'msName'"/></xsl:call-template><xsl:apply-templates/></span></xsl:for-each>
      <xsl:apply-templates select="tei:altIdentifier[normalize-space()]"/>
    </div>
  </xsl:template>
  <xsl:template match="tei:altIdentifier">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'field altIdentifier'"/></xsl:call-template>
      <span class="label"><xsl:call-template name="ui-language"/><xsl:call-template name="label"><xsl:with-param name="language" select="$ui"/></xsl:call-template><xsl:if test="@type"><xsl:value-of select="concat(' (', @type, ')')"/></xsl:if></span>
      <xsl:text> </xsl:text>
      <xsl:for-each select="*[normalize-space()]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/></xsl:for-each>
    </div>
  </xsl:template>

  <xsl:template match="tei:msContents | tei:msItem | tei:msItemStruct | tei:physDesc | tei:objectDesc | tei:supportDesc | tei:support | tei:msDesc//tei:extent | tei:foliation
      | tei:collation | tei:condition | tei:layoutDesc | tei:layout | tei:handDesc | tei:handNote | tei:scriptDesc | tei:scriptNote | tei:typeDesc | tei:typeNote
      | tei:musicNotation | tei:decoDesc | tei:decoNote | tei:additions | tei:bindingDesc | tei:binding | tei:sealDesc | tei:seal | tei:accMat
      | tei:history | tei:origin | tei:provenance | tei:acquisition | tei:additional | tei:adminInfo | tei:recordHist | tei:recordHist/tei:source
      | tei:msDesc//tei:availability | tei:custodialHist | tei:custEvent | tei:surrogates | tei:msContents/tei:textLang | tei:msItem/tei:textLang | tei:msContents/tei:summary
      | tei:msItem/tei:rubric | tei:msItem/tei:incipit | tei:msItem/tei:explicit | tei:msItem/tei:colophon | tei:msItem/tei:finalRubric | tei:filiation">
    <xsl:call-template name="field"/>
  </xsl:template>

  <!-- In running text the same words stand in the line. -->
  <xsl:template match="tei:rubric | tei:finalRubric | tei:incipit | tei:explicit | tei:colophon | tei:summary | tei:textLang | tei:extent
      | tei:material | tei:origDate | tei:origPlace | tei:watermark | tei:catchwords | tei:signatures | tei:secFol | tei:heraldry | tei:stamp | tei:objectType
      | tei:institution | tei:repository | tei:collection | tei:msName | tei:locus | tei:locusGrp | tei:dim | tei:height | tei:width | tei:depth | tei:objectName">
    <xsl:choose>
      <xsl:when test="not(normalize-space()) and self::tei:locus"><span><xsl:call-template name="attributes"><xsl:with-param name="class" select="'locus'"/></xsl:call-template><xsl:value-of select="@from"/><xsl:if test="@to and @to != @from"><xsl:value-of select="concat('–', @to)"/></xsl:if></span></xsl:when>
      <xsl:otherwise><xsl:call-template name="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:locusGrp[not(text()[normalize-space()])]"><span><xsl:call-template name="attributes"><xsl:with-param name="class" select="'locusGrp'"/></xsl:call-template><xsl:for-each select="*"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="."/></xsl:for-each></span></xsl:template>

  <!-- "210 × 140 mm": the sign goes between numbers that only white space divides. -->
  <xsl:template match="tei:dimensions">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'dimensions'"/></xsl:call-template>
      <xsl:for-each select="node()">
        <xsl:if test="self::* and preceding-sibling::*[normalize-space()] and normalize-space() and not(normalize-space(preceding-sibling::node()[1]/self::text())) and not(self::tei:note)"> × </xsl:if>
        <xsl:if test="self::* or normalize-space()"><xsl:apply-templates select="."/></xsl:if>
      </xsl:for-each>
      <xsl:variable name="unit" select="(@unit | *[last()]/@unit)[last()]"/>
      <xsl:if test="$unit and normalize-space() and not(contains(., $unit))"><xsl:value-of select="concat(' ', $unit)"/></xsl:if>
    </span>
  </xsl:template>
</xsl:stylesheet>
