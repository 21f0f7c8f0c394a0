package app.lanyard.extract.prose;

import app.lanyard.extract.person.People;
import app.lanyard.extract.prose.MarkedTitles.Marked;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads who gave which talk in one sentence: "A from Org discussed …", "a keynote on … by A", "A's
 * talk, “Title”", "the panel with A, B and C". A verb alone is not enough: an affiliation, a word
 * for talks or a heading about talks must come with it.
 */
public final class SentenceReader {

  private static final int NEAR = 60;
  private static final String OPENING_QUOTES = "\"“„«";
  private static final List<String> BEFORE_SPEAKERS = List.of(" by ", " von ", " par ", " por ");

  private final ProseWords words;
  private final Phrases phrases;
  private final Topics topics;

  public SentenceReader() {
    words = new ProseWords();
    phrases = new Phrases(words);
    topics = new Topics(words);
  }

  /**
   * The talks that a sentence tells of.
   *
   * @param people those that it names, in its order
   * @param amongTalks whether what stands around it is about talks: a heading says so
   */
  public List<Told> read(RichText sentence, List<People> people, boolean amongTalks) {
    String text = sentence.text().replace('\n', ' ');
    var reading = new Reading(text, people, MarkedTitles.in(sentence, people), amongTalks);
    return reading.all();
  }

  /** Whether a text has any word that tells of talks. */
  public boolean mayTell(RichText text) {
    boolean marked =
        !text.emphases().isEmpty()
            || !text.links().isEmpty()
            || text.text().chars().anyMatch(c -> OPENING_QUOTES.indexOf(c) >= 0);
    return (marked && BEFORE_SPEAKERS.stream().anyMatch(text.text()::contains))
        || words.mayTell(text.text());
  }

  /** One sentence while it is read. */
  private final class Reading {
    private final String text;
    private final List<People> people;
    private final List<Marked> titles;
    private final boolean amongTalks;

    Reading(String text, List<People> people, List<Marked> titles, boolean amongTalks) {
      this.text = text;
      this.people = people;
      this.titles = titles;
      this.amongTalks = amongTalks;
    }

    List<Told> all() {
      var found = new ArrayList<Told>();
      for (int i = 0; i < people.size(); i++) {
        People group = people.get(i);
        if (titles.stream().anyMatch(t -> t.start() <= group.start() && t.end() >= group.end())) {
          continue;
        }
        int from = i == 0 ? 0 : people.get(i - 1).end();
        int to =
            i + 1 < people.size() && acts(people.get(i + 1)) ? people.get(i + 1).start() : end();
        byTitle(group, from, to)
            .or(() -> given(group, from, to))
            .or(() -> acted(group, from, to))
            .ifPresent(talk -> add(talk, found));
      }
      return found;
    }

    /** Of two that tell of the same title, the one with more people knows better. */
    private void add(Told talk, List<Told> found) {
      Optional<Told> same =
          found.stream()
              .filter(other -> other.explicit() && other.title().equals(talk.title()))
              .findFirst();
      if (same.isEmpty()) {
        found.add(talk);
      } else if (same.get().credits().size() < talk.credits().size()) {
        found.set(found.indexOf(same.get()), talk);
      }
    }

    private int end() {
      return text.length();
    }

    private String after(int from, int to) {
      String rest = text.substring(from, to);
      return to < end() ? rest.replaceFirst("\\s?,?\\s(?:and|while|but)\\s$", "") : rest;
    }

    private boolean acts(People group) {
      String rest = text.substring(group.end());
      return phrases.told.matcher(rest).find()
          || phrases.spoke.matcher(rest).find()
          || phrases.gave.matcher(rest).find();
    }

    /** "a talk on … was given by A", "the panel with A and B" */
    private Optional<Told> given(People group, int from, int to) {
      String before = text.substring(from, group.start());
      Matcher matcher = phrases.given.matcher(before);
      int next = 0;
      while (matcher.find(next)) {
        if (isGiven(matcher)) {
          return Optional.of(ofGiven(matcher, from, group, to));
        }
        next = matcher.start() + 1;
      }
      return Optional.empty();
    }

    /** "with" and the like belong to panels; a talk is by somebody. */
    private boolean isGiven(Matcher matcher) {
      return matcher.group("done") != null
          || !phrases.joins(matcher.group("by"))
          || phrases.isOfSeveral(matcher.group("noun"));
    }

    private Told ofGiven(Matcher matcher, int from, People group, int to) {
      String about = matcher.group("about");
      int aboutFrom = from + matcher.start("about");
      int behind = Math.min(to, group.end() + NEAR / 2);
      Optional<Marked> marked =
          MarkedTitles.between(titles, aboutFrom, aboutFrom + about.length())
              .or(() -> MarkedTitles.between(titles, group.end(), behind));
      Optional<String> topic = topics.behind(about).or(() -> topics.behind(after(group.end(), to)));
      return told(marked, topic, matcher.group("noun"), group, from + matcher.start(), to);
    }

