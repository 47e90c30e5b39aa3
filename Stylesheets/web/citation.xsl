<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- How to cite the edition: one line made from the header, for readers; the same facts for reference managers and search engines. -->

  <xsl:variable name="published-date" select="$header/tei:fileDesc/tei:publicationStmt/tei:date[1]"/>
  <xsl:variable name="published-when">
    <xsl:choose>
      <xsl:when test="$published-date/@when"><xsl:value-of select="$published-date/@when"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space($published-date)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <!-- An address of the edition: an identifier that is one, or a DOI. -->
  <xsl:variable name="published-at">
    <xsl:for-each select="($header/tei:fileDesc/tei:publicationStmt//tei:idno[starts-with(normalize-space(), 'http')] | $header/tei:fileDesc/tei:publicationStmt//tei:idno[translate(@type, 'doi', 'DOI') = 'DOI'])[1]">
      <xsl:if test="not(starts-with(normalize-space(), 'http'))">https://doi.org/</xsl:if>
      <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- "Author, Title, ed. by Editor. Publisher, 2020. Address." -->
  <xsl:template name="cite-this">
    <div>
      <dt><xsl:call-template name="say"><xsl:with-param name="key" select="'cite-this'"/></xsl:call-template></dt>
      <dd>
        <span id="tei.citation">
          <xsl:call-template name="header-language"/>
          <xsl:for-each select="$header/tei:fileDesc/tei:titleStmt">
            <xsl:call-template name="cited-people"><xsl:with-param name="people" select="tei:author"/></xsl:call-template>
            <xsl:if test="tei:author[normalize-space()]">, </xsl:if>
            <cite><xsl:value-of select="$page-title"/></cite>
            <xsl:if test="tei:editor[normalize-space()]">
              <xsl:text>, </xsl:text><xsl:call-template name="say"><xsl:with-param name="key" select="'cited-editor'"/></xsl:call-template><xsl:text> </xsl:text>
              <xsl:call-template name="cited-people"><xsl:with-param name="people" select="tei:editor"/></xsl:call-template>
            </xsl:if>
          </xsl:for-each>
          <xsl:variable name="publisher" select="normalize-space($header/tei:fileDesc/tei:publicationStmt/*[self::tei:publisher or self::tei:authority or self::tei:distributor][1])"/>
          <xsl:if test="$publisher or string($published-when)">. </xsl:if>
          <xsl:value-of select="$publisher"/>
          <xsl:if test="$publisher and string($published-when)">, </xsl:if>
          <xsl:value-of select="substring($published-when, 1, 4 + string-length($published-when) * not(number(substring($published-when, 1, 4)) &gt; 0))"/>
          <xsl:text>.</xsl:text>
          <xsl:if test="string($published-at)"><xsl:text> </xsl:text><xsl:value-of select="$published-at"/><xsl:text>.</xsl:text></xsl:if>
        </span>
        <xsl:if test="string($script)">
          <xsl:text> </xsl:text>
          <button type="button" class="copy" hidden="hidden" aria-controls="tei.citation">
            <xsl:attribute name="data-done"><xsl:call-template name="say"><xsl:with-param name="key" select="'copied'"/></xsl:call-template></xsl:attribute>
            <xsl:call-template name="say"><xsl:with-param name="key" select="'copy'"/></xsl:call-template>
          </button>
        </xsl:if>
      </dd>
    </div>
    <xsl:if test="string($source)">
      <div>
        <dt><xsl:call-template name="say"><xsl:with-param name="key" select="'download'"/></xsl:call-template></dt>
        <dd><a class="download" download="download" type="application/tei+xml" href="{$source}"><xsl:value-of select="str:tokenize($source, '/')[last()]"/></a></dd>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="cited-people">
    <xsl:param name="people"/>
    <xsl:for-each select="$people[normalize-space()]">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:variable name="words"><xsl:apply-templates select="." mode="plain"/></xsl:variable>
      <xsl:value-of select="normalize-space($words)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- schema.org, as JSON-LD. -->
  <xsl:template name="json-ld">
    <script type="application/ld+json">
      <xsl:text>{"@context":"https://schema.org","@type":"Book","additionalType":"http://purl.org/spar/fabio/CriticalEdition"</xsl:text>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="value" select="$page-title"/></xsl:call-template>
      <xsl:call-template name="json-people"><xsl:with-param name="name" select="'author'"/><xsl:with-param name="people" select="$header/tei:fileDesc/tei:titleStmt/tei:author[normalize-space()]"/></xsl:call-template>
      <xsl:call-template name="json-people"><xsl:with-param name="name" select="'editor'"/><xsl:with-param name="people" select="$header/tei:fileDesc/tei:titleStmt/tei:editor[normalize-space()]"/></xsl:call-template>
      <xsl:variable name="publisher" select="normalize-space($header/tei:fileDesc/tei:publicationStmt/*[self::tei:publisher or self::tei:authority or self::tei:distributor][1])"/>
      <xsl:if test="$publisher">
        <xsl:text>,"publisher":{"@type":"Organization"</xsl:text>
        <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="value" select="$publisher"/></xsl:call-template>
        <xsl:text>}</xsl:text>
      </xsl:if>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'datePublished'"/><xsl:with-param name="value" select="$published-when"/></xsl:call-template>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'inLanguage'"/><xsl:with-param name="value" select="$text-lang"/></xsl:call-template>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'license'"/><xsl:with-param name="value" select="$header/tei:fileDesc/tei:publicationStmt/tei:availability/tei:licence[1]/@target"/></xsl:call-template>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'url'"/><xsl:with-param name="value" select="$published-at"/></xsl:call-template>
      <xsl:variable name="keywords"><xsl:for-each select="$header/tei:profileDesc/tei:textClass/tei:keywords//tei:term"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space()"/></xsl:for-each></xsl:variable>
      <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'keywords'"/><xsl:with-param name="value" select="$keywords"/></xsl:call-template>
      <xsl:text>}</xsl:text>
    </script>
  </xsl:template>

  <xsl:template name="json-people">
    <xsl:param name="name"/>
    <xsl:param name="people"/>
    <xsl:if test="$people">
      <xsl:value-of select="concat(',&quot;', $name, '&quot;:[')"/>
      <xsl:for-each select="$people">
        <xsl:if test="position() &gt; 1">,</xsl:if>
        <xsl:variable name="words"><xsl:apply-templates select="." mode="plain"/></xsl:variable>
        <xsl:value-of select="concat('{&quot;@type&quot;:&quot;', substring('PersonOrganization', 1 + 6 * boolean(tei:orgName), 6 + 6 * boolean(tei:orgName)), '&quot;')"/>
        <xsl:call-template name="json-pair"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="value" select="$words"/></xsl:call-template>
        <xsl:text>}</xsl:text>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- A string in JSON. "<" is written by its number: it could end the script element. -->
  <xsl:template name="json-pair">
    <xsl:param name="name"/>
    <xsl:param name="value"/>
    <xsl:variable name="folded" select="normalize-space($value)"/>
    <xsl:if test="$folded">
      <xsl:value-of select="concat(',&quot;', $name, '&quot;:&quot;', str:replace(str:replace(str:replace($folded, '\', '\\'), '&quot;', '\&quot;'), '&lt;', '\u003c'), '&quot;')"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
