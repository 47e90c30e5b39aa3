<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus: an entry at the foot of the page, keyed to the line of verse where it stands, else to a letter of
     the Greek alphabet; all three ways of linking apparatus and text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:str="http://exslt.org/strings" exclude-result-prefixes="t str">

  <xsl:variable name="app-method" select="string($header/t:encodingDesc/t:variantEncoding/@method)"/>
  <xsl:key name="app-from" match="t:listApp/t:app[starts-with(@from, '#')]" use="substring-after(@from, '#')"/>

  <xsl:template match="t:app">
    <xsl:variable name="parallel" select="not(@from or @loc or @to) and ($app-method = '' or $app-method = 'parallel-segmentation')"/>
    <xsl:variable name="base" select="t:lem[1] | (t:rdg | t:rdgGrp/t:rdg | t:rdgGrp/t:lem)[1][not(../t:lem or ../../t:lem)]"/>
    <xsl:if test="$parallel">
      <xsl:for-each select="$base[1]"><xsl:call-template name="span"/></xsl:for-each>
    </xsl:if>
    <xsl:choose>
      <!-- No footnote in a footnote: the readings follow in brackets. -->
      <xsl:when test="ancestor::t:note or ancestor::t:app"><ed> [<xsl:call-template name="app-entry"/>]</ed></xsl:when>
      <xsl:otherwise><xsl:call-template name="app-note"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="app-note">
    <note series="apparatus">
      <xsl:attribute name="n"><xsl:call-template name="app-number"/></xsl:attribute>
      <xsl:if test="(ancestor::t:l[@n] or t:lem//t:l[@n]) and not(@n)"><xsl:attribute name="line">yes</xsl:attribute></xsl:if>
      <xsl:call-template name="place"/>
      <xsl:call-template name="app-entry"/>
    </note>
  </xsl:template>

  <xsl:template name="app-number">
    <xsl:choose>
      <xsl:when test="normalize-space(@n)"><xsl:value-of select="normalize-space(@n)"/></xsl:when>
      <xsl:when test="ancestor::t:l[1]/@n"><xsl:value-of select="normalize-space(ancestor::t:l[1]/@n)"/></xsl:when>
      <xsl:when test="t:lem//t:l/@n"><xsl:value-of select="normalize-space(t:lem//t:l[@n][1]/@n)"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="id" select="concat('app-', generate-id())"/>
        <xsl:for-each select="$numbers"><xsl:value-of select="key('number', $id)/@n"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Marks of entries elsewhere that begin at the current element. -->
  <xsl:template name="apps-here">
    <xsl:if test="@xml:id and not(ancestor::t:note)">
      <xsl:for-each select="key('app-from', @xml:id)"><xsl:call-template name="app-note"/></xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- "lemma A] reading B; reading C". -->
  <xsl:template name="app-entry">
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="t:lem"><xsl:for-each select="t:lem[1]"><xsl:call-template name="plain"/></xsl:for-each></xsl:when>
        <xsl:when test="@from"><xsl:call-template name="app-words"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="parallel" select="not(@from or @loc or @to) and ($app-method = '' or $app-method = 'parallel-segmentation') and not(ancestor::t:listApp)"/>
    <xsl:choose>
      <xsl:when test="t:lem and not($parallel)"><xsl:for-each select="t:lem[1]"><xsl:call-template name="span"/></xsl:for-each></xsl:when>
      <xsl:when test="string-length($words) &gt; 60">
        <xsl:value-of select="concat(substring-before(concat(substring($words, 1, 36), ' '), ' '), ' … ', str:tokenize(substring($words, string-length($words) - 30), ' ')[last()])"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
    <xsl:for-each select="t:lem[1]"><xsl:call-template name="sigla"/></xsl:for-each>
    <xsl:if test="$words != ''"><ed>] </ed></xsl:if>
    <xsl:for-each select="*[not(self::t:lem[not(preceding-sibling::t:lem)])]">
      <xsl:if test="position() &gt; 1 and not(self::t:note or self::t:witDetail or self::t:wit)"><xsl:text>; </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="reading"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The words from the place that @from names to the end of the entry's passage, within one block. -->
  <xsl:template name="app-words">
    <xsl:variable name="from" select="id(substring-after(@from, '#'))"/>
    <xsl:variable name="end" select="id(substring-after(@to, '#')) | self::*[not(@to)]"/>
    <xsl:choose>
      <xsl:when test="normalize-space($from)"><xsl:for-each select="$from"><xsl:call-template name="plain"/></xsl:for-each></xsl:when>
      <xsl:when test="$from and $end">
        <xsl:variable name="passage"><xsl:for-each select="$from[1]/following-sibling::node()[count(. | $end/preceding::node()) = count($end/preceding::node())][not(self::t:app)]"><xsl:apply-templates select="." mode="plain"/></xsl:for-each></xsl:variable>
        <xsl:value-of select="normalize-space($passage)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="t:rdg | t:lem" mode="reading" priority="1">
    <xsl:choose>
      <xsl:when test="normalize-space() or .//t:gap or .//t:space"><xsl:call-template name="span"/></xsl:when>
      <xsl:otherwise><i><xsl:value-of select="$words/omitted-reading"/></i></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="sigla"/>
  </xsl:template>
  <xsl:template match="t:rdgGrp" mode="reading" priority="1">
    <xsl:for-each select="*"><xsl:if test="position() &gt; 1 and not(self::t:wit or self::t:note)">, </xsl:if><xsl:apply-templates select="." mode="reading"/></xsl:for-each>
  </xsl:template>
  <xsl:template match="t:wit | t:witDetail | t:app/t:note | t:rdgGrp/t:note" mode="reading" priority="1"><xsl:text> </xsl:text><i><xsl:call-template name="span"/></i></xsl:template>

  <!-- Lines and paragraphs of a reading run on in its entry. -->
  <xsl:template match="t:rdg[../t:lem]//t:l | t:rdg[../t:lem]//t:p | t:rdg[../t:lem]//t:ab" priority="2">
    <xsl:call-template name="span"/><xsl:if test="following-sibling::*[1]/self::*[self::t:l or self::t:p or self::t:ab]"><ed> / </ed></xsl:if>
  </xsl:template>
  <xsl:template match="t:rdg[../t:lem]//t:lg" priority="2"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:lem | t:rdg | t:rdgGrp | t:wit | t:witDetail"><xsl:call-template name="span"/></xsl:template>
  <xsl:template match="t:witStart | t:witEnd | t:lacunaStart | t:lacunaEnd"/>

  <!-- A list of entries in the text, by their places. -->
  <xsl:template match="t:listApp">
    <xsl:apply-templates select="t:head | t:p | t:note"/>
    <list kind="labelled">
      <xsl:for-each select="t:app">
        <item><label><xsl:choose><xsl:when test="@loc"><xsl:value-of select="@loc"/></xsl:when><xsl:otherwise><xsl:call-template name="app-number"/></xsl:otherwise></xsl:choose></label>
          <xsl:call-template name="app-entry"/></item>
      </xsl:for-each>
    </list>
    <xsl:apply-templates select="t:listApp"/>
  </xsl:template>
  <!-- One whose entries stand at the foot of the pages they concern is not printed again. -->
  <xsl:template match="t:standOff//t:listApp[not(t:app[not(@from)])]" priority="1"/>

  <xsl:template name="sigla">
    <xsl:variable name="all" select="normalize-space(concat(@wit, ' ', @source, ' ', @resp))"/>
    <xsl:if test="$all != ''">
      <xsl:text> </xsl:text>
      <i>
        <xsl:for-each select="str:tokenize($all, ' ')">
          <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
          <xsl:variable name="pointer" select="string(.)"/>
          <xsl:for-each select="$source">
            <xsl:variable name="target" select="id(substring-after($pointer, '#'))"/>
            <xsl:choose>
              <xsl:when test="$target"><xsl:for-each select="$target[1]"><xsl:call-template name="siglum"/></xsl:for-each></xsl:when>
              <xsl:when test="contains($pointer, '#')"><xsl:value-of select="substring-after($pointer, '#')"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="$pointer"/></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </xsl:for-each>
      </i>
    </xsl:if>
  </xsl:template>
  <xsl:template name="siglum">
    <xsl:choose>
      <xsl:when test="t:abbr[@type = 'siglum']"><xsl:value-of select="normalize-space(t:abbr[@type = 'siglum'][1])"/></xsl:when>
      <xsl:when test="t:idno[@type = 'siglum']"><xsl:value-of select="normalize-space(t:idno[@type = 'siglum'][1])"/></xsl:when>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@xml:id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="t:listWit">
    <xsl:apply-templates select="t:head"/>
    <list kind="labelled">
      <xsl:for-each select="*[not(self::t:head)]">
        <xsl:choose>
          <xsl:when test="self::t:witness"><item><label><i><xsl:call-template name="siglum"/></i></label><xsl:call-template name="place"/><xsl:apply-templates select="node()[not(self::t:abbr[@type = 'siglum'])]"/></item></xsl:when>
          <xsl:otherwise><item><xsl:apply-templates select="."/></item></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </list>
  </xsl:template>
  <xsl:template match="t:witness"><block><xsl:call-template name="content"/></block></xsl:template>
</xsl:stylesheet>
