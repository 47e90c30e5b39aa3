<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Witnesses of the text, and the letters by which the apparatus calls them. -->

  <xsl:template match="tei:listWit">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'listWit'"/></xsl:call-template>
      <xsl:apply-templates select="tei:head"/>
      <ul class="witnesses">
        <xsl:for-each select="*[not(self::tei:head)]"><li><xsl:apply-templates select="."/></li></xsl:for-each>
      </ul>
    </div>
  </xsl:template>
  <xsl:template match="tei:witness">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'witness'"/></xsl:call-template>
      <!-- The siglum is said unless the description opens with it. -->
      <xsl:variable name="siglum"><xsl:call-template name="siglum"/></xsl:variable>
      <xsl:if test="string($siglum) and not(tei:abbr[@type = 'siglum']) and not(starts-with(normalize-space(), $siglum))">
        <b class="siglum"><xsl:value-of select="$siglum"/></b><xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template name="siglum">
    <xsl:choose>
      <xsl:when test="tei:abbr[@type = 'siglum']"><xsl:value-of select="normalize-space(tei:abbr[@type = 'siglum'][1])"/></xsl:when>
      <xsl:when test="tei:idno[@type = 'siglum']"><xsl:value-of select="normalize-space(tei:idno[@type = 'siglum'][1])"/></xsl:when>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@xml:id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The witnesses, sources and editors of a reading. -->
  <xsl:template name="sigla">
    <xsl:variable name="all" select="normalize-space(concat(@wit, ' ', @source, ' ', @resp))"/>
    <xsl:if test="$all">
      <xsl:text> </xsl:text>
      <span class="sigla">
        <xsl:for-each select="str:tokenize($all)">
          <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
          <xsl:variable name="pointer" select="string(.)"/>
          <xsl:for-each select="$edition[1]">
            <xsl:variable name="target" select="id(substring-after($pointer, '#'))"/>
            <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="$pointer"/></xsl:call-template></xsl:variable>
            <xsl:variable name="shown"><xsl:choose>
              <xsl:when test="$target"><xsl:for-each select="$target[1]"><xsl:call-template name="siglum"/></xsl:for-each></xsl:when>
              <xsl:when test="contains($pointer, '#')"><xsl:value-of select="substring-after($pointer, '#')"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$pointer"/></xsl:otherwise>
            </xsl:choose></xsl:variable>
            <xsl:choose>
              <xsl:when test="starts-with($href, '#') and $target[self::tei:witness]"><a class="siglum" href="{$href}"><xsl:value-of select="$shown"/></a></xsl:when>
              <xsl:otherwise><span class="siglum"><xsl:value-of select="$shown"/></span></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
