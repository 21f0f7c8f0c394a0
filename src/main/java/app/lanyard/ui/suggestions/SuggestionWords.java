package app.lanyard.ui.suggestions;

import app.lanyard.model.DateSpan;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.correction.Suggestion.Subject;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.WebAddress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of suggestions says. */
final class SuggestionWords {

  private final Messages messages;
  private final DateText dates;

  SuggestionWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
  }

  /** The line below a name. */
  String details(Subject subject) {
    DateSpan days = subject.dates();
    return Stream.of(days == null ? "" : dates.span(days), WebAddress.brief(subject.detail()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String heading(SuggestionLine.Heading heading) {
    return messages.get(
        "suggestions.heading",
        messages.get("suggestions.type." + heading.type().wireName()),
        heading.count());
  }

  /** What the button says that accepts it. */
  String accept(Suggestion suggestion) {
    return switch (suggestion.type()) {
      case SAME_SPEAKER, SAME_EVENT, SAME_PROJECT, SAME_TALK -> messages.get("suggestions.merge");
      case TALK_WITHOUT_DATE -> messages.get("suggestions.setDate");
      case LOST_CORRECTION -> messages.get("suggestions.accept");
    };
  }

  /** What the button says that dismisses it. */
  String dismiss(Suggestion suggestion) {
    return switch (suggestion.type()) {
      case SAME_SPEAKER, SAME_EVENT, SAME_PROJECT, SAME_TALK -> messages.get("suggestions.apart");
      case TALK_WITHOUT_DATE, LOST_CORRECTION -> messages.get("suggestions.dismiss");
    };
  }

  /** What was done when it was accepted. */
  String accepted(Suggestion suggestion) {
    return switch (suggestion.type()) {
      case SAME_SPEAKER, SAME_EVENT, SAME_PROJECT, SAME_TALK ->
          messages.get("entity.merged", names(suggestion));
      case TALK_WITHOUT_DATE, LOST_CORRECTION ->
          messages.get("suggestions.accepted", names(suggestion));
    };
  }

  /** What was done when it was dismissed. */
  String dismissed(Suggestion suggestion) {
    return switch (suggestion.type()) {
      case SAME_SPEAKER, SAME_EVENT, SAME_PROJECT, SAME_TALK ->
          messages.get("suggestions.keptApart", names(suggestion));
      case TALK_WITHOUT_DATE, LOST_CORRECTION ->
          messages.get("suggestions.dismissed", names(suggestion));
    };
  }

  /** All of it in one sentence, for screen readers. */
  String spoken(Suggestion suggestion) {
    return Stream.concat(
            suggestion.subject().stream()
                .flatMap(subject -> Stream.of(subject.name(), details(subject))),
            Stream.of(suggestion.reason()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String names(Suggestion suggestion) {
    List<String> names = suggestion.subject().stream().map(Subject::name).toList();
    return names.size() < 2
        ? String.join("", names)
        : messages.get(
            "entity.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
