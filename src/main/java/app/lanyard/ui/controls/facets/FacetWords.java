package app.lanyard.ui.controls.facets;

import app.lanyard.model.Facet;
import app.lanyard.model.FacetChoice;
import app.lanyard.model.FacetCount;
import app.lanyard.ui.text.Messages;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What facets and their values are called. */
public final class FacetWords {

  private final Messages messages;

  public FacetWords(Messages messages) {
    this.messages = messages;
  }

  public String title(Facet facet) {
    return messages.get("facet." + facet.wireName());
  }

  public String choice(FacetChoice choice) {
    return value(choice.facet(), choice.key(), choice.label());
  }

  /** Words and chosen values in a row: "“mesh”, FOSDEM 2025, Keynote". */
  public String listed(String text, List<FacetChoice> choices) {
    return Stream.concat(
            Stream.of(text).filter(words -> !words.isEmpty()).map(words -> "“" + words + "”"),
            choices.stream().map(this::choice))
        .collect(Collectors.joining(", "));
  }

  String count(Facet facet, FacetCount count) {
    return value(facet, count.key(), count.label());
  }

  /** How many rows have a value. */
  String rows(FacetCount count) {
    return NumberFormat.getIntegerInstance(messages.locale()).format(count.count());
  }

  /** Values that have words of their own in the window's language are told by their keys. */
  private String value(Facet facet, String key, String label) {
    return switch (facet) {
      case KIND -> messages.get("talk.kind." + key);
      case HAS -> messages.get("facet.has." + key);
      case IS -> messages.get("facet.is." + key);
      case STATUS -> messages.get("marks.status." + key);
      case RATING -> messages.get("facet.stars", key);
      case LABEL -> "#" + label;
      case LANGUAGE -> language(key);
      case EVENT, SERIES, YEAR, SPEAKER, ORGANISATION, PROJECT, TAG, SOURCE -> label;
    };
  }

  private String language(String key) {
    Locale language = Locale.forLanguageTag(key.replace('_', '-'));
    String name = language.getDisplayName(messages.locale());
    return name.isEmpty() ? key : name;
  }
}
