/// Forenames that are common in English, German, French, Italian, Spanish and Russian: they tell a person's name from a title.
enum Forenames {
  static func contains(_ word: WordHash) -> Bool { list.contains(word) }

  private static let list = WordList(
    """
    aaron abraham adam albert alexander alfred alice amelia andrew ann anna anne annie anthony archibald arthur austin \
    benjamin bernard bertrand beatrice bertha caroline catherine charles charlotte christopher clara clement constance \
    daniel david dorothy douglas edgar edith edmund edward eleanor elizabeth ellen emily emma ernest eugene evelyn \
    florence frances francis frank franklin frederick gabriel geoffrey george gerald gertrude gilbert grace harold \
    harriet harry helen henry herbert herman hilaire horace horatio howard hugh ida isaac isabella jack jacob james \
    jane jeremy jerome joan john jonathan joseph joshua joyce judith julia julian katherine kenneth laura laurence \
    lawrence leonard lewis louis louisa lucy luke margaret maria mark martha martin mary matthew michael nathaniel \
    nicholas nora oliver oscar patrick paul percy peter philip rachel ralph rebecca reginald richard robert roger \
    rudyard rupert ruth samuel sarah simon sinclair sophia stephen susan sylvia theodore thomas timothy victor \
    vincent virginia walt walter washington wendell wilfred willa william woodrow zachary \
    adalbert adelbert achim albrecht annette arno arnold august balthasar bertolt bettina carl christian christoph \
    clemens conrad detlev dietrich eduard emil erich ernst ferdinand franz friedrich fritz georg gerhart gottfried \
    gotthold gustav hans heinrich hermann hugo jakob johann johannes joachim jürgen karl klaus konrad ludwig lorenz \
    marie martin matthias max moritz nikolaus otto rainer rudolf siegfried stefan theodor thomas ulrich wilhelm \
    wolfgang adalbert adolphe alain albert alexandre alphonse anatole andré antoine auguste benoît blaise camille \
    charles claude denis edmond émile étienne eugène félix françois françoise gaston gérard guillaume gustave guy \
    henri honoré jacques jean jeanne jules julien léon louis louise lucien marcel marguerite maurice michel nicolas \
    paul pierre philippe prosper rené romain simone stéphane théophile victor yves \
    alessandro alfredo antonio baldassare benedetto carlo cesare cristoforo dante domenico emilio enrico federico \
    ferdinando filippo francesco gabriele galileo giacomo giambattista giordano giorgio giosuè giovanni girolamo \
    giuseppe grazia ippolito leonardo lorenzo ludovico luigi marco matilde michelangelo niccolò paolo pietro raffaele \
    salvatore silvio tommaso torquato ugo umberto vincenzo vittorio \
    alejandro álvaro andrés ángel benito calixto carlos diego emilia federico félix fernando francisco \
    garcilaso gonzalo gustavo ignacio jaime jorge josé juan julio lope luis manuel mariano mario mateo miguel pablo \
    pedro rafael ramón ricardo rosalía rubén santiago tirso tomás vicente \
    александр александра алексей анатолий андрей анна антон аполлон аркадий афанасий борис василий валерий велимир \
    викентий виктор виссарион владимир владислав вячеслав гавриил гавриила георгий григорий давид даниил денис \
    дмитрий евгений евгения екатерина елена зинаида иван игорь илья иннокентий иосиф каролина кондратий константин \
    корней лев леонид максим максимилиан марина мария михаил надежда николай осип павел пётр петр сергей софья \
    степан тарас тимофей фёдор федор федот юрий яков \
    bolesław božena elisabeth eliza emile garcía germaine henryk italo jan juliusz karel kate leopoldo всеволод
    """)
}
