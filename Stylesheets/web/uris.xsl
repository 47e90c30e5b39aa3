<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">
  <!-- From a TEI pointer to a link that is safe and leads somewhere. -->

  <!-- An internal pointer becomes a link only if its target is on the page; of other schemes only those that
       open a page or a letter. An empty string means: no link. Only the first of several pointers is followed. -->
  <xsl:template name="href">
    <xsl:param name="pointer"/>
    <xsl:choose>
      <xsl:when test="contains($pointer, ' ') or contains($pointer, '&#10;') or contains($pointer, '&#9;')">
        <xsl:call-template name="href-of-one"><xsl:with-param name="first" select="substring-before(concat(normalize-space($pointer), ' '), ' ')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="href-of-one"><xsl:with-param name="first" select="string($pointer)"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="href-of-one">
    <xsl:param name="first"/>
    <xsl:choose>
      <xsl:when test="$first = '' or $first = '#'"/>
      <xsl:when test="starts-with($first, '#')">
        <xsl:if test="id(substring($first, 2))[ancestor-or-self::tei:text or self::tei:TEI or self::tei:person or self::tei:org or self::tei:place
            or self::tei:biblStruct[ancestor::tei:sourceDesc] or self::tei:bibl[ancestor::tei:sourceDesc] or parent::tei:listAnnotation
            or self::tei:witness or self::tei:event[ancestor::tei:standOff] or self::tei:nym[ancestor::tei:standOff] or self::tei:object[ancestor::tei:standOff]
            or self::tei:app[ancestor::tei:listApp] or ancestor-or-self::tei:sourceDoc][not(ancestor::tei:teiHeader) or ancestor::tei:sourceDesc or ancestor::tei:particDesc or ancestor::tei:settingDesc]">
          <xsl:value-of select="$first"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="starts-with($first, 'http:') or starts-with($first, 'https:') or starts-with($first, 'mailto:')">
        <xsl:value-of select="str:encode-uri($first, false())"/>
      </xsl:when>
      <xsl:when test="contains($first, ':') and not(starts-with($first, ':')) and contains(' http https mailto ', concat(' ', translate(substring-before($first, ':'), 'HTPSMAILO', 'htpsmailo'), ' '))">
        <xsl:value-of select="str:encode-uri($first, false())"/>
      </xsl:when>
      <xsl:when test="contains($first, ':')">
        <xsl:call-template name="expand-prefix"><xsl:with-param name="pointer" select="$first"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="str:encode-uri($first, false())"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- prefixDef: "gnd:118571591" by the replacement pattern of the prefix. XSLT 1.0 has no regular expressions;
       a pattern that takes the whole rest as $1 is the common case and the one supported. -->
  <xsl:template name="expand-prefix">
    <xsl:param name="pointer"/>
    <xsl:variable name="definition" select="$header//tei:prefixDef[@ident = substring-before($pointer, ':')][1]"/>
    <xsl:variable name="pattern" select="$definition/@replacementPattern"/>
    <xsl:if test="contains($pattern, '$1') and (starts-with($pattern, 'http://') or starts-with($pattern, 'https://'))">
      <xsl:value-of select="substring-before($pattern, '$1')"/>
      <xsl:value-of select="str:encode-uri(substring-after($pointer, ':'), false())"/>
      <xsl:value-of select="substring-after($pattern, '$1')"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
