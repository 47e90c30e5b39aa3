<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that the edition itself says, by language. To add a language, add a <words xml:lang="…">. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="t exsl">

  <xsl:variable name="words-tree">
    <words xml:lang="en"><of>of</of><contents>Contents</contents><about>About this edition</about><index>Index of names</index>
      <months>January February March April May June July August September October November December</months><day><xsl:text> </xsl:text></day>
      <julian>Julian</julian><gregorian>Gregorian</gregorian>
      <person>Persons</person><org>Organisations</org><place>Places</place><listed>Listed in the source as</listed>
      <source>Source</source><sources>Sources</sources><responsibility>Responsibility</responsibility><publication>Publication</publication><licence>Licence</licence>
      <edition>Edition</edition><funding>Funding</funding><extent>Extent</extent><series>Series</series><notes>Notes on the text</notes>
      <project>Project</project><editorial>Editorial practice</editorial><dates>Dates in another calendar</dates><calendar>Calendars</calendar>
      <status>Status</status><signs>Signs</signs><letters>Letters</letters><queries>Editorial queries</queries><page>p.</page><in>in</in>
      <correction>Correction</correction><normalization>Normalisation</normalization><hyphenation>Hyphenation</hyphenation>
      <quotation>Quotation marks</quotation><segmentation>Segmentation</segmentation><stdVals>Standard values</stdVals>
      <interpretation>Interpretation</interpretation><punctuation>Punctuation</punctuation>
      <creation>Creation</creation><summary>Summary</summary><illegible>illegible</illegible><figure>Figure</figure><correspondence>Correspondence</correspondence>
      <omitted-reading>om.</omitted-reading><source-has>the source has</source-has><regular>regularised</regular><original>in the source</original><expanded>that is</expanded>
      <letters-text>Footnotes marked with letters are this edition’s; the other notes belong to the text.</letters-text>
      <supplied>supplied by the editor</supplied><omitted>omitted in the source, supplied by the editor</omitted><unclear>reading uncertain</unclear>
      <deleted>deleted in the source</deleted><added>added in the source</added><gap>not legible or left out</gap></words>
    <words xml:lang="de"><of>von</of><contents>Inhalt</contents><about>Zu dieser Ausgabe</about><index>Namenregister</index>
      <months>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</months><day>. </day>
      <julian>julianisch</julian><gregorian>gregorianisch</gregorian>
      <person>Personen</person><org>Organisationen</org><place>Orte</place><listed>In der Vorlage verzeichnet als</listed>
      <source>Quelle</source><sources>Quellen</sources><responsibility>Verantwortlich</responsibility><publication>Veröffentlichung</publication><licence>Lizenz</licence>
      <edition>Ausgabe</edition><funding>Förderung</funding><extent>Umfang</extent><series>Reihe</series><notes>Anmerkungen zum Text</notes>
      <project>Projekt</project><editorial>Editionsgrundsätze</editorial><dates>Daten anderer Kalender</dates><calendar>Kalender</calendar>
      <status>Stand</status><signs>Zeichen</signs><letters>Buchstaben</letters><queries>Fragen der Herausgeber</queries><page>S.</page><in>in</in>
      <correction>Korrekturen</correction><normalization>Normalisierung</normalization><hyphenation>Worttrennung</hyphenation>
      <quotation>Anführungszeichen</quotation><segmentation>Gliederung</segmentation><stdVals>Normierte Werte</stdVals>
      <interpretation>Auszeichnung</interpretation><punctuation>Zeichensetzung</punctuation>
      <creation>Entstehung</creation><summary>Inhaltsangabe</summary><illegible>unleserlich</illegible><figure>Abbildung</figure><correspondence>Korrespondenz</correspondence>
      <omitted-reading>fehlt</omitted-reading><source-has>Vorlage</source-has><regular>normalisiert</regular><original>in der Vorlage</original><expanded>das ist</expanded>
      <letters-text>Fußnoten mit Buchstaben stammen von dieser Ausgabe, die übrigen gehören zum Text.</letters-text>
      <supplied>vom Herausgeber ergänzt</supplied><omitted>in der Vorlage ausgelassen, vom Herausgeber ergänzt</omitted><unclear>Lesung unsicher</unclear>
      <deleted>in der Vorlage getilgt</deleted><added>in der Vorlage hinzugefügt</added><gap>unleserlich oder ausgelassen</gap></words>
  </xsl:variable>

  <xsl:variable name="all-words" select="exsl:node-set($words-tree)/words"/>

  <!-- The language of the text: said by the text, by its root, or by the header. -->
  <xsl:variable name="text-lang">
    <xsl:choose>
      <xsl:when test="/*/t:text/@xml:lang"><xsl:value-of select="/*/t:text/@xml:lang"/></xsl:when>
      <xsl:when test="/*/t:text/t:body/@xml:lang"><xsl:value-of select="/*/t:text/t:body/@xml:lang"/></xsl:when>
      <xsl:when test="/*/@xml:lang"><xsl:value-of select="/*/@xml:lang"/></xsl:when>
      <xsl:when test="count(/*/t:teiHeader/t:profileDesc/t:langUsage/t:language) = 1">
        <xsl:value-of select="/*/t:teiHeader/t:profileDesc/t:langUsage/t:language/@ident"/></xsl:when>
      <xsl:otherwise>en</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:variable name="interface">
    <xsl:choose>
      <xsl:when test="$all-words[lang($interface-lang)]"><xsl:value-of select="$interface-lang"/></xsl:when>
      <xsl:when test="$all-words[@xml:lang = substring($text-lang, 1, 2)]"><xsl:value-of select="substring($text-lang, 1, 2)"/></xsl:when>
      <xsl:otherwise>en</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="words" select="$all-words[@xml:lang = substring($interface, 1, 2)]"/>
</xsl:stylesheet>
