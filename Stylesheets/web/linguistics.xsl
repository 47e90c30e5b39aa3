<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- Words, clauses, sentences, and what was said aloud. Their markup is for programs: on the page it is the text it holds. -->

  <xsl:template match="tei:w | tei:pc | tei:c | tei:m | tei:s | tei:cl | tei:phr">
    <xsl:choose>
      <xsl:when test="f:styled()"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:u"><xsl:choose>
    <xsl:when test="ancestor::tei:p"><xsl:call-template name="inline"/></xsl:when>
    <xsl:otherwise>
      <div>
        <xsl:call-template name="attributes"><xsl:with-param name="class" select="'u'"/></xsl:call-template>
        <xsl:if test="@who"><xsl:attribute name="data-who"><xsl:value-of select="translate(@who, '#', '')"/></xsl:attribute></xsl:if>
        <xsl:apply-templates/>
      </div>
    </xsl:otherwise>
  </xsl:choose></xsl:template>
  <xsl:template match="tei:annotationBlock"><xsl:call-template name="block"/></xsl:template>
  <xsl:template match="tei:vocal | tei:kinesic | tei:incident | tei:writing | tei:shift"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:pause"><span class="pause" title="pause"><xsl:call-template name="attributes"><xsl:with-param name="class" select="'pause'"/></xsl:call-template>…</span></xsl:template>

  <!-- Annotation that programs read: a place to link to, and no words. -->
  <xsl:template match="tei:link | tei:linkGrp | tei:join | tei:joinGrp | tei:alt | tei:altGrp | tei:timeline | tei:when | tei:certainty | tei:precision | tei:respons
      | tei:substJoin | tei:listTranspose | tei:transpose | tei:listRelation[not(normalize-space())] | tei:relation[not(normalize-space())] | tei:divGen[not(normalize-space())]
      | tei:index[not(normalize-space())] | tei:fs | tei:fvLib | tei:fLib | tei:fsdDecl | tei:ptr[not(@target)]">
    <xsl:if test="@xml:id"><span><xsl:call-template name="attributes"/></span></xsl:if>
    <xsl:if test="normalize-space()"><span class="machine" hidden="hidden"><xsl:value-of select="."/></span></xsl:if>
  </xsl:template>
  <xsl:template match="tei:interpGrp | tei:spanGrp"><xsl:call-template name="block"/></xsl:template>
  <xsl:template match="tei:interp | tei:span"><xsl:call-template name="inline"/></xsl:template>
  <!-- A term for an index stands at its place unseen by the reader, as in the source it indexes. -->
  <xsl:template match="tei:index"><span class="index-term" hidden="hidden"><xsl:apply-templates/></span></xsl:template>
</xsl:stylesheet>
