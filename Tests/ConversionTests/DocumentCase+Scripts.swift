extension DocumentCase {
  /// Texts in scripts without capitals, and in languages whose words for parts are not known.
  static let scripts = [
    DocumentCase(
      "Chinese paragraphs, set in by wide blanks, are no heads", "zh",
      """
        序


      　　河邊有一座磨坊，磨坊裡有一個人。這個人從早到晚都在磨麵，從來沒有人看見他休息過一天，也沒有
      人聽見他說過一句話。
      　　有一天，河水乾了。

      　　磨坊主人書。


           水


      　　水者，無聲也。


      　　水要清，人要靜；水清則見底，人靜則見心。這個道理，磨坊裡的人都知道，可是從來沒有一個人把它說出
      來。


           火


      　　火者，有聲也。
      """,
      [
        "//t:body//t:head": ["序", "水", "火"],
        "//t:div/t:p[starts-with(normalize-space(.), '　　水者') or starts-with(., '　　火者')]": ["　　水者，無聲也。", "　　火者，有聲也。"],
        "count(//t:body//t:p)": ["6"],
      ]),
    DocumentCase(
      "Japanese articles, whose heads stand right above their text", "ja",
      """
      『水車小屋の規則』

      第１条
      水車小屋は川のそばに建てるものとし、川から離れてはならない。

      第２条
      粉屋は、朝から晩まで粉をひくものとする。

      第３条
      何人も、粉屋の眠りを妨げてはならない。

      第４条
      この規則は、川の水がなくなるまで有効とする。
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3", "4"],
        "//t:div[@type='article']/t:head": ["第１条", "第２条", "第３条", "第４条"],
        "//t:titleStmt/t:title[@type='main']": ["『水車小屋の規則』"],
      ]),
    DocumentCase(
      "Hungarian articles, one line a paragraph", "hu",
      """
      A malom rendje

      1. cikk
      A malom a folyó mellett áll, és onnan senki el nem viheti, bármilyen okot is hozzon fel magának.

      2. cikk
      A molnár reggeltől estig őröl, és közben senkihez sem szól egyetlen szót sem a világon.

      3. cikk
      Az ajtót ősszel nem szabad kinyitni, mert beszorul, és tavaszig úgy is marad, ahogyan beszorult.
      Aki mégis kinyitja, az maga csukja be.

      4. cikk
      A kerék forog.
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3", "4"],
        "//t:list": [],
      ]),
    DocumentCase(
      "the first article, whose number is a word", "fr",
      """
      Règlement du moulin

      Article premier
      Tout habitant de la vallée peut apporter son blé au moulin, en toute saison et par tous les temps, s'il le veut bien.

      Article 2
      Nul ne peut emporter la roue, ni la porte, ni le meunier, quelle que soit la raison qu'il en donne au garde champêtre.

      Article 3
      La porte n'est pas ouverte en automne.
      """,
      ["//t:div[@type='article']/@n": ["1", "2", "3"]]),
    DocumentCase(
      "a word that nobody taught us, with numbers that count on", "en",
      """
      The rules of the mill

      Zakonnik 1

      The mill stands by the river, and nobody may carry it away from there.

      Zakonnik 2

      The miller grinds from morning to evening, and speaks to nobody.

      Zakonnik 3

      The door is not to be opened in the autumn.

      Zakonnik 4

      The wheel goes round.
      """,
      ["//t:div[@type='section']/@n": ["1", "2", "3", "4"]]),
    DocumentCase(
      "Hebrew paragraphs are no heads", "he",
      """
      תקנות הטחנה

      הואיל והטחנה עומדת על שפת הנהר מאז ומעולם, ואיש אינו יודע מי בנה
      אותה ומתי, ואיש אינו שואל על כך עוד

      הואיל והטוחן טוחן מבוקר עד ערב ואינו מדבר עם איש, ואין איש מדבר
      עמו אלא בימי החג

      לפיכך נקבע שהטחנה תעמוד במקומה עד עולם.

      סעיף א
      הטחנה עומדת על שפת הנהר.

      סעיף ב
      הטוחן טוחן מבוקר עד ערב.

      סעיף ג
      אין פותחים את הדלת בסתיו.

      סעיף ד
      הגלגל מסתובב.
      """,
      [
        "//t:body//t:head": ["תקנות הטחנה", "סעיף א", "סעיף ב", "סעיף ג", "סעיף ד"],
        "//t:div[@type='article']/@n": ["1", "2", "3", "4"],
      ]),
  ]
}
