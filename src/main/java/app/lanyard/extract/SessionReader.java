package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a talk of what front matter says of a session. Zones are left aside. */
final class SessionReader {

  private static final Pattern LINK_WORDS = Pattern.compile("^url(?=.)|(?<=.)(?:url|link|href)$");
  private static final int NESTING = 2;

  private final Readers readers;

  SessionReader(Readers readers) {
    this.readers = readers;
  }

  /**
   * @param day the day that a list gives to all its sessions
   */
  TalkDraft read(
      HeaderData session,
      List<SpeakerCredit> speakers,
      Optional<WrittenDate> day,
      DateParser dates,
      SourceSpan span,
      String reason) {
    String title = session.text(HeaderKey.TITLE).orElse("");
    var draft =
        new TalkDraft(title, span, reason)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(title))
            .date(date(session, dates).or(() -> day))
            .time(() -> SessionTime.of(session))
            .event(session.text(HeaderKey.OCCASION).filter(this::isEvent))
            .event(session.text(HeaderKey.CONFERENCE).filter(SessionReader::mayName))
            .abstractText(session.text(HeaderKey.ABSTRACT));
    session
        .texts(HeaderKey.KIND)
        .forEach(kind -> draft.kind(readers.kinds().inText(kind.replace('-', ' '))));
    session.forEach((key, value) -> link(draft, key, value, NESTING));
    return draft;
  }

  private static boolean mayName(String text) {
    return text.indexOf('/') < 0 && LineText.isNameLike(text);
  }

  private boolean isEvent(String text) {
    return text.indexOf('/') < 0
        && (readers.events().first(text).isPresent() || DateParser.year(text).isPresent());
  }

  /** The day it was held on, or its days if it says when it ended. */
  static Optional<WrittenDate> date(HeaderData session, DateParser dates) {
    Optional<WrittenDate> start =
        first(session, HeaderKey.START, dates).or(() -> first(session, HeaderKey.DATE, dates));
    Optional<WrittenDate> end = first(session, HeaderKey.END, dates);
    return start.map(first -> end.flatMap(first::to).orElse(first));
  }

  private static Optional<WrittenDate> first(HeaderData session, HeaderKey key, DateParser dates) {
    return session
        .texts(key)
        .flatMap(
            text -> dates.first(text).map(DateMatch::date).or(() -> DateParser.year(text)).stream())
        .findFirst();
  }

  private void link(TalkDraft draft, String key, Object value, int nesting) {
    switch (value) {
      case String url when url.startsWith("http") -> link(draft, key, url.strip());
      case Map<?, ?> map when nesting > 0 -> {
        String label = map.get("name") instanceof String name ? name : key;
        map.forEach(
            (inner, item) ->
                link(draft, isAddress(inner) ? label : inner.toString(), item, nesting - 1));
      }
      case List<?> list when nesting > 0 ->
          list.forEach(item -> link(draft, key, item, nesting - 1));
      default -> {}
    }
  }

  private void link(TalkDraft draft, String key, String url) {
    LinkKind kind = readers.links().classify(LINK_WORDS.matcher(key).replaceAll(""), url);
    if (kind != LinkKind.OTHER) {
      draft.link(kind, url);
    }
  }

  private static boolean isAddress(Object key) {
    return key.equals("url") || key.equals("href") || key.equals("link");
  }
}
