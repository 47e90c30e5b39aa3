<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- Paragraphs. One that holds a list, a table, verse … cannot be an HTML p: it becomes a div with the
       role and the look of one. -->

  <xsl:template match="tei:p | tei:ab">
    <xsl:choose>
      <!-- A book has thousands of paragraphs, and most are words only. -->
      <xsl:when test="self::tei:p and not(@* or *)">
        <p><xsl:call-template name="made-id"/><xsl:apply-templates/></p>
      </xsl:when>
      <xsl:otherwise>
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
              <xsl:if test="@* or self::tei:ab"><xsl:call-template name="attributes"><xsl:with-param name="class" select="substring('ab', 1, 2 * boolean(self::tei:ab))"/></xsl:call-template></xsl:if>
              <xsl:call-template name="paragraph-content"/>
            </p>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The id of what always has one, if it is no xml:id: of paragraphs and lines of the text. Not by way of the variable and the
       templates that other elements use. -->
  <xsl:template name="made-id">
    <xsl:choose>
      <xsl:when test="$program-names">
        <!-- Nothing for what has an xml:id. -->
        <xsl:variable name="id" select="f:identifier()"/>
        <xsl:if test="$id"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if>
      </xsl:when>
      <xsl:when test="not(@xml:id) and ancestor::tei:text">
        <xsl:variable name="of" select="generate-id()"/>
        <xsl:attribute name="id">tei.<xsl:value-of select="substring('lp', 1 + not(self::tei:l), 1)"/>.<xsl:for-each select="$numbers"><xsl:value-of select="key('number', $of)/@n"/></xsl:for-each></xsl:attribute>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The number of a paragraph is a permanent link to it. It is drawn by the style sheet from data-n, so that
       selected and copied text is the text of the source and nothing else. -->
  <xsl:template name="paragraph-content">
    <xsl:call-template name="made-id"/>
    <xsl:if test="@n and @xml:id and not(ancestor::tei:note)">
      <a class="pn" href="#{@xml:id}" data-n="{@n}">
        <xsl:attribute name="aria-label">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'paragraph'"/></xsl:call-template>
          <xsl:text> </xsl:text><xsl:value-of select="@n"/>
        </xsl:attribute>
      </a>
    </xsl:if>
    <xsl:apply-templates/>
    <xsl:if test="@xml:id"><xsl:call-template name="query-marks"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
