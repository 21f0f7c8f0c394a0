package app.lanyard.extract;

import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header of a table: which column holds what. */
final class HeaderReader {

  private static final Pattern PARTS = Pattern.compile("\\s*+(?:/|&|,|\\+|\\band\\b|\\(|\\))\\s*+");
  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern YEAR =
      Pattern.compile(
          "year|jahr|année|año|ano|anno|год|年|年份|연도",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final FieldReader fields;

  HeaderReader(FieldReader fields) {
    this.fields = fields;
  }

  TableColumns read(List<RichText> header) {
    Map<FieldKind, Integer> places = new EnumMap<>(FieldKind.class);
    boolean combined = false;
    int year = TableColumns.NONE;
    for (int i = 0; i < header.size(); i++) {
      List<FieldKind> kinds = kinds(header.get(i).text());
      boolean titleAndSpeaker =
          kinds.contains(FieldKind.TITLE) && kinds.contains(FieldKind.SPEAKER);
      combined |= titleAndSpeaker;
      if (titleAndSpeaker) {
        places.put(FieldKind.TITLE, i);
      } else if (YEAR.matcher(header.get(i).text().strip()).matches()) {
        year = i;
      } else if (!kinds.isEmpty()) {
        places.putIfAbsent(kinds.getFirst(), i);
      }
    }
    if (year >= 0 && places.putIfAbsent(FieldKind.DATE, year) == null) {
      year = TableColumns.NONE;
    }
    return new TableColumns(places, combined && !places.containsKey(FieldKind.SPEAKER), year);
  }

  /** The kinds that a heading of a column speaks of, whole or in its parts. */
  private List<FieldKind> kinds(String header) {
    Optional<FieldKind> whole = fields.kindOf(header);
    boolean loose = whole.filter(kind -> kind == FieldKind.SESSION).isPresent();
    if (whole.isPresent() && !(loose && header.indexOf('/') > 0)) {
      return List.of(whole.get());
    }
    var kinds = new ArrayList<FieldKind>();
    for (String part : PARTS.split(header, -1)) {
      fields.kindOf(part).ifPresent(kinds::add);
    }
    if (kinds.isEmpty()) {
      String[] words = SPACES.split(BRACKETS.matcher(header).replaceAll(" ").strip(), -1);
      fields
          .kindOf(words[words.length - 1])
          .or(() -> fields.kindOf(words[0]))
          .ifPresent(kinds::add);
    }
    return kinds;
  }
}
