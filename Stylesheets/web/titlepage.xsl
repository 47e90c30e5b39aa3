<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The head of the page, composed like a title page: author, title, subtitle, editors, imprint. -->

  <!-- The heading of the document is often the title of the edition. Then it is set once, as the h1, and not
       a second time above the text. -->
  <xsl:variable name="first-div" select="($edition/tei:text/*/tei:div)[1]"/>
  <!-- It stands at the beginning in nearly every text, and there it is found without a walk through all of it. -->
  <xsl:variable name="first-head" select="$first-div/tei:head | ($edition[not($first-div/tei:head)]/tei:text/descendant::tei:div/tei:head)[1]/../tei:head"/>
  <xsl:variable name="first-heading" select="($first-head[@type='document' or @type='main'] | $first-head[not($first-head[@type='document' or @type='main'])][not(@type='catalogue' or @type='sub')])[1]"/>
  <xsl:variable name="first-heading-text"><xsl:apply-templates select="$first-heading" mode="plain"/></xsl:variable>
  <xsl:variable name="promoted" select="$first-heading[normalize-space($first-heading-text) = normalize-space($main-title-text)]"/>
  <xsl:variable name="promoted-id" select="generate-id($promoted)"/>
  <xsl:variable name="promoted-of" select="generate-id($promoted/..)"/>

  <xsl:template name="title-page">
    <header class="titlepage">
      <xsl:variable name="statement" select="$header/tei:fileDesc/tei:titleStmt"/>
      <xsl:if test="$statement/tei:author[normalize-space()]">
        <p class="author">
          <xsl:call-template name="header-words"/>
          <xsl:for-each select="$statement/tei:author[normalize-space()]">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:apply-templates/>
          </xsl:for-each>
        </p>
      </xsl:if>
      <h1>
        <xsl:choose>
          <xsl:when test="$promoted">
            <xsl:for-each select="$promoted">
              <xsl:call-template name="attributes"/>
              <xsl:apply-templates/>
              <xsl:call-template name="query-marks"/>
            </xsl:for-each>
          </xsl:when>
          <xsl:when test="normalize-space($main-title-text)">
            <xsl:for-each select="$main-title">
              <xsl:call-template name="header-words"/>
              <xsl:apply-templates/>
            </xsl:for-each>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$page-title"/></xsl:otherwise>
        </xsl:choose>
      </h1>
      <xsl:for-each select="$titles[generate-id() != generate-id($main-title)][normalize-space()][not(@type='short' or @type='filing')]">
        <p class="subtitle"><xsl:call-template name="header-words"/><xsl:apply-templates/></p>
      </xsl:for-each>
      <xsl:if test="$statement/tei:editor[normalize-space()]">
        <p class="editors">
          <xsl:call-template name="say"><xsl:with-param name="key" select="'edited-by'"/></xsl:call-template>
          <xsl:text> </xsl:text>
          <xsl:for-each select="$statement/tei:editor[normalize-space()]">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:apply-templates/>
          </xsl:for-each>
        </p>
      </xsl:if>
      <xsl:call-template name="title-page-imprint"/>
    </header>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <xsl:template name="header-words">
    <xsl:choose>
      <xsl:when test="@xml:lang"><xsl:call-template name="language"/></xsl:when>
      <xsl:when test="$header-lang != $text-lang">
        <xsl:attribute name="lang"><xsl:value-of select="$header-lang"/></xsl:attribute>
        <xsl:call-template name="direction"><xsl:with-param name="lang" select="$header-lang"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- One quiet line: who publishes, under which licence, in which state, and whether the editors have doubts. -->
  <xsl:template name="title-page-imprint">
    <xsl:variable name="publication" select="$header/tei:fileDesc/tei:publicationStmt"/>
    <xsl:variable name="open-queries" select="$stand-off//tei:note[@type='editorial' and @subtype='query']"/>
    <ul class="imprint">
      <xsl:call-template name="ui-language"/>
      <xsl:for-each select="$publication/*[self::tei:publisher or self::tei:authority or self::tei:distributor][normalize-space()]">
        <li><xsl:call-template name="header-language"/><xsl:value-of select="normalize-space(.)"/></li>
      </xsl:for-each>
      <xsl:for-each select="$publication/tei:availability/tei:licence[@target][1]">
        <li><xsl:call-template name="licence-link"/></li>
      </xsl:for-each>
      <xsl:for-each select="$header/tei:revisionDesc/@status">
        <li class="status"><xsl:call-template name="say"><xsl:with-param name="key" select="."/></xsl:call-template></li>
      </xsl:for-each>
      <xsl:if test="$open-queries">
        <li>
          <a href="#tei.queries">
            <xsl:value-of select="count($open-queries)"/><xsl:text> </xsl:text>
            <xsl:call-template name="say">
              <xsl:with-param name="key"><xsl:choose><xsl:when test="count($open-queries) = 1">query</xsl:when><xsl:otherwise>queries</xsl:otherwise></xsl:choose></xsl:with-param>
            </xsl:call-template>
          </a>
        </li>
      </xsl:if>
      <li>
        <a href="#tei.about"><xsl:call-template name="say"><xsl:with-param name="key" select="'about'"/></xsl:call-template></a>
      </li>
    </ul>
  </xsl:template>

  <xsl:template name="licence-link">
    <xsl:variable name="href"><xsl:call-template name="href"><xsl:with-param name="pointer" select="@target"/></xsl:call-template></xsl:variable>
    <xsl:variable name="short" select="string-length(normalize-space(.)) &lt; 80 and normalize-space(.)"/>
    <xsl:choose>
      <xsl:when test="string($href)">
        <a rel="license" href="{$href}">
          <xsl:choose>
            <xsl:when test="$short"><xsl:call-template name="header-language"/><xsl:value-of select="normalize-space(.)"/></xsl:when>
            <xsl:otherwise><xsl:call-template name="say"><xsl:with-param name="key" select="'licence'"/></xsl:call-template></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="colophon">
    <footer class="colophon">
      <xsl:call-template name="ui-language"/>
      <p>
        <cite><xsl:value-of select="$page-title"/></cite>
        <xsl:for-each select="$header/tei:fileDesc/tei:publicationStmt/tei:availability/tei:licence[@target][1]">
          <xsl:text> · </xsl:text><xsl:call-template name="licence-link"/>
        </xsl:for-each>
      </p>
      <xsl:if test="$generator">
        <p>
          <xsl:call-template name="say"><xsl:with-param name="key" select="'colophon'"/></xsl:call-template>
          <xsl:text> </xsl:text><xsl:value-of select="$generator"/><xsl:text>.</xsl:text>
        </p>
      </xsl:if>
    </footer>
  </xsl:template>
</xsl:stylesheet>
