<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs and what stands beside them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:p | t:ab">
    <para>
      <xsl:call-template name="common"/>
      <xsl:if test="@n and $paragraph-numbers = 'yes'"><xsl:attribute name="n"><xsl:value-of select="@n"/></xsl:attribute></xsl:if>
      <xsl:call-template name="content"/>
      <xsl:call-template name="queries-here"/>
    </para>
  </xsl:template>

  <!-- Inside a paragraph of running text a quotation is a phrase; with paragraphs, verse or a line of its own it is a block. -->
  <xsl:template match="t:quote | t:cit | t:q | t:said">
    <xsl:choose>
      <xsl:when test="t:p or t:lg or t:l or t:ab or t:list or t:quote[t:p or t:l or t:lg] or starts-with(local-name(..), 'div')
        or parent::t:body or contains(@rend, 'block') or contains(@rend, 'display') or parent::t:epigraph or parent::t:sp">
        <quote><xsl:call-template name="common"/><xsl:call-template name="content"/></quote>
      </xsl:when>
      <xsl:when test="self::t:cit"><xsl:call-template name="span"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="quotation"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:cit/t:bibl | t:quote/t:bibl[../t:p or ../t:l or ../t:lg] | t:epigraph/t:bibl | t:cit/t:ref">
    <attribution><xsl:call-template name="content"/></attribution>
  </xsl:template>

  <xsl:template match="t:epigraph"><epigraph><xsl:call-template name="common"/><xsl:call-template name="content"/></epigraph></xsl:template>
  <xsl:template match="t:argument"><argument><xsl:call-template name="common"/><xsl:call-template name="content"/></argument></xsl:template>
  <xsl:template match="t:trailer"><trailer><xsl:call-template name="common"/><xsl:call-template name="content"/></trailer></xsl:template>

  <!-- The source citation that stands between the heads of a document. -->
  <xsl:template match="t:note[@type = 'source']" priority="2">
    <source><xsl:call-template name="content"/><xsl:call-template name="queries-here"/></source>
  </xsl:template>

  <!-- A break in the text that has no title. What the source prints there (* * *) stays; else the edition's own ornament. -->
  <xsl:template match="t:milestone">
    <xsl:choose>
      <xsl:when test="starts-with(local-name(..), 'div') or parent::t:body or parent::t:front or parent::t:back or parent::t:sp or parent::t:lg">
        <ornament><xsl:if test="@rend and string-length(@rend) &lt; 12 and translate(@rend, '*-—_~.+= ', '') = ''">
          <xsl:value-of select="@rend"/></xsl:if></ornament>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="place"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Running heads, signatures and catchwords of the source: part of its text, so they are printed, small. -->
  <xsl:template match="t:fw">
    <xsl:choose>
      <xsl:when test="starts-with(local-name(..), 'div') or parent::t:body or parent::t:front or parent::t:back or parent::t:text or parent::t:lg or parent::t:sp
        or parent::t:list">
        <fw><xsl:call-template name="content"/></fw></xsl:when>
      <xsl:otherwise><small><xsl:call-template name="content"/></small></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Registers of persons, places and events that stand in the text itself: an entry a paragraph. -->
  <xsl:template match="t:text//t:person | t:text//t:org | t:text//t:place | t:text//t:event">
    <para><xsl:call-template name="common"/><xsl:call-template name="content"/></para>
  </xsl:template>

  <xsl:template match="t:figure">
    <figure>
      <xsl:variable name="url" select="t:graphic/@url"/>
      <xsl:variable name="description">
        <xsl:for-each select="t:figDesc"><xsl:call-template name="plain"/></xsl:for-each>
      </xsl:variable>
      <xsl:attribute name="alt">
        <xsl:choose>
          <xsl:when test="$description != ''"><xsl:value-of select="$description"/></xsl:when>
          <xsl:when test="t:head"><xsl:for-each select="t:head"><xsl:call-template name="plain"/></xsl:for-each></xsl:when>
          <xsl:otherwise><xsl:value-of select="$words/figure"/></xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:if test="$url and contains(concat(' ', $images, ' '), concat(' ', $url, ' '))">
        <xsl:attribute name="src"><xsl:value-of select="$url"/></xsl:attribute>
      </xsl:if>
      <xsl:call-template name="place"/>
      <!-- The description is text of the edition too: it is the alternative text of the image, and printed below it. -->
      <xsl:apply-templates select="t:head" mode="caption"/>
      <xsl:apply-templates select="*[not(self::t:head or self::t:graphic)]"/>
    </figure>
  </xsl:template>
  <xsl:template match="t:head" mode="caption"><caption><xsl:call-template name="content"/></caption></xsl:template>
  <xsl:template match="t:figDesc"><caption role="description"><xsl:call-template name="common"/><xsl:call-template name="content"/></caption></xsl:template>
  <!-- A graphic without a figure, say an initial in running text: it has no words, so there is nothing to print in its place. -->
  <xsl:template match="t:graphic"/>

  <xsl:template match="t:table">
    <xsl:call-template name="place"/>
    <table columns="{@cols}">
      <xsl:call-template name="common"/>
      <xsl:apply-templates select="t:head" mode="caption"/>
      <xsl:apply-templates select="*[not(self::t:head)]"/>
    </table>
  </xsl:template>
  <xsl:template match="t:row">
    <row><xsl:if test="@role = 'label' and not(preceding-sibling::t:row[not(@role = 'label')])"><xsl:attribute name="header">yes</xsl:attribute></xsl:if>
      <xsl:apply-templates/></row>
  </xsl:template>
  <xsl:template match="t:cell">
    <cell>
      <xsl:call-template name="common"/>
      <xsl:if test="@cols &gt; 1"><xsl:attribute name="cols"><xsl:value-of select="@cols"/></xsl:attribute></xsl:if>
      <xsl:if test="@rows &gt; 1"><xsl:attribute name="rows"><xsl:value-of select="@rows"/></xsl:attribute></xsl:if>
      <xsl:if test="@role = 'label'"><xsl:attribute name="role">label</xsl:attribute></xsl:if>
      <xsl:call-template name="content"/>
    </cell>
  </xsl:template>
</xsl:stylesheet>
