/// `1 error`, `12,345 errors`.
func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  var digits = Array(String(number))
  var index = digits.count - 3
  while index > 0 {
    digits.insert(",", at: index)
    index -= 3
  }
  return "\(String(digits)) \(number == 1 ? noun : plural ?? noun + "s")"
}
