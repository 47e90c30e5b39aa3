<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Plays: speeches, stage directions, lists of characters. -->

  <xsl:template match="tei:sp | tei:spGrp | tei:speaker"><xsl:call-template name="block"/></xsl:template>

  <xsl:template match="tei:stage">
    <xsl:choose>
      <xsl:when test="ancestor::tei:p or ancestor::tei:ab or ancestor::tei:l or ancestor::tei:head or parent::tei:speaker or parent::tei:castItem">
        <xsl:call-template name="inline"/>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="block"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- HTML allows only li in ul: the head goes before the list, and what stands beside the items into an item. -->
  <xsl:template match="tei:castList">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'castList'"/></xsl:call-template>
      <xsl:apply-templates select="tei:head"/>
      <ul><xsl:apply-templates select="*[not(self::tei:head)]" mode="cast"/></ul>
    </div>
  </xsl:template>

  <xsl:template match="tei:castItem" mode="cast">
    <li>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'castItem'"/></xsl:call-template>
      <xsl:apply-templates/>
    </li>
  </xsl:template>

  <xsl:template match="tei:castGroup" mode="cast">
    <li>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'castGroup'"/></xsl:call-template>
      <xsl:apply-templates select="tei:head"/>
      <ul><xsl:apply-templates select="*[not(self::tei:head or self::tei:roleDesc or self::tei:trailer)]" mode="cast"/></ul>
      <xsl:apply-templates select="tei:roleDesc | tei:trailer"/>
    </li>
  </xsl:template>

  <xsl:template match="*" mode="cast"><li class="between"><xsl:apply-templates select="."/></li></xsl:template>
  <xsl:template match="tei:castItem"><xsl:call-template name="block"/></xsl:template>
</xsl:stylesheet>
