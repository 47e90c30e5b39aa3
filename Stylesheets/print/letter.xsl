<?xml version="1.0" encoding="UTF-8"?>
<!-- Openers and closers: dateline, salutation, signatures, postscript, address. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="t">

  <xsl:template match="t:opener | t:closer">
    <xsl:choose>
      <!-- With elements that make lines of their own, their text; loose words and phrases between them keep together. -->
      <xsl:when test="t:dateline or t:salute or t:signed or t:byline or t:address or t:argument or t:epigraph or t:postscript">
        <xsl:apply-templates select="node()" mode="line"/>
      </xsl:when>
      <xsl:when test="self::t:closer"><closer><xsl:call-template name="content"/></closer></xsl:when>
      <xsl:otherwise><opener><xsl:call-template name="content"/></opener></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="node()" mode="line"/>
  <xsl:template match="text()[normalize-space()]" mode="line"><closer><xsl:call-template name="text"/></closer></xsl:template>
  <xsl:template match="*" mode="line"><closer><xsl:apply-templates select="."/></closer></xsl:template>
  <xsl:template match="t:dateline | t:salute | t:byline | t:address | t:argument | t:epigraph | t:postscript | t:signed
    | t:note[@type = 'source'] | t:pb | t:cb | t:fw | t:lb" mode="line">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <!-- Consecutive signatures stand in one block; the first of them sets all. -->
  <xsl:template match="t:signed[not(preceding-sibling::*[1]/self::t:signed)]" mode="line">
    <signatures>
      <xsl:apply-templates select="."/>
      <xsl:apply-templates select="following-sibling::*[1]/self::t:signed" mode="next"/>
    </signatures>
  </xsl:template>
  <xsl:template match="t:signed[preceding-sibling::*[1]/self::t:signed]" mode="line"/>
  <xsl:template match="t:signed" mode="next">
    <xsl:apply-templates select="."/>
    <xsl:apply-templates select="following-sibling::*[1]/self::t:signed" mode="next"/>
  </xsl:template>

  <xsl:template match="t:dateline"><dateline><xsl:call-template name="common"/><xsl:call-template name="content"/><xsl:call-template name="queries-here"/></dateline></xsl:template>
  <xsl:template match="t:salute"><salute><xsl:call-template name="common"/><xsl:call-template name="content"/></salute></xsl:template>
  <xsl:template match="t:byline"><byline><xsl:call-template name="common"/><xsl:call-template name="content"/></byline></xsl:template>
  <xsl:template match="t:postscript"><postscript><xsl:call-template name="common"/><xsl:call-template name="content"/></postscript></xsl:template>
  <xsl:template match="t:address"><address><xsl:apply-templates/></address></xsl:template>
  <xsl:template match="t:addrLine | t:address/*" priority="0.4"><line><xsl:call-template name="content"/></line></xsl:template>
  <xsl:template match="t:address/t:pb | t:address/t:lb" priority="0.6"/>

  <!-- A signature that begins with the office is set on two lines, the office small above the name. Order and words stay. -->
  <xsl:template match="t:signed">
    <signature>
      <xsl:call-template name="common"/>
      <xsl:variable name="role" select="(t:roleName | t:persName/t:roleName)[1]"/>
      <xsl:choose>
        <xsl:when test="count(t:roleName | t:persName/t:roleName) = 1 and not($role/preceding-sibling::node()[normalize-space()])
          and not($role/parent::t:persName/preceding-sibling::node()[normalize-space()]) and count(t:persName) &lt; 2">
          <role><xsl:apply-templates select="$role"/></role>
          <name><xsl:call-template name="place"/><xsl:apply-templates mode="name"/></name>
        </xsl:when>
        <xsl:otherwise><name><xsl:call-template name="content"/></name></xsl:otherwise>
      </xsl:choose>
    </signature>
  </xsl:template>
  <!-- A signed outside a closer, as some encodings have it. -->
  <xsl:template match="t:signed[not(parent::t:closer or parent::t:opener)]" priority="0.6">
    <closer><xsl:call-template name="content"/></closer>
  </xsl:template>

  <xsl:template match="node()" mode="name"><xsl:apply-templates select="."/></xsl:template>
  <xsl:template match="t:persName" mode="name">
    <xsl:call-template name="mark"/>
    <xsl:apply-templates mode="name"/>
    <xsl:call-template name="queries-here"/>
  </xsl:template>
  <xsl:template match="t:signed/t:roleName | t:signed/t:persName/t:roleName" mode="name"/>
</xsl:stylesheet>
