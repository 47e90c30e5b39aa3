<?xml version="1.0" encoding="UTF-8"?>
<!-- By which identifier a place in the text is cited. The web page and the print both take it from here, so that a link to the one
     works in the other. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:swift-tei:functions" exclude-result-prefixes="f">

  <!-- The program gives names made of the first words to paragraphs, lines, notes, headings and pages that have none (Rendering/TextIdentifiers).
       Without the program, as in another XSLT processor, there is no such function. -->
  <xsl:variable name="program-names" select="function-available('f:identifier')"/>

  <!-- The identifier of the context element: its own, else the one that the program made; nothing if it has neither. -->
  <xsl:template name="identifier">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:when test="$program-names"><xsl:value-of select="f:identifier()"/></xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
