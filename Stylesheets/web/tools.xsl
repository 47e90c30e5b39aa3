<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The buttons of the page. They are hidden until the script finds something for them to do: a page without it has none. -->

  <xsl:template name="tools">
    <xsl:if test="string($script)">
      <div id="tei.tools" class="tools" role="region" hidden="hidden">
        <xsl:call-template name="ui-language"/>
        <xsl:attribute name="aria-label"><xsl:call-template name="say"><xsl:with-param name="key" select="'view'"/></xsl:call-template></xsl:attribute>
        <xsl:attribute name="data-close"><xsl:call-template name="say"><xsl:with-param name="key" select="'close'"/></xsl:call-template></xsl:attribute>
        <xsl:attribute name="data-permalink"><xsl:call-template name="say"><xsl:with-param name="key" select="'permalink'"/></xsl:call-template></xsl:attribute>
        <xsl:call-template name="tool"><xsl:with-param name="name" select="'reading'"/><xsl:with-param name="label"><xsl:choose><xsl:when test="$reading = 'source'">view-edited</xsl:when><xsl:otherwise>view-source</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
        <xsl:call-template name="tool"><xsl:with-param name="name" select="'apparatus'"/><xsl:with-param name="label" select="'view-apparatus'"/><xsl:with-param name="pressed" select="'true'"/></xsl:call-template>
        <label data-tool="witness" hidden="hidden">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'witnesses'"/></xsl:call-template>
          <xsl:text> </xsl:text>
          <select><option value=""><xsl:call-template name="say"><xsl:with-param name="key" select="'view-edited'"/></xsl:call-template></option></select>
        </label>
        <xsl:call-template name="tool"><xsl:with-param name="name" select="'names'"/><xsl:with-param name="label" select="'view-names'"/></xsl:call-template>
        <xsl:call-template name="tool"><xsl:with-param name="name" select="'facsimile'"/><xsl:with-param name="label" select="'view-facsimile'"/></xsl:call-template>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tool">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="pressed" select="'false'"/>
    <button type="button" data-tool="{$name}" aria-pressed="{$pressed}" hidden="hidden">
      <xsl:call-template name="say"><xsl:with-param name="key" select="$label"/></xsl:call-template>
    </button>
  </xsl:template>

  <xsl:template name="script">
    <xsl:if test="string($script)"><script><xsl:value-of select="$script"/></script></xsl:if>
  </xsl:template>
</xsl:stylesheet>
