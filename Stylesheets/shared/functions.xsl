<?xml version="1.0" encoding="UTF-8"?>
<!-- What is asked of thousands of elements. The program answers itself (XSLT/StylesheetFunctions), many times faster than XPath
     does; what is written here says what the answer has to be, and is used by a processor that knows no other, such as xsltproc.
     libxslt gives these functions the current node, not that of a predicate, so they stand outside predicates only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:func="http://exslt.org/functions" xmlns:f="urn:swift-tei:functions" extension-element-prefixes="func" exclude-result-prefixes="tei f">

  <!-- Whether the current element has an attribute that its HTML element carries over. -->
  <func:function name="f:styled">
    <func:result select="boolean(@xml:id or @rend or @rendition or @xml:lang or @style)"/>
  </func:function>

  <!-- False only where no element with one of these names, which have blanks around them, stands in the current one. The exact question
       comes after it and has to be asked of few. -->
  <func:function name="f:may-hold">
    <xsl:param name="names"/>
    <func:result select="boolean(*)"/>
  </func:function>

  <!-- All elements of TEI with a name below the outermost one. A walk that asks for one name is quicker than a predicate. -->
  <func:function name="f:elements">
    <xsl:param name="name"/>
    <xsl:choose>
      <xsl:when test="$name = 'note'"><func:result select="/*/descendant::tei:note"/></xsl:when>
      <xsl:when test="$name = 'app'"><func:result select="/*/descendant::tei:app"/></xsl:when>
      <xsl:when test="$name = 'date'"><func:result select="/*/descendant::tei:date"/></xsl:when>
      <xsl:when test="$name = 'head'"><func:result select="/*/descendant::tei:head"/></xsl:when>
      <xsl:when test="$name = 'ref'"><func:result select="/*/descendant::tei:ref"/></xsl:when>
      <xsl:otherwise><func:result select="/*/descendant::tei:*[local-name() = $name]"/></xsl:otherwise>
    </xsl:choose>
  </func:function>
</xsl:stylesheet>
