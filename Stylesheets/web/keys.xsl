<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">
  <!-- Every look-up in the page goes through a key or through one pass made here, so that the time
       grows with the length of the text and not with its square.
       libxslt builds all keys when the first is used, each by a walk through the document, and each variable on this level
       is computed for every document. A walk that asks for a name is quick; a predicate behind "//" makes it many times
       slower, and a path from the root, as that to the rows of a table of our own, needs no walk at all. So keys match names only and the rest is asked where they are used, and variables say "descendant::". -->

  <xsl:variable name="edition" select="/tei:TEI | /tei:teiCorpus | /*[not(self::tei:TEI or self::tei:teiCorpus)]"/>
  <xsl:variable name="is-fragment" select="not($edition[self::tei:TEI or self::tei:teiCorpus])"/>
  <xsl:variable name="header" select="$edition/tei:teiHeader"/>
  <xsl:variable name="stand-off" select="$edition/tei:standOff | $edition/tei:TEI/tei:standOff"/>
  <!-- Only in a corpus have they to be looked for. -->
  <xsl:variable name="texts" select="$edition[not(tei:TEI or tei:teiCorpus)]/tei:text | $edition[tei:TEI or tei:teiCorpus]/descendant::tei:text[not(ancestor::tei:text)]
    | $edition[not(self::tei:TEI or self::tei:teiCorpus)]"/>

  <!-- There is no key for identifiers: id() asks the table that the parser has made. -->

  <!-- The attributes by which references in the text point to an id; notes find their anchors here. -->
  <xsl:key name="targets" match="tei:ref/@target" use="str:tokenize(translate(., '#', ''))"/>
  <xsl:key name="targets" match="tei:ptr/@target" use="str:tokenize(translate(., '#', ''))"/>

  <!-- Editorial queries by the places they concern: @target may name several. -->
  <xsl:key name="queries-about" match="/*/tei:standOff//tei:note" use="str:tokenize(translate(@target, '#', ''))"/>
  <xsl:key name="queries-about" match="/*/tei:TEI/tei:standOff//tei:note" use="str:tokenize(translate(@target, '#', ''))"/>

  <!-- The attributes by which words name a person, an organisation or a place that standOff describes. -->
  <xsl:key name="mentions" match="*/@ref" use="str:tokenize(translate(., '#', ''))"/>

  <!-- Notes printed with the text are gathered at its end. Not these: notes that already stand in a
       section of notes, notes of the source meant to stand in the line, and marginal notes. -->
  <xsl:variable name="collected-notes" select="f:elements('note')[not(ancestor::tei:teiHeader or ancestor::tei:standOff)][not(ancestor::tei:div[@type='notes' or @type='endnotes' or @type='footnotes'])]
                             [not(@type='source' or @place='inline' or @place='block')]
                             [not(starts-with(@place, 'margin') and not(tei:p or tei:list or tei:lg or tei:quote))]
                             [not(parent::tei:bibl or parent::tei:biblStruct or parent::tei:person or parent::tei:org or parent::tei:place
                               or parent::tei:app or parent::tei:rdgGrp or parent::tei:listApp)]"/>

  <!-- Whether the context element, a host of words, cannot be an HTML p or heading: "yes" if a block stands in it and in no
       host within it. A note is a host too, because its content is printed elsewhere. Worth asking only of an element
       that has elements in it. One look-up in a list of names: forty tests for each element would take longer than all the rest. -->
  <xsl:template name="holds-blocks">
    <xsl:if test="f:may-hold($block-names) and descendant::*[not(self::tei:w or self::tei:hi or self::tei:lb)][contains($block-names, concat(' ', local-name(), ' '))]
             [not(contains(' cit quote milestone note noteGrp rdg ', concat(' ', local-name(), ' ')))
             or self::tei:cit[tei:quote/tei:p or tei:quote/tei:lg or tei:quote/tei:l] or self::tei:quote[contains(@rend, 'block')]
             or self::tei:milestone[@unit='section' or not(@unit)]
             or self::tei:note[@place='block' or (@place='inline' or @type='source') and (tei:p or tei:list)]
             or self::tei:noteGrp[tei:note/tei:p] or self::tei:rdg[.//tei:p or .//tei:lg or .//tei:l]]
             [generate-id(ancestor::*[self::tei:p or self::tei:ab or self::tei:note or self::tei:head][1]) = generate-id(current())]">yes</xsl:if>
  </xsl:template>
  <xsl:variable name="block-names" select="' p ab l lg list table figure sp div floatingText listBibl castList opener closer epigraph address listPerson listPlace listOrg titlePage
     eg biblStruct biblFull argument postscript msDesc listWit listApp listEvent listRelation surface specList egXML interpGrp spanGrp object listObject
     cit quote milestone note noteGrp rdg '"/>
  <!-- What makes an element in the line a block, see inline. -->
  <xsl:variable name="block-names-inside" select="' p ab l lg list table figure sp floatingText listBibl quote cit address milestone biblStruct div signed opener closer dateline salute stage speaker
     trailer byline epigraph argument msDesc listWit listApp listPerson listPlace listOrg castList entry sense eg egXML biblFull surface zone line u interpGrp spanGrp listEvent person
     place org head item titlePage titlePart postscript layout handNote decoNote note '"/>

  <!-- Numbers for things without an xml:id. generate-id() ties a thing to its number during one run only;
       what the page shows is the number, so two runs write the same bytes. -->
  <xsl:key name="number" match="/n" use="@of"/>
  <xsl:variable name="apps" select="f:elements('app')[not(ancestor::tei:teiHeader)]"/>
  <xsl:variable name="text-dates" select="f:elements('date')[ancestor::tei:text or $is-fragment]"/>
  <xsl:variable name="numbers-tree">
    <xsl:for-each select="$collected-notes"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <!-- What the program names needs no number. Each kind is counted for itself, so that a new name does not change the number of a date. -->
    <xsl:if test="not($program-names)">
      <xsl:for-each select="$texts/descendant::*/@target/parent::*[self::tei:ref or self::tei:ptr][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$text-dates[@*][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$texts/descendant::tei:pb[not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$texts/descendant::tei:head[not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$texts/descendant::*[self::tei:p or self::tei:ab][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$texts/descendant::tei:l[not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
      <xsl:for-each select="$texts/descendant::*/@ref/parent::*[not(@xml:id)][contains(' persName orgName placeName geogName name rs settlement region country ', concat(' ', local-name(), ' '))]">
        <n of="{generate-id()}" n="{position()}"/>
      </xsl:for-each>
    </xsl:if>
    <xsl:for-each select="$apps">
      <n of="app {generate-id()}" n="{position()}"/>
      <n of="{generate-id()}" n="{position()}"/>
    </xsl:for-each>
    <!-- Divisions with a heading. -->
    <xsl:for-each select="f:elements('head')[normalize-space()][not(@type='catalogue' or @type='sub' or @type='subtitle')]"><n of="headed {generate-id(..)}"/></xsl:for-each>
    <xsl:for-each select="$stand-off//tei:note">
      <n of="{generate-id()}" n="{position()}"/>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="numbers" select="exsl:node-set($numbers-tree)"/>

  <xsl:template name="number">
    <xsl:variable name="of" select="generate-id()"/>
    <!-- key() looks in the document of the context node, hence the for-each. -->
    <xsl:for-each select="$numbers"><xsl:value-of select="key('number', $of)/@n"/></xsl:for-each>
  </xsl:template>

  <!-- The id of the context element in the page: its own, else the name that the program made, else one made from its number.
       Those made of numbers have a dot after "tei" so that they hardly ever meet an editor's. -->
  <xsl:template name="page-id">
    <xsl:variable name="identifier"><xsl:call-template name="identifier"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($identifier)"><xsl:value-of select="$identifier"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('tei.', local-name(), '.')"/>
        <xsl:call-template name="number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
