package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.model.FoundPerson;
import app.lanyard.model.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the person whose page a note is, so that the pages of sessions can name them by a handle:
 * by its layout, by its folder, or by what it says of them (a name with an affiliation, a picture,
 * an account).
 */
final class PersonPageRecogniser implements Recogniser {

  private static final Pattern LAYOUT =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:speakers?|presenters?|persons?|people|authors?|profiles?|members?"
              + "|instructors?)(?:$|[^\\p{L}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:^|/)_?(?:speakers?|presenters?|people|persons?|authors?|instructors?|team)/",
          Pattern.CASE_INSENSITIVE);
  private static final int SURE = 2;
  private static final int LONGEST_NAME = 80;

  private final HeaderKeys keys = new HeaderKeys();
  private final SpeakerReader speakers;
  private final TalkWords words;

  PersonPageRecogniser(Readers readers) {
    this.speakers = readers.speakers();
    this.words = readers.words();
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var header = note.note().frontMatter().values();
    boolean folder = FOLDER.matcher(note.path()).find();
    if (header.isEmpty() && !folder) {
      return;
    }
    var data = HeaderData.of(header, keys);
    name(data, folder, note)
        .map(
            name ->
                new FoundPerson(
                    handle(data, note.path()),
                    name,
                    data.text(HeaderKey.ORGANISATION).orElse(null),
                    span(note)))
        .ifPresent(findings::addPerson);
  }

  private Optional<String> name(HeaderData page, boolean folder, NoteContext note) {
    if (page.has(HeaderKey.SPEAKERS) || SessionEvidence.isNamedSession(page)) {
      return Optional.empty();
    }
    boolean layout = page.texts(HeaderKey.LAYOUT).anyMatch(text -> LAYOUT.matcher(text).find());
    long personal = page.count(HeaderKey.PERSONAL);
    Optional<String> name = PersonData.name(page).filter(this::isName);
    boolean sure = (layout && folder) || ((layout || folder) && personal > 0);
    if (name.isPresent() && sure) {
      return name;
    }
    boolean possible = folder || layout || personal >= SURE;
    return name.or(() -> folder ? heading(note) : Optional.empty())
        .filter(written -> possible && speakers.readCertain(written).size() == 1);
  }

  /** "Speakers" is the title of a list, and not a name. */
  private boolean isName(String text) {
    return text.length() <= LONGEST_NAME && !words.isNoTalk(text);
  }

  private static Optional<String> heading(NoteContext note) {
    return note.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 1)
        .map(heading -> heading.text().text())
        .findFirst();
  }

  /** What the page says it is called, else the name of its file, or of the folder of an index. */
  private static String handle(HeaderData page, String path) {
    String called = page.text(HeaderKey.HANDLE).orElseGet(() -> new FilePath(path).pageName());
    return called.toLowerCase(Locale.ROOT);
  }

  private static SourceSpan span(NoteContext note) {
    var header = note.note().frontMatter();
    return header.lineOf("name").isPresent()
        ? SourceSpan.line(header.lineOf("name").getAsInt())
        : note.blocks().stream().map(Block::span).findFirst().orElse(SourceSpan.line(1));
  }
}
