<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Breaks of pages, columns and lines, and the ornaments between sections. None of them may put white space into a word. -->

  <xsl:variable name="page-word"><xsl:call-template name="say"><xsl:with-param name="key" select="'page'"/></xsl:call-template></xsl:variable>

  <!-- The number is drawn by the style sheet from data-n, so that it is not in the way of search and copy. Not
       role="doc-pagebreak": that role allows no label, and its content would be text. -->
  <xsl:template match="tei:pb">
    <xsl:variable name="label" select="concat($page-word, substring(' ', 1, boolean(@n)), @n)"/>
    <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="ancestor::tei:ref[@target]">
        <span><xsl:call-template name="page-break"><xsl:with-param name="id" select="$id"/><xsl:with-param name="label" select="$label"/></xsl:call-template></span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="picture"><xsl:if test="@facs"><xsl:call-template name="facsimile-address"/></xsl:if></xsl:variable>
        <a>
          <xsl:call-template name="page-break"><xsl:with-param name="id" select="$id"/><xsl:with-param name="label" select="$label"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="string($picture)">
              <xsl:attribute name="href"><xsl:value-of select="$picture"/></xsl:attribute>
              <xsl:attribute name="aria-label">
                <xsl:call-template name="say"><xsl:with-param name="key" select="'facsimile'"/></xsl:call-template><xsl:value-of select="concat(', ', $label)"/>
              </xsl:attribute>
            </xsl:when>
            <!-- Without a picture the page is a permanent link to itself; a book has too many of them for the keyboard's round. -->
            <xsl:otherwise>
              <xsl:attribute name="href"><xsl:value-of select="concat('#', $id)"/></xsl:attribute>
              <xsl:attribute name="aria-label"><xsl:value-of select="$label"/></xsl:attribute>
              <xsl:attribute name="tabindex">-1</xsl:attribute>
            </xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="page-break">
    <xsl:param name="id"/>
    <xsl:param name="label"/>
    <xsl:variable name="shown" select="translate(@n, '[]', '')"/>
    <xsl:call-template name="attributes"><xsl:with-param name="class" select="'pb'"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
    <xsl:attribute name="title"><xsl:value-of select="$label"/></xsl:attribute>
    <xsl:attribute name="data-n"><xsl:value-of select="concat($shown, substring('|', 1 + boolean($shown)))"/></xsl:attribute>
  </xsl:template>

  <xsl:template match="tei:cb | tei:gb">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'cb'"/></xsl:call-template>
      <xsl:attribute name="title">
        <xsl:call-template name="say"><xsl:with-param name="key" select="'column'"/></xsl:call-template>
        <xsl:text> </xsl:text><xsl:value-of select="@n"/>
      </xsl:attribute>
    </span>
  </xsl:template>

  <!-- A line break inside a word (break="no") leaves the word whole. -->
  <xsl:template match="tei:lb">
    <xsl:choose>
      <xsl:when test="@break = 'no'"><xsl:if test="@xml:id"><span><xsl:call-template name="attributes"/></span></xsl:if></xsl:when>
      <!-- Behind words, as most are. This is asked of the next node only: a paragraph may have hundreds of lines. -->
      <xsl:when test="preceding-sibling::node()[1]/self::text()[normalize-space()]"><xsl:call-template name="break"/></xsl:when>
      <xsl:when test="parent::tei:div or parent::tei:body or parent::tei:lg or parent::tei:sp or parent::tei:figure or parent::tei:opener[not(text()[normalize-space()])]
          or parent::tei:closer[not(text()[normalize-space()])]">
        <xsl:if test="@xml:id"><span><xsl:call-template name="attributes"/></span></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <!-- A second predicate would look through all that is before. -->
        <xsl:variable name="nearest" select="preceding-sibling::node()[1]"/>
        <xsl:variable name="before" select="$nearest[not(self::comment() or self::processing-instruction())]
            | $nearest[self::comment() or self::processing-instruction()]/preceding-sibling::node()[not(self::comment() or self::processing-instruction())][1]"/>
        <!-- The break at the very start of a block would only make an empty line. -->
        <xsl:variable name="first" select="not($before) or ($before[self::text()[normalize-space() = '']] and not(preceding-sibling::*[1]))
            or (preceding-sibling::*[1]/self::*[self::tei:pb or self::tei:cb or self::tei:fw] and not(preceding-sibling::text()[1]/self::text()[normalize-space()]
              or preceding-sibling::text()[2]/self::text()[normalize-space()] or preceding-sibling::text()[normalize-space()]))"/>
        <xsl:choose>
          <xsl:when test="$first and (parent::tei:p or parent::tei:ab or parent::tei:l or parent::tei:head or parent::tei:item or parent::tei:cell)">
            <xsl:if test="@xml:id"><span><xsl:call-template name="attributes"/></span></xsl:if>
          </xsl:when>
          <xsl:otherwise><xsl:call-template name="break"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@n mod 5 = 0"><span class="line-n" data-n="{@n}"></span></xsl:if>
  </xsl:template>

  <xsl:template name="break">
    <xsl:choose>
      <xsl:when test="@*"><br><xsl:call-template name="attributes"/></br></xsl:when>
      <xsl:otherwise><br/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An ornament as the source has it (@rend), else three asterisks; a milestone of a reference system is a small number. -->
  <xsl:template match="tei:milestone">
    <xsl:variable name="inside" select="ancestor::tei:head or ancestor::tei:l"/>
    <xsl:choose>
      <xsl:when test="@unit and @unit != 'section' and @unit != 'ornament' and @unit != 'absent' and @unit != 'stars' and @unit != 'unspecified'">
        <span title="{normalize-space(concat(@unit, ' ', @n))}">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'milestone'"/></xsl:call-template>
          <xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute>
        </span>
      </xsl:when>
      <xsl:when test="$inside or (ancestor::tei:p and @unit != 'section')">
        <span><xsl:call-template name="attributes"><xsl:with-param name="class" select="'milestone'"/></xsl:call-template></span>
      </xsl:when>
      <xsl:otherwise>
        <div role="separator">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'ornament'"/></xsl:call-template>
          <!-- A @rend without letters is the ornament itself. -->
          <xsl:attribute name="data-sign">
            <xsl:choose>
              <xsl:when test="@rend and translate(@rend, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', '') = string(@rend)"><xsl:value-of select="@rend"/></xsl:when>
              <xsl:otherwise>* * *</xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:anchor"><span><xsl:call-template name="attributes"/></span><xsl:call-template name="query-marks"/></xsl:template>
</xsl:stylesheet>
