package app.lanyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The full-text index of the joined talks. */
final class TalkText {

  private final Database database;

  TalkText(Database database) {
    this.database = database;
  }

  /** Writes the text of these talks anew; of those that are no more, it is deleted. */
  void refresh(Set<Long> talks) {
    String ids = Json.array(talks);
    delete(ids);
    Map<Long, Set<String>> speakers = speakers(ids);
    for (Text text : texts(ids)) {
      Set<String> names = speakers.getOrDefault(text.talk(), Set.of());
      database.update(
          "INSERT INTO talk_text (rowid, title, event, speakers, abstract) VALUES (?, ?, ?, ?, ?)",
          text.talk(),
          text.title(),
          text.event(),
          SearchText.indexed(String.join("\n", names)),
          text.summary());
    }
  }

  private void delete(String ids) {
    database.update("DELETE FROM talk_text WHERE rowid IN (SELECT value FROM json_each(?))", ids);
  }

  /** People are found by the name that the talk gives and by the one they have. */
  private Map<Long, Set<String>> speakers(String ids) {
    var names = new HashMap<Long, Set<String>>();
    database.each(
        """
        SELECT t.talk, t.name AS credited, s.name FROM talk_speaker t
        JOIN speaker s ON s.id = t.speaker
        WHERE t.talk IN (SELECT value FROM json_each(?))
        ORDER BY t.talk, t.position""",
        row ->
            names
                .computeIfAbsent(row.number("talk"), talk -> new LinkedHashSet<>())
                .addAll(List.of(row.text("credited"), row.text("name"))),
        ids);
    return names;
  }

  private List<Text> texts(String ids) {
    List<Text> texts = new ArrayList<>();
    database.each(
        """
        SELECT t.id, t.title, t.abstract, e.name AS event FROM talk t
        LEFT JOIN event e ON e.id = t.event
        WHERE t.id IN (SELECT value FROM json_each(?))""",
        row ->
            texts.add(
                new Text(
                    row.number("id"),
                    SearchText.indexed(row.text("title")),
                    indexedOrEmpty(row.textOrNull("event")),
                    indexedOrEmpty(row.textOrNull("abstract")))),
        ids);
    return texts;
  }

  private static String indexedOrEmpty(@Nullable String text) {
    return text == null ? "" : SearchText.indexed(text);
  }

  private record Text(long talk, String title, String event, String summary) {}
}
