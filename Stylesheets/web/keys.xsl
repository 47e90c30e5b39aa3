<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">
  <!-- Every look-up in the page goes through a key or through one pass made here, so that the time
       grows with the length of the text and not with its square.
       Keys match "*[self::a or self::b]" and not "a | b": libxslt walks the whole document once for
       every alternative, and merging their results takes the square of their number. A long list of names is
       looked up in a string: forty tests for each word of a text would take longer than all the rest. -->

  <xsl:variable name="edition" select="/tei:TEI | /tei:teiCorpus | /*[not(self::tei:TEI or self::tei:teiCorpus)]"/>
  <xsl:variable name="header" select="$edition/tei:teiHeader"/>
  <xsl:variable name="stand-off" select="$edition/tei:standOff | $edition/tei:TEI/tei:standOff"/>
  <xsl:variable name="texts" select="$edition//tei:text[not(ancestor::tei:text)] | $edition[not(self::tei:TEI or self::tei:teiCorpus)]"/>

  <!-- There is no key for identifiers: id() asks the table that the parser has made. libxslt builds all keys when the first is
       used, and for every document there is, so each one costs a walk whether it is asked or not. -->

  <!-- References inside the text by the id they point to; notes find their anchors here. -->
  <xsl:key name="references" match="*[self::tei:ref or self::tei:ptr][starts-with(@target, '#')]"
    use="str:tokenize(translate(@target, '#', ''))"/>

  <!-- Editorial queries by the places they concern: @target may name several. -->
  <xsl:key name="queries-about" match="tei:note[@target][ancestor::tei:standOff]"
    use="str:tokenize(translate(@target, '#', ''))"/>

  <!-- Mentions of the persons, organisations and places that standOff describes. -->
  <xsl:key name="mentions"
    match="*[@ref][self::tei:persName or self::tei:orgName or self::tei:placeName or self::tei:geogName or self::tei:name or self::tei:rs
             or self::tei:settlement or self::tei:region or self::tei:country][ancestor::tei:text]"
    use="str:tokenize(translate(@ref, '#', ''))"/>

  <!-- Notes printed with the text are gathered at its end. Not these: notes that already stand in a
       section of notes, notes of the source meant to stand in the line, and marginal notes. -->
  <xsl:variable name="collected-notes" select="$edition/descendant::tei:note[not(ancestor::tei:teiHeader or ancestor::tei:standOff)][not(ancestor::tei:div[@type='notes' or @type='endnotes' or @type='footnotes'])]
                             [not(@type='source' or @place='inline' or @place='block')]
                             [not(starts-with(@place, 'margin') and not(tei:p or tei:list or tei:lg or tei:quote))]
                             [not(parent::tei:bibl or parent::tei:biblStruct or parent::tei:person or parent::tei:org or parent::tei:place
                               or parent::tei:app or parent::tei:rdgGrp or parent::tei:listApp)]"/>

  <!-- What decides whether a paragraph can be an HTML p: the blocks that stand in it, by their nearest
       host. A note is a host too, because its content is printed elsewhere. -->
  <xsl:key name="blocks-in"
    match="*[not(self::tei:w or self::tei:hi or self::tei:lb)][contains(' p ab l lg list table figure sp div floatingText listBibl castList opener closer epigraph address listPerson listPlace listOrg titlePage
             eg biblStruct biblFull argument postscript msDesc listWit listApp listEvent listRelation surface specList egXML interpGrp spanGrp object listObject
             cit quote milestone note noteGrp rdg ', concat(' ', local-name(), ' '))]
             [not(contains(' cit quote milestone note noteGrp rdg ', concat(' ', local-name(), ' ')))
             or self::tei:cit[tei:quote/tei:p or tei:quote/tei:lg or tei:quote/tei:l] or self::tei:quote[contains(@rend, 'block')]
             or self::tei:milestone[@unit='section' or not(@unit)]
             or self::tei:note[@place='block' or (@place='inline' or @type='source') and (tei:p or tei:list)]
             or self::tei:noteGrp[tei:note/tei:p] or self::tei:rdg[.//tei:p or .//tei:lg or .//tei:l]]"
    use="generate-id(ancestor::*[self::tei:p or self::tei:ab or self::tei:note or self::tei:head][1])"/>

  <!-- Numbers for things without an xml:id. generate-id() ties a thing to its number during one run only;
       what the page shows is the number, so two runs write the same bytes. -->
  <xsl:key name="number" match="n" use="@of"/>
  <xsl:variable name="phrases" select="$texts/descendant::tei:*[not(self::tei:w or self::tei:hi or self::tei:lb)][contains(' ref ptr persName orgName placeName geogName name rs settlement region country date head pb p ab l ',
    concat(' ', local-name(), ' '))]"/>
  <xsl:variable name="apps" select="$edition/descendant::tei:app[not(ancestor::tei:teiHeader)]"/>
  <xsl:variable name="numbers-tree">
    <xsl:for-each select="$edition">
      <xsl:for-each select="$collected-notes">
        <n of="{generate-id()}" n="{position()}"/>
      </xsl:for-each>
    </xsl:for-each>
    <!-- Each kind is counted for itself, so that a new name does not change the number of a date. -->
    <xsl:for-each select="$phrases[self::tei:ref or self::tei:ptr][not(@xml:id)][@target]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[self::tei:date][not(@xml:id)][@*]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[self::tei:head][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[self::tei:pb][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[self::tei:p or self::tei:ab][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[self::tei:l][not(@xml:id)]"><n of="{generate-id()}" n="{position()}"/></xsl:for-each>
    <xsl:for-each select="$phrases[not(self::tei:ref or self::tei:ptr or self::tei:date or self::tei:head or self::tei:pb or self::tei:p or self::tei:ab or self::tei:l)][@ref][not(@xml:id)]">
      <n of="{generate-id()}" n="{position()}"/>
    </xsl:for-each>
    <xsl:for-each select="$apps">
      <n of="app {generate-id()}" n="{position()}"/>
      <n of="{generate-id()}" n="{position()}"/>
    </xsl:for-each>
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

  <!-- The id of the context element in the page: its own, or one made from its number. Made ids have a
       dot after "tei" so that they hardly ever meet an editor's. -->
  <xsl:template name="page-id">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('tei.', local-name(), '.')"/>
        <xsl:call-template name="number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
