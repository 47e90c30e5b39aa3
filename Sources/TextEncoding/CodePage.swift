/// An encoding that is looked for: its names, and whether a character takes one byte or more.
struct CodePage: Sendable {
  /// As the IANA has it, in small letters.
  let name: String
  /// Names under which the C library may know it, this one included.
  let spellings: [String]
  /// Other names of users and of uchardet, letters and digits alone.
  let aliases: Set<String>
  var isWide = false
  /// How much less likely it is than others before a text is seen, as a logarithm.
  var rarity: Float = 0

  init(_ name: String, _ aliases: String..., spellings: String..., isWide: Bool = false) {
    self.name = name
    self.spellings = spellings + [name.uppercased()]
    self.aliases = Set(aliases)
    self.isWide = isWide
    rarity = Self.rare.contains(name) ? 3 : name == "windows-1252" || name == "iso-8859-1" || isWide ? 0 : 1
  }

  private static let rare: Set<String> = [
    "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-16", "windows-1258", "cp855",
    "cp737", "cp857", "cp858", "cp862", "cp865", "x-mac-ce", "x-mac-cyrillic",
  ]

  /// Those that are looked for, the likelier first where two read a text alike.
  static let all: [CodePage] = [
    CodePage("windows-1252", "cp1252", "ansi", "win1252"),
    CodePage("iso-8859-1", "latin1", "l1", "88591"),
    CodePage("iso-8859-15", "latin9", "latin0", "885915"),
    CodePage("windows-1251", "cp1251", "win1251"),
    CodePage("koi8-r", "koi8"),
    CodePage("koi8-u", "koi8ru"),
    CodePage("windows-1250", "cp1250", "win1250"),
    CodePage("iso-8859-2", "latin2", "88592"),
    CodePage("iso-8859-16", "latin10", "885916"),
    CodePage("windows-1253", "cp1253", "win1253"),
    CodePage("windows-1254", "cp1254", "win1254"),
    CodePage("windows-1255", "cp1255", "win1255"),
    CodePage("windows-1256", "cp1256", "win1256"),
    CodePage("windows-1257", "cp1257", "win1257"),
    CodePage("windows-1258", "cp1258", "win1258"),
    CodePage("iso-8859-3", "latin3", "88593"),
    CodePage("iso-8859-4", "latin4", "88594"),
    CodePage("iso-8859-5", "88595"),
    CodePage("iso-8859-7", "88597"),
    CodePage("iso-8859-8", "88598", "iso88598i"),
    CodePage("iso-8859-9", "latin5", "88599"),
    CodePage("iso-8859-10", "latin6", "885910"),
    CodePage("iso-8859-13", "latin7", "885913"),
    CodePage("iso-8859-14", "latin8", "885914"),
    CodePage("macintosh", "mac", "macroman", "xmacroman"),
    CodePage("cp850", "ibm850", "850", "dos850"),
    CodePage("cp437", "ibm437", "437", "dos"),
    CodePage("cp858", "ibm858", "858"),
    CodePage("cp866", "ibm866", "866"),
    CodePage("cp852", "ibm852", "852"),
    CodePage("cp855", "ibm855", "855"),
    CodePage("cp737", "ibm737", "737"),
    CodePage("cp857", "ibm857", "857"),
    CodePage("cp862", "ibm862", "862"),
    CodePage("cp865", "ibm865", "865"),
    CodePage("x-mac-cyrillic", "maccyrillic", spellings: "MAC-CYRILLIC", "MACCYRILLIC", "MAC-UK"),
    CodePage("x-mac-ce", "maccentraleurope", "maclatin2", spellings: "MAC-CENTRALEUROPE", "MACCENTRALEUROPE"),
    CodePage("shift_jis", "sjis", "cp932", "windows31j", spellings: "CP932", isWide: true),
    CodePage("euc-jp", isWide: true),
    CodePage("gb18030", "gbk", "gb2312", "cp936", isWide: true),
    CodePage("big5", "cp950", spellings: "CP950", isWide: true),
    CodePage("euc-kr", "uhc", "cp949", spellings: "CP949", isWide: true),
  ]

  /// The page of a name that uchardet gave.
  static func named(_ name: String) -> CodePage? {
    let key = TextEncoding.key(name)
    return all.first { TextEncoding.key($0.name) == key || $0.aliases.contains(key) }
  }

  /// What each byte stands for, or 0 where it stands for nothing; the pages of one byte a character.
  static let tables: [(page: CodePage, scalars: [UInt32])] = all.filter { !$0.isWide }.compactMap { page in
    guard let transcoder = Transcoder(page.spellings) else { return nil }
    return (
      page,
      (0..<256).map { byte in
        if byte < 0x80 { return UInt32(byte) }
        let decoded = [UInt8(byte)].withUnsafeBufferPointer { transcoder.decode($0) }
        return decoded.undecoded > 0
          ? 0 : String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
      }
    )
  }
}
