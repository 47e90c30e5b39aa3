<?xml version="1.0" encoding="UTF-8"?>
<!-- Look-ups, each built once, so that a long document stays linear: no template searches the whole tree. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:str="http://exslt.org/strings" exclude-result-prefixes="t str">

  <!-- Element-only content: the white space between the elements is layout of the file. -->
  <xsl:strip-space elements="t:TEI t:teiCorpus t:text t:group t:front t:body t:back t:div t:div1 t:div2 t:div3 t:div4
    t:div5 t:div6 t:div7 t:lg t:sp t:list t:table t:row t:castList t:castGroup t:listBibl t:choice t:subst t:titlePage t:docTitle
    t:figure t:opener t:closer t:address t:postscript t:editorialDecl"/>

  <!-- tokenize() splits at space and "#": "#a #b" gives a and b. -->
  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>
  <xsl:key name="anchor" match="t:ref[@target] | t:ptr[@target]" use="str:tokenize(@target, ' #')"/>
  <xsl:key name="note-for" match="t:note[@target][not(ancestor::t:standOff)]" use="str:tokenize(@target, ' #')"/>
  <xsl:key name="query-for" match="t:standOff//t:note[@target]" use="str:tokenize(@target, ' #')"/>
  <xsl:key name="mention" match="t:text//*[@ref]" use="str:tokenize(@ref, ' #')"/>
  <xsl:key name="mention" match="t:text//*[@key]" use="str:tokenize(@key, ' #')"/>

  <!-- The words by which templates that need the main document, from inside another, get back to it. -->
  <xsl:variable name="source" select="/"/>
  <xsl:variable name="header" select="/*/t:teiHeader"/>
</xsl:stylesheet>
