<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Text about markup and programs; formulas. -->

  <xsl:template match="tei:code | tei:ident | tei:kw"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'code'"/></xsl:call-template></xsl:template>
  <!-- The signs are drawn by the style sheet. -->
  <xsl:template match="tei:gi | tei:att | tei:val | tei:tag"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'code'"/></xsl:call-template></xsl:template>
  <xsl:template match="tei:distinct | tei:desc | tei:unit | tei:email | tei:street | tei:postCode | tei:postBox | tei:district | tei:bloc | tei:geo | tei:rhyme | tei:move
      | tei:offset | tei:geogFeat | tei:caption | tei:author | tei:editor | tei:publisher | tei:pubPlace | tei:biblScope | tei:citedRange | tei:edition
      | tei:meeting | tei:affiliation | tei:occupation | tei:resp | tei:respStmt | tei:eventName | tei:licence | tei:sponsor | tei:funder | tei:principal | tei:authority | tei:distributor
      | tei:imprint | tei:monogr | tei:analytic | tei:series | tei:relatedItem | tei:headLabel | tei:headItem | tei:state | tei:trait | tei:nationality | tei:residence | tei:education
      | tei:faith | tei:age | tei:sex | tei:gender | tei:floruit | tei:langKnowledge | tei:langKnown | tei:socecStatus | tei:location | tei:population | tei:climate | tei:terrain
      | tei:birth | tei:death | tei:persPronouns | tei:persona | tei:placeState | tei:placeTrait | tei:ruby | tei:rb | tei:rt | tei:langUsage | tei:language | tei:creation
      | tei:keywords | tei:textClass | tei:abstract | tei:change | tei:editionStmt | tei:publicationStmt | tei:seriesStmt | tei:notesStmt | tei:titleStmt | tei:fileDesc
      | tei:ellipsis | tei:classDecl | tei:taxonomy | tei:category | tei:catDesc | tei:interaction | tei:equipment | tei:media | tei:binaryObject | tei:specDesc | tei:noteGrp">
    <xsl:call-template name="inline"/>
  </xsl:template>
  <xsl:template match="tei:ruby[tei:rb and tei:rt]" priority="1">
    <ruby><xsl:call-template name="attributes"/><xsl:for-each select="tei:rb"><xsl:apply-templates/></xsl:for-each><xsl:for-each select="tei:rt"><rt><xsl:apply-templates/></rt></xsl:for-each></ruby>
  </xsl:template>
  <!-- "yes" for a paragraph that is an HTML p. -->
  <xsl:template name="is-whole">
    <xsl:variable name="holds-blocks"><xsl:call-template name="holds-blocks"/></xsl:variable>
    <xsl:if test="$holds-blocks != 'yes'">yes</xsl:if>
  </xsl:template>
  <xsl:template match="tei:eg">
    <xsl:variable name="whole"><xsl:for-each select="ancestor::tei:p"><xsl:call-template name="is-whole"/></xsl:for-each></xsl:variable>
    <xsl:choose>
    <xsl:when test="string($whole) or ancestor::tei:head"><xsl:call-template name="inline"><xsl:with-param name="tag" select="'code'"/></xsl:call-template></xsl:when>
    <xsl:otherwise><pre><xsl:call-template name="attributes"><xsl:with-param name="class" select="'eg'"/></xsl:call-template><xsl:apply-templates/></pre></xsl:otherwise>
  </xsl:choose></xsl:template>

  <!-- Examples in XML are shown as they are written. -->
  <xsl:template match="eg:egXML" xmlns:eg="http://www.tei-c.org/ns/Examples">
    <xsl:variable name="whole"><xsl:for-each select="ancestor::tei:p"><xsl:call-template name="is-whole"/></xsl:for-each></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($whole) or ancestor::tei:head"><xsl:element name="code"><xsl:attribute name="class">egXML</xsl:attribute><xsl:apply-templates mode="verbatim"/></xsl:element></xsl:when>
      <xsl:otherwise><xsl:element name="pre"><xsl:attribute name="class">egXML</xsl:attribute><xsl:apply-templates mode="verbatim"/></xsl:element></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="*" mode="verbatim">
    <xsl:value-of select="concat('&lt;', name())"/>
    <xsl:for-each select="@*"><xsl:value-of select="concat(' ', name(), '=&quot;', ., '&quot;')"/></xsl:for-each>
    <xsl:choose>
      <xsl:when test="node()"><xsl:text>&gt;</xsl:text><xsl:apply-templates mode="verbatim"/><xsl:value-of select="concat('&lt;/', name(), '&gt;')"/></xsl:when>
      <xsl:otherwise>/&gt;</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="comment()" mode="verbatim"><xsl:value-of select="concat('&lt;!--', ., '--&gt;')"/></xsl:template>

  <!-- A formula in MathML goes onto the page as it is, by local names: HTML knows math without a prefix. -->
  <xsl:template match="tei:formula"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="m:math" xmlns:m="http://www.w3.org/1998/Math/MathML">
    <xsl:element name="math"><xsl:for-each select="@display | @alttext"><xsl:attribute name="{local-name()}"><xsl:value-of select="."/></xsl:attribute></xsl:for-each><xsl:apply-templates select="node()" mode="math"/></xsl:element>
  </xsl:template>
  <xsl:template match="*" mode="math">
    <xsl:element name="{local-name()}">
      <xsl:for-each select="@*[not(starts-with(local-name(), 'on') or local-name() = 'href' or local-name() = 'src' or local-name() = 'style')]"><xsl:attribute name="{local-name()}"><xsl:value-of select="."/></xsl:attribute></xsl:for-each>
      <xsl:apply-templates mode="math"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
