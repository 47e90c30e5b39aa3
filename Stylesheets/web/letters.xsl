<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The opening and closing parts of letters and documents. -->

  <xsl:template match="tei:opener | tei:closer"><xsl:call-template name="block"/></xsl:template>

  <xsl:template match="tei:dateline | tei:salute | tei:signed | tei:address">
    <xsl:choose>
      <xsl:when test="ancestor::tei:p or ancestor::tei:head or ancestor::tei:ab"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="block"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:postscript/tei:label"><xsl:call-template name="block"/></xsl:template>
</xsl:stylesheet>
