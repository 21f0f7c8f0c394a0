package app.lanyard.extract.project;

import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles which of the names found in a note are meant as projects. A name that means nothing else
 * is; one that is also an everyday word is if something else in the note says so.
 */
final class NameJudge {

  /** A note that names so many other projects for sure speaks of their field. */
  private static final int FIELD = 3;

  private final Prose prose;
  private final List<Mention> mentions;
  private final Beside beside;
  private final LinkEvidence links;
  private final SpeakerWords people;
  private final TitleRanges titles;
  private final @Nullable Reason[] reasons;
  private final Map<KnownProject, Reason> established = new HashMap<>();
  private final Set<KnownProject> sure = new HashSet<>();
  private int sureMentions;

  /**
   * @param people those whose names are no projects
   * @param titles of talks, which speak of their field
   */
  NameJudge(
      Prose prose,
      List<Mention> mentions,
      Gazetteer gazetteer,
      ProjectWords words,
      SpeakerWords people,
      TitleRanges titles) {
    this.prose = prose;
    this.mentions = mentions;
    this.beside = new Beside(prose.text(), words);
    this.links = new LinkEvidence(prose, gazetteer);
    this.people = people;
    this.titles = titles;
    this.reasons = new Reason[mentions.size()];
  }

  /** The names that are projects, with why. */
  List<Judged> judge() {
    acceptSure();
    if (sureMentions < reasons.length) {
      acceptEvident();
      acceptListed();
      acceptEstablished();
      acceptInField();
    }
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < reasons.length; i++) {
      Reason reason = reasons[i];
      if (reason != null) {
        judged.add(new Judged(mentions.get(i), reason));
      }
    }
    return judged;
  }

  private void acceptSure() {
    for (int i = 0; i < reasons.length; i++) {
      Mention mention = mentions.get(i);
      if (!mention.isSure()) {
        continue;
      }
      sureMentions++;
      if (isNobodysName(mention)) {
        reasons[i] = Reason.NAMED;
        sure.add(mention.project());
        established.put(mention.project(), Reason.LONGER_NAME);
      }
    }
  }

  private void acceptEvident() {
    for (int i = 0; i < reasons.length; i++) {
      Mention mention = mentions.get(i);
      if (mention.isSure()) {
        continue;
      }
      if (links.leadsToProject(mention)) {
        accept(i, Reason.LINKED);
      } else if (isFair(mention) && beside.hasProjectWord(mention)) {
        accept(i, Reason.BESIDE_WORD);
      }
    }
  }

  /** A name in a row of names is what they are; so both ways, from one to the next. */
  private void acceptListed() {
    for (int i = 1; i < reasons.length; i++) {
      acceptBeside(i, i - 1);
    }
    for (int i = reasons.length - 2; i >= 0; i--) {
      acceptBeside(i, i + 1);
    }
  }

  private void acceptBeside(int index, int other) {
    Mention mention = mentions.get(index);
    if (reasons[index] == null
        && reasons[other] != null
        && isFair(mention)
        && beside.isJoined(mention, mentions.get(other))) {
      accept(index, Reason.IN_LIST);
    }
  }

  private void acceptEstablished() {
    for (int i = 0; i < reasons.length; i++) {
      Mention mention = mentions.get(i);
      if (reasons[i] == null && mayBeEstablished(mention) && isFair(mention)) {
        reasons[i] = elsewhere(mention.project());
      }
    }
  }

  /** Why the project is spoken of in the note, if something else in it says so. */
  private @Nullable Reason elsewhere(KnownProject project) {
    Reason known = established.get(project);
    return known != Reason.LONGER_NAME && links.leadTo(project) ? Reason.LINKED : known;
  }

  private void acceptInField() {
    for (int i = 0; i < reasons.length; i++) {
      Mention mention = mentions.get(i);
      if (reasons[i] == null
          && mention.spelling().match() == NameMatch.CONTEXT
          && isFair(mention)) {
        if (sure.size() >= FIELD || hasCompany(i) || beside.hasFieldWord(passage(mention))) {
          accept(i, Reason.IN_FIELD);
        } else if (titles.hold(prose.text(), mention.start(), mention.end())) {
          accept(i, Reason.IN_TITLE);
        }
      }
    }
  }

  /** Whether another project stands in the same passage. */
  private boolean hasCompany(int index) {
    Passage passage = passage(mentions.get(index));
    return isSureWithin(passage, index - 1, -1) || isSureWithin(passage, index + 1, 1);
  }

  private boolean isSureWithin(Passage passage, int from, int step) {
    for (int i = from; i >= 0 && i < reasons.length; i += step) {
      Mention other = mentions.get(i);
      if (other.start() < passage.start() || other.start() >= passage.end()) {
        return false;
      }
      if (reasons[i] != null && other.isSure()) {
        return true;
      }
    }
    return false;
  }

  private Passage passage(Mention mention) {
    return prose.passage(mention.start());
  }

  private void accept(int index, Reason reason) {
    reasons[index] = reason;
    established.putIfAbsent(mentions.get(index).project(), reason);
  }

  /** Whether it has the letters of the project's name and is not that of a person or a firm. */
  private boolean isFair(Mention mention) {
    return mention.asSpelled() && !isHyphenated(mention) && isNobodysName(mention);
  }

  private boolean isNobodysName(Mention mention) {
    return !beside.isOther(mention) && !beside.isPartOfName(mention) && !isPerson(mention);
  }

  private boolean isPerson(Mention mention) {
    return people.contains(prose.text(), mention.start(), mention.end());
  }

  private boolean isHyphenated(Mention mention) {
    String text = prose.text();
    boolean before = mention.start() > 0 && text.charAt(mention.start() - 1) == '-';
    boolean after = mention.end() < text.length() && text.charAt(mention.end()) == '-';
    boolean everyday = mention.spelling().match() == NameMatch.EVIDENCE;
    return before || (after && (everyday || !isLowerCase(mention.end() + 1)));
  }

  private boolean isLowerCase(int position) {
    String text = prose.text();
    return position < text.length() && Character.isLowerCase(text.charAt(position));
  }

  /** Whether it is taken for a project that is spoken of elsewhere in the note. */
  private static boolean mayBeEstablished(Mention mention) {
    return mention.asSpelled() && !isEveryday(mention);
  }

  /** A name without a capital is the everyday word most often, even where the project is meant. */
  private static boolean isEveryday(Mention mention) {
    return mention.isSmall() && mention.spelling().match() == NameMatch.EVIDENCE;
  }
}
