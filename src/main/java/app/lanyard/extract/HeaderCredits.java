package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the people that front matter names with a session: as text, as objects with a name and an
 * affiliation, or as handles of their own pages ("ada-l", "/speakers/ada-l/").
 */
final class HeaderCredits {

  private static final Pattern HANDLE =
      Pattern.compile("@?([\\p{Ll}\\p{N}]{1,40}(?:[-_.][\\p{Ll}\\p{N}]{1,40}){0,8})");
  private static final Pattern SLUG = Pattern.compile("@?([\\p{L}\\p{N}._-]{1,80})");
  private static final Pattern PAGE =
      Pattern.compile(
          "/?(?:[\\w.-]{1,60}/){0,4}_?(?:speakers?|presenters?|people|persons?|authors?|team)/"
              + "([\\w.-]{1,80}?)(?:\\.(?:md|qmd|html?))?/?");
  private static final String OWNER = "admin";
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private static final Map<HeaderKey, SpeakerRole> ROLES =
      new EnumMap<>(
          Map.of(
              HeaderKey.SPEAKERS, SpeakerRole.SPEAKER,
              HeaderKey.PANELISTS, SpeakerRole.PANELIST,
              HeaderKey.MODERATORS, SpeakerRole.MODERATOR,
              HeaderKey.HOSTS, SpeakerRole.HOST,
              HeaderKey.CHAIRS, SpeakerRole.CHAIR));

  private final SpeakerReader speakers;

  HeaderCredits(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  /** The people under the keys for speakers; hosts and chairs only beside those. */
  List<SpeakerCredit> speakers(HeaderData session) {
    Map<String, SpeakerCredit> credits = new LinkedHashMap<>();
    ROLES.forEach(
        (key, role) ->
            credits(session, key, role)
                .forEach(credit -> credits.putIfAbsent(credit.name(), credit)));
    boolean onlyFrame =
        credits.values().stream()
            .allMatch(c -> c.role() == SpeakerRole.HOST || c.role() == SpeakerRole.CHAIR);
    return onlyFrame ? List.of() : List.copyOf(credits.values());
  }

  /** The people under the keys for authors, for a page that is known to be a session's. */
  List<SpeakerCredit> authors(HeaderData session) {
    return credits(session, HeaderKey.AUTHORS, SpeakerRole.SPEAKER).toList();
  }

  private Stream<SpeakerCredit> credits(HeaderData session, HeaderKey key, SpeakerRole role) {
    boolean slugs = key == HeaderKey.SPEAKERS && session.has(HeaderKey.SLUGS);
    return session
        .values(key)
        .map(value -> people(session, value, role, slugs).filter(HeaderCredits::isNamed).toList())
        .filter(people -> !people.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  /** Themes of site generators call a site's owner "admin" instead of a name. */
  private static boolean isNamed(SpeakerCredit credit) {
    return !credit.name().equals(OWNER);
  }

  private Stream<SpeakerCredit> people(
      HeaderData session, Object value, SpeakerRole role, boolean slugs) {
    return switch (value) {
      case String text -> named(text.strip(), role, slugs);
      case List<?> list ->
          list.stream()
              .filter(Objects::nonNull)
              .flatMap(item -> people(session, item, role, slugs));
      case Map<?, ?> _ -> session.objects(value).flatMap(person -> person(person, role).stream());
      default -> Stream.empty();
    };
  }

  private Stream<SpeakerCredit> named(String text, SpeakerRole role, boolean slugs) {
    List<Optional<SpeakerCredit>> handles =
        COMMA.splitAsStream(text).map(part -> handle(part, role, slugs)).toList();
    if (!handles.isEmpty() && handles.stream().allMatch(Optional::isPresent)) {
      return handles.stream().flatMap(Optional::stream);
    }
    return speakers.read(text).stream().map(credit -> as(role, credit));
  }

  /** A handle keeps its spelling as the name, until its page gives a better one. */
  private static Optional<SpeakerCredit> handle(String text, SpeakerRole role, boolean slugs) {
    return Stream.of(HANDLE, PAGE, slugs ? SLUG : HANDLE)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .filter(handle -> handle.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .map(handle -> new SpeakerCredit(handle, null, role, handle.toLowerCase(Locale.ROOT)));
  }

  private static Optional<SpeakerCredit> person(HeaderData person, SpeakerRole role) {
    Optional<String> organisation = person.text(HeaderKey.ORGANISATION);
    return PersonData.name(person)
        .map(name -> new SpeakerCredit(name, organisation.orElse(null), role))
        .or(() -> person.text(HeaderKey.HANDLE).flatMap(slug -> handle(slug, role, true)));
  }

  private static SpeakerCredit as(SpeakerRole role, SpeakerCredit credit) {
    return role == SpeakerRole.SPEAKER
        ? credit
        : new SpeakerCredit(credit.name(), credit.organisation(), role, credit.handle());
  }
}
