<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes become footnotes where they are called. A note called twice is set once; its second marker leads to it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <!-- An anchor is a ref or ptr whose target is a note and which is marked as an anchor or is no more than a marker:
       "see note 5" is a cross-reference and stays in the text. -->
  <xsl:template match="t:ref[@target][id(substring-after(@target, '#'))[self::t:note]] | t:ptr[@target][id(substring-after(@target, '#'))[self::t:note]]" priority="1">
    <xsl:variable name="note" select="id(substring-after(@target, '#'))"/>
    <xsl:variable name="marker" select="translate(., '[]() .&#9;&#10;', '')"/>
    <xsl:choose>
      <xsl:when test="not(@type = 'noteAnchor') and string-length($marker) &gt; 5">
        <xsl:call-template name="reference-to"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="place"/>
        <xsl:call-template name="call-note">
          <xsl:with-param name="note" select="$note"/>
          <xsl:with-param name="marker" select="$marker"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A marker whose note is not there: a marker all the same. -->
  <xsl:template match="t:ref[@type = 'noteAnchor'][not(id(substring-after(@target, '#'))[self::t:note])]" priority="1">
    <xsl:call-template name="place"/>
    <sup><xsl:call-template name="content"/></sup>
  </xsl:template>

  <!-- The other way round: an <anchor> to which notes point. -->
  <xsl:template name="notes-here">
    <xsl:for-each select="key('note-for', @xml:id)">
      <xsl:if test="not(key('anchor', @xml:id))"><xsl:call-template name="footnote"/></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The current node is the anchor. -->
  <xsl:template name="call-note">
    <xsl:param name="note"/>
    <xsl:param name="marker"/>
    <xsl:variable name="anchors" select="key('anchor', $note/@xml:id)[ancestor::t:text][@type = 'noteAnchor' or string-length(translate(., '[]() .&#9;&#10;', '')) &lt; 6]"/>
    <xsl:choose>
      <xsl:when test="generate-id() != generate-id($anchors[1]) or ancestor::t:note">
        <note-again to="{$note/@xml:id}">
          <xsl:attribute name="n"><xsl:choose>
            <xsl:when test="normalize-space(@n)"><xsl:value-of select="normalize-space(@n)"/></xsl:when>
            <xsl:when test="$marker != ''"><xsl:value-of select="$marker"/></xsl:when>
            <xsl:otherwise><xsl:for-each select="$note"><xsl:call-template name="number"/></xsl:for-each></xsl:otherwise>
          </xsl:choose></xsl:attribute>
        </note-again>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="n">
          <xsl:choose>
            <xsl:when test="normalize-space(@n)"><xsl:value-of select="normalize-space(translate(@n, '[]()', ''))"/></xsl:when>
            <xsl:when test="normalize-space($note/@n)"><xsl:value-of select="normalize-space(translate($note/@n, '[]()', ''))"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$marker"/></xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <xsl:for-each select="$note">
          <xsl:call-template name="footnote"><xsl:with-param name="n" select="string($n)"/></xsl:call-template>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The current node is the note. -->
  <xsl:template name="footnote">
    <xsl:param name="n"/>
    <note series="number">
      <xsl:attribute name="n"><xsl:choose><xsl:when test="$n != ''"><xsl:value-of select="$n"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="number"/></xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:if test="@xml:lang"><xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute></xsl:if>
      <xsl:call-template name="place"/>
      <!-- The marker before the note's text is set by the typesetter, from the number. -->
      <xsl:apply-templates select="node()[not(self::t:label[not(preceding-sibling::*)])]"/>
      <xsl:call-template name="queries-here"/>
    </note>
  </xsl:template>

  <!-- In descriptions of the edition and its source a note stands where it is. -->
  <xsl:template match="t:teiHeader//t:note | t:standOff//t:listApp//t:note" priority="0.7"><xsl:if test="normalize-space()"><ed> [</ed><xsl:call-template name="content"/><ed>] </ed></xsl:if></xsl:template>
  <xsl:template match="t:msContents/t:note | t:msItem/t:note | t:person/t:note | t:place/t:note" priority="0.8"><xsl:call-template name="span"/></xsl:template>

  <!-- A note in place. -->
  <xsl:template match="t:note">
    <xsl:choose>
      <!-- Set where it is called. -->
      <xsl:when test="key('anchor', @xml:id)[ancestor::t:text] or (@target and id(substring-after(@target, '#'))[self::t:anchor])"/>
      <!-- A note in a note cannot go to the foot of the foot. -->
      <xsl:when test="ancestor::t:note or ancestor::t:app"><ed> [</ed><xsl:call-template name="content"/><ed>]</ed></xsl:when>
      <xsl:when test="starts-with(local-name(..), 'div') or parent::t:body or parent::t:front or parent::t:back or parent::t:sp or parent::t:lg
        or parent::t:list or parent::t:table or parent::t:figure or parent::t:castList or parent::t:titlePage or parent::t:row">
        <aside>
          <xsl:if test="normalize-space(@n) and not(t:label)"><xsl:attribute name="n"><xsl:value-of select="normalize-space(@n)"/></xsl:attribute></xsl:if>
          <xsl:call-template name="common"/><xsl:call-template name="content"/><xsl:call-template name="queries-here"/></aside>
      </xsl:when>
      <xsl:when test="@place = 'inline' or @place = 'interlinear'"><ed>[</ed><xsl:call-template name="content"/><ed>]</ed></xsl:when>
      <xsl:otherwise><xsl:call-template name="footnote"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:noteGrp"><xsl:apply-templates/></xsl:template>
</xsl:stylesheet>
