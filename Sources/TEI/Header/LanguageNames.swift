/// English names for the languages of texts that come often.
enum LanguageNames {
  /// The name of a language by its BCP 47 tag; the tag itself where no name is known.
  static func english(_ tag: String) -> String {
    names[tag.prefix { $0 != "-" }.lowercased()] ?? tag
  }

  private static let names = [
    "ar": "Arabic", "cs": "Czech", "cu": "Church Slavonic", "da": "Danish", "de": "German", "el": "Modern Greek",
    "en": "English", "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "grc": "Ancient Greek",
    "he": "Hebrew", "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "la": "Latin", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sa": "Sanskrit",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
  ]
}
