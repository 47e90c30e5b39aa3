<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The index of names, from the lists in standOff and in the header, and the index of dates. -->

  <xsl:variable name="lists" select="$stand-off | $header/tei:profileDesc/tei:particDesc | $header/tei:profileDesc/tei:settingDesc"/>
  <xsl:variable name="index-persons" select="$lists//tei:person"/>
  <xsl:variable name="index-orgs" select="$lists//tei:org"/>
  <xsl:variable name="index-places" select="$lists//tei:place"/>
  <xsl:variable name="index-events" select="$lists//tei:listEvent/tei:event"/>
  <xsl:variable name="index-objects" select="$lists//tei:listObject/tei:object"/>
  <xsl:variable name="index-relations" select="$lists//tei:relation"/>
  <xsl:variable name="index-entries" select="boolean($index-persons | $index-orgs | $index-places | $index-events | $index-objects)"/>
  <xsl:variable name="index-title">
    <xsl:choose>
      <xsl:when test="not($index-persons or $index-orgs or $index-places)"><xsl:choose><xsl:when test="$index-events">events</xsl:when><xsl:otherwise>objects</xsl:otherwise></xsl:choose></xsl:when>
      <xsl:when test="not($index-places) and not($index-orgs)">persons</xsl:when>
      <xsl:when test="not($index-places) and not($index-persons)">organisations</xsl:when>
      <xsl:when test="not($index-persons) and not($index-orgs)">places</xsl:when>
      <xsl:when test="not($index-places)">names</xsl:when>
      <xsl:otherwise>names-places</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template name="index-of-names">
    <xsl:if test="$index-entries">
      <section class="index" aria-labelledby="tei.index">
        <xsl:call-template name="ui-language"/>
        <h2 id="tei.index"><xsl:call-template name="say"><xsl:with-param name="key" select="$index-title"/></xsl:call-template></h2>
        <xsl:call-template name="index-part"><xsl:with-param name="key" select="'persons'"/><xsl:with-param name="entries" select="$index-persons"/></xsl:call-template>
        <xsl:call-template name="index-part"><xsl:with-param name="key" select="'organisations'"/><xsl:with-param name="entries" select="$index-orgs"/></xsl:call-template>
        <xsl:call-template name="index-part"><xsl:with-param name="key" select="'places'"/><xsl:with-param name="entries" select="$index-places"/></xsl:call-template>
        <xsl:call-template name="index-part"><xsl:with-param name="key" select="'events'"/><xsl:with-param name="entries" select="$index-events"/></xsl:call-template>
        <xsl:call-template name="index-part"><xsl:with-param name="key" select="'objects'"/><xsl:with-param name="entries" select="$index-objects"/></xsl:call-template>
        <xsl:call-template name="index-relations"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Such lists in the text itself stand where they are; entries as in the index. -->
  <xsl:template match="tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listObject | tei:listNym | tei:personGrp[tei:person]">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('register ', local-name())"/></xsl:call-template>
      <xsl:apply-templates/>
    </div>
  </xsl:template>
  <xsl:template match="tei:person | tei:personGrp | tei:place | tei:org | tei:event | tei:nym | tei:listRelation | tei:relation">
    <xsl:choose>
      <xsl:when test="ancestor::tei:p"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="block"><xsl:with-param name="class" select="concat('register-entry ', local-name())"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="index-part">
    <xsl:param name="key"/>
    <xsl:param name="entries"/>
    <xsl:if test="$entries">
      <xsl:if test="$key != $index-title"><h3><xsl:call-template name="say"><xsl:with-param name="key" select="$key"/></xsl:call-template></h3></xsl:if>
      <ul class="index">
        <xsl:for-each select="$entries"><xsl:call-template name="index-entry"/></xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="index-entry">
    <xsl:variable name="names" select="tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:name | tei:country | tei:region | tei:settlement | tei:eventName | tei:label[../self::tei:event] | tei:objectIdentifier | tei:head"/>
    <li>
      <xsl:call-template name="attributes"/>
      <xsl:if test="not(@xml:lang)"><xsl:call-template name="header-language"/></xsl:if>
      <span class="entry">
        <xsl:for-each select="$names">
          <xsl:choose>
            <xsl:when test="position() = 1"><b><xsl:call-template name="language"/><xsl:apply-templates select="." mode="plain"/></b></xsl:when>
            <xsl:otherwise><xsl:text>, </xsl:text><span><xsl:call-template name="language"/><xsl:apply-templates select="." mode="plain"/></span></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
        <xsl:if test="not($names)"><b><xsl:value-of select="@xml:id"/></b></xsl:if>
      </span>
      <xsl:for-each select="tei:birth | tei:death">
        <xsl:text>, </xsl:text>
        <xsl:call-template name="say"><xsl:with-param name="key"><xsl:choose><xsl:when test="self::tei:birth">born</xsl:when><xsl:otherwise>died</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="normalize-space()"><xsl:apply-templates/></xsl:when>
          <xsl:otherwise><xsl:call-template name="date-reading"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:if test="self::tei:event and (@when or @from or @to or @notBefore or @notAfter)"><xsl:text>, </xsl:text><xsl:call-template name="date-reading"/></xsl:if>
      <!-- Whatever else is known. What says by its name what it is needs no label. -->
      <xsl:for-each select="*[normalize-space()][count(. | $names) != count($names)][not(self::tei:birth or self::tei:death or self::tei:idno or self::tei:ptr or self::tei:listPlace or self::tei:place
          or self::tei:person or self::tei:org or self::tei:event[parent::tei:listEvent] or self::tei:listRelation or self::tei:figure[tei:graphic])]">
        <xsl:text>; </xsl:text>
        <xsl:if test="not(self::tei:occupation or self::tei:desc or self::tei:note or self::tei:p or self::tei:ab or self::tei:state or self::tei:event or self::tei:bibl or self::tei:listBibl)">
          <xsl:variable name="label"><xsl:call-template name="label"><xsl:with-param name="language" select="$ui"/></xsl:call-template></xsl:variable>
          <xsl:if test="string($label)"><xsl:value-of select="$label"/>: </xsl:if>
        </xsl:if>
        <span class="about-name"><xsl:call-template name="language"/><xsl:apply-templates select="." mode="entry"/></span>
      </xsl:for-each>
      <xsl:for-each select="tei:idno[normalize-space()] | tei:ptr[@target] | self::*[starts-with(@sameAs, 'http')]">
        <xsl:variable name="pointer"><xsl:choose><xsl:when test="self::tei:idno"><xsl:value-of select="."/></xsl:when><xsl:when test="self::tei:ptr"><xsl:value-of select="@target"/></xsl:when><xsl:otherwise><xsl:value-of select="@sameAs"/></xsl:otherwise></xsl:choose></xsl:variable>
        <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="$pointer"/></xsl:call-template></xsl:variable>
        <xsl:variable name="shown"><xsl:choose><xsl:when test="@type"><xsl:value-of select="@type"/></xsl:when><xsl:otherwise><xsl:value-of select="normalize-space($pointer)"/></xsl:otherwise></xsl:choose></xsl:variable>
        <xsl:text> · </xsl:text>
        <xsl:choose>
          <xsl:when test="starts-with($href, 'http')"><a href="{$href}"><xsl:value-of select="$shown"/></a></xsl:when>
          <xsl:otherwise><span class="idno"><xsl:if test="@type"><xsl:value-of select="@type"/><xsl:text> </xsl:text></xsl:if><xsl:value-of select="normalize-space($pointer)"/></span></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:call-template name="mentions"/>
      <xsl:apply-templates select="tei:figure[tei:graphic]"/>
    </li>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- In an entry the words alone, parts divided by blanks. -->
  <xsl:template match="*" mode="entry"><xsl:variable name="words"><xsl:apply-templates mode="entry"/></xsl:variable><xsl:value-of select="normalize-space($words)"/><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="tei:hi | tei:ref | tei:foreign | tei:w | tei:pc | tei:c | tei:choice" mode="entry"><xsl:apply-templates select="." mode="plain"/></xsl:template>
  <xsl:template match="text()" mode="entry"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="comment() | processing-instruction()" mode="entry"/>

  <!-- "Anna Weber — parent — Maria Weber". -->
  <xsl:template name="index-relations">
    <xsl:if test="$index-relations[@active or @mutual]">
      <h3><xsl:call-template name="say"><xsl:with-param name="key" select="'relations'"/></xsl:call-template></h3>
      <ul class="index">
        <xsl:for-each select="$index-relations[@active or @mutual]">
          <li>
            <xsl:call-template name="attributes"/>
            <xsl:call-template name="relation-members"><xsl:with-param name="pointers" select="concat(@active, ' ', @mutual)"/></xsl:call-template>
            <xsl:value-of select="concat(' — ', @name, @ref[not(../@name)], ' ')"/>
            <xsl:if test="@passive"><xsl:text>— </xsl:text><xsl:call-template name="relation-members"><xsl:with-param name="pointers" select="@passive"/></xsl:call-template></xsl:if>
            <xsl:if test="normalize-space()"><xsl:text>; </xsl:text><xsl:apply-templates select="*" mode="entry"/></xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>
  <xsl:template name="relation-members">
    <xsl:param name="pointers"/>
    <xsl:for-each select="str:tokenize($pointers)">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:variable name="pointer" select="string(.)"/>
      <xsl:for-each select="$edition[1]">
        <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="$pointer"/></xsl:call-template></xsl:variable>
        <xsl:variable name="member" select="id(substring-after($pointer, '#'))"/>
        <xsl:variable name="words"><xsl:apply-templates select="$member[1]/*[1]" mode="plain"/></xsl:variable>
        <xsl:choose>
          <xsl:when test="starts-with($href, '#') and normalize-space($words)"><a href="{$href}"><xsl:value-of select="normalize-space($words)"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="$pointer"/></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- The places where the entry is named. -->
  <xsl:template name="mentions">
    <xsl:variable name="mentions" select="key('mentions', @xml:id)/parent::*[ancestor::tei:text][self::tei:persName or self::tei:orgName or self::tei:placeName or self::tei:geogName
      or self::tei:name or self::tei:rs or self::tei:settlement or self::tei:region or self::tei:country]"/>
    <xsl:if test="$mentions">
      <span class="unseen"><xsl:text>. </xsl:text><xsl:call-template name="say"><xsl:with-param name="key" select="'mentioned'"/></xsl:call-template>: </span>
      <ul class="places">
        <xsl:for-each select="$mentions">
          <li>
            <a>
              <!-- A name with an authority's address first and an entry of ours second has no made id: name its paragraph. -->
              <xsl:attribute name="href">#<xsl:choose>
                <xsl:when test="@xml:id or starts-with(@ref, '#')"><xsl:call-template name="page-id"/></xsl:when>
                <xsl:when test="ancestor::*[@xml:id][ancestor-or-self::tei:text]"><xsl:value-of select="ancestor::*[@xml:id][1]/@xml:id"/></xsl:when>
                <xsl:otherwise>tei.text</xsl:otherwise></xsl:choose></xsl:attribute>
              <xsl:apply-templates select="." mode="place"/>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- Dates in another calendar or of doubtful reading are listed: a title shows on hover only, and many readers
       have no pointer that hovers. -->
  <xsl:variable name="index-dates" select="$text-dates[ancestor::tei:text][@when-custom or @cert = 'low' or @cert = 'medium']"/>

  <xsl:template name="index-of-dates">
    <xsl:if test="$index-dates">
      <section class="dates" aria-labelledby="tei.dates">
        <xsl:call-template name="ui-language"/>
        <h2 id="tei.dates"><xsl:call-template name="say"><xsl:with-param name="key" select="'dates'"/></xsl:call-template></h2>
        <p class="intro"><xsl:call-template name="say"><xsl:with-param name="key" select="'dates-intro'"/></xsl:call-template></p>
        <table>
          <thead>
            <tr>
              <xsl:for-each select="$strings//s[@key = 'as-written' or @key = 'as-read' or @key = 'where']">
                <th scope="col"><xsl:value-of select="@*[name() = $ui]"/></th>
              </xsl:for-each>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="$index-dates">
              <xsl:variable name="words"><xsl:apply-templates mode="plain"/></xsl:variable>
              <tr>
                <td><xsl:call-template name="contents-language"/><xsl:value-of select="normalize-space($words)"/></td>
                <td><xsl:call-template name="date-reading"/></td>
                <td><a><xsl:attribute name="href">#<xsl:call-template name="page-id"/></xsl:attribute><xsl:apply-templates select="." mode="place"/></a></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
