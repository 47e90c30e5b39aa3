<?xml version="1.0" encoding="UTF-8"?>
<!-- Dictionaries: an entry is a paragraph with its turned lines set in; senses are blocks in it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:superEntry"><block><xsl:call-template name="common"/><xsl:call-template name="content"/></block></xsl:template>
  <xsl:template match="t:entry | t:entryFree | t:dictScrap | t:re | t:hom">
    <hanging><xsl:call-template name="common"/><xsl:call-template name="content"/><xsl:call-template name="queries-here"/></hanging>
  </xsl:template>
  <xsl:template match="t:sense"><inset><xsl:call-template name="common"/><xsl:if test="@n"><xsl:attribute name="n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if><xsl:call-template name="content"/></inset></xsl:template>
  <xsl:template match="t:p//t:sense | t:p//t:entry | t:p//t:re | t:p//t:hom | t:p//t:entryFree" priority="1"><xsl:call-template name="span"/></xsl:template>
  <!-- Examples and translations run on. -->
  <xsl:template match="t:sense//t:cit | t:entry//t:cit | t:entryFree//t:cit | t:sense//t:cit/t:bibl | t:entry//t:cit/t:bibl" priority="1"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:sense//t:cit/t:quote | t:entry//t:cit/t:quote" priority="1"><i><xsl:call-template name="span"/></i></xsl:template>
  <xsl:template match="t:form/t:orth"><b><xsl:call-template name="span"/></b></xsl:template>
  <xsl:template match="t:gramGrp | t:gram | t:pos | t:gen | t:number | t:case | t:per | t:tns | t:mood | t:subc | t:iType | t:usg | t:lbl | t:lang">
    <i><xsl:call-template name="span"/></i>
  </xsl:template>
  <!-- In a group that is in italics already. -->
  <xsl:template match="t:gramGrp/*" priority="0.6"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:form | t:orth | t:pron | t:hyph | t:syll | t:stress | t:colloc | t:def | t:etym | t:xr | t:pRef | t:pVar"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:oRef | t:oVar"><xsl:call-template name="span"/><xsl:if test="not(normalize-space())">~</xsl:if></xsl:template>
</xsl:stylesheet>
