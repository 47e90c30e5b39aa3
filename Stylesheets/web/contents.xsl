<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The list of contents: headings of the text, then the parts that the page adds. -->

  <xsl:template name="contents">
    <nav class="contents" aria-labelledby="tei.contents">
      <xsl:call-template name="ui-language"/>
      <p class="label" id="tei.contents"><xsl:call-template name="say"><xsl:with-param name="key" select="'contents'"/></xsl:call-template></p>
      <ol>
        <xsl:variable name="entries"><xsl:apply-templates select="$edition" mode="contents"/></xsl:variable>
        <xsl:choose>
          <xsl:when test="$promoted or not(exsl:node-set($entries)/*)">
            <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.text'"/><xsl:with-param name="key" select="'text'"/></xsl:call-template>
          </xsl:when>
        </xsl:choose>
        <xsl:copy-of select="$entries"/>
        <xsl:if test="$inline-apps or $stand-off//tei:listApp">
          <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.apparatus'"/><xsl:with-param name="key" select="'apparatus'"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="$collected-notes">
          <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.notes'"/><xsl:with-param name="key" select="'editorial-notes'"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="$stand-off//tei:note[@type='editorial' and @subtype='query']">
          <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.queries'"/><xsl:with-param name="key" select="'queries'"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="$index-entries">
          <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.index'"/><xsl:with-param name="key" select="$index-title"/></xsl:call-template>
        </xsl:if>
        <xsl:if test="$index-dates">
          <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.dates'"/><xsl:with-param name="key" select="'dates'"/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="contents-part"><xsl:with-param name="id" select="'tei.about'"/><xsl:with-param name="key" select="'about'"/></xsl:call-template>
      </ol>
    </nav>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <xsl:template name="contents-part">
    <xsl:param name="id"/>
    <xsl:param name="key"/>
    <li><a href="#{$id}"><xsl:call-template name="say"><xsl:with-param name="key" select="$key"/></xsl:call-template></a></li>
  </xsl:template>

  <xsl:template match="tei:TEI | tei:teiCorpus | tei:text | tei:front | tei:body | tei:back | tei:group | tei:div | tei:div1 | tei:div2 | tei:div3" mode="contents">
    <xsl:param name="depth" select="1"/>
    <xsl:variable name="heading-id"><xsl:call-template name="heading-of"/></xsl:variable>
    <xsl:variable name="parts" select="tei:TEI | tei:teiCorpus | tei:text | tei:front | tei:body | tei:back | tei:group | tei:div | tei:div1 | tei:div2 | tei:div3"/>
    <xsl:choose>
      <xsl:when test="$depth &gt; $contents-depth"/>
      <!-- The notes of a chapter are found from the chapter. -->
      <xsl:when test="parent::tei:div and (@type='notes' or @type='endnotes' or @type='footnotes')"/>
      <xsl:when test="$heading-id = '' or $heading-id = $promoted-id">
        <xsl:apply-templates select="$parts" mode="contents"><xsl:with-param name="depth" select="$depth"/></xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="sub"><xsl:apply-templates select="$parts" mode="contents"><xsl:with-param name="depth" select="$depth + 1"/></xsl:apply-templates></xsl:variable>
        <xsl:variable name="words"><xsl:apply-templates select="tei:head[generate-id() = $heading-id]" mode="plain"/></xsl:variable>
        <xsl:if test="normalize-space($words)">
          <li>
            <a>
              <xsl:attribute name="href">
                <xsl:text>#</xsl:text>
                <xsl:for-each select="tei:head[generate-id() = $heading-id]"><xsl:call-template name="page-id"/></xsl:for-each>
              </xsl:attribute>
              <xsl:call-template name="contents-language"/>
              <xsl:value-of select="normalize-space($words)"/>
            </a>
            <xsl:if test="exsl:node-set($sub)/*"><ol><xsl:copy-of select="$sub"/></ol></xsl:if>
          </li>
        </xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="*" mode="contents"/>

  <xsl:template name="contents-language">
    <xsl:variable name="own"><xsl:call-template name="html-lang"><xsl:with-param name="lang" select="ancestor-or-self::*[@xml:lang][1]/@xml:lang"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($own) and $own != $ui">
        <xsl:attribute name="lang"><xsl:value-of select="$own"/></xsl:attribute>
        <xsl:call-template name="direction"><xsl:with-param name="lang" select="$own"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="not(string($own)) and $text-lang != $ui">
        <xsl:attribute name="lang"><xsl:value-of select="$text-lang"/></xsl:attribute>
        <xsl:call-template name="direction"><xsl:with-param name="lang" select="$text-lang"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
