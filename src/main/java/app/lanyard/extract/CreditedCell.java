package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of schedules that tell a title and below it, or beside it, who speaks. */
final class CreditedCell {

  private static final int MOST_LINES = 4;

  private static final int LINES_WITH_ORGANISATION = 3;

  /** A page of a person on the site of an event. */
  private static final Pattern PAGE_OF_PERSON =
      Pattern.compile("(?:^|[/#])(?:speakers?|presenters?|people)[/#-]\\w");

  private static final Pattern QUOTED_BEHIND =
      Pattern.compile("([^:\"“”„]{4,120}):\\s[\"“„](.{4,200})[\"”“]");

  private static final Pattern BEHIND_TITLE =
      Pattern.compile("\\s?[,–—-]\\s(\\p{Lu}[^\\n;]{3,60})");

  private final Readers readers;

  CreditedCell(Readers readers) {
    this.readers = readers;
  }

  /** The title and its speakers; empty if the cell does not surely name anybody. */
  Optional<CreditedTitle> read(RichText cell) {
    return linked(cell).or(() -> credited(cell)).or(() -> setOff(cell));
  }

  /** "[Ada Miller](/speakers/ada) — [How beans climb](/sessions/beans)" */
  private static Optional<CreditedTitle> linked(RichText cell) {
    List<LinkRun> people =
        cell.links().stream().filter(link -> PAGE_OF_PERSON.matcher(link.url()).find()).toList();
    List<LinkRun> titles =
        cell.links().stream()
            .filter(link -> !people.contains(link) && link.end() > link.start())
            .toList();
    return people.isEmpty() || titles.size() != 1
        ? Optional.empty()
        : Optional.of(
            credited(
                cell.label(titles.getFirst()),
                people.stream()
                    .map(
                        link ->
                            new SpeakerCredit(cell.label(link).strip(), null, SpeakerRole.SPEAKER))
                    .toList()));
  }

  /** "**How beans climb**, *Ada Miller*" */
  private Optional<CreditedTitle> setOff(RichText cell) {
    int end =
        cell.emphases().isEmpty() || cell.emphases().getFirst().start() > 0
            ? 0
            : cell.emphases().getFirst().end();
    String title = cell.text().substring(0, end).strip();
    Matcher behind = BEHIND_TITLE.matcher(cell.text()).region(end, cell.text().length());
    return title.isEmpty() || !behind.matches()
        ? Optional.empty()
        : Optional.of(readers.speakers().readCertain(behind.group(1)))
            .filter(people -> !people.isEmpty())
            .map(people -> credited(title, people));
  }

  private Optional<CreditedTitle> credited(RichText cell) {
    List<String> lines =
        CellLines.BREAK
            .splitAsStream(LinksBehind.without(cell, readers.links()))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    return lines.size() > 1 ? below(lines) : inLine(lines.getFirst());
  }

  private Optional<CreditedTitle> inLine(String line) {
    return UntitledSession.read(line, readers.speakers())
        .map(session -> credited(session.title(), session.speakers()))
        .or(() -> quotedBehind(line))
        .or(() -> readers.credits().split(line).filter(this::namesPeople));
  }

  /** "Ada Miller (Acme): "How beans climb"" */
  private Optional<CreditedTitle> quotedBehind(String line) {
    Matcher behind = QUOTED_BEHIND.matcher(line);
    return behind.matches()
        ? Optional.of(readers.speakers().readCertain(behind.group(1)))
            .filter(people -> !people.isEmpty())
            .map(people -> credited(behind.group(2), people))
        : Optional.empty();
  }

  private static CreditedTitle credited(String title, List<SpeakerCredit> people) {
    return new CreditedTitle(title, people, CreditedTitle.Shape.BY);
  }

  private Optional<CreditedTitle> below(List<String> lines) {
    boolean placed =
        lines.size() == LINES_WITH_ORGANISATION
            && lines.getLast().indexOf(',') > 0
            && !readers.speakers().startsWithGivenName(lines.getLast());
    return (placed ? overOrganisation(lines) : Optional.<CreditedTitle>empty())
        .or(() -> overPeople(lines));
  }

  /** The first lines are the title, all behind them people; or it is the other way round. */
  private Optional<CreditedTitle> overPeople(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      List<SpeakerCredit> people = people(lines.subList(i, lines.size()));
      if (!people.isEmpty()) {
        String title = String.join(" ", lines.subList(0, i));
        return Optional.of(credited(title, people));
      }
    }
    List<SpeakerCredit> first = people(lines.subList(0, 1));
    boolean known =
        !first.isEmpty() && readers.speakers().startsWithGivenName(first.getFirst().name());
    return known ? Optional.of(credited(lines.get(1), first)) : overOrganisation(lines);
  }

  /** A title, a name, and whom that person works for. */
  private Optional<CreditedTitle> overOrganisation(List<String> lines) {
    if (lines.size() != LINES_WITH_ORGANISATION) {
      return Optional.empty();
    }
    List<SpeakerCredit> people = people(lines.subList(1, 2));
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            credited(
                lines.getFirst(),
                people.stream()
                    .map(one -> new SpeakerCredit(one.name(), lines.get(2), one.role()))
                    .toList()));
  }

  private List<SpeakerCredit> people(List<String> lines) {
    String text = String.join("; ", lines);
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    return readers.speakers().readCertain(bracketed ? text.substring(1, text.length() - 1) : text);
  }

  private boolean namesPeople(CreditedTitle credited) {
    return credited.shape() == CreditedTitle.Shape.BY
        || (credited.shape() != CreditedTitle.Shape.COMMA
            && readers.speakers().startsWithGivenName(credited.speakers().getFirst().name()));
  }
}
