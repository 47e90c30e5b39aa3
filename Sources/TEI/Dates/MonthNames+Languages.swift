// The names of the months by language, with the forms of older spelling and the abbreviations of letters and registers
extension MonthNames {
  /// By the primary subtag of BCP 47.
  static let table: [String: MonthNames] = [
    "en": MonthNames(
      capitalised: true,
      [
        "january jan jany janry", "february feb febr feby febry", "march mar", "april apr apl", "may", "june jun",
        "july jul", "august aug augt", "september sept sep septr septbr septembr 7ber 7br",
        "october oct octr octbr octob 8ber 8br", "november nov novr novbr novemb 9ber 9br",
        "december dec decr decbr decemb xber xbr 10ber 10br",
      ]),
    "de": MonthNames(
      capitalised: true,
      [
        "januar jänner jenner januarius jan", "februar feber hornung februarius feb febr", "märz merz maerz mrz",
        "april aprill apr", "mai may maj", "juni junius juny", "juli julius july",
        "august augustus aug", "september sept septbr septemb 7ber 7br",
        "oktober october okt oct oktbr octbr octob 8ber 8br",
        "november nov novbr novemb 9ber 9br", "dezember december dez dec dezbr decbr decemb xber xbr 10ber 10br",
      ]),
    "fr": MonthNames(
      capitalised: false,
      [
        "janvier janv | jan", "février fevrier févr fév | fev", "mars", "avril avr", "mai may", "juin",
        "juillet juil juill", "août aout aoust", "septembre septemb 7bre 7br | sept sep",
        "octobre 8bre 8br | oct", "novembre 9bre 9br | nov", "décembre decembre déc xbre xbr 10bre 10br | dec",
      ],
      republican: [
        "vendémiaire vendemiaire", "brumaire", "frimaire", "nivôse nivose", "pluviôse pluviose", "ventôse ventose",
        "germinal",
        "floréal floreal", "prairial", "messidor", "thermidor", "fructidor", "complémentaire complémentaires",
      ]),
    "it": MonthNames(
      capitalised: false,
      [
        "gennaio gennaro genn | gen", "febbraio febbraro febbr | febb feb", "marzo | mar", "aprile | apr",
        "maggio | magg mag", "giugno | giu giugn", "luglio | lug lugl", "agosto | ago ag",
        "settembre 7bre 7mbre | sett set", "ottobre 8bre | ott", "novembre 9bre | nov",
        "dicembre decembre xbre xmbre 10bre | dic",
      ]),
    "es": MonthNames(
      capitalised: false,
      [
        "enero | ene", "febrero hebrero | feb febr", "marzo | mar", "abril | abr", "mayo", "junio | jun", "julio | jul",
        "agosto | ago ag", "septiembre setiembre 7bre | sept sep set", "octubre 8bre | oct",
        "noviembre 9bre | nov", "diciembre xbre 10bre | dic",
      ]),
    "pt": MonthNames(
      capitalised: false,
      [
        "janeiro | jan", "fevereiro | fev", "março | mar", "abril | abr", "maio | mai", "junho | jun", "julho | jul",
        "agosto | ago", "setembro septembro 7bro | set", "outubro 8bro | out", "novembro 9bro | nov",
        "dezembro xbro 10bro | dez",
      ]),
    "nl": MonthNames(
      capitalised: false,
      [
        "januari januarij jan", "februari februarij febr | feb", "maart | mrt", "april | apr", "mei", "juni junij",
        "juli julij", "augustus aug", "september sept", "oktober october okt | oct", "november nov", "december | dec",
      ]),
    "sv": MonthNames(
      capitalised: false,
      [
        "januari jan", "februari febr | feb", "mars", "april | apr", "maj", "juni", "juli", "augusti aug",
        "september sept", "oktober okt", "november nov", "december | dec",
      ]),
    "da": scandinavian, "nb": scandinavian, "nn": scandinavian, "no": scandinavian,
    "ru": MonthNames(
      capitalised: false,
      [
        "января январь январе генваря генварь | янв", "февраля февраль феврале | февр фев", "марта март марте | мар",
        "апреля апрель апреле апрѣля апрѣль апрѣлѣ | апр", "мая май мае маѣ",
        "июня июнь июне іюня іюнь іюнѣ | июн", "июля июль июле іюля іюль іюлѣ | июл",
        "августа август августе августѣ | авг", "сентября сентябрь сентябре сентябрѣ | сент сен",
        "октября октябрь октябре октябрѣ | окт", "ноября ноябрь ноябре ноябрѣ | нояб ноя",
        "декабря декабрь декабре декабрѣ | дек",
      ]),
    "uk": MonthNames(
      capitalised: false,
      [
        "січня січень січні", "лютого лютий лютому", "березня березень березні", "квітня квітень квітні",
        "травня травень травні", "червня червень червні", "липня липень липні", "серпня серпень серпні",
        "вересня вересень вересні", "жовтня жовтень жовтні", "листопада листопад листопаді", "грудня грудень грудні",
      ]),
    "pl": MonthNames(
      capitalised: false,
      [
        "stycznia styczeń styczniu", "lutego luty lutym", "marca marzec marcu", "kwietnia kwiecień kwietniu",
        "maja maj maju", "czerwca czerwiec czerwcu", "lipca lipiec lipcu", "sierpnia sierpień sierpniu",
        "września wrzesień wrześniu", "października październik październiku", "listopada listopad listopadzie",
        "grudnia grudzień grudniu",
      ]),
    "cs": MonthNames(
      capitalised: false,
      [
        "ledna leden lednu", "února únor únoru", "března březen březnu", "dubna duben dubnu", "května květen květnu",
        "června červen červnu", "července červenec červenci", "srpna srpen srpnu", "září",
        "října říjen říjnu", "listopadu listopad", "prosince prosinec prosinci",
      ]),
    "la": MonthNames(
      capitalised: true,
      [
        "ianuarii januarii ianuarias januarias ianuariis januariis ian jan ianuarius januarius",
        "februarii februarias februariis febr feb februarius", "martii martias martiis mart mar martius",
        "aprilis apriles aprilibus apr", "maii maias maiis mai maius",
        "iunii junii iunias junias iuniis juniis iun jun",
        "iulii julii iulias julias iuliis juliis iul jul quintiles", "augusti augustas augustis aug sextiles",
        "septembris septembres septembribus sept sep", "octobris octobres octobribus oct",
        "novembris novembres novembribus nov", "decembris decembres decembribus dec",
      ]),
  ]

  private static let scandinavian = MonthNames(
    capitalised: false,
    [
      "januar jan", "februar febr | feb", "marts mars", "april | apr", "maj mai", "juni", "juli", "august aug",
      "september sept", "oktober october okt", "november nov", "december desember | dec des",
    ])
}
