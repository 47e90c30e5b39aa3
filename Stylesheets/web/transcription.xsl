<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- What an editor did with the text, by the usual signs: [ ] supplied, […] gap, struck through deleted, raised added. -->

  <!-- One reading stands in the line, the other is in the title and, for those who do not see it, in the text. -->
  <xsl:template match="tei:choice">
    <xsl:variable name="source" select="(tei:sic | tei:orig | tei:abbr)[1]"/>
    <xsl:variable name="edited" select="(tei:corr | tei:reg | tei:expan)[1]"/>
    <xsl:choose>
      <!-- More than a pair: all are shown, so that none is lost. -->
      <xsl:when test="count(*) &gt; 2"><xsl:call-template name="all-readings"/></xsl:when>
      <xsl:when test="$source and $edited and $reading = 'source'">
        <xsl:call-template name="readings"><xsl:with-param name="shown" select="$source"/><xsl:with-param name="other" select="$edited"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$source and $edited">
        <xsl:call-template name="readings"><xsl:with-param name="shown" select="$edited"/><xsl:with-param name="other" select="$source"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="all-readings"/></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="query-marks"/>
  </xsl:template>

  <xsl:template name="all-readings">
    <xsl:for-each select="*"><xsl:if test="position() &gt; 1"> / </xsl:if><xsl:apply-templates select="."/></xsl:for-each>
  </xsl:template>

  <xsl:template name="readings">
    <xsl:param name="shown"/>
    <xsl:param name="other"/>
    <xsl:variable name="words"><xsl:apply-templates select="$other" mode="plain"/></xsl:variable>
    <xsl:variable name="label"><xsl:call-template name="say"><xsl:with-param name="key" select="local-name($other)"/></xsl:call-template></xsl:variable>
    <xsl:variable name="own-label"><xsl:call-template name="say"><xsl:with-param name="key" select="local-name($shown)"/></xsl:call-template></xsl:variable>
    <!-- The script exchanges the two readings. -->
    <span title="{$label}: {normalize-space($words)}" data-shown="{$own-label}" data-other="{$label}">
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('choice ', local-name($shown))"/></xsl:call-template>
      <span class="reading"><xsl:for-each select="$shown"><xsl:apply-templates/></xsl:for-each></span>
      <span class="unseen"> (<span class="kind"><xsl:value-of select="$label"/></span>: <span class="other"><xsl:value-of select="$words"/></span>)</span>
    </span>
  </xsl:template>

  <xsl:template match="tei:sic | tei:corr | tei:orig | tei:reg | tei:abbr | tei:expan | tei:ex | tei:am"><xsl:call-template name="inline"/></xsl:template>

  <xsl:template match="tei:add"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'ins'"/><xsl:with-param name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="'added'"/></xsl:call-template></xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="tei:del"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'del'"/><xsl:with-param name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="'deleted'"/></xsl:call-template></xsl:with-param></xsl:call-template></xsl:template>

  <xsl:template match="tei:unclear">
    <xsl:call-template name="inline">
      <xsl:with-param name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="'unclear'"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:supplied">
    <xsl:variable name="block" select="tei:p or tei:l or tei:lg or tei:list or tei:div"/>
    <xsl:if test="not($block)">[</xsl:if>
    <xsl:call-template name="inline">
      <xsl:with-param name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="'supplied'"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
    <xsl:if test="not($block)">]</xsl:if>
  </xsl:template>

  <xsl:template match="tei:gap">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'gap'"/></xsl:call-template>
      <xsl:attribute name="title">
        <xsl:call-template name="say"><xsl:with-param name="key" select="'gap'"/></xsl:call-template>
        <xsl:if test="@reason">: <xsl:call-template name="say"><xsl:with-param name="key" select="string(@reason)"/></xsl:call-template></xsl:if>
        <xsl:if test="@quantity">, <xsl:value-of select="concat(@quantity, ' ', @unit)"/></xsl:if>
        <xsl:if test="@extent">, <xsl:value-of select="@extent"/></xsl:if>
      </xsl:attribute>
      <xsl:choose>
        <xsl:when test="normalize-space()"><xsl:text>[</xsl:text><xsl:apply-templates/><xsl:text>]</xsl:text></xsl:when>
        <xsl:otherwise>[…]</xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <!-- A blank of one character is how some encoders write a space between words. -->
  <xsl:template match="tei:space[@quantity = 1 and starts-with(@unit, 'char')][not(normalize-space())]" priority="1"><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="tei:space">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'space'"/></xsl:call-template>
      <xsl:attribute name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="'space'"/></xsl:call-template></xsl:attribute>
      <xsl:text>&#160;&#160;&#160;</xsl:text>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- Layers of the writing. What they say is in the title; the words are the text's. -->
  <xsl:template match="tei:damage | tei:surplus | tei:mod | tei:redo | tei:undo | tei:retrace | tei:restore | tei:metamark | tei:redaction">
    <xsl:call-template name="inline">
      <xsl:with-param name="title"><xsl:call-template name="say"><xsl:with-param name="key" select="local-name()"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:subst"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:secl"><xsl:call-template name="inline"/></xsl:template>

  <!-- Points where something begins: no words, but a place, and a sign that the style sheet draws. -->
  <xsl:template match="tei:handShift | tei:addSpan | tei:delSpan | tei:damageSpan">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
      <xsl:if test="self::tei:handShift">
        <xsl:attribute name="title">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'handShift'"/></xsl:call-template>
          <xsl:if test="@new"><xsl:value-of select="concat(': ', translate(@new, '#', ''))"/></xsl:if>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates/>
    </span>
  </xsl:template>
  <xsl:template match="tei:char | tei:glyph | tei:charName | tei:glyphName | tei:mapping | tei:charDecl | tei:localProp | tei:unicodeProp"><xsl:call-template name="inline"/></xsl:template>

  <!-- Running heads, signatures and catchwords of the page: there, but quiet. -->
  <xsl:template match="tei:fw"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:g">
    <xsl:choose>
      <xsl:when test="normalize-space()"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise>
        <!-- What the declaration of the character gives for it, else a box. -->
        <xsl:variable name="declared" select="id(substring-after(@ref, '#'))[self::tei:char or self::tei:glyph]"/>
        <xsl:variable name="mapped" select="normalize-space(($declared/tei:mapping[@type = 'Unicode' or @type = 'unicode' or @type = 'standard' or @type = 'standardized'] | $declared/tei:mapping)[1])"/>
        <span class="g" title="{normalize-space(concat(@ref, ' ', @type, ' ', @n))}"><xsl:call-template name="language"/><xsl:choose><xsl:when test="$mapped"><xsl:value-of select="$mapped"/></xsl:when><xsl:otherwise>▯</xsl:otherwise></xsl:choose></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
