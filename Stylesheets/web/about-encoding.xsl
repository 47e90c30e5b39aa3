<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- The header's description of the encoding and of the text, and its revisions. -->

  <xsl:template name="about-profile">
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'abstract'"/><xsl:with-param name="of" select="tei:abstract"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'creation'"/><xsl:with-param name="of" select="tei:creation"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'language'"/><xsl:with-param name="of" select="tei:langUsage/*"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'calendar'"/><xsl:with-param name="of" select="tei:calendarDesc/tei:calendar"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'keywords'"/><xsl:with-param name="of" select="tei:textClass/tei:keywords[tei:term or tei:list]"/></xsl:call-template>
    <xsl:for-each select="*[not(self::tei:abstract or self::tei:creation or self::tei:langUsage or self::tei:calendarDesc or self::tei:correspDesc or self::tei:textClass)][normalize-space()]">
      <!-- Persons and places of the text have an index of their own. -->
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="local-name()"/><xsl:with-param name="of" select="*[not(self::tei:listPerson or self::tei:listPlace or self::tei:listOrg or self::tei:person)] | self::*[not(*)]"/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'classCode'"/><xsl:with-param name="of" select="tei:textClass/tei:classCode"/></xsl:call-template>
    <xsl:choose>
      <xsl:when test="tei:correspDesc[2]"><xsl:call-template name="about-letters"/></xsl:when>
      <xsl:otherwise><xsl:for-each select="tei:correspDesc"><xsl:call-template name="about-correspondence"/></xsl:for-each></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:keywords" mode="about">
    <xsl:for-each select=".//tei:term | tei:list/tei:item[not(tei:term)]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each>
  </xsl:template>
  <xsl:template match="tei:creation | tei:language | tei:langUsage/tei:p" mode="about" priority="1">
    <xsl:value-of select="normalize-space(.)"/>
    <xsl:if test="self::tei:creation and not(normalize-space())"><xsl:for-each select="tei:date"><xsl:call-template name="date-reading"/></xsl:for-each></xsl:if>
  </xsl:template>

  <!-- Many letters: a list of them, each a link to where it stands. -->
  <xsl:template name="about-letters">
    <div>
      <dt><xsl:call-template name="say"><xsl:with-param name="key" select="'correspondence'"/></xsl:call-template></dt>
      <dd>
        <details>
          <summary><xsl:value-of select="count(tei:correspDesc)"/></summary>
          <ol class="letters"><xsl:for-each select="tei:correspDesc"><li>
            <xsl:variable name="words"><xsl:call-template name="letter-words"/></xsl:variable>
            <xsl:choose>
              <xsl:when test="starts-with(@corresp, '#') and not(contains(@corresp, ' '))"><a href="{@corresp}"><xsl:value-of select="$words"/></a></xsl:when>
              <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
            </xsl:choose>
          </li></xsl:for-each></ol>
        </details>
      </dd>
    </div>
  </xsl:template>

  <!-- "Maria Weber → Jacob Braun, Leipzig, 3 May 1848". -->
  <xsl:template name="letter-words">
    <xsl:variable name="sent" select="tei:correspAction[@type = 'sent']"/>
    <xsl:variable name="received" select="tei:correspAction[not(@type = 'sent')]"/>
    <xsl:variable name="parties" select="'persName orgName name rs'"/>
    <xsl:for-each select="$sent/*[contains($parties, local-name())]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each>
    <xsl:if test="$received/*[contains($parties, local-name())]"> → </xsl:if>
    <xsl:for-each select="$received/*[contains($parties, local-name())]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="normalize-space(.)"/></xsl:for-each>
    <xsl:for-each select="$sent/*[not(contains($parties, local-name()))]">
      <xsl:text>, </xsl:text>
      <xsl:choose>
        <xsl:when test="self::tei:date"><xsl:apply-templates select="." mode="citation"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- "Sent: Maria Weber, Leipzig, 3 May 1848". -->
  <xsl:template name="about-correspondence">
    <xsl:for-each select="tei:correspAction">
      <div>
        <dt><xsl:call-template name="say"><xsl:with-param name="key"><xsl:choose><xsl:when test="@type"><xsl:value-of select="@type"/></xsl:when><xsl:otherwise>correspondence</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template></dt>
        <dd>
          <xsl:call-template name="header-language"/>
          <xsl:for-each select="*[normalize-space() or self::tei:date]">
            <xsl:if test="position() &gt; 1">, </xsl:if>
            <xsl:choose>
              <xsl:when test="self::tei:date"><xsl:apply-templates select="." mode="citation"/></xsl:when>
              <xsl:otherwise><xsl:variable name="words"><xsl:apply-templates mode="plain"/></xsl:variable><xsl:value-of select="normalize-space($words)"/></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each>
        </dd>
      </div>
    </xsl:for-each>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'correspondence'"/><xsl:with-param name="of" select="tei:correspContext/* | tei:note"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:correspContext/*" mode="about" priority="1"><xsl:apply-templates select="."/></xsl:template>

  <xsl:template name="about-encoding">
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'project'"/><xsl:with-param name="of" select="tei:projectDesc"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'sampling'"/><xsl:with-param name="of" select="tei:samplingDecl"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'principles'"/><xsl:with-param name="of" select="tei:editorialDecl/tei:p | tei:editorialDecl/tei:ab"/></xsl:call-template>
    <xsl:for-each select="tei:editorialDecl/*[not(self::tei:p or self::tei:ab)]">
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="local-name()"/><xsl:with-param name="of" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="*[not(self::tei:projectDesc or self::tei:samplingDecl or self::tei:editorialDecl or self::tei:appInfo or self::tei:p or self::tei:ab)]">
      <xsl:call-template name="about-row"><xsl:with-param name="key" select="local-name()"/><xsl:with-param name="of" select="tei:p | tei:ab | self::*[not(tei:p or tei:ab)][not(self::tei:tagsDecl or self::tei:listPrefixDef or self::tei:refsDecl)]"/></xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'principles'"/><xsl:with-param name="of" select="tei:p | tei:ab"/></xsl:call-template>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'application'"/><xsl:with-param name="of" select="tei:appInfo/tei:application"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:application" mode="about" priority="1">
    <xsl:choose>
      <xsl:when test="tei:label"><xsl:value-of select="normalize-space(tei:label[1])"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@ident"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@version"><xsl:text> </xsl:text><xsl:value-of select="@version"/></xsl:if>
    <xsl:apply-templates select="tei:desc | tei:p"/>
  </xsl:template>

  <xsl:template name="about-revisions">
    <xsl:if test="@status">
      <div>
        <dt><xsl:call-template name="say"><xsl:with-param name="key" select="'status'"/></xsl:call-template></dt>
        <dd><xsl:call-template name="say"><xsl:with-param name="key" select="string(@status)"/></xsl:call-template></dd>
      </div>
    </xsl:if>
    <xsl:call-template name="about-row"><xsl:with-param name="key" select="'changes'"/><xsl:with-param name="of" select=".//tei:change"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:change" mode="about" priority="1">
    <xsl:if test="@when"><xsl:call-template name="spell-date"><xsl:with-param name="value" select="@when"/></xsl:call-template>: </xsl:if>
    <xsl:choose>
      <xsl:when test="tei:p or tei:list"><xsl:apply-templates/></xsl:when>
      <xsl:otherwise><xsl:value-of select="normalize-space(.)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
