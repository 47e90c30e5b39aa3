<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and dates. In print they look like the text around them: only the index knows. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:persName[@ref or @key] | t:orgName[@ref or @key] | t:placeName[@ref or @key] | t:geogName[@ref or @key] | t:rs[@ref or @key]
    | t:name[@ref or @key] | t:settlement[@ref or @key] | t:country[@ref or @key] | t:region[@ref or @key]">
    <xsl:call-template name="mark"/>
    <xsl:call-template name="span"/>
  </xsl:template>

  <!-- One mark a name; a name that means two persons ("the brothers") marks both. -->
  <xsl:template name="mark">
    <xsl:variable name="keys" select="normalize-space(translate(concat(@ref, ' ', @key), '#', ''))"/>
    <xsl:if test="id(substring-before(concat($keys, ' '), ' '))/ancestor::t:standOff"><mark keys="{$keys}"/></xsl:if>
  </xsl:template>

  <!-- A date in another calendar can be found again from the list at the end. -->
  <xsl:template match="t:date[@when-custom] | t:date[@calendar and not(contains(@calendar, 'regorian'))]">
    <xsl:call-template name="span"/>
    <xsl:if test="@when and @when-custom and ancestor::t:text"><datemark key="{@when-custom} {@when}"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
