package app.lanyard.extract;

import app.lanyard.extract.text.RichText;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands below a talk's heading or row and belongs to it.
 *
 * @param links those that its lines give as the talk's own
 * @param abstractText the abstract, if one is quoted
 * @param span the lines up to the last that belongs to the talk; empty if none does
 */
record TalkBody(
    List<Field> fields,
    List<TalkLink> links,
    Optional<String> abstractText,
    Optional<SourceSpan> span) {

  /** Of blocks that tell nothing of a talk. */
  static final TalkBody NOTHING =
      new TalkBody(List.of(), List.of(), Optional.empty(), Optional.empty());

  TalkBody {
    fields = List.copyOf(fields);
    links = List.copyOf(links);
  }

  /** Whether nothing is told by fields and links. */
  boolean isEmpty() {
    return fields.isEmpty() && links.isEmpty();
  }

  Stream<RichText> values(FieldKind kind) {
    return fields.stream().filter(field -> field.kind() == kind).map(Field::value);
  }

  Optional<RichText> value(FieldKind kind) {
    for (Field field : fields) {
      if (field.kind() == kind) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  boolean has(FieldKind kind) {
    return value(kind).isPresent();
  }
}
