package app.lanyard.store.correction;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads corrections from JSON objects. */
final class CorrectionReader {

  private final JsonNode object;

  private CorrectionReader(JsonNode object) {
    this.object = object;
  }

  /**
   * @throws IllegalArgumentException if it is of an unknown type, or lacks something
   */
  static Correction read(JsonNode object) {
    return new CorrectionReader(object).correction();
  }

  private Correction correction() {
    String type = text("type");
    return switch (type) {
      case "rename" -> new Correction.Rename(kind(), text("key"), text("name"));
      case "merge" -> new Correction.Merge(kind(), texts("keys"), text("into"));
      case "split" ->
          new Correction.Split(
              kind(),
              text("key"),
              text("newKey"),
              text("name"),
              list("talks", CorrectionReader::talk),
              list("notes", JsonNode::asLong));
      case "talk-title" -> new Correction.TalkTitle(talk(), text("title"));
      case "talk-date" -> new Correction.TalkDate(talk(), date());
      case "talk-event" ->
          new Correction.TalkEvent(talk(), textOrNull("event"), textOrNull("eventKey"));
      case "talk-kind" -> new Correction.TalkKindSet(talk(), TalkKind.ofWireName(text("kind")));
      case "talk-speakers" ->
          new Correction.TalkSpeakers(
              talk(), list("speakers", CorrectionReader::credit), texts("keys"));
      case "not-a-talk" -> new Correction.NotATalk(talk());
      case "add-talk" ->
          new Correction.AddTalk(
              text("key"),
              number("note"),
              new SourceSpan((int) number("startLine"), (int) number("endLine")),
              text("quote"),
              text("title"));
      case "event-date" -> new Correction.EventDate(text("key"), date());
      case "dismissal" -> new Correction.Dismissal(text("suggestion"));
      default -> throw new IllegalArgumentException("No type of corrections: " + type);
    };
  }

  private EntityKind kind() {
    return EntityKind.ofWireName(text("kind"));
  }

  private TalkRef talk() {
    return talk(required("talk"));
  }

  private static TalkRef talk(JsonNode object) {
    var talk = new CorrectionReader(object);
    return new TalkRef(talk.text("key"), talk.text("title"), talk.number("note"));
  }

  private static SpeakerCredit credit(JsonNode object) {
    var credit = new CorrectionReader(object);
    return new SpeakerCredit(
        credit.text("name"),
        credit.textOrNull("organisation"),
        SpeakerRole.ofWireName(credit.text("role")),
        credit.textOrNull("handle"));
  }

  private @Nullable DateSpan date() {
    if (!object.has("start")) {
      return null;
    }
    try {
      return new DateSpan(
          LocalDate.parse(text("start")),
          LocalDate.parse(text("end")),
          DatePrecision.valueOf(text("precision")));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not a date: " + object, e);
    }
  }

  private List<String> texts(String field) {
    return list(field, JsonNode::asText);
  }

  private <T> List<T> list(String field, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    required(field).forEach(node -> items.add(item.apply(node)));
    return items;
  }

  private String text(String field) {
    return required(field).asText();
  }

  private @Nullable String textOrNull(String field) {
    return object.has(field) ? text(field) : null;
  }

  private long number(String field) {
    return required(field).asLong();
  }

  private JsonNode required(String field) {
    JsonNode value = object.get(field);
    if (value == null) {
      throw new IllegalArgumentException("A correction without " + field);
    }
    return value;
  }
}
