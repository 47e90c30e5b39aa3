<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">

  <!-- Tables, figures, pictures. -->

  <!-- A wide table scrolls in its own frame; the frame takes the keyboard focus, or it could not be scrolled without a mouse. -->
  <xsl:template match="tei:table">
    <div class="table" role="group" tabindex="0">
      <xsl:attribute name="aria-label">
        <xsl:call-template name="say"><xsl:with-param name="key" select="'table'"/></xsl:call-template>
      </xsl:attribute>
      <table>
        <xsl:call-template name="attributes"/>
        <xsl:if test="tei:head">
          <caption>
            <xsl:for-each select="tei:head">
              <xsl:if test="position() &gt; 1"><br/></xsl:if>
              <xsl:apply-templates/>
            </xsl:for-each>
          </caption>
        </xsl:if>
        <!-- What cells take of the rows below them, by row. -->
        <xsl:variable name="reach">
          <xsl:for-each select="tei:row/tei:cell[@rows &gt; 1]">
            <xsl:variable name="rows" select="@rows"/>
            <xsl:variable name="columns" select="sum(@cols[. &gt; 1]) + not(@cols &gt; 1)"/>
            <xsl:for-each select="../following-sibling::tei:row[position() &lt; $rows]"><c row="{generate-id()}" columns="{$columns}"/></xsl:for-each>
          </xsl:for-each>
        </xsl:variable>
        <xsl:variable name="spans" select="exsl:node-set($reach)[c]"/>
        <!-- All rows of a table are as wide as the widest. -->
        <xsl:variable name="widths"><xsl:for-each select="tei:row"><w><xsl:call-template name="row-width"><xsl:with-param name="spans" select="$spans"/></xsl:call-template></w></xsl:for-each></xsl:variable>
        <xsl:variable name="columns">
          <xsl:for-each select="exsl:node-set($widths)/w">
            <xsl:sort select="." data-type="number" order="descending"/>
            <xsl:if test="position() = 1"><xsl:value-of select="."/></xsl:if>
          </xsl:for-each>
        </xsl:variable>
        <xsl:apply-templates select="tei:row"><xsl:with-param name="columns" select="$columns"/><xsl:with-param name="spans" select="$spans"/></xsl:apply-templates>
      </table>
      <xsl:apply-templates select="*[not(self::tei:head or self::tei:row or self::tei:pb or self::tei:cb or self::tei:lb)]"/>
      <!-- A break after the last row has no cell to go into. -->
      <xsl:apply-templates select="(tei:pb | tei:cb)[not(following-sibling::tei:row[1])]"/>
    </div>
  </xsl:template>

  <xsl:template match="tei:row">
    <xsl:param name="columns"/>
    <xsl:param name="spans"/>
    <tr>
      <xsl:call-template name="attributes"><xsl:with-param name="class"><xsl:if test="@role">row-<xsl:value-of select="translate(@role, ' ', '-')"/></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="tei:cell"/>
      <xsl:variable name="own"><xsl:call-template name="row-width"><xsl:with-param name="spans" select="$spans"/></xsl:call-template></xsl:variable>
      <xsl:if test="$own &lt; number($columns)"><td><xsl:if test="number($columns) - $own &gt; 1"><xsl:attribute name="colspan"><xsl:value-of select="$columns - $own"/></xsl:attribute></xsl:if></td></xsl:if>
    </tr>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <xsl:key name="reach" match="/c" use="@row"/>

  <!-- How many columns a row takes: its cells, and those of rows above that reach down into it, if any cell of the table does. -->
  <xsl:template name="row-width">
    <xsl:param name="spans"/>
    <xsl:variable name="row" select="generate-id()"/>
    <xsl:variable name="above"><xsl:for-each select="$spans"><xsl:value-of select="sum(key('reach', $row)/@columns)"/></xsl:for-each></xsl:variable>
    <xsl:variable name="wide" select="tei:cell[@cols &gt; 1]"/>
    <xsl:value-of select="count(tei:cell) + sum($wide/@cols) - count($wide) + number(concat('0', $above))"/>
  </xsl:template>

  <xsl:template match="tei:cell">
    <xsl:choose>
      <xsl:when test="(@role = 'label' or ../@role = 'label') and normalize-space()">
        <th>
          <xsl:call-template name="attributes"/>
          <xsl:attribute name="scope"><xsl:choose><xsl:when test="../@role = 'label'">col</xsl:when><xsl:otherwise>row</xsl:otherwise></xsl:choose></xsl:attribute>
          <xsl:call-template name="cell-content"/>
        </th>
      </xsl:when>
      <xsl:otherwise><td><xsl:if test="@*"><xsl:call-template name="attributes"/></xsl:if><xsl:call-template name="cell-content"/></td></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="cell-content">
    <xsl:if test="@cols &gt; 1"><xsl:attribute name="colspan"><xsl:value-of select="@cols"/></xsl:attribute></xsl:if>
    <xsl:if test="@rows &gt; 1"><xsl:attribute name="rowspan">
      <!-- No further than the table has rows. -->
      <xsl:variable name="left" select="count(../following-sibling::tei:row) + 1"/>
      <xsl:choose><xsl:when test="@rows &gt; $left"><xsl:value-of select="$left"/></xsl:when><xsl:otherwise><xsl:value-of select="@rows"/></xsl:otherwise></xsl:choose>
    </xsl:attribute></xsl:if>
    <!-- Page breaks between rows: HTML has no place for them but in a cell. Only what stands right before the row is looked at first. -->
    <xsl:if test="not(preceding-sibling::tei:cell[1]) and ../preceding-sibling::*[1]/self::*[not(self::tei:row)]">
      <xsl:variable name="row" select="generate-id(..)"/>
      <xsl:apply-templates select="../preceding-sibling::*[self::tei:pb or self::tei:cb][generate-id(following-sibling::tei:row[1]) = $row]"/>
    </xsl:if>
    <xsl:call-template name="query-marks"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="tei:figure">
    <figure>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates select="*[not(self::tei:head or self::tei:figDesc or self::tei:p or self::tei:ab or self::tei:note)]"/>
      <xsl:if test="tei:head or tei:figDesc or tei:p or tei:ab">
        <figcaption><xsl:apply-templates select="tei:head | tei:p | tei:ab | tei:note | tei:figDesc"/></figcaption>
      </xsl:if>
    </figure>
  </xsl:template>
  <!-- In the line only what a line can hold. -->
  <xsl:template match="tei:head//tei:figure" priority="1"><span class="figure"><xsl:apply-templates/></span></xsl:template>
  <xsl:template match="tei:figDesc"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:figure/tei:figDesc"><xsl:call-template name="block"/></xsl:template>

  <!-- The page fetches nothing from the network: a picture elsewhere is a link to it. -->
  <xsl:template match="tei:graphic">
    <xsl:variable name="href"><xsl:if test="@url"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@url"/></xsl:call-template></xsl:if></xsl:variable>
    <!-- Empty where the page is to name its pictures and not to hold them. -->
    <xsl:variable name="inside"><xsl:if test="@url and $program-names"><xsl:value-of select="f:picture(string(@url))"/></xsl:if></xsl:variable>
    <xsl:variable name="words"><xsl:apply-templates select="../tei:head[1]" mode="plain"/></xsl:variable>
    <xsl:variable name="alt">
      <xsl:choose>
        <xsl:when test="tei:desc"><xsl:value-of select="normalize-space(tei:desc[1])"/></xsl:when>
        <xsl:when test="normalize-space($words)"><xsl:value-of select="normalize-space($words)"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="say"><xsl:with-param name="key" select="'image'"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with(@url, 'data:image/')"><img src="{@url}" alt="{$alt}"/></xsl:when>
      <xsl:when test="string($inside)"><img src="{$inside}" alt="{$alt}"/></xsl:when>
      <xsl:when test="$href = ''"/>
      <xsl:when test="starts-with($href, 'http') and ancestor::tei:ref"><span class="graphic"><xsl:value-of select="$alt"/></span></xsl:when>
      <xsl:when test="starts-with($href, 'http')">
        <a class="graphic" href="{$href}">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'image'"/></xsl:call-template>
          <xsl:value-of select="concat(' (', substring-before(concat(substring-after($href, '://'), '/'), '/'), ')')"/>
        </a>
      </xsl:when>
      <xsl:otherwise><img src="{$href}" alt="{$alt}"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
