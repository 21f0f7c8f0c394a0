package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.extract.text.WholeWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a note that tells of one event, without the words that say that it tells of it:
 * "Notes from Soil Days", "Soil Days: a recap", "Eindrücke vom Bodentag 12".
 *
 * @param name what is left: what the event is called, if it is one
 * @param told whether there were such words
 * @param numbered whether the name holds a year, an ordinal or the number of a meeting
 * @param place where it was, if the title says so
 */
record ReportTitle(String name, boolean told, boolean numbered, Optional<String> place) {

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String REPORT =
      "(?:notes?|impressions?|take-?aways?|learnings?|lessons(?: learn(?:ed|t))?|highlights?|re-?cap|recapitulation"
          + "|review|summary|reports?|thoughts|reflections?|wrap[- ]?up|round[- ]?up|retrospective|retro|debrief|write-?up"
          + "|experiences?|follow-?up|diary|live-?blog)";

  /** What is said before the name, in the languages of the notes. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:"
              + "(?:(?:my|some|a|an|few|quick|the|our|personal|brief|short|key|mental|live|trip|conference|talk|post|speaker) )*"
              + REPORT
              + "(?:(?:,? and |, | & )(?:\\w+ )?\\w+)?(?: (?:from|of|on|for|about|at) (?:the )?|\\s?[:–—-] )"
              + "|(?:slides|talks|videos|photos|pictures|materials?|resources|presentations?|sessions|schedule"
              + "|program(?:me)?|agenda|code|examples|demos?) (?:from|for|of|at) (?:the |my talk at )?"
              + "|(?:looking back (?:at|on)|(?:i'm |just |i am )?(?:back|returning|home) from|attending|visiting|going to|speaking at"
              + "|presenting at|(?:a |one |two )?(?:days?|week|weekend|evening|trip) (?:at|to|in)|day (?:\\d|one|two|three) (?:at|of)"
              + "|what (?:i|we) (?:learn(?:ed|t)|saw|did) (?:at|from)|(?:live|see you|meet (?:us|me)) (?:at|from)) (?:the )?"
              + "|(?:(?:meine |persönliche |ein |kurzer )?(?:eindrücke|rückblick|rueckblick|bericht|nachlese|zusammenfassung|notizen"
              + "|besuch|vorträge|folien|nachbericht|erfahrungsbericht)) (?:vom|von der|von den|von|auf der|auf die|auf den|zum|zur|auf|der|des|beim) "
              + "|(?:retour|compte[- ]rendu|bilan|résumé|notes|récap(?:itulatif)?) (?:sur l|de l|à l|d)['’]"
              + "|(?:retour|compte[- ]rendu|bilan|résumé|notes|impressions|retrouvez-(?:nous|moi)|récap(?:itulatif)?|mon)"
              + " (?:sur|de|du|des|à|au|aux)(?: la| les| le)? "
              + "|(?:resumen|resumo|crónica|crônica|impresiones|impressões|notas|experiencia|experiência|relato|cobertura|asistencia"
              + "|como foi|así fue|mi paso|apuntes|memoria|retrospectiva|recapitulando|balanço|reseña)(?: (?:de|del|do|da|dos|das|en|no|na|por|sobre))?(?: (?:el|la|las|los|o|a|os|as))? "
              + "|(?:resoconto|appunti|impressioni|riassunto) (?:di|del|della|dal|dalla|sul|sulla) "
              + "|(?:verslag|samenvatting|impressie) (?:van )?(?:de |het )?"
              + "|(?:relacja|podsumowanie|wrażenia|wnioski|notatki) (?:z|ze|po) "
              + "|(?:отч[её]т|впечатления|заметки|итоги|обзор) (?:(?:о|об|с|со|от|по) )?(?:конференции )?"
              + "|在|记一次(?:参加)?|记(?:录)?(?:参加)?|参加|我的"
              + ")",
          FLAGS);

  /** What is said behind it. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:"
              + "(?:\\s?[-–—:|,(/]\\s?|\\s)(?:(?:my|some|a|the|our|personal|brief|short|key|quick|mental|live|trip|conference|event|talk|in) )*(?:"
              + REPORT
              + "|results|announced|details(?: announced)?|done and dusted|review(?:ed)?|in pictures|photos|videos?"
              + "|day (?:\\d|one|two|three)|part \\d|resumen|resumo|crónica|bericht|rückblick|nachlese|notizen|compte[- ]rendu|résumé|bilan)\\)?[!.]?"
              + "|\\s?(?:参会|大会|会议|活动|学习|观后|听后)?(?:总结|小结|后记|感想|笔记|见闻|游记|回顾|有感|纪要|报告|记录|行记|之行|一日游)"
              + "|\\s?(?:に|の|で)?(?:参加(?:してきた|してきました|しました|した|レポート|報告|記録|メモ)?|行ってきた|行ってきました|レポート|レポ|まとめ|メモ|感想|発表資料|資料|ふりかえり|振り返り)"
              + "|\\s?(?:참가|참석|참관|발표|행사)?\\s?(?:후기|정리|자료|요약|노트|회고)"
              + ")$",
          FLAGS);

  /** What a page of an edition may be of; without a number it is as well one of a field. */
  private static final Pattern PAGE_BEHIND =
      Pattern.compile(
          "(?:\\s?[-–—:|]\\s?|\\s)(?:slides|talks?|videos?|schedule|program(?:me)?|agenda|lineup|speakers|sessions)$",
          FLAGS);

