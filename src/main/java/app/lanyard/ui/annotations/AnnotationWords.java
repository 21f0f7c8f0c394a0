package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Mark;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of annotations says, in words. */
final class AnnotationWords {

  private final Messages messages;
  private final MarkWords marks;
  private final Function<Annotation, String> comments;
  private final DateTimeFormatter days;

  /**
   * @param comments tells what was written, without markup
   * @param zone where the person is: an annotation was made on a day of theirs
   */
  AnnotationWords(Messages messages, Function<Annotation, String> comments, ZoneId zone) {
    this.messages = messages;
    this.marks = new MarkWords(messages);
    this.comments = comments;
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

  /** What the person wrote; of a rating and a status what they say. */
  String comment(Annotation annotation) {
    return Mark.of(annotation)
        .filter(mark -> mark == Mark.RATING || mark == Mark.STATUS)
        .map(mark -> marks.spoken(Mark.together(List.of(annotation))))
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> comments.apply(annotation));
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
            comment(listed.annotation()),
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
