<?xml version="1.0" encoding="UTF-8"?>
<!-- Text nodes: runs of white space become one space, never none: "a <hi>b</hi> c" keeps both its spaces.
     (Two spaces that meet across a tag, "a <hi> b</hi>", are one again on the page: Typst collapses them.) -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="text()" name="text">
    <xsl:variable name="core" select="normalize-space(.)"/>
    <xsl:choose>
      <xsl:when test="$core = ''"><xsl:if test="string-length(.) != 0"><xsl:text> </xsl:text></xsl:if></xsl:when>
      <xsl:otherwise>
        <xsl:if test="normalize-space(substring(., 1, 1)) = ''"><xsl:text> </xsl:text></xsl:if>
        <xsl:value-of select="$core"/>
        <xsl:if test="normalize-space(substring(., string-length(.))) = ''"><xsl:text> </xsl:text></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- White space written for the eye, as in <supplied>\n text</supplied>, is the author's; comments and PIs are not printed. -->
  <xsl:template match="comment() | processing-instruction()"/>

  <!-- An element that nobody foresaw prints its content; one that stands among blocks is a block of its own. -->
  <xsl:template match="*">
    <xsl:message><xsl:value-of select="concat('unknown-element ', name())"/></xsl:message>
    <xsl:call-template name="span"/>
  </xsl:template>
  <xsl:template match="t:body/* | t:front/* | t:back/* | t:div/*" priority="-0.4">
    <xsl:message><xsl:value-of select="concat('unknown-element ', name())"/></xsl:message>
    <block><xsl:call-template name="common"/><xsl:call-template name="content"/></block>
  </xsl:template>

  <!-- Content in its own language and, when something points at it, with its place marked. -->
  <xsl:template name="span">
    <xsl:choose>
      <xsl:when test="@xml:lang"><x lang="{@xml:lang}"><xsl:call-template name="content"/></x></xsl:when>
      <xsl:otherwise><xsl:call-template name="content"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="content">
    <xsl:call-template name="place"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- What can be cited has its identifier in the PDF, as on the web page: a named destination. So have places that something
       points at. An xml:id that is used twice is an error of the document, and names nothing. -->
  <xsl:variable name="cited" select="' p ab l lg sp head note item app pb table figure text div div1 div2 div3 div4 div5 div6 div7 '"/>
  <xsl:template name="place">
    <xsl:choose>
      <xsl:when test="@xml:id">
        <xsl:if test="(contains($cited, concat(' ', local-name(), ' ')) or key('anchor', @xml:id)) and count(id(@xml:id) | .) = 1"><anchor id="{@xml:id}"/></xsl:if>
      </xsl:when>
      <xsl:when test="$program-names and (self::t:p or self::t:ab or self::t:l or self::t:note or self::t:head or self::t:pb)">
        <xsl:variable name="id"><xsl:call-template name="identifier"/></xsl:variable>
        <xsl:if test="string($id) != ''"><anchor id="{$id}"/></xsl:if>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Attributes that every block may have. -->
  <xsl:template name="common">
    <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
    <xsl:variable name="rend" select="concat(' ', @rend, ' ', id(substring-after(@rendition, '#'))[self::t:rendition], ' ', @style, ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($rend, 'center') or contains($rend, 'centre')"><xsl:attribute name="align">center</xsl:attribute></xsl:when>
      <xsl:when test="contains($rend, ' right') or contains($rend, 'align(right)') or contains($rend, ':right') or contains($rend, ': right')">
        <xsl:attribute name="align">right</xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
