package app.lanyard.library;

import app.lanyard.model.NoteRow;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the note that a link in another note leads to: by its path, by the address it has when
 * published with Hugo or Jekyll, by its file's name, by its title; in the same source first.
 */
final class NoteLinks {

  private static final Pattern DATED_ADDRESS =
      Pattern.compile("(?:^|/)(\\d{4})/(\\d{1,2})/(?:(\\d{1,2})/)?");

  private final List<NoteRow> notes;

  NoteLinks(List<NoteRow> notes) {
    this.notes = notes;
  }

  Optional<Long> resolve(NoteRow from, String target) {
    return Stream.of(target, decoded(target))
        .map(NoteLinks::withoutQuery)
        .filter(address -> !address.isBlank())
        .distinct()
        .flatMap(address -> found(from, address).stream())
        .findFirst();
  }

  private Optional<Long> found(NoteRow from, String address) {
    Optional<String> path = path(from, address);
    String bare = NotePath.bare(strip(address));
    String title = address.strip().toLowerCase(Locale.ROOT);
    Predicate<NoteRow> near = note -> note.sourceId() == from.sourceId();
    return Stream.<Predicate<NoteRow>>of(
            near.and(note -> path.filter(note.path()::equals).isPresent()),
            near.and(note -> path.filter(at -> isBare(note, at)).isPresent()),
            near.and(note -> path.filter(at -> NotePath.isPageOf(note.path(), at)).isPresent()),
            near.and(note -> isNamed(note, bare)),
            near.and(note -> isPublishedAs(note, strip(address))),
            near.and(note -> isTitled(note, title)),
            note -> isNamed(note, bare),
            note -> isPublishedAs(note, strip(address)),
            note -> isTitled(note, title))
        .flatMap(rule -> best(rule).stream())
        .findFirst();
  }

  private Optional<Long> best(Predicate<NoteRow> rule) {
    return notes.stream()
        .filter(rule)
        .min(
            Comparator.comparing(NoteRow::gone)
                .thenComparingInt(note -> note.path().length())
                .thenComparing(NoteRow::path)
                .thenComparingLong(NoteRow::id))
        .map(NoteRow::id);
  }

  private static Optional<String> path(NoteRow from, String address) {
    String base = address.startsWith("/") ? "" : NotePath.folder(from.path());
    return NotePath.normalised(base + address);
  }

  private static boolean isBare(NoteRow note, String path) {
    return NotePath.bare(note.path()).equals(path.toLowerCase(Locale.ROOT));
  }

  /** Named as a wikilink does it: the file's name, perhaps with folders before it. */
  private static boolean isNamed(NoteRow note, String bare) {
    String path = NotePath.bare(note.path());
    return !bare.isEmpty() && (path.equals(bare) || path.endsWith("/" + bare));
  }

  private static boolean isPublishedAs(NoteRow note, String address) {
    String slug = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String name = slug.replaceFirst("\\.html?$", "");
    if (name.isEmpty() || !NotePath.slug(note.path()).equals(name)) {
      return false;
    }
    Matcher dated = DATED_ADDRESS.matcher(address);
    return !dated.find() || !hasDay(note) || note.path().contains(day(dated));
  }

  private static boolean hasDay(NoteRow note) {
    String name = note.path().substring(note.path().lastIndexOf('/') + 1);
    return name.matches("\\d{4}-\\d{2}-\\d{2}-.*");
  }

  private static String day(Matcher dated) {
    String month = dated.group(1) + "-" + twoDigits(dated.group(2));
    return dated.group(3) == null ? month : month + "-" + twoDigits(dated.group(3));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static boolean isTitled(NoteRow note, String title) {
    return note.title().strip().toLowerCase(Locale.ROOT).equals(title);
  }

  private static String strip(String address) {
    return NotePath.normalised(address).orElse("");
  }

  private static String withoutQuery(String address) {
    int query = address.indexOf('?');
    // A question mark may belong to a title, but then nothing like a parameter follows.
    return query > 0 && address.indexOf('=', query) > 0 ? address.substring(0, query) : address;
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target; // A percent sign that encodes nothing: the target is meant as it stands.
    }
  }
}