    private Optional<Told> byTitle(People group, int from, int to) {
      return titles.stream()
          .filter(title -> title.end() <= group.start() && title.end() >= from)
          .filter(
              title -> phrases.byTitle.matcher(text.substring(title.end(), group.start())).find())
          .reduce((_, last) -> last)
          .filter(_ -> amongTalks || group.surely() || !words.isElsewhere(text))
          .map(
              title ->
                  told(
                      Optional.of(title),
                      Optional.empty(),
                      words.lastNoun(text.substring(0, group.start())),
                      group,
                      title.start(),
                      to));
    }

    /** What a person did, by the words behind the name. */
    private Optional<Told> acted(People group, int from, int to) {
      String rest = after(group.end(), to);
      Matcher matcher = phrases.gave.matcher(rest);
      if (matcher.find()) {
        return Optional.of(ofNoun(matcher, rest, group, to));
      }
      matcher = phrases.owned.matcher(rest);
      if (matcher.find()) {
        return Optional.of(ofNoun(matcher, rest, group, to));
      }
      Optional<Marked> marked =
          MarkedTitles.between(titles, group.end(), group.end() + NEAR)
              .filter(
                  title ->
                      phrases.gaveTitle.matcher(text.substring(group.end(), title.start())).find());
      if (marked.isPresent() && group.surely()) {
        return Optional.of(told(marked, Optional.empty(), "", group, group.start(), to));
      }
      return spoken(group, from, to, rest).or(() -> within(group, to, rest));
    }

    private Told ofNoun(Matcher matcher, String rest, People group, int to) {
      int end = group.end() + matcher.end();
      Optional<Marked> marked = MarkedTitles.between(titles, end, end + NEAR / 2);
      return told(
          marked,
          topics.behind(rest.substring(matcher.end())),
          matcher.group("noun"),
          group,
          group.start(),
          to);
    }

    private Optional<Told> spoken(People group, int from, int to, String rest) {
      String lead = text.substring(from, group.start());
      Matcher spoken = phrases.spoke.matcher(rest);
      boolean talk = spoken.find();
      Optional<Marked> quoted = talk ? quotedAt(group.end() + spoken.end()) : Optional.empty();
      if (quoted.isPresent()) {
        return Optional.of(told(quoted, Optional.empty(), "", group, group.start(), to));
      }
      Matcher verb = talk ? spoken : phrases.told.matcher(rest);
      boolean evidence =
          talk
              ? group.surely() || amongTalks
              : group.affiliated()
                  || words.namesATalk(lead)
                  || words.namesARoom(lead)
                  || (amongTalks && group.surely());
      if (!(talk || verb.find()) || !evidence || words.isElsewhere(text)) {
        return phrases.keynoted.matcher(rest).find()
            ? Optional.of(
                told(Optional.empty(), Optional.empty(), "keynote", group, group.start(), to))
            : Optional.empty();
      }
      return topics
          .of(rest.substring(verb.end()))
          .or(() -> topics.behind(rest.substring(verb.end())))
          .map(
              topic ->
                  told(
                      Optional.empty(),
                      Optional.of(topic),
                      words.lastNoun(lead),
                      group,
                      group.start(),
                      to));
    }

    /** The title in quotation marks right behind a verb, at a space. */
    private Optional<Marked> quotedAt(int end) {
      return MarkedTitles.between(titles, end, end + 1)
          .filter(title -> OPENING_QUOTES.indexOf(text.charAt(title.start())) >= 0);
    }

    /** "A made the point with a talk that …": only with what it was about. */
    private Optional<Told> within(People group, int to, String rest) {
      Matcher matcher = phrases.within.matcher(rest);
      return matcher.find()
          ? Optional.of(ofNoun(matcher, rest, group, to)).filter(talk -> !talk.title().isEmpty())
          : Optional.empty();
    }

    private Told told(
        Optional<Marked> marked,
        Optional<String> topic,
        String noun,
        People group,
        int start,
        int end) {
      String title = marked.map(Marked::title).or(() -> topic).orElse("");
      return new Told(
          title, marked.isPresent(), noun, credits(group), group.withWriter(), start, end);
    }

    private List<SpeakerCredit> credits(People group) {
      boolean moderated =
          text.regionMatches(true, Math.max(0, group.start() - 13), "moderated by", 0, 12)
              || text.regionMatches(true, group.end(), " moderate", 0, 9);
      return moderated
          ? group.credits().stream()
              .map(c -> new SpeakerCredit(c.name(), c.organisation(), SpeakerRole.MODERATOR))
              .toList()
          : group.credits();
    }
  }
}
