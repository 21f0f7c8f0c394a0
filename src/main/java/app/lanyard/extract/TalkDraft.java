package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A talk while its parts are gathered. Belongs to one run over one note. */
final class TalkDraft {

  /** What a link leads to, written before its title. */
  private static final Pattern MATERIAL =
      Pattern.compile("^\\[(?:pdf|slides|video|audio|recording)]\\s+", Pattern.CASE_INSENSITIVE);

  private final String title;
  private final String reason;
  private final Map<String, TalkLink> links = new LinkedHashMap<>();
  private final List<SpeakerCredit> speakers = new ArrayList<>();
  private SourceSpan span;
  private @Nullable String event;
  private @Nullable String place;
  private @Nullable WrittenDate date;
  private @Nullable WrittenDate headingDate;
  private @Nullable TalkTime time;
  private @Nullable TalkKind kind;
  private @Nullable String abstractText;
  private @Nullable String ownerRole;

  TalkDraft(String title, SourceSpan span, String reason) {
    this.title =
        MATERIAL.matcher(withoutLanguage(title.replace('\n', ' ').strip())).replaceFirst("");
    this.span = span;
    this.reason = reason;
  }

  /** A mark such as "[en]" behind a title says in which language the talk was given. */
  private static String withoutLanguage(String text) {
    boolean marked =
        text.length() > 6
            && text.endsWith("]")
            && text.charAt(text.length() - 4) == '['
            && Character.isLowerCase(text.charAt(text.length() - 3))
            && Character.isLowerCase(text.charAt(text.length() - 2));
    return marked ? text.substring(0, text.length() - 4).strip() : text;
  }

  /** The event's name as written beside the talk; the first one stays. */
  TalkDraft event(Optional<String> name) {
    event =
        event != null
            ? event
            : name.map(String::strip)
                .map(TalkDraft::withoutLanguage)
                .filter(e -> !e.isEmpty())
                .orElse(null);
    return this;
  }

  /** The event that the title itself is written with, whatever stands below. */
  TalkDraft eventOfTitle(Optional<String> name) {
    event = name.isPresent() ? null : event;
    return event(name);
  }

  TalkDraft place(Optional<String> written) {
    place = place != null ? place : written.orElse(null);
    return this;
  }

  TalkDraft date(Optional<WrittenDate> written) {
    date = date != null ? date : written.orElse(null);
    return this;
  }

  /** The time of day; the first one stays. */
  TalkDraft time(Supplier<Optional<TalkTime>> stated) {
    time = time != null ? time : stated.get().orElse(null);
    return this;
  }

  TalkDraft headingDate(Optional<WrittenDate> written) {
    headingDate = written.orElse(null);
    return this;
  }

  /** The kind, best evidence first: the first one stays. */
  TalkDraft kind(Optional<TalkKind> found) {
    kind = kind != null ? kind : found.orElse(null);
    return this;
  }

  TalkDraft abstractText(Optional<String> text) {
    abstractText =
        abstractText != null ? abstractText : text.filter(a -> !a.isBlank()).orElse(null);
    return this;
  }

  TalkDraft ownerRole(Optional<String> role) {
    ownerRole = role.orElse(null);
    return this;
  }

  TalkDraft speakers(List<SpeakerCredit> credits) {
    for (SpeakerCredit credit : credits) {
      if (speakers.stream().noneMatch(known -> known.name().equals(credit.name()))) {
        speakers.add(credit);
      }
    }
    return this;
  }

  /** A link without an address is one that its writer left for later. */
  TalkDraft link(LinkKind linkKind, String url) {
    if (!url.isBlank()) {
      links.putIfAbsent(url, new TalkLink(linkKind, url));
    }
    return this;
  }

  TalkDraft links(List<TalkLink> more) {
    more.forEach(link -> link(link.kind(), link.url()));
    return this;
  }

  TalkDraft reaching(SourceSpan more) {
    span = span.union(more);
    return this;
  }

  String title() {
    return title;
  }

  String reason() {
    return reason;
  }

  SourceSpan span() {
    return span;
  }

  List<TalkLink> links() {
    return List.copyOf(links.values());
  }

  List<SpeakerCredit> speakers() {
    return List.copyOf(speakers);
  }

  Optional<String> event() {
    return Optional.ofNullable(event);
  }

  Optional<String> place() {
    return Optional.ofNullable(place);
  }

  Optional<WrittenDate> date() {
    return Optional.ofNullable(date);
  }

  Optional<WrittenDate> headingDate() {
    return Optional.ofNullable(headingDate);
  }

  Optional<TalkTime> time() {
    return Optional.ofNullable(time);
  }

  Optional<TalkKind> kind() {
    return Optional.ofNullable(kind);
  }

  @Nullable String abstractText() {
    return abstractText;
  }

  @Nullable String ownerRole() {
    return ownerRole;
  }
}
