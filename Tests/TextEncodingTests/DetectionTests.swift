import Diagnostics
import Testing
import TextEncoding

/// The encoding of texts in many languages is found, however they were written.
@Suite struct DetectionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let encodings: [String]
    var testDescription: String { language }
  }

  private static let western = ["windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "cp850"]
  private static let central = ["windows-1250", "iso-8859-2", "cp852", "x-mac-ce"]
  private static let cyrillic = ["windows-1251", "koi8-r", "iso-8859-5", "cp866", "x-mac-cyrillic"]

  private static let samples: [Sample] = [
    Sample(
      language: "de",
      text: """
        Sehr geehrter Herr Bürgermeister,
        für die Übersendung der gewünschten Bücher danke ich Ihnen aufs wärmste. Die Straße nach Köln ist seit
        gestern gesperrt, und so müssen wir uns mit dem begnügen, was die Post über Würzburg bringt.
        """, encodings: western + ["cp437"]),
    Sample(
      language: "fr",
      text: """
        Monsieur le préfet,
        j'ai reçu hier la lettre que vous m'avez adressée à propos de l'école du village. L'hiver a été rude, et les
        chemins sont coupés; dès que la neige aura fondu, nous enverrons les élèves à la forêt où l'on abat les chênes.
        """, encodings: western + ["cp437"]),
    Sample(
      language: "es",
      text: """
        Señor alcalde: el año pasado recibí de la corporación el encargo de traducir los cuadernos del pequeño
        convento. Aún no está acabado, pero mañana saldrá la última página. ¿Qué más quiere usted que le envíe?
        """, encodings: western),
    Sample(
      language: "it",
      text: """
        Caro amico, la libertà di cui parli non c'è più: così è finita la città, e perché nessuno lo dirà, lo scrivo
        io. Verrò domani, e ti porterò ciò che ho trovato nella soffitta della nonna.
        """, encodings: western),
    Sample(
      language: "cs",
      text: """
        Vážený pane řediteli, děkuji Vám za laskavé zaslání knih, které jsem si přál. Cesta do Plzně je zavřená, a tak
        se musíme spokojit s tím, co přiveze pošta přes České Budějovice. Žádám Vás, abyste mi odpověděl do příštího týdne.
        """, encodings: central),
    Sample(
      language: "pl",
      text: """
        Szanowny Panie, dziękuję za przesłane książki, o które prosiłem. Droga do Łodzi jest zamknięta, więc musimy
        poprzestać na tym, co przywiezie poczta przez Częstochowę. Proszę, żeby mi Pan odpisał w przyszłym tygodniu.
        """, encodings: central),
    Sample(
      language: "hu",
      text: """
        Tisztelt Uram, nagyon köszönöm a könyveket, amelyeket küldött. Az út Győrbe le van zárva, és így be kell érnünk
        azzal, amit a posta hoz. Kérem, hogy válaszoljon még a jövő héten, mert az idő sürget, és nem tűr halasztást.
        """, encodings: central),
    Sample(
      language: "ru",
      text: """
        Милостивый государь, благодарю Вас за присланные книги, о которых я просил. Дорога в Тверь закрыта, и потому
        приходится довольствоваться тем, что привезёт почта. Прошу Вас ответить мне на будущей неделе.
        """, encodings: cyrillic),
    Sample(
      language: "el",
      text: """
        Αγαπητέ φίλε, σε ευχαριστώ πολύ για τα βιβλία που μου έστειλες. Ο δρόμος για την Πάτρα είναι κλειστός, και έτσι
        πρέπει να αρκεστούμε σε όσα φέρνει το ταχυδρομείο. Σε παρακαλώ να μου απαντήσεις την επόμενη εβδομάδα.
        """, encodings: ["windows-1253", "iso-8859-7", "cp737"]),
    Sample(
      language: "en",
      text: """
        Dear Sir,
        I have the honour to send you — with the compliments of the “Society” — the volume that you asked for. It’s
        the last one that we have, and the librarian’s patience is at an end. The price is £3.
        """, encodings: ["windows-1252", "macintosh"]),
  ]

  @Test(arguments: samples) func findsTheEncodingByItself(_ sample: Sample) throws {
    for name in sample.encodings {
      let bytes = try encoded(sample.text, in: name)
      #expect(bytes.count == sample.text.unicodeScalars.count, "\(name) has all letters of the sample")
      let decoded = try DecodedText(bytes, file: nil)
      #expect(decoded.string == sample.text, "\(name) was read as \(decoded.reading)")
      #expect(decoded.oddities.isEmpty)
    }
  }

  @Test(arguments: samples) func findsUnicodeWithoutAMark(_ sample: Sample) throws {
    for name in ["utf-16le", "utf-16be", "utf-32le", "utf-32be"] {
      let decoded = try DecodedText(try encoded(sample.text, in: name), file: nil)
      #expect(decoded.reading.encoding.name == name)
      #expect(decoded.string == sample.text)
    }
    let plain = try DecodedText(Array(sample.text.utf8), file: nil)
    #expect(plain.reading.encoding == .utf8)
    #expect(plain.diagnostics(file: nil).isEmpty)
  }

  @Test func theLanguageHelpsWhereAWordIsAllThereIs() throws {
    let word = "Straße über Köln"
    let bytes = try encoded(word, in: "cp850")
    #expect(try DecodedText(bytes, file: nil, language: "de").string == word)
    let russian = "Вечер"
    let koi = try encoded(russian, in: "koi8-r")
    #expect(try DecodedText(koi, file: nil, language: "ru-RU").string == russian)
  }

  @Test func eastAsianPunctuationInALatinTextIsRead() throws {
    // Big5 writes the dash and the apostrophe with two bytes each.
    let text =
      "We spoke of peace\u{A1}Xwith what we can do \u{A1}X and of the world\u{A1}\u{A6}s people who were there.\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let decoded = try DecodedText(bytes, file: nil)
    #expect(decoded.reading.encoding.name == "big5")
    #expect(decoded.string.contains("peace—with"))
    #expect(decoded.string.contains("world’s"))
  }

  @Test func saysWhichEncodingItTookAndHowSureItIs() throws {
    let sample = Self.samples[7]
    let found = try DecodedText(try encoded(sample.text, in: "koi8-r"), file: "a.txt")
    #expect(found.reading.certainty == .high)
    let diagnostic = try #require(found.diagnostics(file: "a.txt").first)
    #expect(diagnostic.code == "source.encoding")
    #expect(diagnostic.severity == .note)
    #expect(diagnostic.message == "the text is surely in koi8-r, and was read so")
    #expect(diagnostic.notes[0].message.contains("the next best is"))
    let named = try DecodedText(try encoded(sample.text, in: "koi8-r"), file: nil, encoding: .named("koi8-r"))
    #expect(named.diagnostics(file: nil).isEmpty)
    // One letter says next to nothing.
    let guess = try DecodedText(Array("abc ".utf8) + [0xE6], file: "a.txt")
    #expect(guess.reading.certainty != .high)
    #expect(guess.diagnostics(file: "a.txt").first?.help?.contains("--encoding") == true)
  }

  @Test(arguments: [
    ("CP1251", "windows-1251"), ("latin1", "iso-8859-1"), ("Latin-1", "iso-8859-1"), ("UTF8", "utf-8"),
    ("MacRoman", "macintosh"), ("ibm866", "cp866"), ("KOI8-R", "koi8-r"), ("Shift-JIS", "shift_jis"),
  ]) func knowsOtherSpellings(_ spelling: String, _ name: String) throws {
    #expect(try TextEncoding.named(spelling).name == name)
  }

  @Test(arguments: ["", "klingon", "utf-7 // translit", "../x"]) func refusesWhatIsNoEncoding(_ name: String) {
    let diagnostic = #expect(throws: Diagnostic.self) { try TextEncoding.named(name) }
    #expect(diagnostic?.code == "encoding.unknown")
    #expect(diagnostic?.help != nil)
  }
}
