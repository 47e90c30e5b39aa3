<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers for notes that the source does not number, letters for the edition's own. Both begin anew in each chapter.
     All are counted in one pass into a small table and looked up by identity: xsl:number would count from the start every
     time. (generate-id() is used for the look-up only; it never reaches the output.) -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="t exsl str">

  <xsl:key name="number" match="entry" use="@of"/>

  <xsl:variable name="table">
    <xsl:for-each select="$source//t:body | $source//t:front | $source//t:back">
      <xsl:for-each select="t:div | t:div1 | self::*[not(t:div or t:div1)]">
        <xsl:call-template name="count"><xsl:with-param name="scope" select="."/></xsl:call-template>
      </xsl:for-each>
      <!-- What stands beside the divisions. -->
      <xsl:if test="t:div or t:div1">
        <xsl:call-template name="count"><xsl:with-param name="scope" select="*[not(self::t:div or self::t:div1)]"/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="numbers" select="exsl:node-set($table)"/>

  <xsl:template name="count">
    <xsl:param name="scope"/>
    <!-- Where the source numbers some of its notes, the others get signs: two notes 1 on a page would be one too many. -->
    <xsl:variable name="taken" select="boolean($scope/descendant-or-self::t:ref[@type = 'noteAnchor'] or $scope/descendant-or-self::t:note[@n])"/>
    <xsl:for-each select="$scope/descendant-or-self::t:note[not(@n)][not(@type = 'source' or @place = 'inline')][not(ancestor::t:note)]">
      <entry of="{generate-id()}">
        <xsl:attribute name="n"><xsl:choose>
          <xsl:when test="$taken"><xsl:value-of select="substring('*†‡§‖¶', (position() - 1) mod 6 + 1, 1)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="position()"/></xsl:otherwise>
        </xsl:choose></xsl:attribute>
      </entry>
    </xsl:for-each>
    <!-- Entries of the apparatus outside numbered lines have letters of the Greek alphabet, anew in each division. -->
    <xsl:for-each select="$scope/descendant-or-self::*[self::t:app[not(@n or ancestor::t:listApp or ancestor::t:l[@n] or t:lem//t:l[@n])] or @xml:id and key('app-from', @xml:id)]">
      <xsl:variable name="letter" select="concat(substring('αβγδεζηθικλμνξοπρστυφχψω', ceiling(position() div 24) - 1, position() &gt; 24), substring('αβγδεζηθικλμνξοπρστυφχψω', (position() - 1) mod 24 + 1, 1))"/>
      <xsl:choose>
        <xsl:when test="self::t:app"><entry of="app-{generate-id()}" n="{$letter}"/></xsl:when>
        <xsl:otherwise><xsl:for-each select="key('app-from', @xml:id)"><entry of="app-{generate-id()}" n="{$letter}"/></xsl:for-each></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:for-each select="$scope/descendant-or-self::*[self::t:choice[not(ancestor::t:choice)] or @xml:id and key('query-for', @xml:id)]
      [not(ancestor::t:note)]
      [self::t:choice or generate-id() = generate-id((key('markable', str:tokenize(key('query-for', @xml:id)/@target, ' #'))[ancestor::t:text][not(ancestor::t:note)])[1])]">
      <xsl:variable name="letter"><xsl:number value="position()" format="a"/></xsl:variable>
      <entry of="letter-{generate-id()}" n="{$letter}"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Of the current node. -->
  <xsl:template name="number">
    <xsl:variable name="id" select="generate-id()"/>
    <xsl:choose>
      <xsl:when test="normalize-space(@n)"><xsl:value-of select="normalize-space(translate(@n, '[]()', ''))"/></xsl:when>
      <xsl:otherwise><xsl:for-each select="$numbers"><xsl:value-of select="key('number', $id)/@n"/></xsl:for-each></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="letter">
    <xsl:variable name="id" select="concat('letter-', generate-id())"/>
    <xsl:for-each select="$numbers"><xsl:value-of select="key('number', $id)/@n"/></xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
