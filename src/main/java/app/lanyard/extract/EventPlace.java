package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an event with the city it was in: "SoilConf (Leeds)", "soilcon in Leeds, UK". */
record EventPlace(String name, Optional<String> place) {

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(.{3,60}?)(?:\\s?[(（]([^()（）]{3,40})[)）]|,?\\s(?:in|en|à)\\s(\\p{Lu}.{2,40}))$");
  private static final Set<String> CITIES = Vocabulary.words("cities");

  static EventPlace of(String text) {
    Matcher behind = BEHIND.matcher(text);
    if (!behind.matches()) {
      return new EventPlace(text, Optional.empty());
    }
    String place = behind.group(2) == null ? behind.group(3) : behind.group(2);
    int comma = place.indexOf(',');
    String city = comma < 0 ? place : place.substring(0, comma);
    return CITIES.contains(Vocabulary.fold(city))
        ? new EventPlace(behind.group(1).strip(), Optional.of(place.strip()))
        : new EventPlace(text, Optional.empty());
  }
}
