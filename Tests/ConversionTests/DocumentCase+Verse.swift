extension DocumentCase {
  static let verse = [
    DocumentCase(
      "a Russian play in verse without any blank line", "ru",
      """
      Мельник и его тень

      Сцена I

      На мельнице.
      Мельник
      Во что бы то ни стало до рассвета,
      Пока вода еще шумит в плотине
      И не замерз до дна наш старый пруд,
      Я смолоть хочу.
      Тень
                      А я хочу уснуть.
      Мельник
      Не спи. Подай мешок, да поскорее,
      Вон тот, что у стены лежит в углу,
      И дверь закрой.
      Тень подает мешок.
      Холодный ветер.
      Тень
      Бери, старик.
      Мельник
      Спасибо. Дай огня.
      Тень
      Огонь погас.
      Мельник
      Ступай тогда к соседу.
      Тень
      Иду.
      """,
      [
        "//t:speaker": ["Мельник", "Тень", "Мельник", "Тень", "Мельник", "Тень", "Мельник", "Тень"],
        "//t:l[@part='I']": ["Я смолоть хочу."],
        "//t:l[@part='F']": ["А я хочу уснуть."],
        "//t:div[@type='scene']/t:stage": ["На мельнице."],
        "//t:sp/t:stage": ["Тень подает мешок."],
      ]),
    DocumentCase(
      "a poem with numbers in the margin", "en",
      """
      THE MILLER'S SONG

         The wheel goes round, the water falls,
           The corn is in the bin;
         The sparrow on the rafter calls,
           And lets the morning in.            4

         I had a lass, I had a lad,
           I had a house of stone;
         But all the money that I had
           Was never mine alone.               8

         The wheel goes round, the water falls,
           The corn is in the bin.             10
      """,
      [
        "//t:lg/@type": ["stanza", "stanza", "stanza"],
        "//t:l/@n": ["4", "8", "10"],
        "//t:fw[@type='lineNum']": ["4", "8", "10"],
        "count(//t:l[@rend='indent(1)'])": ["5"],
      ]),
    DocumentCase(
      "scripture with chapter and verse", "en",
      """
      THE BOOK OF MILLS

      1:1 In the beginning was the river, and the river was without a wheel.
      1:2 And a man came out of the hills, and saw the river.
      1:3 And he said, Let there be a wheel; and it was so.
      1:4 And the wheel turned by day and by night.
      2:1 Now the man had two sons, and the name of the elder was Abner.
      2:2 And Abner kept the wheel.
      2:3 And the younger kept the door.
      """,
      [
        "//t:div[@type='chapter']/@n": ["1", "2"],
        "//t:ab/@n": ["1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "2:3"],
        "//t:ab[1]/t:label": ["1:1", "2:1"],
      ]),
    DocumentCase(
      "a psalm with bare numbers behind chapters with full ones", "en",
      """
      THE BOOK OF MILLS

      CHAPTER 1

      1:1 In the beginning was the river, and the river was without a wheel.
      1:2 And a man came out of the hills, and saw the river.
      1:3 And he said, Let there be a wheel; and it was so.
      1:4 And the wheel turned by day and by night.
      1:5 And the evening came.
      1:6 And the man slept.

      PSALM 7

      1 O praise the river, all ye wheels: praise it, all ye stones
      that grind by day and by night.
      2 For its goodness is great upon us.
      """,
      [
        "//t:div[@type='psalm']/t:ab/@n": ["1", "2"],
        "//t:ab/@n": ["1:1", "1:2", "1:3", "1:4", "1:5", "1:6", "1", "2"],
      ]),
    DocumentCase(
      "scripture with numbered verses below the heads of chapters", "en",
      """
      GENESIS

      CHAPTER 1

      1 In the beginning was the river, and the river was without a wheel.
      2 And a man came out of the hills, and saw the river, and it was a great river, and
      there was nothing on it.
      3 And he said, Let there be a wheel; and it was so.
      4 And the wheel turned by day and by night.
      5 And he called it Mill.
      6 And the evening came.

      CHAPTER 2

      1 Now the man had two sons, and the name of the elder was Abner.
      2 And Abner kept the wheel.
      3 And the younger kept the door.
      4 And the door was shut.
      5 And the wheel was still.
      6 And they slept.
      7 And they woke.
      """,
      [
        "//t:div[@type='chapter']/t:head": ["CHAPTER 1", "CHAPTER 2"],
        "//t:div[@n='1']/t:ab/@n": ["1", "2", "3", "4", "5", "6"],
      ]),
  ]
}
