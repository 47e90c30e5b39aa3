/// English names for the languages of texts that come often.
package enum LanguageNames {
  /// The name of a language by its BCP 47 tag; the tag itself where no name is known.
  package static func english(_ tag: String) -> String {
    names[tag.prefix { $0 != "-" }.lowercased()] ?? tag
  }

  /// The tag of a language by its English name; `nil` where it is not known.
  package static func tag(named name: String) -> String? {
    names.first { $0.value.lowercased() == name.lowercased() }?.key ?? (name.lowercased() == "greek" ? "el" : nil)
  }

  private static let names = [
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "cs": "Czech", "cu": "Church Slavonic", "da": "Danish",
    "de": "German", "el": "Modern Greek",
    "en": "English", "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "grc": "Ancient Greek",
    "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "it": "Italian", "hy": "Armenian", "ja": "Japanese",
    "ka": "Georgian", "ko": "Korean", "la": "Latin", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sa": "Sanskrit",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
  ]
}
