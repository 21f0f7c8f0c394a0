package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of annotations says, in words. */
final class AnnotationWords {

  private final Messages messages;
  private final DateTimeFormatter days;

  /**
   * @param zone where the person is: an annotation was made on a day of theirs
   */
  AnnotationWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .withZone(zone);
  }

  /** What was highlighted, in one line; of others what they are. */
  String quote(Annotation annotation) {
    TextQuote quote = annotation.quote();
    if (quote != null) {
      return folded(quote.exact());
    }
    return annotation.motivation() == Motivation.BOOKMARKING
        ? messages.get("annotations.star")
        : "";
  }

  /** What it is on, when it was made and its tags. */
  String details(ListedAnnotation listed) {
    return Stream.concat(
            Stream.of(listed.about(), days.format(listed.annotation().created())),
            listed.annotation().tags().stream().map(tag -> "#" + tag))
        .collect(Collectors.joining(" · "));
  }

  /** What became of the text; empty if nothing did. */
  String state(ListedAnnotation listed) {
    if (!listed.needsReview()) {
      return "";
    }
    if (listed.placed().state() != AnchorState.REVIEW) {
      return messages.get("annotations.orphaned");
    }
    return messages.get(saysTheSame(listed) ? "annotations.unsure" : "annotations.changed");
  }

  /** Whether the words are still those that were marked, so that only their place is in doubt. */
  static boolean saysTheSame(ListedAnnotation listed) {
    TextQuote quote = listed.annotation().quote();
    return quote != null && folded(quote.exact()).equals(folded(listed.placed().currentText()));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** All of it in one sentence, for screen readers. */
  String spoken(ListedAnnotation listed) {
    return Stream.of(
            quote(listed.annotation()),
            listed.annotation().comment(),
            state(listed),
            details(listed))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Everything in it that a person may look for, in lower case. */
  static String searched(ListedAnnotation listed) {
    Annotation annotation = listed.annotation();
    TextQuote quote = annotation.quote();
    List<String> parts =
        List.of(
            quote == null ? "" : quote.exact(),
            annotation.comment(),
            listed.about(),
            String.join(" ", annotation.tags()),
            annotation.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")));
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