  /** A year, "#12", "16th", "nº 3", "第3回", "1기". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d{2}(?!\\d)|(?:#|nº ?|no\\. ?|vol\\. ?|edition )\\d{1,4}\\b|\\b\\d{1,3}(?:st|nd|rd|th|º|ª|ème|e)\\b|第\\s?[\\d一二三四五六七八九十]+\\s?[回届期]|\\d+(?:기|회|차)|['’]\\d{2}\\b",
          FLAGS);

  /** No name of an event has such a word at its beginning or is made of such words alone. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)?|\\p{P}+|#\\d+|talks?|conf(?:erence)?s?|speaking|blogs?|books?|presentations?|slides|events?|posts?|links|reviews?|goals|plans?"
              + "|the|of|and|in|at|my|year|annual|reports?|recap|notes?|trip|january|february|march|april|may|june|july|august|september|october|november|december"
              + "|spring|summer|autumn|fall|winter|weekly|monthly|weeks?|months?|days?|news(?:letter)?|updates?|issue|chapter|part|version|release|v[\\d.]+|past"
              + "|upcoming|previous|schedule|program(?:me)?|agenda|sessions?|workshops?|keynotes?|readings?|publications?|appearances?|public|meetings?|minutes|archive"
              + "|best|top|favou?rite|new|project|team|resources|roadmap|palestras?|charlas?|vorträge|conférences?|présentations?|eventos?",
          FLAGS);

  /** "Soil Days 2002 - come and dig" */
  private static final Pattern SUBTITLE =
      Pattern.compile("(?<=\\b(?:19|20)\\d{2})(?:\\s[-–—]|:)\\s.*");

  /** "16th Soil Session @Leeds" */
  private static final Pattern PLACE = Pattern.compile("\\s@\\s?(\\p{Lu}\\p{L}{2,}.{0,30})$");

  private static final Pattern EDITION = Pattern.compile("(?:19|20)\\d{2}|\\d{1,3}(?:st|nd|rd|th)");

  /** Of what comes out again and again, and of times, no event is told. */
  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(?:issue|newsletter|weeks?|weekly|episode|podcast|years?|months?|goals|plans|books?|version|release|chapter|part|changelog)\\b",
          FLAGS);

  private static final char FIRST_HAN = '\u2e80';

  /**
   * Words of {@link #BEFORE} and {@link #BEHIND}: a title without any and without Han, Kana and
   * Hangul has neither.
   */
  private static final WholeWords TOLD = WholeWords.of(Vocabulary.words("report-words"));

  private static final List<String> OPEN = List.of("(", "[", "“", "\"");

  /** The title as what tells of an event; empty if it cannot be that. */
  static Optional<ReportTitle> of(String title) {
    String bare = title.strip();
    if (bare.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    boolean may = TOLD.areIn(bare) || hasHan(bare);
    if (!may && !Letters.hasDigit(bare)) {
      return Optional.empty();
    }
    return may ? read(bare, withoutLead(bare)) : read(bare, bare);
  }

  private static String withoutLead(String title) {
    Matcher before = BEFORE.matcher(title);
    return before.lookingAt() ? title.substring(before.end()).strip() : title;
  }

  private static boolean hasHan(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_HAN);
  }

  private static Optional<ReportTitle> read(String bare, String rest) {
    Matcher place = PLACE.matcher(rest);
    boolean placed = place.find();
    String named =
        trimmed(BEHIND.matcher(placed ? rest.substring(0, place.start()) : rest).replaceFirst(""));
    boolean numbered = NUMBER.matcher(named).find();
    String whole = numbered ? trimmed(PAGE_BEHIND.matcher(named).replaceFirst("")) : named;
    String name = SUBTITLE.matcher(whole).replaceFirst("");
    boolean told = rest.length() < bare.length() || whole.length() < rest.length();
    return mayBeName(name)
        ? Optional.of(
            new ReportTitle(
                name, told, numbered, placed ? Optional.of(place.group(1)) : Optional.empty()))
        : Optional.empty();
  }

  /**
   * Whether the note speaks of talks, or of the event, as notes of events do: the less the title
   * says of itself, the more often.
   */
  boolean isBorneOut(List<Block> blocks, TalkWords words) {
    if (!numbered && !told) {
      return false;
    }
    List<String> texts =
        blocks.stream().map(ReportTitle::text).filter(text -> !text.isEmpty()).toList();
    long speaking = texts.stream().filter(words::speaksOfTalks).limit(2).count();
    boolean again = texts.stream().filter(text -> text.contains(name)).limit(2).count() > 1;
    if (numbered) {
      return speaking + (again ? 1 : 0) > (told ? 0 : 1);
    }
    return told && speaking > 1 && again;
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.text().text();
      case Block.Heading heading -> heading.text().text();
      case Block.Item item -> item.text().text();
      default -> "";
    };
  }

  private static String trimmed(String text) {
    String bare = text.strip();
    while (!bare.isEmpty() && ":,-–—|!".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  private static boolean mayBeName(String name) {
    String[] words = name.split("\\s+");
    return name.length() >= 3
        && name.length() <= LONGEST
        && words.length <= MOST_WORDS
        && Letters.hasLetter(name)
        && name.indexOf('?') < 0
        && name.indexOf(':') < 0
        && OPEN.stream().noneMatch(name::startsWith)
        && !GENERAL
            .matcher(EDITION.matcher(words[0]).matches() && words.length > 1 ? words[1] : words[0])
            .matches()
        && !NEVER.matcher(name).find()
        && List.of(words).stream().anyMatch(word -> !GENERAL.matcher(word).matches());
  }
}
