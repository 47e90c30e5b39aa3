<?xml version="1.0" encoding="UTF-8"?>
<!-- Editorial queries: notes in standOff that point into the text. The first place (in the order of the text) gets a lettered
     footnote, the others its letter. A query whose places cannot carry a mark is printed at the end. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:str="http://exslt.org/strings" exclude-result-prefixes="t str">

  <!-- A query has a place if one of its targets is listed here and does not itself stand in a note. -->
  <xsl:key name="markable" use="@xml:id" match="t:p[@xml:id] | t:ab[@xml:id] | t:head[@xml:id] | t:div[@xml:id][t:head] | t:l[@xml:id] | t:item[@xml:id]
    | t:dateline[@xml:id] | t:ref[@xml:id] | t:ptr[@xml:id] | t:date[@xml:id] | t:seg[@xml:id] | t:hi[@xml:id] | t:anchor[@xml:id] | t:foreign[@xml:id]
    | t:orgName[@xml:id] | t:placeName[@xml:id] | t:rs[@xml:id] | t:name[@xml:id] | t:persName[@xml:id] | t:term[@xml:id] | t:num[@xml:id] | t:measure[@xml:id]
    | t:unclear[@xml:id] | t:supplied[@xml:id] | t:bibl[@xml:id] | t:title[@xml:id] | t:quote[@xml:id]"/>

  <!-- The current node is the element that may be the place of a query. -->
  <xsl:template name="queries-here">
    <xsl:call-template name="apps-here"/>
    <xsl:if test="@xml:id">
      <xsl:variable name="here" select="."/>
      <xsl:for-each select="key('query-for', @xml:id)">
        <!-- The brackets matter: they make libxml2 put the nodes in document order before it counts. -->
        <xsl:variable name="first" select="(key('markable', str:tokenize(@target, ' #'))[ancestor::t:text][not(ancestor::t:note)])[1]"/>
        <xsl:variable name="letter"><xsl:for-each select="$first"><xsl:call-template name="letter"/></xsl:for-each></xsl:variable>
        <xsl:variable name="more"><xsl:if test="position() != 1"><xsl:value-of select="position()"/></xsl:if></xsl:variable>
        <xsl:variable name="id" select="concat('query-', $first/@xml:id, $more)"/>
        <!-- After a note's marker the letter needs a comma between: "2" and "a" would read "2a". -->
        <xsl:variable name="after-marker" select="$here/self::t:ref[@type = 'noteAnchor'] or $here/self::t:ptr or position() != 1"/>
        <xsl:if test="$first">
          <xsl:if test="$after-marker"><sup>,</sup></xsl:if>
          <xsl:choose>
            <xsl:when test="generate-id($first) = generate-id($here)">
              <note series="letter" n="{$letter}{$more}"><anchor id="{$id}"/><xsl:apply-templates/></note>
            </xsl:when>
            <xsl:otherwise><note-again series="letter" n="{$letter}{$more}" to="{$id}"/></xsl:otherwise>
          </xsl:choose>
        </xsl:if>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="unplaced-queries">
    <xsl:variable name="unplaced" select="$source//t:standOff//t:note[@target][not(key('markable', str:tokenize(@target, ' #'))[ancestor::t:text][not(ancestor::t:note)])]"/>
    <xsl:if test="$unplaced">
      <heading level="1" running="{$words/queries}"><xsl:value-of select="$words/queries"/></heading>
      <xsl:for-each select="$unplaced">
        <para><xsl:apply-templates/></para>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
