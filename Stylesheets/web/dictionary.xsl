<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Dictionaries, in the order of the encoding: an entry is a block, its senses are blocks in it, the rest runs on. -->

  <xsl:template match="tei:superEntry | tei:entry | tei:entryFree | tei:hom | tei:sense | tei:re | tei:dictScrap">
    <xsl:choose>
      <xsl:when test="ancestor::tei:p or ancestor::tei:l or ancestor::tei:head"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise>
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="local-name()"/></xsl:call-template>
          <xsl:if test="@n"><xsl:attribute name="data-n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
          <xsl:apply-templates/>
          <xsl:call-template name="query-marks"/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:form | tei:pron | tei:hyph | tei:syll | tei:stress | tei:gramGrp | tei:gram | tei:pos | tei:gen | tei:number | tei:case | tei:per | tei:tns
      | tei:mood | tei:subc | tei:iType | tei:colloc | tei:def | tei:etym | tei:usg | tei:xr | tei:lbl | tei:lang | tei:oRef | tei:pRef | tei:oVar | tei:pVar">
    <xsl:call-template name="inline">
      <xsl:with-param name="class"><xsl:value-of select="local-name()"/><xsl:if test="@type"><xsl:value-of select="concat(' t-', translate(@type, ' .:', '---'))"/></xsl:if></xsl:with-param>
    </xsl:call-template>
    <xsl:if test="(self::tei:oRef or self::tei:oVar) and not(normalize-space())">~</xsl:if>
  </xsl:template>
  <xsl:template match="tei:orth">
    <xsl:call-template name="inline"><xsl:with-param name="tag"><xsl:choose><xsl:when test="parent::tei:form"><xsl:text>b</xsl:text></xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
