package app.lanyard.store;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EventLabel;
import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.search.Query;
import app.lanyard.search.QueryParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rows of the table of talks a list shows, as conditions with their parameters. */
final class TalkConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Parameters parameters = new Parameters();

  private TalkConditions() {}

  static TalkConditions of(Database database, TalkFilter filter) {
    return of(database, filter, false);
  }

  /** Those of one group: the index is searched by the group's own dates, as the plus sign says. */
  static TalkConditions of(Database database, TalkFilter filter, TalkGroup group) {
    EventLabel event = group.event();
    TalkConditions conditions = of(database, filter, true);
    conditions.spanIs(group.span());
    conditions.conditions.add("event IS ?");
    conditions.parameters.add(event == null ? null : event.id());
    return conditions;
  }

  private static TalkConditions of(Database database, TalkFilter filter, boolean narrow) {
    var conditions = new TalkConditions();
    String sign = narrow ? "+" : "";
    if (filter.from() != null) {
      conditions.and(sign + "date_end >= ?", filter.from().toEpochDay());
    }
    if (filter.to() != null) {
      conditions.and(sign + "date_start <= ?", filter.to().toEpochDay());
    }
    conditions.and(QueryParser.parse(filter.text()).query(), sign);
    keys(filter.choices())
        .forEach((facet, keys) -> conditions.and(FacetCondition.of(database, facet, keys, narrow)));
    return conditions;
  }

  /** What was chosen of each facet. */
  static Map<Facet, List<String>> keys(List<FacetChoice> choices) {
    return choices.stream()
        .collect(
            Collectors.groupingBy(
                FacetChoice::facet,
                () -> new EnumMap<>(Facet.class),
                Collectors.mapping(FacetChoice::key, Collectors.toList())));
  }

  /** Narrows by one more condition. */
  void and(Condition condition) {
    conditions.add(condition.sql());
    parameters.add(condition.parameters().toArray());
  }

  /** A WHERE clause, or nothing. */
  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions) + " ";
  }

  Parameters parameters() {
    return parameters;
  }

  private void spanIs(@Nullable DateSpan span) {
    conditions.add("date_end IS ? AND date_start IS ? AND date_precision IS ?");
    if (span == null) {
      parameters.add(null, null, null);
    } else {
      parameters.add(span.end().toEpochDay(), span.start().toEpochDay(), span.precision().name());
    }
  }

  /** What is asked in the language of the search field; the kinds of results are passed over. */
  private void and(Query query, String sign) {
    var text = MatchText.of(query);
    if (text.isWanted()) {
      and("id IN (SELECT rowid FROM talk_text WHERE talk_text MATCH ?)", text.expression());
    } else if (!text.unwanted().isEmpty()) {
      and("id NOT IN (SELECT rowid FROM talk_text WHERE talk_text MATCH ?)", text.unwanted());
    }
    TalkTerms.of(query, sign + "talk.").forEach(this::and);
  }

  private void and(String condition, Object parameter) {
    conditions.add(condition);
    parameters.add(parameter);
  }
}
