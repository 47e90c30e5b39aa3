<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- Notes and their markers. Markers stay as the source writes them; links go both ways. -->

  <!-- A marker in the text that points to a note. -->
  <xsl:template match="tei:ref[@type='noteAnchor'] | tei:ptr[@type='noteAnchor']
      | tei:ref[not(ancestor::tei:note)][id(substring-after(@target, '#'))[self::tei:note[ancestor::tei:text]]]" priority="2">
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@target"/></xsl:call-template></xsl:variable>
    <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
    <xsl:choose>
      <!-- The note is missing: the marker stays, as text. -->
      <xsl:when test="$href = ''"><sup><xsl:call-template name="attributes"><xsl:with-param name="class" select="'noteref'"/></xsl:call-template><xsl:apply-templates/></sup></xsl:when>
      <xsl:otherwise>
        <a href="{$href}" role="doc-noteref">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'noteref'"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:attribute name="aria-label">
            <xsl:call-template name="say"><xsl:with-param name="key" select="'note'"/></xsl:call-template>
            <xsl:text> </xsl:text>
            <xsl:call-template name="note-number-of-anchor"/>
          </xsl:attribute>
          <xsl:choose>
            <xsl:when test="normalize-space()"><xsl:apply-templates/></xsl:when>
            <xsl:otherwise><xsl:call-template name="note-number-of-anchor"/></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="query-marks"/>
  </xsl:template>

  <xsl:template name="note-number-of-anchor">
    <xsl:choose>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="id(substring-after(@target, '#'))[1]"><xsl:call-template name="note-number"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number of a note: its own, or its position among the collected ones; letters if the source has
       numbers of its own, so that the two series cannot be confused. -->
  <xsl:template name="note-number">
    <xsl:choose>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="number"><xsl:call-template name="collected-number"/></xsl:variable>
        <xsl:choose>
          <xsl:when test="not(number($number) &gt; 0)"/>
          <xsl:when test="$source-has-markers"><xsl:number value="$number" format="a"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$number"/></xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:variable name="source-has-markers" select="$collected-notes and boolean(f:elements('ref')[@type = 'noteAnchor'][ancestor::tei:text or $is-fragment])"/>

  <!-- Collected notes are numbered with or without an xml:id, hence not by page-id. -->
  <xsl:template name="collected-number"><xsl:call-template name="number"/></xsl:template>
  <xsl:template name="note-id"><xsl:call-template name="page-id"/></xsl:template>

  <!-- A note that is printed at the end leaves a marker at its place, unless the text has one already. -->
  <xsl:template match="tei:note">
    <xsl:if test="not(@xml:id and key('targets', @xml:id)[starts-with(., '#')][not(ancestor::tei:note)])">
      <xsl:variable name="id"><xsl:call-template name="note-id"/></xsl:variable>
      <xsl:variable name="shown"><xsl:call-template name="note-number"/></xsl:variable>
      <a class="noteref" role="doc-noteref" href="#{$id}" id="{$id}.mark">
        <xsl:attribute name="aria-label">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'note'"/></xsl:call-template>
          <xsl:text> </xsl:text><xsl:value-of select="$shown"/>
        </xsl:attribute>
        <xsl:value-of select="$shown"/>
      </a>
    </xsl:if>
  </xsl:template>

  <!-- Notes that stay where they are. -->
  <xsl:template match="tei:note[@type='source' or @place='inline' or @place='block']" priority="1">
    <xsl:choose>
      <xsl:when test="ancestor::tei:head or (ancestor::tei:p and not(tei:p or tei:list or @place='block')) or ancestor::tei:l">
        <xsl:call-template name="inline"><xsl:with-param name="class" select="'note'"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <div>
          <xsl:call-template name="attributes"><xsl:with-param name="class">note<xsl:if test="@type='source'"> source</xsl:if></xsl:with-param></xsl:call-template>
          <xsl:if test="@type='source'">
            <span class="label"><xsl:call-template name="ui-language"/><xsl:call-template name="say"><xsl:with-param name="key" select="'source'"/></xsl:call-template></span>
            <xsl:text> </xsl:text>
          </xsl:if>
          <xsl:apply-templates/>
          <xsl:call-template name="query-marks"/>
        </div>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="tei:note[starts-with(@place, 'margin')][not(tei:p or tei:list or tei:lg or tei:quote)][not(ancestor::tei:div[@type='notes' or @type='endnotes' or @type='footnotes'])]" priority="1">
    <span role="note"><xsl:call-template name="attributes"><xsl:with-param name="class" select="'note marginal'"/></xsl:call-template><xsl:apply-templates/></span>
  </xsl:template>
  <xsl:template match="tei:bibl/tei:note | tei:biblStruct/tei:note | tei:person/tei:note | tei:org/tei:note | tei:place/tei:note" priority="1">
    <xsl:call-template name="inline"/>
  </xsl:template>

  <!-- In descriptions of the edition and its source notes stand where they are. -->
  <xsl:template match="tei:teiHeader//tei:note | tei:standOff//tei:note" priority="2.5"><xsl:call-template name="inline"/></xsl:template>

  <!-- A section of notes in the source. -->
  <xsl:template match="tei:div[@type='notes' or @type='endnotes' or @type='footnotes']" priority="1">
    <xsl:variable name="headed"><xsl:call-template name="is-headed"/></xsl:variable>
    <xsl:variable name="element"><xsl:choose><xsl:when test="$headed = 'yes'">section</xsl:when><xsl:otherwise>div</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$element}">
      <xsl:attribute name="role">doc-endnotes</xsl:attribute>
      <xsl:variable name="first" select="tei:note[1]"/>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'notes'"/></xsl:call-template>
      <xsl:apply-templates select="node()[not($first)] | $first/preceding-sibling::node()"/>
      <xsl:if test="$first">
        <ol class="notes">
          <xsl:for-each select="$first | $first/following-sibling::*">
            <xsl:choose>
              <xsl:when test="self::tei:note"><xsl:call-template name="note-item"/></xsl:when>
              <xsl:otherwise><li class="between"><xsl:apply-templates select="."/></li></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </ol>
      </xsl:if>
    </xsl:element>
  </xsl:template>
  <!-- Deeper in such a section, and anywhere a note is met in its place among notes. -->
  <xsl:template match="tei:div[@type='notes' or @type='endnotes' or @type='footnotes']//tei:note" priority="3">
    <ol class="notes"><xsl:call-template name="note-item"/></ol>
  </xsl:template>

  <xsl:template name="collected-notes">
    <xsl:for-each select="$edition">
      <xsl:if test="$collected-notes">
        <section role="doc-endnotes" class="notes collected" aria-labelledby="tei.notes">
          <h2 id="tei.notes"><xsl:call-template name="ui-language"/><xsl:call-template name="say"><xsl:with-param name="key" select="'editorial-notes'"/></xsl:call-template></h2>
          <ol class="notes">
            <xsl:for-each select="$collected-notes"><xsl:call-template name="note-item"/></xsl:for-each>
          </ol>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="note-item">
    <xsl:variable name="id"><xsl:call-template name="note-id"/></xsl:variable>
    <li>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'note'"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="tei:label"><xsl:apply-templates select="tei:label[1]"/></xsl:when>
        <xsl:otherwise><span class="label"><xsl:call-template name="note-number"/></span></xsl:otherwise>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <div class="note-body">
        <xsl:apply-templates select="node()[not(self::tei:label[not(preceding-sibling::tei:label)])]"/>
        <xsl:call-template name="query-marks"/>
        <xsl:call-template name="back-links"><xsl:with-param name="id" select="$id"/></xsl:call-template>
      </div>
    </li>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- One way back for every marker of the note. -->
  <xsl:template name="back-links">
    <xsl:param name="id"/>
    <xsl:variable name="references" select="key('targets', @xml:id)[starts-with(., '#')]/parent::*"/>
    <xsl:variable name="marked" select="$references[@type='noteAnchor' or not(ancestor::tei:note)]"/>
    <xsl:variable name="number"><xsl:call-template name="note-number"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$marked">
        <xsl:for-each select="$marked">
          <xsl:call-template name="back-link">
            <xsl:with-param name="to"><xsl:call-template name="page-id"/></xsl:with-param>
            <xsl:with-param name="number" select="$number"/>
            <xsl:with-param name="of"><xsl:if test="count($marked) &gt; 1"><xsl:number value="position()" format="a"/></xsl:if></xsl:with-param>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="not(ancestor::tei:div[@type='notes' or @type='endnotes' or @type='footnotes'])">
        <xsl:call-template name="back-link">
          <xsl:with-param name="to" select="concat($id, '.mark')"/>
          <xsl:with-param name="number" select="$number"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="back-link">
    <xsl:param name="to"/>
    <xsl:param name="number"/>
    <xsl:param name="of"/>
    <xsl:text> </xsl:text>
    <a class="back" role="doc-backlink" href="#{$to}">
      <xsl:attribute name="aria-label">
        <xsl:call-template name="say"><xsl:with-param name="key" select="'back'"/></xsl:call-template>
        <xsl:text>, </xsl:text>
        <xsl:call-template name="say"><xsl:with-param name="key" select="'note'"/></xsl:call-template>
        <xsl:value-of select="concat(' ', $number, $of)"/>
      </xsl:attribute>
      <xsl:text>↑</xsl:text>
      <xsl:if test="string($of)"><sup><xsl:value-of select="$of"/></sup></xsl:if>
    </a>
  </xsl:template>
</xsl:stylesheet>
