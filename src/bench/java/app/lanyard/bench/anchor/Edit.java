package app.lanyard.bench.anchor;

import java.util.Optional;

/** What is done to a note between two looks at it. */
public enum Edit {
  UNCHANGED("unchanged"),
  WORDS_INSIDE("words changed inside"),
  WORDS_AROUND("words changed around"),
  WORDS_BOTH("words changed inside and around"),
  SENTENCE_BEFORE("a sentence put before"),
  SENTENCE_INSIDE("a sentence put inside"),
  PARAGRAPHS_ABOVE("paragraphs put above"),
  BLOCKS_MOVED("its blocks moved"),
  SECTIONS_REORDERED("sections reordered"),
  REFORMATTED("reformatted"),
  LOOKALIKE_NEAR("a lookalike put beside"),
  LOOKALIKE_FAR("a lookalike put elsewhere"),
  EVERYTHING("all kinds of edits at once"),
  TEXT_DELETED("its text deleted"),
  BLOCKS_DELETED("its blocks deleted"),
  DELETED_BESIDE_COPY("deleted, a copy elsewhere"),
  DELETED_BESIDE_SIMILAR("deleted, a similar text elsewhere");

  private final String label;

  Edit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean deletes() {
    return compareTo(TEXT_DELETED) >= 0;
  }

  /**
   * A note before and after.
   *
   * @param before as it was when the highlight was made
   */
  public record Trial(MarkedNote before, MarkedNote after) {}

  /** The edit done; nothing if it can't be done to that note. */
  public Optional<Trial> apply(MarkedNote note, Editor editor) {
    return switch (this) {
      case UNCHANGED -> after(note, note.markdown());
      case WORDS_INSIDE -> after(note, editor.wordsInside(note));
      case WORDS_AROUND -> after(note, editor.wordsAround(note));
      case WORDS_BOTH -> after(note, editor.wordsInside(changed(editor.wordsAround(note))));
      case SENTENCE_BEFORE -> after(note, editor.sentenceBefore(note));
      case SENTENCE_INSIDE -> after(note, editor.sentenceInside(note));
      case PARAGRAPHS_ABOVE -> after(note, editor.paragraphsAbove(note));
      case BLOCKS_MOVED -> after(note, editor.blocksMoved(note));
      case SECTIONS_REORDERED -> after(note, editor.sectionsReordered(note));
      case REFORMATTED -> after(note, editor.reformatted(note));
      case LOOKALIKE_NEAR -> after(note, editor.lookalikeBeside(note));
      case LOOKALIKE_FAR -> after(note, editor.paragraphsAbove(changed(editor.copied(note, 0))));
      case EVERYTHING -> after(note, editor.everything(note));
      case TEXT_DELETED -> after(note, editor.textDeleted(note));
      case BLOCKS_DELETED -> after(note, editor.blocksDeleted(note));
      case DELETED_BESIDE_COPY -> deletedBeside(changed(editor.copied(note, 0)), editor);
      case DELETED_BESIDE_SIMILAR -> deletedBeside(changed(editor.copied(note, 0.2)), editor);
    };
  }

  private Optional<Trial> deletedBeside(MarkedNote copied, Editor editor) {
    return after(copied, editor.paragraphsAbove(changed(editor.textDeleted(copied))));
  }

  private static MarkedNote changed(String markdown) {
    return new MarkedNote(markdown);
  }

  private Optional<Trial> after(MarkedNote before, String markdown) {
    boolean isChanged = !markdown.equals(before.markdown());
    return isChanged || this == UNCHANGED
        ? Optional.of(new Trial(before, new MarkedNote(markdown)))
        : Optional.empty();
  }
}
