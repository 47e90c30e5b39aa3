<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- Dates: quiet in the line, spelled out with their calendars in the title and in the index of dates. -->

  <xsl:template match="tei:date">
    <xsl:variable name="reading"><xsl:call-template name="date-reading"/></xsl:variable>
    <xsl:variable name="machine"><xsl:call-template name="html-date"><xsl:with-param name="value" select="@when"/></xsl:call-template></xsl:variable>
    <xsl:variable name="class">
      <xsl:text>date</xsl:text>
      <xsl:if test="@cert = 'low' or @cert = 'medium'"> cert-<xsl:value-of select="@cert"/></xsl:if>
      <xsl:if test="@when-custom"> converted</xsl:if>
    </xsl:variable>
    <xsl:variable name="id"><xsl:call-template name="date-id"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($machine) and not(* and (.//tei:p or .//tei:list or .//tei:lb[not(@break)]))">
        <time datetime="{$machine}">
          <xsl:call-template name="attributes"><xsl:with-param name="class" select="$class"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
          <xsl:if test="string($reading)"><xsl:attribute name="title"><xsl:value-of select="$reading"/></xsl:attribute></xsl:if>
          <xsl:apply-templates/>
        </time>
        <xsl:call-template name="query-marks"/>
      </xsl:when>
      <xsl:when test="string($reading)">
        <xsl:call-template name="inline"><xsl:with-param name="class" select="$class"/><xsl:with-param name="title" select="$reading"/><xsl:with-param name="id" select="$id"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="inline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Dates of the text are listed in an index and need an id for it. -->
  <xsl:template name="date-id">
    <xsl:choose>
      <xsl:when test="@xml:id"><xsl:value-of select="@xml:id"/></xsl:when>
      <xsl:when test="ancestor::tei:text and (@when or @when-custom or @from or @to or @notBefore or @notAfter or @cert = 'low' or @cert = 'medium')"><xsl:call-template name="page-id"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- "19 November 1917 (Julian) = 2 December 1917 (Gregorian); medium certainty". -->
  <xsl:template name="date-reading">
    <xsl:variable name="system" select="substring-after(concat(@datingMethod, substring(@calendar, 1, string-length(@calendar) * not(@datingMethod))), '#')"/>
    <xsl:choose>
      <xsl:when test="@when-custom">
        <xsl:call-template name="spell-date"><xsl:with-param name="value" select="@when-custom"/></xsl:call-template>
        <xsl:call-template name="calendar-name"><xsl:with-param name="id" select="$system"/></xsl:call-template>
        <xsl:if test="@when">
          <xsl:text> = </xsl:text>
          <xsl:call-template name="spell-date"><xsl:with-param name="value" select="@when"/></xsl:call-template>
          <xsl:call-template name="calendar-name"><xsl:with-param name="id" select="'gregorian'"/></xsl:call-template>
        </xsl:if>
      </xsl:when>
      <xsl:when test="@when">
        <xsl:call-template name="spell-date"><xsl:with-param name="value" select="@when"/></xsl:call-template>
        <!-- @when is Gregorian whatever calendar the words are in. -->
        <xsl:if test="@calendar"><xsl:call-template name="calendar-name"><xsl:with-param name="id" select="'gregorian'"/></xsl:call-template></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="date-limit"><xsl:with-param name="key" select="'from'"/><xsl:with-param name="value" select="@from"/></xsl:call-template>
        <xsl:if test="@from and @to"><xsl:text> </xsl:text></xsl:if>
        <xsl:call-template name="date-limit"><xsl:with-param name="key" select="'to'"/><xsl:with-param name="value" select="@to"/></xsl:call-template>
        <xsl:if test="(@from or @to) and (@notBefore or @notAfter)">; </xsl:if>
        <xsl:call-template name="date-limit"><xsl:with-param name="key" select="'not-before'"/><xsl:with-param name="value" select="@notBefore"/></xsl:call-template>
        <xsl:if test="@notBefore and @notAfter">, </xsl:if>
        <xsl:call-template name="date-limit"><xsl:with-param name="key" select="'not-after'"/><xsl:with-param name="value" select="@notAfter"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@cert = 'low' or @cert = 'medium'">
      <xsl:if test="@when or @when-custom or @from or @to or @notBefore or @notAfter">; </xsl:if>
      <xsl:call-template name="say"><xsl:with-param name="key" select="concat('certainty-', @cert)"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="date-limit">
    <xsl:param name="key"/>
    <xsl:param name="value"/>
    <xsl:if test="string($value)">
      <xsl:call-template name="say"><xsl:with-param name="key" select="$key"/></xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:call-template name="spell-date"><xsl:with-param name="value" select="$value"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- " (Julian)": by the usual ids of calendars, else by what the header calls it. -->
  <xsl:template name="calendar-name">
    <xsl:param name="id"/>
    <xsl:variable name="known" select="translate($id, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
    <xsl:choose>
      <xsl:when test="$id = ''"/>
      <xsl:when test="contains(' julian gregorian islamic hebrew revolutionary ', concat(' ', $known, ' '))">
        <xsl:text> (</xsl:text><xsl:call-template name="say"><xsl:with-param name="key" select="$known"/></xsl:call-template><xsl:text>)</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="words" select="normalize-space(id($id)[self::tei:calendar])"/>
        <xsl:value-of select="concat(' (', $words, substring($id, 1, string-length($id) * ($words = '')), ')')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 1917-12-02 → 2 December 1917; 1917-12 → December 1917; - -11-19 → 19 November; others as they are. -->
  <xsl:template name="spell-date">
    <xsl:param name="value"/>
    <xsl:variable name="day-part" select="substring-before(concat($value, 'T'), 'T')"/>
    <xsl:variable name="clock" select="substring-after($value, 'T')"/>
    <xsl:variable name="shape" select="translate($day-part, '0123456789', 'dddddddddd')"/>
    <xsl:choose>
      <xsl:when test="$shape = 'dddd-dd-dd'">
        <xsl:call-template name="spell-day"><xsl:with-param name="day" select="substring($day-part, 9)"/><xsl:with-param name="month" select="substring($day-part, 6, 2)"/></xsl:call-template>
        <xsl:value-of select="concat(' ', number(substring($day-part, 1, 4)))"/>
      </xsl:when>
      <xsl:when test="$shape = 'dddd-dd'">
        <xsl:call-template name="say"><xsl:with-param name="key" select="concat('m', substring($day-part, 6))"/></xsl:call-template>
        <xsl:value-of select="concat(' ', number(substring($day-part, 1, 4)))"/>
      </xsl:when>
      <xsl:when test="$shape = 'dddd'"><xsl:value-of select="number($day-part)"/></xsl:when>
      <xsl:when test="$shape = '--dd-dd'">
        <xsl:call-template name="spell-day"><xsl:with-param name="day" select="substring($day-part, 6)"/><xsl:with-param name="month" select="substring($day-part, 3, 2)"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$shape = '--dd'"><xsl:call-template name="say"><xsl:with-param name="key" select="concat('m', substring($day-part, 3))"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:value-of select="$day-part"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$clock"><xsl:value-of select="concat(', ', substring($clock, 1, 5))"/></xsl:if>
  </xsl:template>

  <xsl:template name="spell-day">
    <xsl:param name="day"/>
    <xsl:param name="month"/>
    <xsl:value-of select="number($day)"/>
    <xsl:if test="$ui = 'de'">.</xsl:if>
    <xsl:text> </xsl:text>
    <xsl:call-template name="say"><xsl:with-param name="key" select="concat('m', $month)"/></xsl:call-template>
  </xsl:template>

  <!-- A value that HTML accepts in datetime, or nothing. -->
  <xsl:template name="html-date">
    <xsl:param name="value"/>
    <xsl:variable name="day-part" select="substring-before(concat($value, 'T'), 'T')"/>
    <xsl:variable name="shape" select="translate($day-part, '0123456789', 'dddddddddd')"/>
    <xsl:variable name="month" select="number(substring($day-part, 6, 2))"/>
    <xsl:variable name="day" select="number(substring($day-part, 9, 2))"/>
    <xsl:variable name="year" select="number(substring($day-part, 1, 4))"/>
    <xsl:choose>
      <xsl:when test="not($year &gt; 0)"/>
      <xsl:when test="$shape = 'dddd'"><xsl:value-of select="$day-part"/></xsl:when>
      <xsl:when test="$month &lt; 1 or $month &gt; 12"/>
      <xsl:when test="$shape = 'dddd-dd'"><xsl:value-of select="$day-part"/></xsl:when>
      <xsl:when test="$shape != 'dddd-dd-dd' or $day &lt; 1 or $day &gt; 31"/>
      <xsl:when test="$day = 31 and ($month = 4 or $month = 6 or $month = 9 or $month = 11)"/>
      <xsl:when test="$month = 2 and $day &gt; 28 + ($year mod 4 = 0 and ($year mod 100 != 0 or $year mod 400 = 0))"/>
      <xsl:otherwise><xsl:value-of select="$day-part"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
