<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions and their heads. Print XML is flat: a division becomes a heading and what follows it, so that no depth of
     nesting in the source can exhaust the typesetter. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <!-- A book has chapters: a title page, contents, and chapters that begin a page. A single document has none of it. -->
  <xsl:variable name="headed" select="count(/*/t:text/t:*/t:div[t:head][position() &lt; 5] | /*/t:text/t:body/t:div/t:div[t:head][position() &lt; 5]
    | /t:teiCorpus/t:TEI[position() &lt; 5] | /*/t:text/t:group/t:text[position() &lt; 5])"/>
  <xsl:variable name="is-book" select="$headed &gt;= 4 and string-length(/*) &gt; 30000"/>

  <xsl:template match="t:TEI | t:teiCorpus">
    <!-- In a corpus each text is a part, headed by its title when the text itself has no title of its own. -->
    <xsl:variable name="title" select="t:teiHeader/t:fileDesc/t:titleStmt/t:title[1]"/>
    <xsl:for-each select="$title">
      <xsl:variable name="plain"><xsl:call-template name="plain"/></xsl:variable>
      <heading level="1" break="page" running="{$plain}" role="part"><xsl:apply-templates/></heading>
    </xsl:for-each>
    <xsl:apply-templates select="t:text | t:TEI | t:teiCorpus | t:sourceDoc"/>
  </xsl:template>

  <!-- Heads that have words, by their division: one that is only a note or an ornament cannot be an entry of the outline. -->
  <xsl:key name="title" use="generate-id(..)" match="t:div/t:head[text()[normalize-space()] or *[not(self::t:note or self::t:fw or self::t:figure)][normalize-space()]]
    | t:body/t:head[normalize-space()][not(t:note)] | t:front/t:head[normalize-space()][not(t:note)] | t:back/t:head[normalize-space()][not(t:note)]
    | t:div1/t:head[normalize-space()] | t:div2/t:head[normalize-space()] | t:div3/t:head[normalize-space()] | t:div4/t:head[normalize-space()]
    | t:div5/t:head[normalize-space()] | t:div6/t:head[normalize-space()] | t:div7/t:head[normalize-space()]"/>

  <xsl:template match="t:text | t:group | t:floatingText">
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="t:front | t:body | t:back">
    <xsl:variable name="main" select="key('title', generate-id())[1]"/>
    <xsl:apply-templates select="$main" mode="heading"/>
    <xsl:apply-templates select="node()[generate-id() != generate-id($main)]"/>
  </xsl:template>

  <xsl:template match="t:div | t:div1 | t:div2 | t:div3 | t:div4 | t:div5 | t:div6 | t:div7">
    <!-- A section of end notes whose notes all stand at the foot of their pages would be an empty section. -->
    <xsl:if test="not(t:note) or t:*[not(self::t:head)][not(self::t:note[key('anchor', @xml:id) or id(substring-after(@target, '#'))])]">
      <xsl:variable name="main" select="(key('title', generate-id())[not(@type = 'catalogue')] | key('title', generate-id())[not(../t:head[not(@type = 'catalogue')])])[1]"/>
      <xsl:choose>
        <xsl:when test="$main"><xsl:apply-templates select="$main" mode="heading"/></xsl:when>
        <xsl:when test="@type = 'chapter' or @type = 'part'"><pagebreak/></xsl:when>
        <xsl:when test="preceding-sibling::*[1]/self::t:div"><gap-between/></xsl:when>
      </xsl:choose>
      <xsl:if test="not($main)"><xsl:call-template name="place"/></xsl:if>
      <xsl:apply-templates select="node()[generate-id() != generate-id($main)]"/>
    </xsl:if>
  </xsl:template>

  <!-- Levels never skip, whatever the depth: PDF/UA asks for it, and a reader of the outline too. -->
  <xsl:template match="t:head" mode="heading">
    <xsl:variable name="depth" select="count(ancestor::*[key('title', generate-id())]) + count(ancestor::t:TEI/parent::t:teiCorpus)"/>
    <xsl:variable name="level">
      <xsl:choose><xsl:when test="$depth &lt; 1">1</xsl:when><xsl:when test="$depth &gt; 6">6</xsl:when><xsl:otherwise><xsl:value-of select="$depth"/></xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:variable name="type" select="../@type"/>
    <xsl:variable name="running"><xsl:call-template name="plain"/></xsl:variable>
    <heading level="{$level}" running="{$running}">
      <xsl:if test="$type = 'part' or $type = 'chapter' or $type = 'book' or $type = 'volume' or ($is-book and $level = 1 and not(contains(' scene poem letter entry cast castlist Dramatis_Personae ', concat(' ', $type, ' '))))">
        <xsl:attribute name="break">page</xsl:attribute>
      </xsl:if>
      <xsl:if test="../@type"><xsl:attribute name="role"><xsl:value-of select="../@type"/></xsl:attribute></xsl:if>
      <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
      <xsl:for-each select="parent::*"><xsl:call-template name="place"/></xsl:for-each>
      <xsl:call-template name="content"/>
      <xsl:for-each select="parent::*"><xsl:call-template name="queries-here"/></xsl:for-each>
      <xsl:call-template name="queries-here"/>
    </heading>
  </xsl:template>

  <!-- The title under which the source lists the text: always printed, quietly. -->
  <xsl:template match="t:head[@type = 'catalogue']">
    <catalogue label="{$words/listed}"><xsl:call-template name="content"/><xsl:call-template name="queries-here"/></catalogue>
  </xsl:template>

  <!-- Further heads, and heads of lists, stanzas, tables: titles, but not entries of the outline. -->
  <xsl:template match="t:head">
    <subheading><xsl:call-template name="common"/>
      <xsl:if test="starts-with(local-name(..), 'div')"><xsl:attribute name="role">sub</xsl:attribute></xsl:if>
      <xsl:call-template name="content"/><xsl:call-template name="queries-here"/></subheading>
  </xsl:template>
</xsl:stylesheet>
