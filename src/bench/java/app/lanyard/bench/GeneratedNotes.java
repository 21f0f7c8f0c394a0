package app.lanyard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Notes of made-up conferences, always the same ones: as tables, as headings and as lists, in five
 * languages. As in life, a few speakers and projects turn up often and most of them seldom.
 */
final class GeneratedNotes {

  static final int NOTES = 20_250;
  static final int TALKS = 101_250;
  static final int SPEAKERS = 30_200;

  private static final int NOTES_IN_FOLDER = 500;
  private static final List<String> TAGS =
      List.of("kubernetes", "gpu", "databases", "testing", "community", "security", "rust", "web");

  private final Cast cast;

  GeneratedNotes(Cast cast) {
    this.cast = cast;
  }

  void write(Path folder) throws IOException {
    for (int number = 0; number < NOTES; number++) {
      Path file = folder.resolve("%02d/note-%05d.md".formatted(number / NOTES_IN_FOLDER, number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(number));
    }
  }

  private String text(int number) {
    var random = new Random(number);
    Edition event = Edition.of(number % Edition.EDITIONS);
    Tongue tongue = tongue(number);
    var text = new StringBuilder();
    text.append(header(number, event));
    text.append("# ").append(event.name()).append("\n\n");
    text.append(event.place()).append(", ").append(tongue.date(event.first())).append("\n\n");
    text.append(prose(tongue, number, random)).append("\n\n");
    Shape shape = Shape.of(number);
    text.append(shape.head(tongue));
    for (int talk = talksBefore(number); talk < talksBefore(number + 1); talk++) {
      text.append(shape.talk(tongue, event, talk(tongue, event, talk, random)));
    }
    return text.append('\n').append(prose(tongue, number + NOTES, random)).append('\n').toString();
  }

  private static String header(int number, Edition event) {
    return """
        ---
        title: "%s: what I heard"
        date: %s
        tags: [%s, %s]
        ---

        """
        .formatted(
            event.name(),
            event.first().plusDays(9),
            TAGS.get(number % TAGS.size()),
            TAGS.get((number / 3 + 1) % TAGS.size()));
  }

  private String prose(Tongue tongue, int number, Random random) {
    return tongue.prose(
        cast.projectInText(number % Cast.PROJECTS),
        cast.projectInText(often(random, Cast.PROJECTS)));
  }

  private GeneratedTalk talk(Tongue tongue, Edition event, int number, Random random) {
    String project = random.nextInt(3) == 0 ? "" : cast.project(often(random, Cast.PROJECTS));
    int speaker = number < SPEAKERS ? number : often(random, SPEAKERS);
    String speakers = credit(speaker);
    if (random.nextInt(3) == 0) {
      speakers += ", " + credit(often(random, SPEAKERS));
    }
    LocalDate day = event.first().plusDays(random.nextInt(3));
    return new GeneratedTalk(
        number, tongue.title(random, project), speakers, day, random.nextInt(10));
  }

  private String credit(int speaker) {
    return cast.speaker(speaker) + " (" + cast.organisation(speaker * 13) + ")";
  }

  /** A number below the bound; the small ones come up more often. */
  private static int often(Random random, int bound) {
    double share = random.nextDouble();
    return (int) (bound * share * share * share);
  }

  /** Two of three notes in English. */
  private static Tongue tongue(int number) {
    Tongue[] all = Tongue.values();
    int turn = number % (2 * all.length);
    return turn < all.length ? all[turn] : Tongue.ENGLISH;
  }

  /** Four, five or six talks in a note. */
  private static int talksBefore(int number) {
    return number == NOTES ? TALKS : 5 * number - (number % 3 == 0 ? 0 : 1);
  }
}
