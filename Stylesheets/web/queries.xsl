<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Editorial queries: doubts recorded in standOff, shown at their places and in a section of their own. -->

  <!-- The marks of the queries that concern the context element. Called by every template of an element that can have an
       xml:id. Without queries in the document it costs one comparison. -->
  <xsl:template name="query-marks">
    <xsl:if test="@xml:id and $has-queries">
      <xsl:variable name="linked" select="ancestor::tei:ref[@target]"/>
      <xsl:for-each select="key('queries-about', @xml:id)[not($linked)]">
        <a class="query" role="doc-noteref">
          <xsl:attribute name="href">#<xsl:call-template name="query-id"/></xsl:attribute>
          <xsl:attribute name="title"><xsl:value-of select="normalize-space(.)"/></xsl:attribute>
          <xsl:attribute name="aria-label">
            <xsl:call-template name="say"><xsl:with-param name="key" select="'query'"/></xsl:call-template>
            <xsl:text> </xsl:text><xsl:call-template name="query-number"/>
          </xsl:attribute>
          <xsl:text>?</xsl:text>
        </a>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="@xml:id"><xsl:call-template name="app-marks"/></xsl:if>
  </xsl:template>
  <xsl:variable name="has-queries" select="boolean($stand-off//tei:note[@target])"/>

  <xsl:template name="query-id">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:otherwise>tei.query.<xsl:call-template name="number"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="query-number"><xsl:call-template name="number"/></xsl:template>

  <xsl:template name="queries">
    <xsl:variable name="all" select="$stand-off//tei:note[@target or parent::tei:listAnnotation]"/>
    <xsl:if test="$all">
      <section class="queries" aria-labelledby="tei.queries">
        <xsl:call-template name="ui-language"/>
        <h2 id="tei.queries">
          <xsl:call-template name="say">
            <xsl:with-param name="key"><xsl:choose><xsl:when test="count($all) = 1">query</xsl:when><xsl:otherwise>queries</xsl:otherwise></xsl:choose></xsl:with-param>
          </xsl:call-template>
        </h2>
        <p class="intro"><xsl:call-template name="say"><xsl:with-param name="key" select="'queries-intro'"/></xsl:call-template></p>
        <ol class="queries"><xsl:for-each select="$all"><xsl:call-template name="query"/></xsl:for-each></ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="query">
    <xsl:variable name="id"><xsl:call-template name="query-id"/></xsl:variable>
    <li id="{$id}">
      <div class="query-text"><xsl:call-template name="language"/><xsl:if test="not(@xml:lang)"><xsl:call-template name="header-language"/></xsl:if><xsl:apply-templates/></div>
      <xsl:variable name="places">
        <xsl:for-each select="str:tokenize(@target)">
          <xsl:variable name="pointer" select="string(.)"/>
          <xsl:for-each select="$edition[1]">
            <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="$pointer"/></xsl:call-template></xsl:variable>
            <xsl:if test="starts-with($href, '#')"><li><a href="{$href}"><xsl:apply-templates select="id(substring($href, 2))" mode="place"/></a></li></xsl:if>
          </xsl:for-each>
        </xsl:for-each>
      </xsl:variable>
      <xsl:if test="exsl:node-set($places)/*">
        <p class="label"><xsl:call-template name="say"><xsl:with-param name="key" select="'concerns'"/></xsl:call-template></p>
        <ul class="places"><xsl:copy-of select="$places"/></ul>
      </xsl:if>
      <xsl:for-each select="id(substring-after(@resp, '#'))[1]">
        <p class="resp">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'raised-by'"/></xsl:call-template>
          <xsl:text> </xsl:text>
          <xsl:choose>
            <xsl:when test="tei:name or tei:persName or tei:orgName">
              <xsl:value-of select="normalize-space((tei:persName | tei:orgName | tei:name)[1])"/>
              <xsl:if test="tei:resp"> (<xsl:value-of select="normalize-space(tei:resp[1])"/>)</xsl:if>
            </xsl:when>
            <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
          </xsl:choose>
        </p>
      </xsl:for-each>
    </li>
  </xsl:template>
</xsl:stylesheet>
