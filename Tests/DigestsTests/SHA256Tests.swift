import Digests
import Testing

@Suite struct SHA256Tests {
  // The examples of FIPS 180-2, appendix B.
  @Test(
    "The digests are those of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standard(text: String, digest: String) {
    #expect(SHA256(of: Array(text.utf8)).hexadecimal == digest)
  }

  @Test("Pieces have the digest of the whole")
  func pieces() {
    let whole = [UInt8](0..<200)
    let parts = whole.withUnsafeBytes {
      SHA256(of: UnsafeRawBufferPointer(rebasing: $0[..<70]), UnsafeRawBufferPointer(rebasing: $0[70...]))
    }
    #expect(parts == SHA256(of: whole))
  }
}
