<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Paragraphs. One that holds a list, a table, verse … cannot be an HTML p: it becomes a div with the
       role and the look of one. -->

  <xsl:template match="tei:p | tei:ab">
    <xsl:variable name="holds-blocks"><xsl:if test="*"><xsl:call-template name="holds-blocks"/></xsl:if></xsl:variable>
    <xsl:choose>
      <xsl:when test="$holds-blocks = 'yes'">
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
          <xsl:call-template name="paragraph-content"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:call-template name="attributes"><xsl:with-param name="class"><xsl:if test="self::tei:ab">ab</xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="paragraph-content"/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number of a paragraph is a permanent link to it. It is drawn by the style sheet from data-n, so that
       selected and copied text is the text of the source and nothing else. -->
  <xsl:template name="paragraph-content">
    <!-- Not by way of the variable and the templates that other elements use: a book has thousands of paragraphs. -->
    <xsl:if test="not(@xml:id) and ancestor::tei:text">
      <xsl:variable name="of" select="generate-id()"/>
      <xsl:attribute name="id">tei.p.<xsl:for-each select="$numbers"><xsl:value-of select="key('number', $of)/@n"/></xsl:for-each></xsl:attribute>
    </xsl:if>
    <xsl:if test="@n and @xml:id and not(ancestor::tei:note)">
      <a class="pn" href="#{@xml:id}" data-n="{@n}">
        <xsl:attribute name="aria-label">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'paragraph'"/></xsl:call-template>
          <xsl:text> </xsl:text><xsl:value-of select="@n"/>
        </xsl:attribute>
      </a>
    </xsl:if>
    <xsl:apply-templates/>
    <xsl:call-template name="query-marks"/>
  </xsl:template>
</xsl:stylesheet>
