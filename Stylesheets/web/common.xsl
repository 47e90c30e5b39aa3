<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  xmlns:f="urn:swift-tei:functions"
  exclude-result-prefixes="tei exsl str f">
  <!-- What many templates need: the attributes every element carries over, and spans that may hold blocks. -->

  <!-- xml:id, xml:lang and @rend of the context element as id, lang, dir and class. -->
  <xsl:template name="attributes">
    <xsl:param name="class"/>
    <xsl:param name="id" select="@xml:id"/>
    <xsl:if test="string($class) and not(@rend or @rendition)"><xsl:attribute name="class"><xsl:value-of select="$class"/></xsl:attribute></xsl:if>
    <xsl:choose>
      <!-- Most elements of most texts have none. -->
      <xsl:when test="not(@*)"><xsl:if test="string($id)"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if></xsl:when>
      <xsl:otherwise><xsl:call-template name="own-attributes"><xsl:with-param name="class" select="$class"/><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The same for an element that has its class already: to be called where one of these attributes is there. -->
  <xsl:template name="own-attributes">
    <xsl:param name="class"/>
    <xsl:param name="id" select="@xml:id"/>
    <!-- An xml:id that is none, or is used twice, is an error of the document; the page leaves it out. -->
    <xsl:if test="$id and string($id) and (not(@xml:id) or count(id(@xml:id) | .) = 1 and not(contains(@xml:id, ' ')))">
      <xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@rend or @rendition"><xsl:attribute name="class"><xsl:value-of select="$class"/><xsl:call-template name="rend-classes"/></xsl:attribute></xsl:if>
    <xsl:if test="@xml:lang"><xsl:call-template name="language"/></xsl:if>
    <xsl:if test="contains(@style, ':')"><xsl:call-template name="style"/></xsl:if>
  </xsl:template>

  <!-- @style is CSS, but encoders write properties there that no browser knows. Those are taken over that say how text looks; a value
       that could fetch something or leave the attribute's bounds is not. -->
  <xsl:template name="style">
    <xsl:variable name="css">
      <xsl:for-each select="str:tokenize(translate(@style, '&#9;&#10;', '  '), ';')">
        <xsl:if test="contains(' color background-color font-weight font-style font-variant font-size font-family text-align text-decoration text-transform text-indent letter-spacing word-spacing
            line-height vertical-align margin-left margin-right margin-top margin-bottom padding-left padding-right white-space ', concat(' ', normalize-space(substring-before(., ':')), ' '))
            and normalize-space(substring-after(., ':')) and translate(., '&lt;@{}\&amp;', '') = string(.) and not(contains(translate(., 'URL', 'url'), 'url'))">
          <xsl:value-of select="concat(normalize-space(.), '; ')"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="string($css) and not($header/tei:encodingDesc/tei:styleDefDecl[@scheme != 'css'])">
      <xsl:attribute name="style"><xsl:value-of select="normalize-space($css)"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="language">
    <xsl:if test="@xml:lang">
      <xsl:variable name="html-lang"><xsl:call-template name="html-lang"><xsl:with-param name="lang" select="@xml:lang"/></xsl:call-template></xsl:variable>
      <xsl:if test="string($html-lang)"><xsl:attribute name="lang"><xsl:value-of select="$html-lang"/></xsl:attribute></xsl:if>
      <xsl:call-template name="direction"><xsl:with-param name="lang" select="@xml:lang"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- dir follows the script. It is written when it is rtl, and when an ltr passage stands in an rtl one. -->
  <xsl:template name="direction">
    <xsl:param name="lang"/>
    <xsl:variable name="rtl">
      <xsl:call-template name="is-rtl"><xsl:with-param name="lang" select="$lang"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$rtl = 'yes'"><xsl:attribute name="dir">rtl</xsl:attribute></xsl:when>
      <xsl:when test="ancestor::*[@xml:lang]">
        <xsl:variable name="outer">
          <xsl:call-template name="is-rtl"><xsl:with-param name="lang" select="ancestor::*[@xml:lang][1]/@xml:lang"/></xsl:call-template>
        </xsl:variable>
        <xsl:if test="$outer = 'yes'"><xsl:attribute name="dir">ltr</xsl:attribute></xsl:if>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="is-rtl">
    <xsl:param name="lang"/>
    <xsl:variable name="primary" select="concat(' ', substring-before(concat($lang, '-'), '-'), ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($lang, '-Latn') or contains($lang, '-Cyrl')">no</xsl:when>
      <xsl:when test="contains($lang, '-Arab') or contains($lang, '-Hebr') or contains($lang, '-Syrc')">yes</xsl:when>
      <xsl:when test="$primary != '  ' and contains(' ar arc arz ckb dv fa he iw ota ps sd syr syc ug ur yi ', $primary)">yes</xsl:when>
      <xsl:otherwise>no</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- @rend "italic indent(2)" becomes "r-italic r-indent-2"; @rendition "simple:bold" or "#bold" becomes
       "r-bold". The style sheet knows the usual words; others are there for an editor's own CSS. -->
  <xsl:template name="rend-classes">
    <xsl:choose>
      <xsl:when test="not(@rend)"/>
      <!-- The words of most encodings, one at a time, need not be taken apart. -->
      <xsl:when test="contains('|italic|italics|bold|i|b|sup|sub|superscript|subscript|smallcaps|small-caps|sc|center|right|left|indent|underline|blockquote|', concat('|', @rend, '|'))"><xsl:value-of select="concat(' r-', @rend)"/></xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="str:tokenize(translate(@rend, '():;,#/.', '-        '))">
          <xsl:value-of select="concat(' r-', translate(., 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'))"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="not(@rendition)"/>
      <xsl:when test="not(contains(@rendition, ' '))"><xsl:value-of select="concat(' r-', substring-after(translate(@rendition, ':', '#'), '#'))"/></xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="str:tokenize(@rendition)"><xsl:value-of select="concat(' r-', substring-after(translate(., ':', '#'), '#'))"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An element inside the line. HTML forbids blocks in span, em, i …: one that holds a block is a div,
       but only where the paragraph around it is a div as well (see holds-blocks), else the note it holds was meant. -->
  <xsl:template name="inline">
    <xsl:param name="tag" select="'span'"/>
    <xsl:param name="class" select="local-name()"/>
    <xsl:param name="title"/>
    <xsl:param name="id" select="@xml:id"/>
    <xsl:choose>
      <xsl:when test="* and f:may-hold($block-names-inside) and descendant::*[not(self::tei:w or self::tei:hi or self::tei:lb)][contains($block-names-inside, concat(' ', local-name(), ' '))]
          [local-name() != 'note' or self::tei:note[@place = 'block' or @type = 'source']]">
        <xsl:variable name="host" select="ancestor::*[self::tei:p or self::tei:ab or self::tei:note or self::tei:head][1]"/>
        <xsl:variable name="in-block">
          <xsl:choose>
            <xsl:when test="not($host) or $host[self::tei:note]">yes</xsl:when>
            <xsl:when test="$host[not(self::tei:head)]"><xsl:for-each select="$host"><xsl:call-template name="holds-blocks"/></xsl:for-each></xsl:when>
          </xsl:choose>
        </xsl:variable>
        <xsl:call-template name="element">
          <xsl:with-param name="tag" select="concat(substring('div', 1, 3 * ($in-block = 'yes')), substring($tag, 1, 9 * ($in-block != 'yes')))"/>
          <xsl:with-param name="class" select="$class"/><xsl:with-param name="title" select="$title"/><xsl:with-param name="id" select="$id"/>
        </xsl:call-template>
      </xsl:when>
      <!-- A literal element with its class written there costs a fraction of a computed one, and there are many. -->
      <xsl:when test="$tag = 'i'">
        <i class="{$class}">
          <xsl:if test="$id or f:styled()"><xsl:call-template name="own-attributes"><xsl:with-param name="class" select="$class"/><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:if>
          <xsl:if test="$title"><xsl:attribute name="title"><xsl:value-of select="$title"/></xsl:attribute></xsl:if>
          <xsl:apply-templates/>
        </i>
      </xsl:when>
      <xsl:when test="$tag = 'span'">
        <span class="{$class}">
          <xsl:if test="$id or f:styled()"><xsl:call-template name="own-attributes"><xsl:with-param name="class" select="$class"/><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:if>
          <xsl:if test="$title"><xsl:attribute name="title"><xsl:value-of select="$title"/></xsl:attribute></xsl:if>
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="element">
          <xsl:with-param name="tag" select="$tag"/>
          <xsl:with-param name="class" select="$class"/><xsl:with-param name="title" select="$title"/><xsl:with-param name="id" select="$id"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@xml:id"><xsl:call-template name="query-marks"/></xsl:if>
  </xsl:template>

  <xsl:template name="element">
    <xsl:param name="tag"/>
    <xsl:param name="class"/>
    <xsl:param name="title"/>
    <xsl:param name="id"/>
    <xsl:element name="{$tag}">
      <xsl:attribute name="class"><xsl:value-of select="$class"/></xsl:attribute>
      <xsl:if test="$id or f:styled()"><xsl:call-template name="own-attributes"><xsl:with-param name="class" select="$class"/><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:if>
      <xsl:if test="$title"><xsl:attribute name="title"><xsl:value-of select="$title"/></xsl:attribute></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- A block that is a div with a class. -->
  <xsl:template name="block">
    <xsl:param name="class" select="local-name()"/>
    <div class="{$class}">
      <xsl:if test="f:styled()"><xsl:call-template name="own-attributes"><xsl:with-param name="class" select="$class"/></xsl:call-template></xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="@xml:id"><xsl:call-template name="query-marks"/></xsl:if>
    </div>
  </xsl:template>

  <!-- An element nobody wrote a template for renders as its content, and is reported: the program counts the messages. -->
  <xsl:template match="*">
    <xsl:message><xsl:value-of select="concat('unknown-element ', name())"/></xsl:message>
    <xsl:choose>
      <xsl:when test="@xml:id or @xml:lang or @rend or @rendition"><xsl:call-template name="inline"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:teiHeader | tei:standOff"/>
  <xsl:template match="comment() | processing-instruction()"/>

  <xsl:variable name="newline"><xsl:text>&#10;</xsl:text></xsl:variable>
</xsl:stylesheet>
