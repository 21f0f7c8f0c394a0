package app.lanyard.ui.testing;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EventLabel;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Made-up talks at made-up conferences, of every shape that a list has to show. */
public final class SampleTalks {

  private static final List<String> SUBJECTS =
      List.of(
          "Schedulers",
          "Gateways",
          "Build caches",
          "Tracing",
          "Small teams",
          "Language models on the edge of the network",
          "Memory",
          "Reviews",
          "Type systems",
          "Release notes");
  private static final List<String> TURNS =
      List.of(
          "%s, ten years on",
          "What nobody told us about %s",
          "%s without tears: a field report from three very different organisations",
          "The quiet cost of %s",
          "Keynote: where %s go from here");
  private static final List<String> PEOPLE =
      List.of("Ada Quill", "Bo Larsen", "Chidi Okafor", "Dana Petrova", "Emi Sato");

  private static final List<String> PROJECTS = List.of("KServe", "Kubernetes", "OpenTelemetry");

  public static final EventLabel RIVER =
      event(1, "RiverConf Europe 2025", "Ghent, Belgium", "2025-11-09", "2025-11-13");
  public static final EventLabel HARBOUR =
      event(2, "Harbour Days", "Porto", "2025-06-18", "2025-06-19");
  public static final EventLabel OLD = new EventLabel(5, "Ridge Summit", null, null);

  private SampleTalks() {}

  /** 200 talks: River over five days, Harbour, a year alone, and some without any date. */
  public static List<TalkRow> all() {
    var talks = new ArrayList<TalkRow>();
    IntStream.range(0, 5)
        .mapToObj(day -> LocalDate.of(2025, 11, 13).minusDays(day))
        .forEach(day -> add(talks, 14, RIVER, TracedDate.day(day, DateOrigin.STATED)));
    add(
        talks,
        20,
        RIVER,
        new TracedDate(
            DateSpan.days(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 13)),
            DateOrigin.EVENT));
    add(talks, 60, HARBOUR, TracedDate.day(LocalDate.of(2025, 6, 18), DateOrigin.HEADING));
    add(talks, 30, OLD, new TracedDate(DateSpan.year(Year.of(2016)), DateOrigin.STATED));
    add(talks, 20, null, null);
    return talks;
  }

  private static EventLabel event(long id, String name, String place, String from, String to) {
    return new EventLabel(
        id, name, place, DateSpan.days(LocalDate.parse(from), LocalDate.parse(to)));
  }

  /** None, one, two or three of them. */
  private static List<EntityLink> projects(int number) {
    return IntStream.range(0, number % 4)
        .mapToObj(PROJECTS::get)
        .map(name -> new EntityLink(EntityKind.PROJECT, name.toLowerCase(Locale.ROOT), name))
        .toList();
  }

  private static void add(
      List<TalkRow> talks, int count, @Nullable EventLabel event, @Nullable TracedDate date) {
    for (int i = 0; i < count; i++) {
      talks.add(talk(talks.size() + 1, event, date));
    }
  }

  private static TalkRow talk(int number, @Nullable EventLabel event, @Nullable TracedDate date) {
    return new TalkRow(
        number,
        TURNS.get(number % 5).formatted(SUBJECTS.get(number % 10)),
        number % 5 == 4 ? TalkKind.KEYNOTE : number % 7 == 3 ? TalkKind.PANEL : TalkKind.TALK,
        date,
        event,
        number % 11 == 0
            ? List.of()
            : List.of(PEOPLE.get(number % 5), PEOPLE.get((number + 2) % 5)),
        number % 11 == 0 ? "Speaker" : null,
        links(number),
        projects(number),
        1 + number % 12,
        number);
  }

  private static List<TalkLink> links(int number) {
    var links = new ArrayList<TalkLink>();
    if (number % 2 == 0) {
      links.add(new TalkLink(LinkKind.RECORDING, "https://video.example/" + number));
    }
    if (number % 3 == 0) {
      links.add(new TalkLink(LinkKind.SLIDES, "https://slides.example/" + number));
    }
    if (number % 4 == 0) {
      links.add(new TalkLink(LinkKind.SCHEDULE, "https://schedule.example/" + number));
    }
    if (number % 9 == 0) {
      links.add(new TalkLink(LinkKind.CODE, "https://code.example/" + number));
    }
    return links;
  }
}
