<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse and drama. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:lg">
    <stanza><xsl:call-template name="common"/><xsl:call-template name="place"/><xsl:apply-templates/></stanza>
  </xsl:template>
  <!-- Groups of stanzas are only groups. -->
  <xsl:template match="t:lg[t:lg]" priority="0.6"><xsl:apply-templates/></xsl:template>

  <xsl:template match="t:l">
    <verse>
      <xsl:call-template name="common"/>
      <xsl:variable name="rend" select="concat(@rend, ' ', ../@rend)"/>
      <xsl:if test="contains($rend, 'indent')">
        <xsl:variable name="digits" select="substring(translate(substring-after($rend, 'indent'), '(-_: )', ''), 1, 1)"/>
        <xsl:attribute name="indent">
          <xsl:choose><xsl:when test="translate($digits, '123456789', '') = '' and $digits != ''"><xsl:value-of select="$digits"/></xsl:when><xsl:otherwise>1</xsl:otherwise></xsl:choose>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="$line-numbers != 0 and @n and translate(@n, '0123456789', '') = '' and @n mod $line-numbers = 0 and not(@part = 'M' or @part = 'F')">
        <xsl:attribute name="n"><xsl:value-of select="@n"/></xsl:attribute>
      </xsl:if>
      <!-- A line shared by speakers goes on where the last speaker stopped. -->
      <xsl:if test="@part = 'M' or @part = 'F'">
        <xsl:attribute name="after"><xsl:apply-templates select="preceding::t:l[1]" mode="so-far"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="content"/>
      <xsl:call-template name="queries-here"/>
    </verse>
  </xsl:template>
  <xsl:template match="t:l" mode="so-far">
    <xsl:if test="@part = 'M'"><xsl:apply-templates select="preceding::t:l[1]" mode="so-far"/><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@part"><xsl:call-template name="plain"/></xsl:if>
  </xsl:template>
  <xsl:template match="t:caesura"><caesura/></xsl:template>

  <!-- In prose the speaker's name opens the first paragraph; before verse it has a line of its own. -->
  <xsl:template match="t:sp">
    <xsl:variable name="speaker" select="t:speaker[not(preceding-sibling::*)]"/>
    <xsl:variable name="aside" select="$speaker/following-sibling::*[1]/self::t:stage"/>
    <xsl:variable name="first" select="$speaker/following-sibling::*[1]/self::t:p | $aside/following-sibling::*[1]/self::t:p"/>
    <speech>
      <xsl:call-template name="common"/>
      <xsl:call-template name="place"/>
      <xsl:choose>
        <xsl:when test="$first">
          <xsl:apply-templates select="$first" mode="opening">
            <xsl:with-param name="speaker" select="$speaker"/>
            <xsl:with-param name="aside" select="$aside"/>
          </xsl:apply-templates>
          <xsl:apply-templates select="$first/following-sibling::*"/>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </speech>
  </xsl:template>
  <xsl:template match="t:p" mode="opening">
    <xsl:param name="speaker"/>
    <xsl:param name="aside"/>
    <para>
      <xsl:call-template name="common"/>
      <speaker-name><xsl:for-each select="$speaker"><xsl:call-template name="content"/></xsl:for-each></speaker-name>
      <xsl:for-each select="$aside"><stage-inline><xsl:call-template name="content"/></stage-inline><xsl:text> </xsl:text></xsl:for-each>
      <xsl:call-template name="content"/>
      <xsl:call-template name="queries-here"/>
    </para>
  </xsl:template>
  <xsl:template match="t:speaker">
    <speaker><xsl:call-template name="common"/><xsl:call-template name="content"/></speaker>
  </xsl:template>

  <xsl:template match="t:stage">
    <stage><xsl:call-template name="common"/><xsl:call-template name="content"/></stage>
  </xsl:template>
  <xsl:template match="t:p//t:stage | t:l//t:stage | t:speaker//t:stage | t:ab//t:stage | t:head//t:stage | t:item//t:stage | t:stage//t:stage" priority="0.6">
    <stage-inline><xsl:call-template name="content"/></stage-inline>
  </xsl:template>

  <xsl:template match="t:castList">
    <list kind="cast"><xsl:call-template name="common"/><xsl:apply-templates/></list>
  </xsl:template>
  <xsl:template match="t:castGroup"><item><list kind="cast"><xsl:apply-templates/></list></item></xsl:template>
  <xsl:template match="t:castItem"><item><xsl:call-template name="content"/></item></xsl:template>
  <xsl:template match="t:role"><sc><xsl:call-template name="content"/></sc></xsl:template>
  <xsl:template match="t:actor"><i><xsl:call-template name="content"/></i></xsl:template>
</xsl:stylesheet>
