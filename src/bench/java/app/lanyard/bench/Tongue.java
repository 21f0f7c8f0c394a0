package app.lanyard.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** A language that generated notes are written in, with words to make titles and prose of. */
enum Tongue {
  ENGLISH(
      "uuuu-MM-dd",
      List.of("Date", "Title", "Speaker", "Event", "Material"),
      List.of("Scaling", "Debugging", "Taming", "Shipping", "Testing", "Rethinking", "Keynote:"),
      List.of(
          "Batch Queues",
          "Ingress Traffic",
          "Feature Flags",
          "Data Pipelines",
          "Model Serving",
          "Old Monoliths",
          "Edge Clusters",
          "Release Trains",
          "Flaky Tests",
          "Storage Classes",
          "Audit Trails",
          "Service Meshes",
          "Schema Changes",
          "Memory Leaks"),
      List.of(
          "at Night",
          "with Two People",
          "in Production",
          "Without Tears",
          "after Ten Years",
          "under Load",
          "from Scratch",
          "for Small Teams",
          "across Regions",
          "on a Budget"),
      "The room was full, and the coffee was gone by ten. %s came up in three of the talks that I"
          + " heard, and %s in nearly every question after them. I took notes by hand and typed"
          + " them up on the train home; what follows is what I still believed a day later."),
  GERMAN(
      "dd.MM.uuuu",
      List.of("Datum", "Titel", "Vortragende", "Veranstaltung", "Folien"),
      List.of("Leise", "Robuste", "Schnelle", "Verteilte", "Sparsame", "Workshop: Geprüfte"),
      List.of(
          "Warteschlangen",
          "Datenbanken",
          "Schnittstellen",
          "Rechenzentren",
          "Testumgebungen",
          "Auslieferungen",
          "Zertifikate",
          "Übersetzer",
          "Protokolle",
          "Suchmaschinen"),
      List.of(
          "im Alltag",
          "ohne Angst",
          "unter Last",
          "nach zehn Jahren",
          "in der Verwaltung",
          "für kleine Teams",
          "am Wochenende",
          "mit Bordmitteln"),
      "Der große Saal war voll, und das Wetter half beim Zuhören. Über %s wurde viel gestritten,"
          + " über %s fast gar nicht. Die Folien stehen dabei, soweit es sie gibt."),
  CHINESE(
      "uuuu年M月d日",
      List.of("时间", "主题", "讲师", "活动", "资料"),
      List.of("大规模", "云原生", "高可用", "低延迟", "开源", "下一代"),
      List.of("数据库", "调度系统", "服务网格", "模型推理", "消息队列", "存储引擎", "可观测性", "边缘计算"),
      List.of("实践", "的十年", "入门", "性能优化", "踩坑记录", "架构演进", "落地经验"),
      "这次大会人很多，收获也不少。大家谈得最多的是 %s 和 %s，下面是我听过的分享。"),
  JAPANESE(
      "uuuu年M月d日",
      List.of("日付", "タイトル", "登壇者", "イベント", "資料"),
      List.of("はじめての", "大規模な", "小さな", "壊れにくい", "速い"),
      List.of("データベース移行", "テスト自動化", "分散システム", "推論基盤", "監視の設計", "検索エンジン"),
      List.of("の話", "入門", "の落とし穴", "を運用する", "と十年", "を育てる"),
      "とても楽しい一日でした。%s と %s の話題が多く、廊下でも盛り上がっていました。聞いたセッションのメモです。"),
  RUSSIAN(
      "dd.MM.uuuu",
      List.of("Дата", "Доклад", "Докладчик", "Событие", "Материалы"),
      List.of("Быстрые", "Надёжные", "Распределённые", "Старые", "Тихие"),
      List.of("очереди", "базы данных", "тесты", "конвейеры", "кластеры", "журналы", "сети"),
      List.of("под нагрузкой", "без боли", "в продакшене", "с нуля", "для всех", "за десять лет"),
      "Народу было много, докладов ещё больше. Чаще всего вспоминали %s и %s. Ниже то, что я"
          + " слышал сам и запомнил.");

  private final DateTimeFormatter dates;
  private final List<String> columns;
  private final List<String> first;
  private final List<String> middle;
  private final List<String> last;
  private final String prose;

  Tongue(
      String dates,
      List<String> columns,
      List<String> first,
      List<String> middle,
      List<String> last,
      String prose) {
    this.dates = DateTimeFormatter.ofPattern(dates);
    this.columns = columns;
    this.first = first;
    this.middle = middle;
    this.last = last;
    this.prose = prose;
  }

  String date(LocalDate day) {
    return dates.format(day);
  }

  /** Date, title, speaker, event, material. */
  List<String> columns() {
    return columns;
  }

  String title(Random random, String project) {
    String gap = this == CHINESE || this == JAPANESE ? "" : " ";
    String words = pick(random, first) + gap + pick(random, middle) + gap + pick(random, last);
    return project.isEmpty() ? words : project + ": " + words;
  }

  String prose(String project, String other) {
    return prose.formatted(project, other);
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
