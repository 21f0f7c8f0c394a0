package app.lanyard.source;

/** Short notes in several scripts. */
final class Samples {

  static final String GERMAN =
      "# Köln 2019\n\nDer Vortrag über „Größe“ war schön – Übung für später.\n";
  static final String FRENCH = "# Notes\r\n\r\nL’exposé à Besançon était très réussi, déjà vu.\r\n";
  static final String JAPANESE = "# 会議のメモ\n\n今日は発表を三つ聞きました。とても面白かったです。\n";
  static final String CHINESE = "# 会议笔记\n\n今天我听了三个演讲，内容非常精彩，讲者是张伟。\n";
  static final String TAIWANESE = "# 會議筆記\n\n今天我聽了三場演講，內容非常精彩，講者是王小明。\n";
  static final String KOREAN = "# 회의 메모\n\n오늘은 세 가지 발표를 들었습니다. 아주 재미있었습니다.\n";
  static final String RUSSIAN =
      "# Заметки\n\nСегодня я слушал три доклада, и все они были интересные.\n";
  static final String GREEK =
      "# Σημειώσεις\n\nΣήμερα άκουσα τρεις ομιλίες και ήταν πολύ ενδιαφέρουσες.\n";

  private Samples() {}
}
