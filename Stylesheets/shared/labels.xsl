<?xml version="1.0" encoding="UTF-8"?>
<!-- What editors describe, in words: by the name of the TEI element or attribute, or by a key of ours. The web page and the
     print both take their labels from here. A language is one attribute. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common"
  exclude-result-prefixes="exsl">

  <!-- The label of $of in $language, English where there is none; nothing for what has no label. -->
  <xsl:template name="label">
    <xsl:param name="of" select="local-name()"/>
    <xsl:param name="language" select="'en'"/>
    <xsl:for-each select="$labels">
      <xsl:variable name="row" select="key('label', $of)"/>
      <xsl:choose>
        <xsl:when test="$language = 'de'"><xsl:value-of select="$row/@de"/></xsl:when>
        <xsl:when test="$language = 'fr'"><xsl:value-of select="$row/@fr"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$row/@en"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:key name="label" match="/l" use="@of"/>
  <xsl:variable name="labels" select="exsl:node-set($label-rows)"/>
  <xsl:variable name="label-rows">
    <l of="msIdentifier" en="Shelfmark" de="Signatur" fr="Cote"/>
    <l of="altIdentifier" en="Other identifier" de="Andere Signatur" fr="Autre cote"/>
    <l of="msName" en="Name" de="Name" fr="Nom"/>
    <l of="msContents" en="Contents" de="Inhalt" fr="Contenu"/>
    <l of="msItem" en="Item" de="Stück" fr="Pièce"/>
    <l of="msItemStruct" en="Item" de="Stück" fr="Pièce"/>
    <l of="summary" en="Summary" de="Inhaltsangabe" fr="Résumé"/>
    <l of="textLang" en="Language" de="Sprache" fr="Langue"/>
    <l of="rubric" en="Rubric" de="Rubrik" fr="Rubrique"/>
    <l of="finalRubric" en="Final rubric" de="Schlussrubrik" fr="Rubrique finale"/>
    <l of="incipit" en="Incipit" de="Incipit" fr="Incipit"/>
    <l of="explicit" en="Explicit" de="Explicit" fr="Explicit"/>
    <l of="colophon" en="Colophon" de="Kolophon" fr="Colophon"/>
    <l of="filiation" en="Filiation" de="Abhängigkeit" fr="Filiation"/>
    <l of="physDesc" en="Physical description" de="Äußere Beschreibung" fr="Description matérielle"/>
    <l of="objectDesc" en="Object" de="Objekt" fr="Objet"/>
    <l of="supportDesc" en="Support" de="Beschreibstoff" fr="Support"/>
    <l of="support" en="Support" de="Beschreibstoff" fr="Support"/>
    <l of="extent" en="Extent" de="Umfang" fr="Étendue"/>
    <l of="foliation" en="Foliation" de="Foliierung" fr="Foliotation"/>
    <l of="collation" en="Collation" de="Lagen" fr="Cahiers"/>
    <l of="condition" en="Condition" de="Zustand" fr="État"/>
    <l of="layoutDesc" en="Layout" de="Einrichtung" fr="Mise en page"/>
    <l of="layout" en="Layout" de="Einrichtung" fr="Mise en page"/>
    <l of="handDesc" en="Hands" de="Hände" fr="Mains"/>
    <l of="handNote" en="Hand" de="Hand" fr="Main"/>
    <l of="scriptDesc" en="Script" de="Schrift" fr="Écriture"/>
    <l of="scriptNote" en="Script" de="Schrift" fr="Écriture"/>
    <l of="typeDesc" en="Type" de="Druckschrift" fr="Caractères"/>
    <l of="typeNote" en="Type" de="Druckschrift" fr="Caractères"/>
    <l of="musicNotation" en="Musical notation" de="Musiknotation" fr="Notation musicale"/>
    <l of="decoDesc" en="Decoration" de="Ausstattung" fr="Décoration"/>
    <l of="decoNote" en="Decoration" de="Ausstattung" fr="Décoration"/>
    <l of="additions" en="Additions" de="Zusätze" fr="Additions"/>
    <l of="bindingDesc" en="Binding" de="Einband" fr="Reliure"/>
    <l of="binding" en="Binding" de="Einband" fr="Reliure"/>
    <l of="sealDesc" en="Seals" de="Siegel" fr="Sceaux"/>
    <l of="seal" en="Seal" de="Siegel" fr="Sceau"/>
    <l of="accMat" en="Accompanying material" de="Beilagen" fr="Documents joints"/>
    <l of="history" en="History" de="Geschichte" fr="Histoire"/>
    <l of="origin" en="Origin" de="Entstehung" fr="Origine"/>
    <l of="provenance" en="Provenance" de="Provenienz" fr="Provenance"/>
    <l of="acquisition" en="Acquisition" de="Erwerbung" fr="Acquisition"/>
    <l of="additional" en="Further information" de="Weitere Angaben" fr="Informations complémentaires"/>
    <l of="adminInfo" en="Administration" de="Verwaltung" fr="Administration"/>
    <l of="recordHist" en="History of the description" de="Zur Beschreibung" fr="Historique de la notice"/>
    <l of="availability" en="Availability" de="Benutzbarkeit" fr="Disponibilité"/>
    <l of="custodialHist" en="Custodial history" de="Bestandsgeschichte" fr="Historique de conservation"/>
    <l of="custEvent" en="Custodial event" de="Bestandsereignis" fr="Événement de conservation"/>
    <l of="surrogates" en="Reproductions" de="Reproduktionen" fr="Reproductions"/>
    <l of="msPart" en="Part" de="Teil" fr="Partie"/>
    <l of="msFrag" en="Fragment" de="Fragment" fr="Fragment"/>
    <l of="source" en="Source" de="Quelle" fr="Source"/>
    <l of="birth" en="born" de="geboren" fr="né"/>
    <l of="death" en="died" de="gestorben" fr="mort"/>
    <l of="floruit" en="active" de="tätig" fr="actif"/>
    <l of="sex" en="Sex" de="Geschlecht" fr="Sexe"/>
    <l of="gender" en="Gender" de="Geschlecht" fr="Genre"/>
    <l of="age" en="Age" de="Alter" fr="Âge"/>
    <l of="faith" en="Faith" de="Glaube" fr="Religion"/>
    <l of="nationality" en="Nationality" de="Nationalität" fr="Nationalité"/>
    <l of="education" en="Education" de="Ausbildung" fr="Formation"/>
    <l of="affiliation" en="Affiliation" de="Zugehörigkeit" fr="Affiliation"/>
    <l of="occupation" en="Occupation" de="Beruf" fr="Profession"/>
    <l of="residence" en="Residence" de="Wohnort" fr="Résidence"/>
    <l of="langKnowledge" en="Languages" de="Sprachen" fr="Langues"/>
    <l of="location" en="Location" de="Lage" fr="Situation"/>
    <l of="geo" en="Coordinates" de="Koordinaten" fr="Coordonnées"/>
    <l of="population" en="Population" de="Bevölkerung" fr="Population"/>
    <l of="climate" en="Climate" de="Klima" fr="Climat"/>
    <l of="terrain" en="Terrain" de="Gelände" fr="Terrain"/>
    <l of="state" en="State" de="Stand" fr="État"/>
    <l of="trait" en="Trait" de="Merkmal" fr="Trait"/>
    <l of="event" en="Event" de="Ereignis" fr="Événement"/>
    <l of="events" en="Events" de="Ereignisse" fr="Événements"/>
    <l of="objects" en="Objects" de="Gegenstände" fr="Objets"/>
    <l of="relations" en="Relations" de="Beziehungen" fr="Relations"/>
    <l of="socecStatus" en="Standing" de="Stand" fr="Condition"/>
    <l of="persPronouns" en="Pronouns" de="Pronomen" fr="Pronoms"/>
    <l of="note" en="Note" de="Anmerkung" fr="Note"/>
    <l of="desc" en="Description" de="Beschreibung" fr="Description"/>
    <l of="idno" en="Identifier" de="Kennung" fr="Identifiant"/>
    <l of="apparatus" en="Critical apparatus" de="Kritischer Apparat" fr="Apparat critique"/>
    <l of="witnesses" en="Witnesses" de="Textzeugen" fr="Témoins"/>
    <l of="apparatus-of" en="Apparatus" de="Apparat" fr="Apparat"/>
    <l of="omitted" en="om." de="fehlt" fr="om."/>
    <l of="facsimile" en="Facsimile" de="Faksimile" fr="Fac-similé"/>
    <l of="surface" en="Page" de="Seite" fr="Page"/>
    <l of="handShift" en="Change of hand" de="Wechsel der Hand" fr="Changement de main"/>
    <l of="damage" en="Damaged in the source" de="In der Quelle beschädigt" fr="Endommagé dans la source"/>
    <l of="surplus" en="Superfluous in the source" de="In der Quelle überzählig" fr="Superflu dans la source"/>
    <l of="restore" en="Restored in the source" de="In der Quelle wiederhergestellt" fr="Rétabli dans la source"/>
    <l of="retrace" en="Retraced in the source" de="In der Quelle nachgezogen" fr="Repassé dans la source"/>
    <l of="mod" en="Altered in the source" de="In der Quelle verändert" fr="Modifié dans la source"/>
    <l of="undo" en="Revoked in the source" de="In der Quelle zurückgenommen" fr="Annulé dans la source"/>
    <l of="redo" en="Reinstated in the source" de="In der Quelle wieder eingesetzt" fr="Repris dans la source"/>
    <l of="metamark" en="Mark of the writer" de="Zeichen des Schreibers" fr="Signe du scripteur"/>
    <l of="redacted" en="deleted" de="gestrichen" fr="biffé"/>
    <l of="substitution" en="Replaced in the source" de="In der Quelle ersetzt" fr="Remplacé dans la source"/>
    <l of="form" en="Form" de="Form" fr="Forme"/>
    <l of="material" en="Material" de="Material" fr="Matière"/>
    <l of="columns" en="Columns" de="Spalten" fr="Colonnes"/>
    <l of="writtenLines" en="Lines" de="Zeilen" fr="Lignes"/>
    <l of="ruledLines" en="Ruled lines" de="Linien" fr="Lignes réglées"/>
    <l of="streams" en="Columns" de="Spalten" fr="Colonnes"/>
    <l of="script" en="Script" de="Schrift" fr="Écriture"/>
    <l of="scope" en="Scope" de="Anteil" fr="Part"/>
    <l of="medium" en="Medium" de="Schreibmittel" fr="Instrument"/>
    <l of="scribe" en="Scribe" de="Schreiber" fr="Copiste"/>
    <l of="key" en="Key" de="Signatur" fr="Clé"/>
    <l of="bibliography" en="Bibliography" de="Literatur" fr="Bibliographie"/>
    <l of="annotations" en="Annotations" de="Erläuterungen" fr="Annotations"/>
    <l of="glyphs" en="Characters" de="Schriftzeichen" fr="Caractères"/>
    <l of="hands" en="Hands" de="Hände" fr="Mains"/>
    <l of="taxonomy" en="Classification" de="Klassifikation" fr="Classification"/>
    <l of="classDecl" en="Classification" de="Klassifikation" fr="Classification"/>
    <l of="tagsDecl" en="Use of markup" de="Verwendung der Auszeichnung" fr="Usage du balisage"/>
    <l of="refsDecl" en="References" de="Zitierweise" fr="Système de références"/>
    <l of="geoDecl" en="Coordinates" de="Koordinaten" fr="Coordonnées"/>
    <l of="unitDecl" en="Units" de="Einheiten" fr="Unités"/>
    <l of="variantEncoding" en="Apparatus" de="Apparat" fr="Apparat"/>
    <l of="listPrefixDef" en="Short addresses" de="Kurzadressen" fr="Adresses abrégées"/>
    <l of="charDecl" en="Characters" de="Schriftzeichen" fr="Caractères"/>
    <l of="metDecl" en="Metre" de="Metrik" fr="Mètre"/>
    <l of="styleDefDecl" en="Styles" de="Formatierung" fr="Styles"/>
    <l of="schemaRef" en="Schema" de="Schema" fr="Schéma"/>
    <l of="schemaSpec" en="Schema" de="Schema" fr="Schéma"/>
    <l of="textDesc" en="Text" de="Text" fr="Texte"/>
    <l of="channel" en="Channel" de="Medium" fr="Canal"/>
    <l of="constitution" en="Constitution" de="Zusammensetzung" fr="Constitution"/>
    <l of="derivation" en="Derivation" de="Herkunft" fr="Dérivation"/>
    <l of="domain" en="Domain" de="Bereich" fr="Domaine"/>
    <l of="factuality" en="Factuality" de="Faktizität" fr="Factualité"/>
    <l of="interaction" en="Interaction" de="Interaktion" fr="Interaction"/>
    <l of="preparedness" en="Preparedness" de="Vorbereitung" fr="Préparation"/>
    <l of="purpose" en="Purpose" de="Zweck" fr="Objectif"/>
    <l of="handNotes" en="Hands" de="Hände" fr="Mains"/>
    <l of="catRef" en="Category" de="Kategorie" fr="Catégorie"/>
    <l of="classCode" en="Class" de="Klasse" fr="Classe"/>
    <l of="recordingStmt" en="Recording" de="Aufnahme" fr="Enregistrement"/>
    <l of="scriptStmt" en="Script" de="Skript" fr="Script"/>
    <l of="settingDesc" en="Setting" de="Ort und Zeit" fr="Cadre"/>
    <l of="particDesc" en="Participants" de="Beteiligte" fr="Participants"/>
    <l of="correction" en="Correction" de="Berichtigung" fr="Correction"/>
    <l of="interpretation" en="Interpretation" de="Auszeichnung" fr="Interprétation"/>
    <l of="listTranspose" en="Transpositions" de="Umstellungen" fr="Transpositions"/>
    <l of="listChange" en="Stages of the text" de="Textstufen" fr="États du texte"/>
    <l of="meeting" en="Meeting" de="Tagung" fr="Réunion"/>
    <l of="principal" en="Principal researcher" de="Projektleitung" fr="Chercheur principal"/>
    <l of="sponsor" en="Sponsor" de="Träger" fr="Commanditaire"/>
    <l of="funder" en="Funder" de="Förderung" fr="Financeur"/>
    <l of="cite-this" en="Cite this" de="Zitieren" fr="Citer"/>
    <l of="copy" en="Copy" de="Kopieren" fr="Copier"/>
    <l of="copied" en="Copied" de="Kopiert" fr="Copié"/>
    <l of="download" en="TEI source" de="TEI-Quelle" fr="Source TEI"/>
    <l of="view" en="View" de="Ansicht" fr="Affichage"/>
    <l of="view-edited" en="Edited text" de="Lesetext" fr="Texte édité"/>
    <l of="view-source" en="As in the source" de="Wie in der Quelle" fr="Comme dans la source"/>
    <l of="view-apparatus" en="Apparatus" de="Apparat" fr="Apparat"/>
    <l of="view-names" en="Names and dates" de="Namen und Daten" fr="Noms et dates"/>
    <l of="view-facsimile" en="Facsimile" de="Faksimile" fr="Fac-similé"/>
    <l of="close" en="Close" de="Schließen" fr="Fermer"/>
    <l of="permalink" en="Permalink" de="Permalink" fr="Permalien"/>
    <l of="on-this-page" en="Contents" de="Inhalt" fr="Table des matières"/>
  </xsl:variable>
</xsl:stylesheet>
