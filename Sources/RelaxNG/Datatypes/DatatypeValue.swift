/// A value made ready for comparison: two of one type are equal if the values they came from are.
enum DatatypeValue: Sendable, Hashable {
  case text([UInt8])
  case boolean(Bool)
  case decimal(Decimal)
  case number(FloatingNumber)
  case duration(CalendarDuration)
  case moment(Moment)
  /// What hexadecimal digits or base 64 stand for.
  case binary([UInt8])
  case name(namespace: String, local: [UInt8])
}

/// How two values of an ordered type stand to each other; some dates and durations do in no way.
enum DatatypeOrder: Sendable {
  case less, equal, greater, incomparable

  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left < right ? .less : left == right ? .equal : left > right ? .greater : .incomparable
  }
}

extension DatatypeValue {
  func order(to other: DatatypeValue) -> DatatypeOrder {
    switch (self, other) {
    case (.decimal(let left), .decimal(let right)): DatatypeOrder(left, right)
    case (.number(let left), .number(let right)): left == right ? .equal : DatatypeOrder(left.value, right.value)
    case (.duration(let left), .duration(let right)): left.order(to: right)
    case (.moment(let left), .moment(let right)): left.order(to: right)
    default: .incomparable
    }
  }
}
