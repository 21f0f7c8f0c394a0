package app.lanyard.ui.testing;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import app.lanyard.model.EventLabel;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks in memory, in the order given. */
public final class FakeTalks implements TalkBrowser {

  private record Key(@Nullable DateSpan span, @Nullable EventLabel event) {}

  private final List<TalkRow> talks;
  public final AtomicInteger pagesRead = new AtomicInteger();
  public final AtomicInteger groupsRead = new AtomicInteger();
  public final AtomicInteger daysRead = new AtomicInteger();
  public @Nullable RuntimeException failure;

  public FakeTalks(List<TalkRow> talks) {
    this.talks = new CopyOnWriteArrayList<>(talks);
  }

  public void add(int index, TalkRow talk) {
    talks.add(index, talk);
  }

  public void remove(int index) {
    talks.remove(index);
  }

  /** All of them, without a page being read. */
  public List<TalkRow> all() {
    return List.copyOf(talks);
  }

  @Override
  public List<TalkGroup> groups(TalkFilter filter) {
    groupsRead.incrementAndGet();
    if (failure != null) {
      throw failure;
    }
    Map<Key, Long> sizes =
        talks.stream()
            .filter(talk -> matches(filter, talk))
            .collect(
                Collectors.groupingBy(FakeTalks::key, LinkedHashMap::new, Collectors.counting()));
    return sizes.entrySet().stream()
        .map(e -> new TalkGroup(e.getKey().span(), e.getKey().event(), e.getValue().intValue()))
        .toList();
  }

  @Override
  public List<TalkRow> rows(TalkFilter filter, TalkGroup group, int offset, int limit) {
    pagesRead.incrementAndGet();
    return talks.stream()
        .filter(talk -> matches(filter, talk))
        .filter(talk -> key(talk).equals(new Key(group.span(), group.event())))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public TalkDays days(TalkFilter filter) {
    daysRead.incrementAndGet();
    Map<DateSpan, Long> dated =
        talks.stream()
            .filter(talk -> matches(filter, talk))
            .map(TalkRow::date)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(TracedDate::span, LinkedHashMap::new, Collectors.counting()));
    long all = talks.stream().filter(talk -> matches(filter, talk)).count();
    long undated = all - dated.values().stream().mapToLong(Long::longValue).sum();
    return new TalkDays(
        dated.entrySet().stream()
            .map(e -> new DayCount(e.getKey(), e.getValue().intValue()))
            .sorted(
                Comparator.comparing((DayCount count) -> count.span().start())
                    .thenComparing(count -> count.span().end()))
            .toList(),
        (int) undated);
  }

  @Override
  public List<TalkRow> ofNote(long noteId) {
    return talks.stream().filter(talk -> talk.noteId() == noteId).toList();
  }

  @Override
  public Optional<TalkDetails> details(long talkId) {
    return talks.stream().filter(talk -> talk.id() == talkId).findFirst().map(FakeTalks::details);
  }

  private static TalkDetails details(TalkRow talk) {
    EventLabel event = talk.event();
    return new TalkDetails(
        new TalkRef("talk-" + talk.id(), talk.title(), talk.noteId()),
        talk.title(),
        talk.date(),
        event == null ? null : event.name(),
        talk.kind(),
        talk.speakers().stream().map(SpeakerCredit::of).toList(),
        false);
  }

  private static Key key(TalkRow talk) {
    TracedDate date = talk.date();
    return new Key(date == null ? null : date.span(), talk.event());
  }

  private static boolean matches(TalkFilter filter, TalkRow talk) {
    String text = filter.text().toLowerCase(Locale.ROOT);
    return touches(filter, talk)
        && talk.title().toLowerCase(Locale.ROOT).contains(text)
        && FakeFacets.matches(filter, talk);
  }

  /** The talks that a filter lets through. */
  List<TalkRow> matching(TalkFilter filter) {
    return talks.stream().filter(talk -> matches(filter, talk)).toList();
  }

  private static boolean touches(TalkFilter filter, TalkRow talk) {
    if (filter.from() == null && filter.to() == null) {
      return true;
    }
    TracedDate date = talk.date();
    return date != null
        && (filter.from() == null || !date.span().end().isBefore(filter.from()))
        && (filter.to() == null || !date.span().start().isAfter(filter.to()));
  }
}
