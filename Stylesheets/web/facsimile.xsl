<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Pictures of the source and transcriptions that follow them surface by surface. -->

  <!-- The picture that a page break shows: the one @facs names, or that of the surface or zone it points to. -->
  <xsl:template name="facsimile-address">
    <xsl:variable name="first" select="substring-before(concat(normalize-space(@facs), ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="$first = ''"/>
      <xsl:when test="starts-with($first, '#')">
        <xsl:variable name="shown" select="id(substring($first, 2))"/>
        <xsl:for-each select="($shown/tei:graphic | $shown/self::tei:graphic | $shown/parent::tei:surface/tei:graphic)[@url][1]">
          <xsl:call-template name="picture-address"><xsl:with-param name="url" select="@url"/></xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="picture-address"><xsl:with-param name="url" select="$first"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An IIIF image service (…/info.json) is asked for a picture of a thousand pixels; other addresses are what they are. -->
  <xsl:template name="picture-address">
    <xsl:param name="url"/>
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="$url"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="substring($href, string-length($href) - 9) = '/info.json'"><xsl:value-of select="concat(substring($href, 1, string-length($href) - 9), 'full/1000,/0/default.jpg')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$href"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:sourceDoc | tei:surfaceGrp | tei:surface | tei:zone | tei:line">
    <xsl:variable name="in-line" select="ancestor::tei:line or parent::tei:seg or ancestor::tei:p"/>
    <xsl:element name="{substring('divspan', 1 + 3 * boolean($in-line), 3 + boolean($in-line))}">
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
      <xsl:if test="@n"><xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
      <xsl:apply-templates/>
      <xsl:call-template name="query-marks"/>
    </xsl:element>
  </xsl:template>

  <!-- A facsimile beside a text is reached from the page breaks; its own list is in the description of the edition. -->
  <xsl:template match="tei:facsimile"/>
  <xsl:template name="about-facsimile">
    <xsl:variable name="pictures" select="$edition/tei:facsimile//tei:graphic[@url]"/>
    <xsl:variable name="entries">
      <xsl:for-each select="$pictures[position() &lt;= 400]">
        <xsl:variable name="href"><xsl:call-template name="picture-address"><xsl:with-param name="url" select="@url"/></xsl:call-template></xsl:variable>
        <xsl:if test="string($href)">
          <li>
            <xsl:variable name="named" select="ancestor::tei:surface[1]"/>
            <a href="{$href}"><xsl:choose>
              <xsl:when test="normalize-space(tei:desc)"><xsl:value-of select="normalize-space(tei:desc)"/></xsl:when>
              <xsl:when test="normalize-space($named/tei:label | $named/tei:desc)"><xsl:value-of select="normalize-space($named/tei:label | $named/tei:desc)"/></xsl:when>
              <xsl:when test="$named/@n"><xsl:value-of select="$named/@n"/></xsl:when>
              <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="position()"/></xsl:otherwise>
            </xsl:choose></a>
          </li>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="exsl:node-set($entries)/*">
      <div><dt><xsl:call-template name="say"><xsl:with-param name="key" select="'facsimile'"/></xsl:call-template></dt><dd><ul class="pictures"><xsl:copy-of select="$entries"/></ul></dd></div>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
