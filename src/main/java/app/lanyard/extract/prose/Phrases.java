package app.lanyard.extract.prose;

import static app.lanyard.extract.prose.ProseWords.ADJECTIVES;
import static app.lanyard.extract.prose.ProseWords.pattern;

import java.util.regex.Pattern;

/**
 * The phrases that tell who gave a talk. Those of a person's acts begin right behind the name;
 * {@link #given} ends right before it.
 */
final class Phrases {

  /** "a talk on … was given by", "the panel with" */
  final Pattern given;

  /** Between a title and its speaker: "Title, a talk by", "Title (" */
  final Pattern byTitle;

  /** "gave a great talk" */
  final Pattern gave;

  /** Up to a marked title: "presented “" */
  final Pattern gaveTitle;

  /** "talked about" */
  final Pattern spoke;

  /** "discussed" */
  final Pattern told;

  /** "made the point in a talk" */
  final Pattern within;

  /** "'s keynote" */
  final Pattern owned;

  /** "keynoted" */
  final Pattern keynoted;

  private final Pattern several;
  private final Pattern joining = pattern("with|featuring|between|mit|con|avec");

  Phrases(ProseWords words) {
    given =
        pattern(
            "\\b"
                + words.noun
                + "\\b(?<about>[^.;!?]{0,140}?)\\s?,?\\s?(?:(?:that|which)\\s)?(?:(?:was|were|is|are|being)\\s)?"
                + "(?:\\p{L}+ly\\s)?(?<done>(?:delivered|given|led|presented|held|hosted|run|moderated|opened"
                + "|gehalten|impartida|dada|donnée?|animée?)\\s)?(?<by>"
                + words.by
                + ")(?:\\s(?:a|the)\\s(?:panel|group|team|line-up|lineup)\\sof\\s[\\p{L}\\s]{1,30}?\\s"
                + "(?:including|featuring|such\\sas|with))?\\s?[\"“]?$");
    byTitle =
        pattern(
            "^[\\s,\"”]*(?:(?:a|an|the)\\s"
                + ADJECTIVES
                + words.noun
                + "\\s)?(?:was\\s|is\\s)?(?:(?:given|presented|delivered|led|held|done)\\s)?"
                + words.by
                + "\\s$|^\\s?[(]$");
    gave = pattern("^" + words.subject + words.gave + "\\s" + ADJECTIVES + words.noun + "s?\\b");
    gaveTitle = pattern("^" + words.subject + words.gave + "\\s[^.;]{0,20}$");
    spoke = pattern("^" + words.subject + words.spoke + "\\b");
    told = pattern("^" + words.subject + words.told + "\\b");
    within =
        pattern(
            "^\\s[\\p{L}'’\\s-]{2,60}?\\s(?:with|in|during|through)\\s(?:an?|the|his|her|their|this)\\s"
                + ADJECTIVES
                + words.noun
                + "\\b");
    owned = pattern("^(?:['’]s|['’])\\s" + ADJECTIVES + words.noun + "\\b");
    keynoted = pattern("^" + words.subject + "keynoted\\b");
    several = pattern("panel|round|fireside|interview|podium|conversation|remarks");
  }

  /** Whether a word before people joins them to something rather than says who gave it. */
  boolean joins(String word) {
    return joining.matcher(word).matches();
  }

  /** Whether what was given is given by several: a panel, a chat, the opening remarks. */
  boolean isOfSeveral(String noun) {
    return several.matcher(noun).find();
  }
}
