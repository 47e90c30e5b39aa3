import Testing

@testable import Files

@Suite struct ChecksumTests {
  private let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31 + $0 >> 3) }

  @Test(arguments: [0, 1, 7, 8, 9, 63, 500, 999, 1_000]) func isTheSameHoweverTheBytesAreParted(cut: Int) {
    var parted = Checksum()
    parted.add(bytes[..<cut])
    parted.add(bytes[cut...])
    #expect(parted.value == Checksum(bytes).value)
  }

  @Test func whatIsLeftOutMakesNoDifferenceAndWhatIsNotDoes() {
    let lines = Array("a\nb\n\nlonger than eight bytes\n".utf8)
    let marked = Array("a\r\nb\r\n\r\nlonger than eight bytes\r\n".utf8)
    #expect(Checksum(marked, leavingOut: 0x0D).value == Checksum(lines).value)
    #expect(Checksum(marked).value != Checksum(lines).value)
    #expect(Checksum(lines + [0]).value != Checksum(lines).value)
  }

  @Test func anEditOfAnyByteIsSeen() {
    let sum = Checksum(bytes).value
    for index in bytes.indices {
      for bit in [0, 7] {
        var edited = bytes
        edited[index] ^= 1 << UInt8(bit)
        #expect(Checksum(edited).value != sum)
      }
    }
  }
}
