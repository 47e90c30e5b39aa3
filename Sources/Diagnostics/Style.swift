/// Terminal colours, or none.
struct Style {
  let colour: Bool

  func bold(_ text: String) -> String { wrap(text, in: "1") }

  func severity(_ severity: Severity, text: String? = nil) -> String {
    let name = text ?? (severity == .fatal ? "error" : severity.rawValue)
    return switch severity {
    case .note: wrap(name, in: "1;36")
    case .warning: wrap(name, in: "1;33")
    case .error, .fatal: wrap(name, in: "1;31")
    }
  }

  private func wrap(_ text: String, in code: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// `text` with control characters made visible, so that a hostile document cannot steer the terminal.
package func printable(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: { $0.isControl }) else { return String(text) }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      result.unicodeScalars.append(scalar)
    } else if scalar.isControl {
      result.append("\u{FFFD}")
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension Unicode.Scalar {
  /// A C0 or C1 control, or a character that reorders text around it.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// How many terminal columns the character takes: 0 for combining marks, 2 for wide East Asian ones.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
