package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives a talk what its body says of it. */
final class BodyApplier {

  private static final Pattern PLACES = Pattern.compile("\\s(?:::|-|–|—|\\||·|@)\\s");

  private static final Pattern IN_PLACE =
      Pattern.compile(",?\\s(?:in|en|à)\\s\\p{Lu}[^,]{1,40}(?:,.*)?$");

  private final Readers readers;

  BodyApplier(Readers readers) {
    this.readers = readers;
  }

  void apply(TalkBody body, TalkDraft draft, DateParser dates) {
    for (Field field : body.fields()) {
      switch (field.kind()) {
        case SPEAKER -> people(field, SpeakerRole.SPEAKER, draft);
        case MODERATOR -> people(field, SpeakerRole.MODERATOR, draft);
        case PANELIST -> people(field, SpeakerRole.PANELIST, draft);
        case EVENT -> eventAndDate(field.value().text(), draft, dates);
        case DATE -> dateOrEvent(field, draft, dates);
        case TIME -> timeAndDate(field.value().text(), draft, dates);
        case PLACE -> placeOrEvent(field.value().text(), draft, dates);
        case TYPE, ROLE -> draft.kind(readers.kinds().inText(field.value().text()));
        default -> {}
      }
    }
    draft.links(body.links()).abstractText(body.abstractText());
    body.span().ifPresent(draft::reaching);
  }

  private void people(Field field, SpeakerRole role, TalkDraft draft) {
    String text = field.value().text();
    List<SpeakerCredit> credits = readers.speakers().inField(text);
    if (credits.isEmpty() || credits.stream().allMatch(credit -> credit.organisation() == null)) {
      draft.kind(readers.kinds().inText(text));
    }
    if (credits.isEmpty()) {
      if (readers.speakers().isBareRole(text)) {
        draft.ownerRole(Optional.of(text));
      }
    }
    draft.speakers(
        role == SpeakerRole.SPEAKER
            ? credits
            : credits.stream()
                .map(credit -> new SpeakerCredit(credit.name(), credit.organisation(), role))
                .toList());
  }

  private static void timeAndDate(String text, TalkDraft draft, DateParser dates) {
    draft.date(dates.first(text).map(DateMatch::date)).time(() -> ClockReader.first(text));
  }

  /** "Where: Dublin :: GardenConf", "Where: Dublin Soil Meetup, May 2019": the event as well. */
  private void placeOrEvent(String text, TalkDraft draft, DateParser dates) {
    for (String part : PLACES.split(text, -1)) {
      int comma = part.indexOf(',');
      String first = (comma < 0 ? part : part.substring(0, comma)).strip();
      if (isEvent(part.strip())) {
        draft.event(Optional.of(part.strip()));
      } else if (isEvent(first)) {
        draft.event(Optional.of(first));
        dateOrPlace(part.substring(comma + 1), draft, dates);
      } else {
        draft.place(Optional.of(part.strip()));
      }
    }
  }

  private static void dateOrPlace(String text, TalkDraft draft, DateParser dates) {
    Optional<DateMatch> date = dates.first(text);
    draft.date(date.map(DateMatch::date));
    if (date.isEmpty()) {
      draft.place(Optional.of(text.strip()));
    }
  }

  private boolean isEvent(String name) {
    return EventInTitle.isEdition(name) || readers.events().isName(name);
  }

  /** A calendar sign may stand before a date, an event, or both. */
  private void dateOrEvent(Field field, TalkDraft draft, DateParser dates) {
    String text = field.value().text();
    Optional<DateMatch> date = dates.first(text);
    draft.date(date.map(DateMatch::date)).time(() -> ClockReader.first(text));
    if (draft.event().isPresent()) {
      return;
    }
    boolean more = date.isEmpty() && text.codePoints().filter(Character::isLetter).count() > 3;
    if (more || readers.events().first(text).isPresent()) {
      event(text, draft);
    }
  }

  /** "Soil Days in Leeds, 3-4 May 2019": the name alone is the event. */
  private static void eventAndDate(String text, TalkDraft draft, DateParser dates) {
    Optional<DateMatch> date =
        Letters.hasDigit(text)
            ? dates.first(text).filter(match -> match.date().month() > 0)
            : Optional.empty();
    if (date.isEmpty() || date.get().start() == 0) {
      event(text, draft);
      return;
    }
    String name = LineText.ends(text.substring(0, date.get().start()));
    draft.date(date.map(DateMatch::date));
    event(IN_PLACE.matcher(name).replaceFirst(""), draft);
  }

  private static void event(String text, TalkDraft draft) {
    Stream<RichText> parts = RichText.plain(text, 1).split('|').stream();
    draft.event(parts.map(RichText::text).findFirst());
  }
}
