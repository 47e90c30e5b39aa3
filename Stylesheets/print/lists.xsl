<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists. The numbers and labels of the source are printed as they stand; the edition adds none of its own where it has them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:list | t:listBibl">
    <list>
      <xsl:attribute name="kind">
        <xsl:choose>
          <xsl:when test="t:label or t:item/t:label">labelled</xsl:when>
          <xsl:when test="self::t:listBibl">bibliography</xsl:when>
          <xsl:when test="contains(@rend, 'bullet') or @type = 'bulleted' or @type = 'unordered'">bulleted</xsl:when>
          <xsl:when test="contains(@rend, 'number') or @type = 'ordered' or @type = 'numbered'">numbered</xsl:when>
          <xsl:when test="@type = 'inline'">inline</xsl:when>
          <xsl:otherwise>simple</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:call-template name="common"/>
      <xsl:call-template name="place"/>
      <xsl:apply-templates select="*[not(self::t:label and following-sibling::*[1]/self::t:item)]"/>
    </list>
  </xsl:template>

  <xsl:template match="t:item | t:listBibl/t:bibl">
    <item>
      <xsl:call-template name="common"/>
      <xsl:variable name="label" select="preceding-sibling::*[1]/self::t:label"/>
      <xsl:choose>
        <xsl:when test="$label"><label><xsl:apply-templates select="$label/node()"/></label></xsl:when>
        <!-- Only a label that opens the item; one in its midst stays in its place. -->
        <xsl:when test="t:label[not(preceding-sibling::node()[normalize-space()])]"><label><xsl:apply-templates select="t:label[1]/node()"/></label></xsl:when>
        <xsl:when test="@n and contains(../@rend, 'number')"><label><xsl:value-of select="@n"/></label></xsl:when>
      </xsl:choose>
      <xsl:call-template name="place"/>
      <xsl:apply-templates select="node()[not(self::t:label and not(preceding-sibling::node()[normalize-space()]))]"/>
      <xsl:call-template name="queries-here"/>
    </item>
  </xsl:template>

  <xsl:template match="t:listBibl/t:biblStruct"><item><xsl:call-template name="whole-reference"/></item></xsl:template>
  <xsl:template match="t:headLabel | t:headItem"><item><b><xsl:call-template name="content"/></b></item></xsl:template>
  <xsl:template match="t:label"><b><xsl:call-template name="content"/></b></xsl:template>
  <!-- What is printed beside the text and says what it tells of. -->
  <xsl:template match="t:div/t:label | t:body/t:label"><argument><xsl:call-template name="common"/><xsl:call-template name="content"/></argument></xsl:template>
  <xsl:template match="t:list/t:label"><item><b><xsl:call-template name="content"/></b></item></xsl:template>
</xsl:stylesheet>
