<?xml version="1.0" encoding="UTF-8"?>
<!-- "About this edition": what the header says, as a list of terms. Only what is there: nothing is made up. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:str="http://exslt.org/strings" exclude-result-prefixes="t str">

  <xsl:template name="about">
    <xsl:variable name="entries"><xsl:call-template name="about-entries"/></xsl:variable>
    <xsl:if test="string($entries) != ''">
      <about>
        <heading level="1" running="{$words/about}"><xsl:value-of select="$words/about"/></heading>
        <entries><xsl:copy-of select="$entries"/></entries>
      </about>
    </xsl:if>
  </xsl:template>

  <xsl:template name="about-entries">
    <xsl:variable name="file" select="$header/t:fileDesc"/>
    <xsl:variable name="encoding" select="$header/t:encodingDesc"/>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/edition"/>
      <xsl:with-param name="of" select="$statement/t:title[not(. = $main-title)] | $file/t:editionStmt/*[not(self::t:respStmt)]"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/source"/><xsl:with-param name="of" select="$file/t:sourceDesc/*"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/responsibility"/>
      <xsl:with-param name="of" select="$statement/t:editor | $statement/t:respStmt | $statement/t:principal | $file/t:editionStmt/t:respStmt"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/funding"/><xsl:with-param name="of" select="$statement/t:sponsor | $statement/t:funder"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/publication"/>
      <xsl:with-param name="of" select="$file/t:publicationStmt/*[not(self::t:availability)]"/><xsl:with-param name="separator" select="', '"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/licence"/><xsl:with-param name="of" select="$file/t:publicationStmt/t:availability/*"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/series"/><xsl:with-param name="of" select="$file/t:seriesStmt/*"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/notes"/><xsl:with-param name="of" select="$file/t:notesStmt/t:note"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/summary"/><xsl:with-param name="of" select="$header/t:profileDesc/t:abstract"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/creation"/><xsl:with-param name="of" select="$header/t:profileDesc/t:creation"/></xsl:call-template>
    <!-- Of a collection the contents tell; a list of its letters here would be pages long. -->
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/correspondence"/><xsl:with-param name="of" select="$header/t:profileDesc[not(t:correspDesc[2])]/t:correspDesc/t:correspAction"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/project"/><xsl:with-param name="of" select="$encoding/t:projectDesc"/></xsl:call-template>
    <xsl:for-each select="$encoding/t:editorialDecl/*[normalize-space()]">
      <xsl:variable name="name" select="local-name()"/>
      <xsl:call-template name="entry">
        <xsl:with-param name="term"><xsl:choose>
          <xsl:when test="$words/*[local-name() = $name]"><xsl:value-of select="$words/*[local-name() = $name]"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$words/editorial"/></xsl:otherwise></xsl:choose></xsl:with-param>
        <xsl:with-param name="of" select="."/></xsl:call-template>
    </xsl:for-each>
    <!-- The rest of the header, each part under its own name. -->
    <xsl:for-each select="$encoding/*[not(self::t:projectDesc or self::t:editorialDecl or self::t:appInfo or self::t:tagsDecl or self::t:listPrefixDef or self::t:p)]
      | $header/t:profileDesc/*[not(self::t:abstract or self::t:creation or self::t:calendarDesc or self::t:correspDesc or self::t:particDesc[t:listPerson or t:listOrg] or self::t:settingDesc[t:listPlace])]">
      <xsl:variable name="label"><xsl:call-template name="label"><xsl:with-param name="language" select="substring($interface, 1, 2)"/></xsl:call-template></xsl:variable>
      <xsl:if test="string($label) != ''">
        <xsl:call-template name="entry"><xsl:with-param name="term" select="$label"/><xsl:with-param name="of" select="."/></xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/editorial"/><xsl:with-param name="of" select="$encoding/t:p"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/extent"/><xsl:with-param name="of" select="$file/t:extent"/></xsl:call-template>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/calendar"/><xsl:with-param name="of" select="$header/t:profileDesc/t:calendarDesc/t:calendar[not(@xml:id) or key('calendar-used', concat('#', @xml:id))]"/></xsl:call-template>
    <xsl:call-template name="other-calendars"/>
    <xsl:call-template name="signs"/>
    <xsl:call-template name="entry"><xsl:with-param name="term" select="$words/status"/><xsl:with-param name="of" select="$header/t:revisionDesc[@status] | $header/t:revisionDesc//t:change[1]"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="entry">
    <xsl:param name="term"/>
    <xsl:param name="of"/>
    <xsl:param name="separator" select="'; '"/>
    <xsl:if test="$of[normalize-space() or @status or self::t:date[@when]]">
      <entry><term><xsl:value-of select="$term"/></term>
        <text>
          <xsl:for-each select="$of[normalize-space() or self::t:date[@when] or @status]">
            <xsl:if test="position() != 1"><xsl:value-of select="$separator"/></xsl:if>
            <xsl:apply-templates select="." mode="about"/>
          </xsl:for-each>
        </text></entry>
    </xsl:if>
  </xsl:template>

  <!-- Mode "about": header elements as phrases. -->
  <xsl:template match="*" mode="about"><xsl:apply-templates mode="about"/></xsl:template>
  <xsl:template match="text()" mode="about"><xsl:call-template name="text"/></xsl:template>
  <xsl:template match="t:p | t:item | t:bibl | t:list/t:label" mode="about">
    <xsl:apply-templates mode="about"/><xsl:if test="following-sibling::*"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>
  <xsl:template match="t:msDesc | t:listWit | t:object | t:listApp" mode="about"><xsl:apply-templates select="."/></xsl:template>
  <!-- Statements and lists: their parts with commas between. -->
  <xsl:template match="t:editionStmt | t:seriesStmt | t:biblFull | t:biblFull//* | t:taxonomy | t:category | t:textDesc | t:langUsage | t:recordingStmt | t:address | t:setting | t:handNotes | t:publicationStmt/t:address
    | t:correspContext | t:textClass | t:keywords | t:charDecl | t:char | t:glyph | t:unitDecl | t:unitDef | t:list" mode="about" priority="0.6">
    <xsl:choose>
      <xsl:when test="text()[normalize-space()]"><xsl:apply-templates mode="about"/></xsl:when>
      <xsl:otherwise><xsl:for-each select="*[normalize-space()]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:apply-templates select="." mode="about"/></xsl:for-each></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:biblStruct" mode="about"><xsl:call-template name="reference"/></xsl:template>
  <xsl:template match="t:title | t:hi | t:emph" mode="about"><i><xsl:apply-templates mode="about"/></i></xsl:template>
  <xsl:template match="t:titleStmt/t:title" mode="about"><xsl:apply-templates mode="about"/></xsl:template>
  <xsl:template match="t:respStmt" mode="about">
    <xsl:for-each select="t:resp[normalize-space()]"><xsl:if test="position() != 1">, </xsl:if><xsl:call-template name="plain"/></xsl:for-each>
    <xsl:for-each select="*[not(self::t:resp)][normalize-space()]"><xsl:choose><xsl:when test="position() = 1">: </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose><xsl:call-template name="plain"/></xsl:for-each>
  </xsl:template>
  <xsl:template match="t:date[not(normalize-space())]" mode="about"><xsl:value-of select="@when"/></xsl:template>
  <xsl:template match="t:licence | t:ref" mode="about">
    <xsl:choose>
      <xsl:when test="starts-with(@target, 'http')"><link href="{@target}"><xsl:apply-templates mode="about"/></link></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="about"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="t:correspAction" mode="about">
    <xsl:value-of select="@type"/><xsl:for-each select="*[normalize-space() or @when]"><xsl:choose><xsl:when test="position() = 1">: </xsl:when><xsl:otherwise>, </xsl:otherwise></xsl:choose>
      <xsl:choose><xsl:when test="normalize-space()"><xsl:call-template name="plain"/></xsl:when><xsl:otherwise><xsl:value-of select="@when"/></xsl:otherwise></xsl:choose></xsl:for-each>
  </xsl:template>
  <xsl:template match="t:revisionDesc" mode="about"><xsl:value-of select="@status"/></xsl:template>
  <xsl:template match="t:change" mode="about">
    <xsl:if test="@when"><xsl:value-of select="@when"/><xsl:text> </xsl:text></xsl:if><xsl:apply-templates mode="about"/>
  </xsl:template>

  <xsl:key name="calendar-used" match="t:text//t:date[@calendar]" use="@calendar"/>
  <xsl:key name="calendar-used" match="t:text//t:date[@datingMethod]" use="@datingMethod"/>
  <xsl:key name="dates" match="t:text//t:date[@when-custom and @when]" use="'all'"/>
  <xsl:key name="dates" match="t:text//t:date[@when-custom and @when]" use="concat(@when-custom, ' ', @when, ' ', @datingMethod)"/>

  <!-- The text is not touched by the calendar of a date; here both are said, once a date, with the pages. -->
  <xsl:template name="other-calendars">
    <xsl:for-each select="$source">
      <xsl:if test="key('dates', 'all')">
        <entry><term><xsl:value-of select="$words/dates"/></term>
          <text>
            <xsl:for-each select="key('dates', 'all')[generate-id() = generate-id(key('dates', concat(@when-custom, ' ', @when, ' ', @datingMethod))[1])]">
              <xsl:if test="position() != 1">; </xsl:if>
              <xsl:call-template name="day"><xsl:with-param name="iso" select="@when-custom"/></xsl:call-template>
              <xsl:variable name="calendar" select="substring-after(concat(@datingMethod, @calendar[not(../@datingMethod)]), '#')"/>
              <xsl:choose>
                <xsl:when test="$words/*[local-name() = $calendar]"><xsl:value-of select="concat(' (', $words/*[local-name() = $calendar], ')')"/></xsl:when>
                <xsl:when test="$calendar != ''"><xsl:value-of select="concat(' (', $calendar, ')')"/></xsl:when>
              </xsl:choose>
              <xsl:text> = </xsl:text>
              <xsl:call-template name="day"><xsl:with-param name="iso" select="@when"/></xsl:call-template>
              <xsl:value-of select="concat(' (', $words/gregorian, '), ', $words/page, '&#160;')"/>
              <datepages key="{@when-custom} {@when}"/>
            </xsl:for-each>
          </text></entry>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- 1917-11-19 as 19 November 1917; what is less than a day stays as it is. -->
  <xsl:template name="day">
    <xsl:param name="iso"/>
    <xsl:variable name="month" select="number(substring($iso, 6, 2))"/>
    <xsl:choose>
      <xsl:when test="string-length($iso) = 10 and $month &gt;= 1 and $month &lt;= 12">
        <xsl:value-of select="concat(number(substring($iso, 9, 2)), $words/day, str:tokenize($words/months, ' ')[number($month)], ' ', number(substring($iso, 1, 4)))"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$iso"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Only the signs that occur. -->
  <xsl:template name="signs">
    <xsl:variable name="text" select="$source/*//t:text"/>
    <xsl:variable name="letters" select="boolean($text//t:choice or $source//t:standOff//t:note[@target])"/>
    <xsl:variable name="list">
      <xsl:if test="$text//t:supplied[not(@reason = 'omitted')]"><ed>[ ]</ed> <xsl:value-of select="concat(' ', $words/supplied, '. ')"/></xsl:if>
      <xsl:if test="$text//t:supplied[@reason = 'omitted']"><ed>⟨ ⟩</ed> <xsl:value-of select="concat(' ', $words/omitted, '. ')"/></xsl:if>
      <xsl:if test="$text//t:unclear"><ed>[ ?]</ed> <xsl:value-of select="concat(' ', $words/unclear, '. ')"/></xsl:if>
      <xsl:if test="$text//t:del"><ed>⟦ ⟧</ed> <xsl:value-of select="concat(' ', $words/deleted, '. ')"/></xsl:if>
      <xsl:if test="$text//t:add"><ed>\ /</ed> <xsl:value-of select="concat(' ', $words/added, '. ')"/></xsl:if>
      <xsl:if test="$text//t:gap"><ed>[…]</ed> <xsl:value-of select="concat(' ', $words/gap, '. ')"/></xsl:if>
    </xsl:variable>
    <xsl:if test="$letters or string($list) != ''">
      <entry><term><xsl:value-of select="$words/signs"/></term>
        <text><xsl:copy-of select="$list"/><xsl:if test="$letters"><xsl:value-of select="$words/letters-text"/></xsl:if></text></entry>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
