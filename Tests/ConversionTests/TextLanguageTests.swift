import Conversion
import Diagnostics
import TEI
import TestSupport
import Testing

@Suite struct TextLanguageTests {
  static let texts: [(tag: String, text: String)] = [
    ("en", "The boat was late, and we had not heard from him for a week. It is said that they went on to the coast."),
    (
      "de",
      "Das Schiff kam nicht, und wir hatten von ihm seit einer Woche nichts gehört. Man sagt, daß sie an die Küste zogen."
    ),
    (
      "fr",
      "Le bateau était en retard, et nous n'avions pas de nouvelles de lui. On dit que les autres sont allés sur la côte."
    ),
    (
      "it",
      "La barca era in ritardo, e non si sapeva nulla di lui da una settimana. Si dice che gli altri sono andati al mare."
    ),
    (
      "es",
      "El barco no llegaba, y no se sabía nada de él en una semana. Se dice que los otros se fueron a la costa por el río."
    ),
    (
      "la",
      "Navis non venit, nec de eo quid esset audivimus. Sed ut dicunt ex urbe ad mare cum suis iter fecit et ab insula."
    ),
    (
      "ru",
      "Лодка не пришла, и мы уже неделю ничего о нём не слышали. Говорят, что они ушли к берегу, но когда — неизвестно."
    ),
    (
      "uk",
      "Човен не прийшов, і ми вже тиждень нічого про нього не чули. Кажуть, що вони пішли до берега, але її не було."
    ),
    ("grc", "Ἡ ναῦς οὐκ ἦλθεν, καὶ περὶ αὐτοῦ οὐδὲν ἠκούσαμεν. λέγουσι δὲ ὅτι πρὸς τὴν θάλασσαν ἐπορεύθησαν."),
    ("he", "הסירה לא הגיעה, ומזה שבוע לא שמענו ממנו דבר. אומרים שהם הלכו אל החוף."),
  ]

  @Test("The language is told from the text", arguments: texts)
  func told(tag: String, text: String) throws {
    let bytes = Array("A Head\n\n\(text)\n\n\(text)\n".utf8)
    let conversion = try Converter(settings: EditionSettings()).convert(try SourceText(bytes, file: "a.txt"))
    #expect(String(decoding: conversion.xml, as: UTF8.self).contains("xml:lang=\"\(tag)\""))
    #expect(conversion.diagnostics.contains { $0.code == "source.language" && $0.message.contains("(\(tag))") })
  }

  @Test("What a library's frame says of the language stands, whatever the words speak for")
  func framed() throws {
    let text = """
      Title: Carmina Molae

      Language: Latin

      *** START OF THE PROJECT GUTENBERG EBOOK CARMINA MOLAE ***

      \(Self.texts[0].text)

      *** END OF THE PROJECT GUTENBERG EBOOK CARMINA MOLAE ***
      """
    let conversion = try Converter(settings: EditionSettings()).convert(try SourceText(Array(text.utf8), file: "a.txt"))
    #expect(String(decoding: conversion.xml, as: UTF8.self).contains("xml:lang=\"la\""))
    #expect(conversion.diagnostics("source.language-differs").isEmpty)
    // The editor's word stands, and is told of.
    let other = try convert(text, language: "en")
    #expect(String(decoding: other.xml, as: UTF8.self).contains("xml:lang=\"en\""))
    #expect(other.diagnostics("source.language-differs").map(\.severity) == [.warning])
  }

  @Test("What the editor says of the language stands")
  func stated() throws {
    var settings = EditionSettings()
    settings.language = "de-AT"
    let bytes = Array("A Head\n\n\(Self.texts[0].text)\n".utf8)
    let conversion = try Converter(settings: settings).convert(try SourceText(bytes, file: "a.txt"))
    #expect(String(decoding: conversion.xml, as: UTF8.self).contains("xml:lang=\"de-AT\""))
    #expect(!conversion.diagnostics.contains { $0.code == "source.language" })
  }

  @Test("A few words without any of the common ones are left at English, without a word")
  func unknown() throws {
    let conversion = try Converter(settings: EditionSettings()).convert(
      try SourceText(Array("Xyzzy\n\nPlugh plover.\n".utf8), file: "a.txt"))
    #expect(String(decoding: conversion.xml, as: UTF8.self).contains("xml:lang=\"en\""))
    #expect(!conversion.diagnostics.contains { $0.code == "source.language" })
  }

  @Test("A language that was told decides how dates are read")
  func dates() throws {
    let text =
      "Ein Brief\n\nDas Schiff kam nicht, und wir hatten von ihm seit dem 3. März 1848 nichts gehört; das ist die Wahrheit.\n"
    let conversion = try Converter(settings: EditionSettings()).convert(try SourceText(Array(text.utf8), file: "a.txt"))
    #expect(String(decoding: conversion.xml, as: UTF8.self).contains("when=\"1848-03-03\""))
  }
}
