<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Quotations. Quotation marks are those of the text; the style sheet adds some only if the header says
       that the encoders left them out (quotation/@marks="none"). -->

  <xsl:template match="tei:quote | tei:q | tei:said"><xsl:call-template name="inline"/></xsl:template>

  <xsl:template match="tei:quote[contains(@rend, 'block')]
      | tei:quote[parent::tei:div or parent::tei:body or parent::tei:div1 or parent::tei:div2 or parent::tei:div3 or parent::tei:item or parent::tei:epigraph or parent::tei:note[tei:p]]
      | tei:cit/tei:quote[parent::tei:cit[parent::tei:div or parent::tei:body or parent::tei:epigraph] or tei:p or tei:l or tei:lg]
      | tei:q[parent::tei:div or parent::tei:body]">
    <blockquote>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'quote'"/></xsl:call-template>
      <xsl:call-template name="query-marks"/>
      <xsl:apply-templates/>
    </blockquote>
  </xsl:template>

  <!-- A quotation with its reference: a block where it stands between blocks, words in the line elsewhere. -->
  <xsl:template match="tei:cit"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:cit[parent::tei:div or parent::tei:body or parent::tei:epigraph or tei:quote/tei:p or tei:quote/tei:l or tei:quote/tei:lg]">
    <xsl:call-template name="block"/>
  </xsl:template>
</xsl:stylesheet>
