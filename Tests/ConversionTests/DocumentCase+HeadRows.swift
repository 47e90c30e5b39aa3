extension DocumentCase {
  /// Heads that are not the title of the text, and entries that are no heads.
  static let headRows = [
    DocumentCase(
      "a second document below the first is not what the text is called", "en",
      """
      By the grace of the river we, John the second, miller of all the valley, to all our faithful
      carters make it known: in the days of the great drought which has come over the valley, and
      which for nearly three years has tried to dry up our wheel, it has pleased the river to send
      down to us a further painful trial. Troubles among the carters threaten to have a fatal
      effect on the grinding of this autumn. The destiny of the mill, the honour of our sacks, the
      welfare of the bakers, and the whole future of our dear valley demand that the grinding
      should be carried at all costs to a good end. The cruel drought is making its last efforts,
      and the moment is near when our wheel, in accord with those of our allies, will turn. In
      these decisive days we have thought it right to hand the mill to our brother, and in
      agreement with the council to lay down the key of the house and the supreme power of it.

      DECLARATION OF THE MILLER'S BROTHER

      A heavy task has been entrusted to me by the will of my brother, who has given me the mill of
      the valley at a time of drought and popular disturbances, and I have thought it over well.
      """,
      ["//t:titleStmt/t:title/@cert": ["low"]]),
    DocumentCase(
      "the first entry of a glossary is no head", "en",
      """
      THE MILL OF THE SPEAR-DANES


      A LIST OF WORDS NOT IN GENERAL USE.

      ATHELING.--Prince, nobleman.

      BAIRN.--Son, child.

      BARROW.--Mound, rounded hill, funeral-mound.

      BILL.--Sword.


      I. THE WHEEL IS BUILT.

      Then came to the river the carpenter's children, bearing the beams of the oak on their
      shoulders, and bold were the brothers and broad in the back-bone when they built it.
      """,
      ["//t:body/t:p[1]": ["ATHELING.--Prince, nobleman."], "count(//t:head[contains(., '--')])": ["0"]]),
  ]
}
