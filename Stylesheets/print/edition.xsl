<?xml version="1.0" encoding="UTF-8"?>
<!-- The print edition, first half: any TEI P5 document becomes "print XML" (see print.rnc), which edition.typ sets.
     A stylesheet of your own may import this one and override templates and parameters. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">
  <xsl:import href="templates.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- The page. Lengths are Typst's: 20mm, 1.5cm, 10pt. -->
  <xsl:param name="paper" select="'a5'"/>
  <xsl:param name="margin-top" select="'20mm'"/>
  <xsl:param name="margin-bottom" select="'23mm'"/>
  <xsl:param name="margin-inside" select="'17mm'"/>
  <xsl:param name="margin-outside" select="'22mm'"/>
  <xsl:param name="font-size" select="'10pt'"/>
  <xsl:param name="font" select="'Libertinus Serif'"/>
  <!-- From one line to the next, in sizes of the type. -->
  <xsl:param name="line-spacing" select="'1.35'"/>
  <!-- Lines of prose are numbered in the margin, every so many, anew on each page; 0 for none. -->
  <xsl:param name="number-lines" select="0"/>
  <!-- "yes" or "no" -->
  <xsl:param name="paragraph-numbers" select="'yes'"/>
  <xsl:param name="page-marks" select="'yes'"/>
  <xsl:param name="about" select="'yes'"/>
  <xsl:param name="index" select="'yes'"/>
  <!-- "auto" sets a table of contents when there are four headings or more. -->
  <xsl:param name="contents" select="'auto'"/>
  <!-- Line numbers of verse: every so many lines; 0 for none. Only numbers that the encoding has are set. -->
  <xsl:param name="line-numbers" select="5"/>
  <!-- Language of the words that the edition adds ("About this edition"); else that of the text, else English. -->
  <xsl:param name="interface-lang" select="''"/>
  <!-- Images that may be printed: their @url, separated by spaces, as files under the Typst root. -->
  <xsl:param name="images" select="''"/>
  <xsl:param name="generator" select="''"/>

  <xsl:template match="/">
    <xsl:apply-templates select="*" mode="edition"/>
  </xsl:template>

  <xsl:template match="*" mode="edition">
    <edition paper="{$paper}" margin-top="{$margin-top}" margin-bottom="{$margin-bottom}"
      margin-inside="{$margin-inside}" margin-outside="{$margin-outside}" font-size="{$font-size}" font="{$font}"
      line-spacing="{$line-spacing}" number-lines="{$number-lines}"
      lang="{$text-lang}" line-numbers="{$line-numbers}" running="{$running-title}">
      <xsl:if test="$source//t:app[not(ancestor::t:teiHeader)]"><xsl:attribute name="apparatus">yes</xsl:attribute></xsl:if>
      <xsl:call-template name="meta"/>
      <words lang="{$interface}" of="{$words/of}" contents="{$words/contents}"/>
      <body>
        <xsl:call-template name="title-block"/>
        <xsl:if test="not(t:text/t:front//t:titlePage)"><xsl:call-template name="contents"/></xsl:if>
        <xsl:choose>
          <xsl:when test="self::t:TEI or self::t:teiCorpus">
            <xsl:apply-templates select="t:text | t:TEI | t:teiCorpus | t:sourceDoc"/>
            <xsl:apply-templates select="t:standOff//t:listApp[not(ancestor::t:listApp)]"/>
          </xsl:when>
          <!-- A fragment: a lone text, div or p is printed too. -->
          <xsl:otherwise><xsl:apply-templates select="."/></xsl:otherwise>
        </xsl:choose>
      </body>
      <xsl:call-template name="end-matter"/>
    </edition>
  </xsl:template>

  <!-- A phrase to which an editorial query points: the phrase as ever, then the mark. This stands here, above the
       other templates, so that apply-imports can find the phrase's own. -->
  <xsl:template priority="10" match="t:ref[@xml:id] | t:ptr[@xml:id] | t:date[@xml:id] | t:seg[@xml:id] | t:hi[@xml:id] | t:anchor[@xml:id]
    | t:foreign[@xml:id] | t:orgName[@xml:id] | t:placeName[@xml:id] | t:rs[@xml:id] | t:name[@xml:id] | t:persName[@xml:id]
    | t:term[@xml:id] | t:num[@xml:id] | t:measure[@xml:id] | t:unclear[@xml:id] | t:supplied[@xml:id] | t:bibl[@xml:id] | t:title[@xml:id] | t:quote[@xml:id]">
    <xsl:apply-imports/>
    <xsl:call-template name="queries-here"/>
  </xsl:template>

  <xsl:template name="end-matter">
    <xsl:variable name="content">
      <xsl:call-template name="unplaced-queries"/>
      <xsl:if test="$about = 'yes'"><xsl:call-template name="about"/></xsl:if>
      <xsl:if test="$index = 'yes'"><xsl:call-template name="index"/></xsl:if>
    </xsl:variable>
    <xsl:if test="string($content) != ''">
      <end><xsl:copy-of select="$content"/></end>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
