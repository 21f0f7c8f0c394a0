package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the one talk of a note whose title stands in its front matter, with the speaker and more
 * labelled at the very top: "Speaker: …", "Event: …".
 */
final class OpeningFieldsRecogniser implements Recogniser {

  private static final String REASON = "The note's title, with its speakers labelled right below";
  private static final Pattern NOTES =
      Pattern.compile(
          "^(?:my\\s|talk\\s)?notes?(?:\\s(?:on|from))?\\s?[:–-]\\s", Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  OpeningFieldsRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    Optional<String> title = note.note().frontMatter().text("title");
    if (title.isEmpty() || note.sections().isEmpty() || !findings.talks().isEmpty()) {
      return;
    }
    Section opening = note.sections().getFirst();
    if (opening.heading().isPresent() || opening.body().isEmpty()) {
      return;
    }
    if (!bodies.glance(opening.body()).has(FieldKind.SPEAKER)) {
      return;
    }
    TalkBody body = bodies.read(opening.body(), note.dates());
    if (isTalk(body) && !readers.words().isNoTalk(title.get())) {
      findings.addTalk(draft(title.get(), opening, body, note));
    }
  }

  private TalkDraft draft(String title, Section opening, TalkBody body, NoteContext note) {
    String bare = NOTES.matcher(title.strip()).replaceFirst("");
    Block first = opening.body().getFirst();
    var draft = new TalkDraft(bare, first.span(), REASON).kind(readers.kinds().inTitle(bare));
    applier.apply(body, draft, note.dates());
    return draft;
  }

  private boolean isTalk(TalkBody body) {
    boolean speakers =
        body.fields().stream()
            .filter(field -> field.kind() == FieldKind.SPEAKER)
            .anyMatch(field -> !readers.speakers().read(field.value().text()).isEmpty());
    boolean given =
        body.has(FieldKind.EVENT)
            || body.links().stream()
                .anyMatch(
                    link -> link.kind() == LinkKind.RECORDING || link.kind() == LinkKind.SLIDES);
    return speakers && given;
  }
}
