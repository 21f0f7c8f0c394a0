package app.lanyard.bench;

import java.time.LocalDate;

/**
 * A talk of a generated note.
 *
 * @param material from 0 to 9: below 3 there are slides, from 3 to 5 a recording
 */
record GeneratedTalk(int number, String title, String speakers, LocalDate day, int material) {

  /** A link to what there is of it; empty if there is nothing. */
  String link() {
    if (material < 3) {
      return "[slides](https://speakerdeck.com/lanyard/talk-%d)".formatted(number);
    }
    return material < 6 ? "[video](https://www.youtube.com/watch?v=lan%08d)".formatted(number) : "";
  }
}
