<?xml version="1.0" encoding="UTF-8"?>
<!-- Words, clauses and sentences, speech, and annotation for programs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:w | t:pc | t:c | t:m | t:s | t:cl | t:phr | t:seg[not(@rend)] | t:rhyme"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:u"><speech><xsl:if test="@who"><speaker-name><xsl:value-of select="translate(@who, '#', '')"/></speaker-name></xsl:if><xsl:call-template name="content"/></speech></xsl:template>
  <xsl:template match="t:vocal | t:kinesic | t:incident | t:shift[normalize-space()]"><i><ed>(</ed><xsl:call-template name="span"/><ed>)</ed></i></xsl:template>
  <xsl:template match="t:writing"><i><xsl:call-template name="span"/></i></xsl:template>
  <xsl:template match="t:pause"><ed>…</ed></xsl:template>
  <xsl:template match="t:link | t:linkGrp | t:join | t:joinGrp | t:alt | t:altGrp | t:timeline | t:when | t:certainty | t:precision | t:respons | t:substJoin | t:listTranspose
    | t:transpose | t:relation[not(normalize-space())] | t:listRelation[not(normalize-space())] | t:divGen[not(normalize-space())] | t:shift[not(normalize-space())] | t:move[not(normalize-space())] | t:media[not(normalize-space())]
    | t:fs | t:fvLib | t:fLib | t:fsdDecl | t:index">
    <xsl:call-template name="place"/>
  </xsl:template>
  <xsl:template match="t:interpGrp | t:spanGrp"><block><xsl:call-template name="content"/></block></xsl:template>
</xsl:stylesheet>
