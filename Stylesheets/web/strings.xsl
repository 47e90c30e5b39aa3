<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:exsl="http://exslt.org/common"
  xmlns:str="http://exslt.org/strings"
  exclude-result-prefixes="tei exsl str">

  <!-- What the page itself says: labels and headings that are not words of the edition.
       A language is one attribute; to add one, add the attribute to every row and its code to $ui-languages. -->

  <xsl:variable name="ui-languages" select="' en de fr '"/>

  <xsl:variable name="text-lang">
    <xsl:variable name="own"><xsl:call-template name="html-lang"><xsl:with-param name="lang" select="$tei-lang"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($own)"><xsl:value-of select="$own"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$lang"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="tei-lang">
    <xsl:choose>
      <xsl:when test="/tei:TEI/tei:text/@xml:lang"><xsl:value-of select="/tei:TEI/tei:text/@xml:lang"/></xsl:when>
      <xsl:when test="/*/@xml:lang"><xsl:value-of select="/*/@xml:lang"/></xsl:when>
      <xsl:when test="/*/tei:teiHeader/tei:profileDesc/tei:langUsage/tei:language/@ident">
        <xsl:value-of select="/*/tei:teiHeader/tei:profileDesc/tei:langUsage/tei:language[@ident][1]/@ident"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$lang"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- The page speaks the language of the text if it can, then that of the parameter, then English. -->
  <xsl:variable name="ui">
    <xsl:variable name="own" select="substring-before(concat($text-lang, '-'), '-')"/>
    <xsl:choose>
      <xsl:when test="$own and contains($ui-languages, concat(' ', $own, ' '))"><xsl:value-of select="$own"/></xsl:when>
      <xsl:when test="$lang and contains($ui-languages, concat(' ', $lang, ' '))"><xsl:value-of select="$lang"/></xsl:when>
      <xsl:otherwise>en</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:variable name="header-lang">
    <xsl:call-template name="html-lang"><xsl:with-param name="lang" select="$tei-header-lang"/></xsl:call-template>
  </xsl:variable>
  <xsl:variable name="tei-header-lang">
    <xsl:choose>
      <xsl:when test="/*/tei:teiHeader/@xml:lang"><xsl:value-of select="/*/tei:teiHeader/@xml:lang"/></xsl:when>
      <xsl:when test="/*/@xml:lang"><xsl:value-of select="/*/@xml:lang"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text-lang"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <!-- TEI files often have the three-letter codes of libraries. HTML wants the short one where there is one, and
       browsers choose hyphenation by it. -->
  <xsl:variable name="short-codes" select="' eng=en lat=la deu=de ger=de fra=fr fre=fr ita=it spa=es por=pt cat=ca nld=nl dut=nl dan=da swe=sv nor=no isl=is ice=is fin=fi
    rus=ru ukr=uk pol=pl ces=cs cze=cs slk=sk slo=sk slv=sl hrv=hr srp=sr bul=bg hun=hu ron=ro rum=ro ell=el gre=el tur=tr heb=he ara=ar fas=fa per=fa hye=hy arm=hy
    kat=ka geo=ka gle=ga cym=cy wel=cy eus=eu baq=eu lit=lt lav=lv est=et yid=yi zho=zh chi=zh jpn=ja kor=ko san=sa '"/>
  <xsl:template name="html-lang">
    <xsl:param name="lang"/>
    <xsl:variable name="primary" select="substring-before(concat($lang, '-'), '-')"/>
    <xsl:variable name="short" select="substring-before(substring-after($short-codes, concat(' ', $primary, '=')), ' ')"/>
    <xsl:choose>
      <!-- What cannot be a language tag ("unknown language") is none. -->
      <xsl:when test="translate($lang, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-', '') != '' or string-length($primary) &gt; 3
        or (string-length($primary) &lt; 2 and $primary != 'x' and $primary != 'i')"/>
      <xsl:when test="string-length($primary) = 3 and $short"><xsl:value-of select="concat($short, substring-after($lang, $primary))"/></xsl:when>
      <!-- The script that a language has anyway is not said. -->
      <xsl:when test="contains(' he-Hebr ar-Arab fa-Arab ru-Cyrl uk-Cyrl el-Grek en-Latn de-Latn fr-Latn la-Latn it-Latn es-Latn ', concat(' ', $lang, ' '))"><xsl:value-of select="$primary"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$lang"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- lang and dir for a part that the page says in its own words. -->
  <xsl:template name="ui-language">
    <xsl:if test="$ui != $text-lang">
      <xsl:attribute name="lang"><xsl:value-of select="$ui"/></xsl:attribute>
      <xsl:attribute name="dir">ltr</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- lang and dir for words of the header inside such a part. -->
  <xsl:template name="header-language">
    <xsl:if test="not(@xml:lang) and $header-lang != $ui">
      <xsl:attribute name="lang"><xsl:value-of select="$header-lang"/></xsl:attribute>
      <xsl:call-template name="direction"><xsl:with-param name="lang" select="$header-lang"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:key name="string" match="/s" use="@key"/>

  <xsl:template name="say">
    <xsl:param name="key"/>
    <xsl:for-each select="$strings">
      <xsl:variable name="row" select="key('string', $key)"/>
      <xsl:choose>
        <xsl:when test="$row and $ui = 'en'"><xsl:value-of select="$row/@en"/></xsl:when>
        <xsl:when test="$row"><xsl:value-of select="$row/@*[name() = $ui]"/></xsl:when>
        <xsl:otherwise>
          <xsl:variable name="label"><xsl:call-template name="label"><xsl:with-param name="of" select="$key"/><xsl:with-param name="language" select="$ui"/></xsl:call-template></xsl:variable>
          <xsl:choose>
            <xsl:when test="string($label)"><xsl:value-of select="$label"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$key"/></xsl:otherwise>
          </xsl:choose>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:variable name="strings" select="exsl:node-set($strings-tree)"/>
  <xsl:variable name="strings-tree">
    <s key="cited-editor" en="ed. by" de="hg. von" fr="éd. par"/>
    <s key="skip" en="Skip to the text" de="Zum Text" fr="Aller au texte"/>
    <s key="contents" en="Contents" de="Inhalt" fr="Table des matières"/>
    <s key="text" en="The text" de="Der Text" fr="Le texte"/>
    <s key="notes" en="Notes" de="Anmerkungen" fr="Notes"/>
    <s key="note" en="Note" de="Anmerkung" fr="Note"/>
    <s key="editorial-notes" en="Notes to the text" de="Anmerkungen zum Text" fr="Notes du texte"/>
    <s key="back" en="Back to the text" de="Zurück zum Text" fr="Retour au texte"/>
    <s key="query" en="Editorial query" de="Editorische Frage" fr="Question de l’éditeur"/>
    <s key="queries" en="Editorial queries" de="Editorische Fragen" fr="Questions de l’éditeur"/>
    <s key="queries-intro" en="Places where the edition is in doubt. Nothing has been corrected." de="Stellen, an denen die Edition im Zweifel ist. Nichts wurde berichtigt." fr="Passages sur lesquels l’édition a un doute. Rien n’a été corrigé."/>
    <s key="concerns" en="Concerns" de="Betrifft" fr="Concerne"/>
    <s key="raised-by" en="Raised by" de="Gestellt von" fr="Posée par"/>
    <s key="names" en="Persons and organisations" de="Personen und Körperschaften" fr="Personnes et organisations"/>
    <s key="names-places" en="Persons, organisations and places" de="Personen, Körperschaften und Orte" fr="Personnes, organisations et lieux"/>
    <s key="persons" en="Persons" de="Personen" fr="Personnes"/>
    <s key="organisations" en="Organisations" de="Körperschaften" fr="Organisations"/>
    <s key="places" en="Places" de="Orte" fr="Lieux"/>
    <s key="born" en="born" de="geboren" fr="né(e)"/>
    <s key="died" en="died" de="gestorben" fr="mort(e)"/>
    <s key="mentioned" en="In the text" de="Im Text" fr="Dans le texte"/>
    <s key="dates" en="Dates" de="Daten" fr="Dates"/>
    <s key="dates-intro" en="As the text gives them, and as the edition reads them." de="Wie der Text sie nennt und wie die Edition sie liest." fr="Telles que le texte les donne, et telles que l’édition les lit."/>
    <s key="as-written" en="In the text" de="Im Text" fr="Dans le texte"/>
    <s key="as-read" en="Read as" de="Gelesen als" fr="Lue comme"/>
    <s key="where" en="Place" de="Stelle" fr="Passage"/>
    <s key="about" en="About this edition" de="Zu dieser Edition" fr="À propos de cette édition"/>
    <s key="title" en="Title" de="Titel" fr="Titre"/>
    <s key="author" en="Author" de="Verfasser" fr="Auteur"/>
    <s key="editor" en="Editor" de="Herausgeber" fr="Éditeur scientifique"/>
    <s key="edited-by" en="Edited by" de="Herausgegeben von" fr="Édité par"/>
    <s key="responsibility" en="Responsibility" de="Verantwortlich" fr="Responsabilité"/>
    <s key="funder" en="Funding" de="Förderung" fr="Financement"/>
    <s key="sponsor" en="Sponsor" de="Träger" fr="Patronage"/>
    <s key="principal" en="Principal researcher" de="Projektleitung" fr="Responsable scientifique"/>
    <s key="edition" en="Edition" de="Ausgabe" fr="Édition"/>
    <s key="extent" en="Extent" de="Umfang" fr="Étendue"/>
    <s key="publication" en="Published by" de="Veröffentlicht von" fr="Publié par"/>
    <s key="date" en="Date" de="Datum" fr="Date"/>
    <s key="identifier" en="Identifier" de="Kennung" fr="Identifiant"/>
    <s key="licence" en="Licence" de="Lizenz" fr="Licence"/>
    <s key="availability" en="Availability" de="Verfügbarkeit" fr="Disponibilité"/>
    <s key="series" en="Series" de="Reihe" fr="Collection"/>
    <s key="remarks" en="Remarks" de="Bemerkungen" fr="Remarques"/>
    <s key="source" en="Source" de="Quelle" fr="Source"/>
    <s key="listed-as" en="Listed in the source as" de="In der Quelle verzeichnet als" fr="Intitulé dans la source"/>
    <s key="project" en="Purpose" de="Zweck" fr="Projet"/>
    <s key="sampling" en="Selection" de="Auswahl" fr="Échantillonnage"/>
    <s key="correction" en="Correction" de="Berichtigung" fr="Correction"/>
    <s key="normalization" en="Normalisation" de="Normalisierung" fr="Normalisation"/>
    <s key="hyphenation" en="Hyphenation" de="Silbentrennung" fr="Césure"/>
    <s key="quotation" en="Quotation marks" de="Anführungszeichen" fr="Guillemets"/>
    <s key="segmentation" en="Segmentation" de="Segmentierung" fr="Segmentation"/>
    <s key="stdVals" en="Standard values" de="Normierte Werte" fr="Valeurs normalisées"/>
    <s key="interpretation" en="Interpretation" de="Interpretation" fr="Interprétation"/>
    <s key="punctuation" en="Punctuation" de="Zeichensetzung" fr="Ponctuation"/>
    <s key="principles" en="Editorial principles" de="Editionsprinzipien" fr="Principes éditoriaux"/>
    <s key="application" en="Software" de="Software" fr="Logiciel"/>
    <s key="abstract" en="Summary" de="Zusammenfassung" fr="Résumé"/>
    <s key="creation" en="Origin of the text" de="Entstehung des Textes" fr="Origine du texte"/>
    <s key="language" en="Language" de="Sprache" fr="Langue"/>
    <s key="calendar" en="Calendars" de="Kalender" fr="Calendriers"/>
    <s key="keywords" en="Keywords" de="Schlagwörter" fr="Mots-clés"/>
    <s key="correspondence" en="Correspondence" de="Korrespondenz" fr="Correspondance"/>
    <s key="sent" en="Sent" de="Gesendet" fr="Envoi"/>
    <s key="received" en="Received" de="Empfangen" fr="Réception"/>
    <s key="transmitted" en="Forwarded" de="Weitergeleitet" fr="Transmission"/>
    <s key="redirected" en="Redirected" de="Umgeleitet" fr="Réexpédition"/>
    <s key="forwarded" en="Forwarded" de="Nachgesandt" fr="Réexpédition"/>
    <s key="changes" en="Revisions" de="Änderungen" fr="Révisions"/>
    <s key="status" en="Status" de="Stand" fr="État"/>
    <s key="draft" en="Draft" de="Entwurf" fr="Brouillon"/>
    <s key="published" en="Published" de="Veröffentlicht" fr="Publié"/>
    <s key="paragraph" en="Paragraph" de="Absatz" fr="Paragraphe"/>
    <s key="heading" en="Heading" de="Überschrift" fr="Titre"/>
    <s key="signature" en="Signature" de="Unterschrift" fr="Signature"/>
    <s key="dateline" en="Dateline" de="Datumszeile" fr="Date et lieu"/>
    <s key="salutation" en="Salutation" de="Anrede" fr="Formule"/>
    <s key="line" en="Line" de="Zeile" fr="Vers"/>
    <s key="marker-of" en="Marker of note" de="Zeichen der Anmerkung" fr="Appel de la note"/>
    <s key="mention" en="Mention" de="Erwähnung" fr="Mention"/>
    <s key="passage" en="Passage" de="Stelle" fr="Passage"/>
    <s key="page" en="Page" de="Seite" fr="Page"/>
    <s key="column" en="Column" de="Spalte" fr="Colonne"/>
    <s key="gap" en="Gap" de="Lücke" fr="Lacune"/>
    <s key="illegible" en="illegible" de="unleserlich" fr="illisible"/>
    <s key="unclear" en="Unclear reading" de="Unsichere Lesung" fr="Lecture incertaine"/>
    <s key="supplied" en="Supplied by the editor" de="Vom Herausgeber ergänzt" fr="Restitué par l’éditeur"/>
    <s key="deleted" en="Deleted in the source" de="In der Quelle gestrichen" fr="Biffé dans la source"/>
    <s key="added" en="Added in the source" de="In der Quelle hinzugefügt" fr="Ajouté dans la source"/>
    <s key="space" en="Space left blank" de="Freigelassene Stelle" fr="Espace laissé en blanc"/>
    <s key="sic" en="in the source" de="in der Quelle" fr="dans la source"/>
    <s key="corr" en="corrected" de="berichtigt" fr="corrigé"/>
    <s key="abbr" en="abbreviated in the source" de="in der Quelle abgekürzt" fr="abrégé dans la source"/>
    <s key="expan" en="in full" de="ausgeschrieben" fr="en toutes lettres"/>
    <s key="orig" en="in the source" de="in der Quelle" fr="dans la source"/>
    <s key="reg" en="regularised" de="normalisiert" fr="normalisé"/>
    <s key="image" en="Image" de="Bild" fr="Image"/>
    <s key="table" en="Table" de="Tabelle" fr="Tableau"/>
    <s key="certainty-low" en="low certainty" de="geringe Sicherheit" fr="faible certitude"/>
    <s key="certainty-medium" en="medium certainty" de="mittlere Sicherheit" fr="certitude moyenne"/>
    <s key="from" en="from" de="von" fr="du"/>
    <s key="to" en="to" de="bis" fr="au"/>
    <s key="not-before" en="not before" de="nicht vor" fr="pas avant"/>
    <s key="not-after" en="not after" de="nicht nach" fr="pas après"/>
    <s key="colophon" en="Encoded in TEI P5. This page was made with" de="Kodiert in TEI P5. Diese Seite wurde erzeugt mit" fr="Encodé en TEI P5. Cette page a été produite avec"/>
    <s key="volume" en="vol." de="Bd." fr="vol."/>
    <s key="pages" en="pp." de="S." fr="p."/>
    <s key="julian" en="Julian" de="julianisch" fr="julien"/>
    <s key="gregorian" en="Gregorian" de="gregorianisch" fr="grégorien"/>
    <s key="islamic" en="Islamic" de="islamisch" fr="musulman"/>
    <s key="hebrew" en="Hebrew" de="jüdisch" fr="hébraïque"/>
    <s key="revolutionary" en="French Republican" de="republikanisch" fr="républicain"/>
    <s key="m01" en="January" de="Januar" fr="janvier"/>
    <s key="m02" en="February" de="Februar" fr="février"/>
    <s key="m03" en="March" de="März" fr="mars"/>
    <s key="m04" en="April" de="April" fr="avril"/>
    <s key="m05" en="May" de="Mai" fr="mai"/>
    <s key="m06" en="June" de="Juni" fr="juin"/>
    <s key="m07" en="July" de="Juli" fr="juillet"/>
    <s key="m08" en="August" de="August" fr="août"/>
    <s key="m09" en="September" de="September" fr="septembre"/>
    <s key="m10" en="October" de="Oktober" fr="octobre"/>
    <s key="m11" en="November" de="November" fr="novembre"/>
    <s key="m12" en="December" de="Dezember" fr="décembre"/>
  </xsl:variable>
</xsl:stylesheet>
