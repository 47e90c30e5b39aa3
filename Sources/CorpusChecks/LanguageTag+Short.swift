extension LanguageTag {
  /// The codes of two letters that stand for common ones of three: a tag has the shortest (RFC 5646, section 2.2.1).
  static let short: [String: String] = Dictionary(
    uniqueKeysWithValues: """
      afr af, alb sq, ara ar, arm hy, baq eu, bel be, bre br, bul bg, cat ca, ces cs, chi zh, cor kw, cos co, cym cy,
      cze cs, dan da, deu de, dut nl, ell el, eng en, epo eo, est et, eus eu, fao fo, fas fa, fin fi, fra fr, fre fr,
      fry fy, geo ka, ger de, gla gd, gle ga, glg gl, glv gv, gre el, heb he, hin hi, hrv hr, hun hu, hye hy, ice is,
      isl is, ita it, jpn ja, kat ka, kor ko, lat la, lav lv, lit lt, ltz lb, mac mk, mkd mk, mlt mt, nld nl, nno nn,
      nob nb, nor no, oci oc, per fa, pol pl, por pt, roh rm, ron ro, rum ro, rus ru, san sa, slk sk, slo sk, slv sl,
      spa es, sqi sq, srd sc, srp sr, swe sv, tur tr, ukr uk, wel cy, yid yi, zho zh
      """.split(separator: ",").map { pair in
        let codes = pair.split { $0 == " " || $0 == "\n" }
        return (String(codes[0]), String(codes[1]))
      })
}
