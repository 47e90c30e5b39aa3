<?xml version="1.0" encoding="UTF-8"?>
<!-- Text about markup and programs; formulas. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:eg="http://www.tei-c.org/ns/Examples" xmlns:m="http://www.w3.org/1998/Math/MathML" exclude-result-prefixes="t eg m">

  <xsl:template match="t:code | t:ident | t:kw"><tt><xsl:call-template name="span"/></tt></xsl:template>
  <xsl:template match="t:gi | t:tag"><tt>&lt;<xsl:call-template name="span"/>&gt;</tt></xsl:template>
  <xsl:template match="t:att"><tt>@<xsl:call-template name="span"/></tt></xsl:template>
  <xsl:template match="t:val"><tt>"<xsl:call-template name="span"/>"</tt></xsl:template>
  <!-- MathML is printed as the row of its signs. -->
  <xsl:template match="t:formula | m:*"><xsl:call-template name="span"/></xsl:template>

  <!-- Examples keep their lines. -->
  <xsl:template match="t:eg"><listing><xsl:value-of select="."/></listing></xsl:template>
  <xsl:template match="eg:egXML"><listing><xsl:apply-templates mode="verbatim"/></listing></xsl:template>
  <xsl:template match="*" mode="verbatim">
    <xsl:value-of select="concat('&lt;', name())"/>
    <xsl:for-each select="@*"><xsl:value-of select="concat(' ', name(), '=&quot;', ., '&quot;')"/></xsl:for-each>
    <xsl:choose>
      <xsl:when test="node()"><xsl:text>&gt;</xsl:text><xsl:apply-templates mode="verbatim"/><xsl:value-of select="concat('&lt;/', name(), '&gt;')"/></xsl:when>
      <xsl:otherwise>/&gt;</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="text()" mode="verbatim"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="comment()" mode="verbatim"><xsl:value-of select="concat('&lt;!--', ., '--&gt;')"/></xsl:template>
  <xsl:template match="t:p//t:eg | t:p//eg:egXML" priority="1"><tt><xsl:apply-templates mode="verbatim"/></tt></xsl:template>

  <!-- What runs in the line without a look of its own. -->
  <xsl:template match="t:time | t:ref | t:idno | t:forename | t:surname | t:addName | t:nameLink | t:genName | t:roleName | t:district | t:bloc | t:street | t:postCode | t:postBox
    | t:geo | t:geogFeat | t:offset | t:email | t:unit | t:desc | t:distinct | t:roleDesc | t:corr | t:orig | t:reg | t:abbr | t:expan | t:am | t:mod | t:damage | t:redo | t:undo
    | t:retrace | t:restore | t:metamark | t:handShift | t:char | t:glyph | t:mapping | t:charName | t:glyphName | t:addSpan | t:delSpan | t:damageSpan | t:secl | t:ellipsis | t:titlePart | t:docTitle | t:docAuthor | t:docDate
    | t:docEdition | t:docImprint | t:imprimatur | t:binaryObject | t:material | t:origDate | t:origPlace | t:watermark | t:catchwords | t:signatures | t:secFol | t:heraldry
    | t:stamp | t:objectType | t:institution | t:repository | t:collection | t:msName | t:locus | t:locusGrp | t:dim | t:height | t:width | t:depth | t:rubric
    | t:finalRubric | t:incipit | t:explicit | t:colophon | t:summary | t:textLang | t:extent | t:author | t:editor | t:publisher | t:pubPlace | t:biblScope | t:citedRange
    | t:edition | t:meeting | t:resp | t:respStmt | t:imprint | t:monogr | t:analytic | t:series | t:relatedItem | t:birth | t:death | t:occupation | t:residence | t:floruit | t:age
    | t:sex | t:gender | t:faith | t:nationality | t:education | t:affiliation | t:langKnowledge | t:langKnown | t:socecStatus | t:state | t:trait | t:location | t:population | t:climate
    | t:terrain | t:persPronouns | t:eventName | t:objectName | t:persName | t:placeName | t:orgName | t:geogName | t:name | t:rs | t:settlement | t:region | t:country | t:date | t:num
    | t:measure | t:term | t:title | t:bibl | t:licence | t:interp | t:span | t:surfaceGrp | t:move | t:shift | t:media | t:caption | t:ruby | t:rb | t:rt
    | t:biblFull | t:titleStmt | t:publicationStmt | t:fileDesc | t:editionStmt | t:seriesStmt | t:notesStmt | t:authority | t:distributor | t:sponsor | t:funder | t:principal
    | t:spGrp | t:listPerson | t:listPlace | t:listOrg | t:listEvent | t:listObject | t:listNym | t:personGrp | t:listRelation | t:relation | t:label[parent::t:event] | t:taxonomy | t:category | t:catDesc | t:sourceDoc" priority="-0.3">
    <xsl:call-template name="span"/>
  </xsl:template>
  <xsl:template match="t:nym | t:text//t:personGrp[not(t:person)]"><para><xsl:call-template name="common"/><xsl:call-template name="content"/></para></xsl:template>
  <!-- What a document says of persons, transcriptions and pictures elsewhere is printed where the edition prints it. -->
  <xsl:template match="t:standOff | t:facsimile | t:teiHeader"/>
  <xsl:template match="t:surface">
    <panel><xsl:if test="@n"><xsl:attribute name="label"><xsl:value-of select="@n"/></xsl:attribute></xsl:if><xsl:call-template name="content"/></panel>
  </xsl:template>
  <xsl:template match="t:zone"><block><xsl:call-template name="common"/><xsl:call-template name="content"/></block></xsl:template>
  <xsl:template match="t:line"><verse><xsl:call-template name="common"/><xsl:call-template name="content"/></verse></xsl:template>
  <xsl:template match="t:line//t:line | t:line//t:zone" priority="1"><xsl:call-template name="span"/></xsl:template>
</xsl:stylesheet>
