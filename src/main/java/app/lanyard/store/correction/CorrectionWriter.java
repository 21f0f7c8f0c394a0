package app.lanyard.store.correction;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes corrections as JSON objects. What is null is left out. */
final class CorrectionWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CorrectionWriter() {}

  static ObjectNode write(Correction correction) {
    return switch (correction) {
      case Correction.Rename(var kind, var key, var name) ->
          of("rename").put("kind", kind.wireName()).put("key", key).put("name", name);
      case Correction.Merge(var kind, var keys, var into) ->
          with(of("merge").put("kind", kind.wireName()).put("into", into), "keys", texts(keys));
      case Correction.Split split -> split(split);
      case Correction.TalkTitle(var talk, var title) -> of("talk-title", talk).put("title", title);
      case Correction.TalkDate(var talk, var date) -> dated(of("talk-date", talk), date);
      case Correction.TalkEvent event -> event(event);
      case Correction.TalkKindSet(var talk, var kind) ->
          of("talk-kind", talk).put("kind", kind.wireName());
      case Correction.TalkSpeakers speakers -> speakers(speakers);
      case Correction.NotATalk(var talk) -> of("not-a-talk", talk);
      case Correction.AddTalk added -> added(added);
      case Correction.EventDate(var key, var date) -> dated(of("event-date").put("key", key), date);
      case Correction.Dismissal(var suggestion) -> of("dismissal").put("suggestion", suggestion);
    };
  }

  private static ObjectNode split(Correction.Split split) {
    ArrayNode talks = NODES.arrayNode();
    split.talks().forEach(talk -> talks.add(talk(talk)));
    ArrayNode notes = NODES.arrayNode();
    split.notes().forEach(notes::add);
    ObjectNode object =
        of("split")
            .put("kind", split.kind().wireName())
            .put("key", split.key())
            .put("newKey", split.newKey())
            .put("name", split.name());
    return with(with(object, "talks", talks), "notes", notes);
  }

  private static ObjectNode event(Correction.TalkEvent event) {
    ObjectNode object = of("talk-event", event.talk());
    putText(object, "event", event.event());
    putText(object, "eventKey", event.eventKey());
    return object;
  }

  private static ObjectNode speakers(Correction.TalkSpeakers speakers) {
    ArrayNode credits = NODES.arrayNode();
    speakers.speakers().forEach(credit -> credits.add(credit(credit)));
    ObjectNode object = with(of("talk-speakers", speakers.talk()), "speakers", credits);
    return with(object, "keys", texts(speakers.speakerKeys()));
  }

  private static ObjectNode credit(SpeakerCredit credit) {
    ObjectNode object = NODES.objectNode().put("name", credit.name());
    putText(object, "organisation", credit.organisation());
    putText(object, "handle", credit.handle());
    return object.put("role", credit.role().wireName());
  }

  private static ObjectNode added(Correction.AddTalk added) {
    SourceSpan span = added.span();
    return of("add-talk")
        .put("key", added.key())
        .put("note", added.noteId())
        .put("startLine", span.startLine())
        .put("endLine", span.endLine())
        .put("quote", added.quote())
        .put("title", added.title());
  }

  private static ObjectNode of(String type, TalkRef talk) {
    return with(of(type), "talk", talk(talk));
  }

  private static ObjectNode talk(TalkRef talk) {
    return NODES
        .objectNode()
        .put("key", talk.key())
        .put("title", talk.title())
        .put("note", talk.noteId());
  }

  private static ObjectNode of(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static ObjectNode dated(ObjectNode object, @Nullable DateSpan date) {
    if (date == null) {
      return object;
    }
    return object
        .put("start", date.start().toString())
        .put("end", date.end().toString())
        .put("precision", date.precision().name());
  }

  private static ObjectNode with(ObjectNode object, String field, JsonNode value) {
    object.set(field, value);
    return object;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static void putText(ObjectNode object, String field, @Nullable String value) {
    if (value != null) {
      object.put(field, value);
    }
  }
}
