extension SampleDocument {
  /// The smallest document found for which `stillFails` holds: parts are taken away one by one, large ones first.
  ///
  /// Whether a part may be missing is for `stillFails` to say: it should ask the schema as well, if the
  /// document is to stay valid.
  public func shrunk(while stillFails: (SampleDocument) -> Bool) -> SampleDocument {
    var smallest = self
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      var path = [0]
      // Each step either takes something away or goes on to the next part in document order.
      while let next = smallest.part(at: path) {
        var candidate = smallest
        candidate.root = candidate.root.removing(next)
        if candidate != smallest, stillFails(candidate) {
          smallest = candidate
          hasShrunk = true
        } else {
          path[0] += 1
        }
      }
    }
    return smallest
  }

  /// The part with a number in document order, told by the indices that lead to it.
  private func part(at path: [Int]) -> [Int]? {
    var left = path[0]
    return Self.find(root, &left)
  }

  /// Attributes are counted before children, with negative indices.
  private static func find(_ element: Element, _ left: inout Int) -> [Int]? {
    for index in element.attributes.indices {
      if left == 0 { return [-1 - index] }
      left -= 1
    }
    for (index, child) in element.children.enumerated() {
      if left == 0 { return [index] }
      left -= 1
      if case .element(let inner) = child, let found = find(inner, &left) { return [index] + found }
    }
    return nil
  }
}

extension SampleDocument.Element {
  /// The element without the attribute or child that `path` leads to; a long text is only halved.
  fileprivate func removing(_ path: [Int]) -> Self {
    var copy = self
    guard let index = path.first else { return copy }
    if index < 0 {
      copy.attributes.remove(at: -1 - index)
    } else if path.count == 1 {
      if case .text(let text) = copy.children[index], text.count > 1 {
        copy.children[index] = .text(String(text.prefix(text.count / 2)))
      } else {
        copy.children.remove(at: index)
      }
    } else if case .element(let inner) = copy.children[index] {
      copy.children[index] = .element(inner.removing(Array(path.dropFirst())))
    }
    return copy
  }
}
