<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The critical apparatus. The base text stands in the line with a mark; the readings are in a list at the end, one entry
       for each <app>, so that the page reads without a script. All three ways of linking apparatus and text are known. -->

  <xsl:variable name="app-method" select="string($header/tei:encodingDesc/tei:variantEncoding/@method)"/>

  <!-- Entries that stand in the text itself; those of a listApp are set where the list is. -->
  <xsl:variable name="inline-apps" select="$apps[not(ancestor::tei:listApp or ancestor::tei:standOff)]"/>
  <!-- Entries that point to the place in the text where their lemma begins. -->
  <xsl:key name="apps-from" match="tei:app/@from" use="substring-after(., '#')"/>

  <xsl:template match="tei:app">
    <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
    <!-- With parallel segmentation the lemma is the text; otherwise the text has it already. -->
    <xsl:variable name="parallel" select="not(@from or @loc or @to) and ($app-method = '' or $app-method = 'parallel-segmentation')"/>
    <xsl:variable name="base" select="tei:lem[1] | (tei:rdg | tei:rdgGrp/tei:rdg | tei:rdgGrp/tei:lem)[1][not(../tei:lem or ../../tei:lem)]"/>
    <xsl:choose>
      <xsl:when test="$parallel and $base">
        <xsl:variable name="block" select="$base//*[self::tei:p or self::tei:ab or self::tei:l or self::tei:lg or self::tei:div or self::tei:sp or self::tei:list or self::tei:table or self::tei:quote]"/>
        <xsl:variable name="host" select="ancestor::*[self::tei:p or self::tei:ab or self::tei:note or self::tei:head][1]"/>
        <xsl:variable name="in-block"><xsl:if test="$block"><xsl:for-each select="$host"><xsl:call-template name="holds-blocks"/></xsl:for-each></xsl:if></xsl:variable>
        <xsl:variable name="element"><xsl:choose>
          <xsl:when test="$block and (not($host) or $in-block = 'yes')">div</xsl:when>
          <xsl:otherwise>span</xsl:otherwise>
        </xsl:choose></xsl:variable>
        <xsl:element name="{$element}">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="'app'"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:if test="$base/@wit"><xsl:attribute name="data-wit"><xsl:value-of select="normalize-space(translate($base/@wit, '#', ' '))"/></xsl:attribute></xsl:if>
          <xsl:for-each select="$base[1]"><xsl:call-template name="language"/><xsl:apply-templates/></xsl:for-each>
          <xsl:call-template name="app-mark"><xsl:with-param name="id" select="$id"/></xsl:call-template>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <span class="app" id="{$id}"><xsl:call-template name="app-mark"><xsl:with-param name="id" select="$id"/></xsl:call-template></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark is drawn by the style sheet, as numbers of paragraphs are: it is not a word of the text. -->
  <xsl:template name="app-mark">
    <xsl:param name="id"/>
    <xsl:if test="not(ancestor::tei:ref[@target])">
      <a class="appref" role="doc-noteref" href="#{$id}.entry">
        <xsl:attribute name="data-n"><xsl:call-template name="app-number"/></xsl:attribute>
        <xsl:attribute name="aria-label">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'apparatus-of'"/></xsl:call-template>
          <xsl:text> </xsl:text><xsl:call-template name="app-number"/>
        </xsl:attribute>
      </a>
    </xsl:if>
  </xsl:template>

  <xsl:template name="app-number">
    <xsl:choose>
      <xsl:when test="@n"><xsl:value-of select="@n"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="of" select="generate-id()"/>
        <xsl:for-each select="$numbers"><xsl:value-of select="key('number', concat('app ', $of))/@n"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Called for every element with an xml:id: the marks of entries elsewhere that begin here. -->
  <xsl:template name="app-marks">
    <xsl:if test="$has-outer-apps">
      <xsl:variable name="linked" select="ancestor::tei:ref[@target]"/>
      <xsl:for-each select="key('apps-from', @xml:id)[starts-with(., '#')]/parent::tei:app[ancestor::tei:listApp or ancestor::tei:standOff][not($linked)]">
        <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
        <xsl:call-template name="app-mark"><xsl:with-param name="id" select="$id"/></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
  <xsl:variable name="has-outer-apps" select="boolean($apps[@from])"/>

  <xsl:template match="tei:listApp">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'listApp'"/></xsl:call-template>
      <xsl:apply-templates select="tei:head | tei:p | tei:ab | tei:note"/>
      <ol class="apparatus"><xsl:apply-templates select="*[not(self::tei:head or self::tei:p or self::tei:ab or self::tei:note)]" mode="apparatus"/></ol>
    </div>
  </xsl:template>
  <xsl:template match="*" mode="apparatus"><li class="between"><xsl:apply-templates select="."/></li></xsl:template>

  <xsl:template name="collected-apparatus">
    <xsl:for-each select="$edition">
      <xsl:if test="$inline-apps or $stand-off//tei:listApp">
        <section class="apparatus" aria-labelledby="tei.apparatus">
          <h2 id="tei.apparatus"><xsl:call-template name="ui-language"/><xsl:call-template name="say"><xsl:with-param name="key" select="'apparatus'"/></xsl:call-template></h2>
          <xsl:if test="$inline-apps">
            <ol class="apparatus"><xsl:apply-templates select="$inline-apps" mode="apparatus"/></ol>
          </xsl:if>
          <xsl:apply-templates select="$stand-off//tei:listApp[not(ancestor::tei:listApp)]"/>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- One entry: where, the lemma with its bracket, the readings with their witnesses. -->
  <xsl:template match="tei:app" mode="apparatus">
    <xsl:variable name="id"><xsl:call-template name="page-id"/></xsl:variable>
    <xsl:variable name="inline" select="not(ancestor::tei:listApp or ancestor::tei:standOff)"/>
    <xsl:variable name="to"><xsl:choose>
      <xsl:when test="$inline"><xsl:value-of select="concat('#', $id)"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="href"><xsl:with-param name="pointer" select="@from"/></xsl:call-template></xsl:otherwise>
    </xsl:choose></xsl:variable>
    <xsl:variable name="shown"><xsl:choose>
      <xsl:when test="@loc"><xsl:value-of select="@loc"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="app-number"/></xsl:otherwise>
    </xsl:choose></xsl:variable>
    <li class="entry-app" id="{$id}.entry">
      <xsl:choose>
        <xsl:when test="starts-with($to, '#')"><a class="label" role="doc-backlink" href="{$to}"><xsl:value-of select="$shown"/></a></xsl:when>
        <xsl:otherwise><span class="label"><xsl:value-of select="$shown"/></span></xsl:otherwise>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <!-- The id of an entry in a list belongs to its text; that of one in the text is there. -->
      <div class="app-entry">
        <xsl:if test="not($inline)"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if>
        <xsl:call-template name="app-lemma"><xsl:with-param name="inline" select="$inline"/></xsl:call-template>
        <xsl:for-each select="*[not(self::tei:lem[not(preceding-sibling::tei:lem)])]">
          <xsl:if test="position() &gt; 1 and not(self::tei:note or self::tei:witDetail or self::tei:wit)"><xsl:text>; </xsl:text></xsl:if>
          <xsl:apply-templates select="." mode="reading"/>
        </xsl:for-each>
      </div>
    </li>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <xsl:template name="app-lemma">
    <xsl:param name="inline"/>
    <xsl:variable name="parallel" select="not(@from or @loc or @to) and ($app-method = '' or $app-method = 'parallel-segmentation')"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="tei:lem"><xsl:apply-templates select="tei:lem[1]" mode="plain"/></xsl:when>
        <xsl:when test="@from"><xsl:call-template name="words-from-to"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="folded" select="normalize-space($words)"/>
    <xsl:choose>
      <!-- A lemma that is not part of the text is printed with all its markup. -->
      <xsl:when test="tei:lem and not($inline and $parallel)">
        <span class="lem"><xsl:for-each select="tei:lem[1]"><xsl:call-template name="attributes"><xsl:with-param name="class" select="'lem'"/></xsl:call-template><xsl:apply-templates/></xsl:for-each></span>
      </xsl:when>
      <xsl:when test="string-length($folded) &gt; 70">
        <span class="lem"><xsl:value-of select="substring-before(concat(substring($folded, 1, 40), ' '), ' ')"/> … <xsl:value-of select="str:tokenize(substring($folded, string-length($folded) - 30))[last()]"/></span>
      </xsl:when>
      <xsl:when test="$folded"><span class="lem"><xsl:value-of select="$folded"/></span></xsl:when>
    </xsl:choose>
    <xsl:for-each select="tei:lem[1]"><xsl:call-template name="sigla"/></xsl:for-each>
    <xsl:if test="tei:lem or $folded"><xsl:text>] </xsl:text></xsl:if>
  </xsl:template>

  <!-- The words between the anchor named by @from and the entry, or the element named by it: as far as they stand in one block. -->
  <xsl:template name="words-from-to">
    <xsl:variable name="from" select="id(substring-after(@from, '#'))"/>
    <xsl:variable name="end" select="id(substring-after(@to, '#')) | self::*[not(@to)]"/>
    <xsl:choose>
      <xsl:when test="normalize-space($from)"><xsl:apply-templates select="$from" mode="plain"/></xsl:when>
      <xsl:when test="$from and $end">
        <xsl:for-each select="$from[1]/following-sibling::node()[count(. | $end/preceding::node()) = count($end/preceding::node())][not(self::tei:app)]"><xsl:apply-templates select="." mode="plain"/></xsl:for-each>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:rdg | tei:lem" mode="reading">
    <!-- The first reading of an entry without a lemma is the text; here only its words. -->
    <xsl:variable name="is-base" select="not(ancestor::tei:app[1]//tei:lem) and generate-id() = generate-id(ancestor::tei:app[1]/descendant::tei:rdg[1])
      and not(ancestor::tei:app[1][@from or @loc or @to]) and ($app-method = '' or $app-method = 'parallel-segmentation') and not(ancestor::tei:listApp)"/>
    <xsl:variable name="empty" select="not(normalize-space()) and not(.//tei:gap or .//tei:space or .//tei:graphic)"/>
    <xsl:variable name="block" select=".//tei:p or .//tei:ab or .//tei:l or .//tei:lg or .//tei:div or .//tei:list or .//tei:table or .//tei:sp or .//tei:quote"/>
    <xsl:element name="{substring('divspan', 1 + 3 * not($block), 3 + not($block))}">
      <xsl:attribute name="class">rdg</xsl:attribute>
      <xsl:if test="@wit"><xsl:attribute name="data-wit"><xsl:value-of select="normalize-space(translate(@wit, '#', ' '))"/></xsl:attribute></xsl:if>
      <xsl:if test="not($is-base) and @xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
      <xsl:call-template name="language"/>
      <xsl:choose>
        <xsl:when test="$empty"><i class="omitted"><xsl:call-template name="ui-language"/><xsl:call-template name="say"><xsl:with-param name="key" select="'omitted'"/></xsl:call-template></i></xsl:when>
        <xsl:when test="$is-base"><xsl:apply-templates mode="plain"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </xsl:element>
    <xsl:call-template name="sigla"/>
  </xsl:template>
  <xsl:template match="tei:rdgGrp" mode="reading">
    <span>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'rdgGrp'"/></xsl:call-template>
      <xsl:for-each select="*">
        <xsl:if test="position() &gt; 1 and not(self::tei:wit or self::tei:note)"><xsl:text>, </xsl:text></xsl:if>
        <xsl:apply-templates select="." mode="reading"/>
      </xsl:for-each>
    </span>
  </xsl:template>
  <xsl:template match="tei:note | tei:witDetail" mode="reading">
    <xsl:text> </xsl:text>
    <div><xsl:call-template name="attributes"><xsl:with-param name="class" select="'app-note'"/></xsl:call-template><xsl:apply-templates/><xsl:call-template name="sigla"/></div>
  </xsl:template>
  <xsl:template match="tei:wit" mode="reading"><xsl:text> </xsl:text><xsl:apply-templates select="."/></xsl:template>
  <xsl:template match="*" mode="reading"><xsl:apply-templates select="."/></xsl:template>

  <!-- Outside an entry, as in a fragment: what they say. -->
  <xsl:template match="tei:lem | tei:rdg | tei:rdgGrp | tei:wit | tei:witDetail"><xsl:call-template name="inline"/></xsl:template>
  <xsl:template match="tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd"><span class="{local-name()}" title="{normalize-space(concat(local-name(), ' ', translate(@wit, '#', ' ')))}"><xsl:call-template name="attributes"><xsl:with-param name="class" select="local-name()"/></xsl:call-template></span></xsl:template>
</xsl:stylesheet>
