package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in sentences of East Asian and Slavic languages that say, without a subject, under
 * which title something was presented: 「…」というタイトルで発表しました, 以《…》为题做了分享, «…» after a word for a talk.
 * Only where talks are listed: a book has a title in the same marks.
 */
final class ToldTitleRecogniser implements Recogniser, TextsAmongTalks.Reading {

  private static final String REASON = "A sentence says under which title it was presented";
  private static final String QUOTES = "「『《«";
  private static final int LONGEST = 600;
  private static final int LATEST_EVENT = 2;

  private static final String TITLE = "[「『《«](?<title>[^「」『』《》«»]{2,120})[」』》»]";
  private static final Pattern BEHIND =
      Pattern.compile(
          TITLE
              + "(?:と(?:いう|いった)?(?:タイトル|題|テーマ|題名|内容)|と題し|について|の(?:題|テーマ|タイトル)で|というLT|で(?!あ))"
              + "[^。「」]{0,24}?(?:発表|登壇|講演|お話|話し|LT|トーク)");
  private static final Pattern THEME =
      Pattern.compile("以?" + TITLE + "(?:为题|為題|的主题|的主題|的演讲|的演講|的分享|主题演讲|主題演講)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:分享|演讲|演講|主讲|主講|报告|發表|发表)了?[^。《》]{0,8}"
              + "|(?:доклад|лекци|выступлени|выступил|рассказал)\\p{L}*[^.«»]{0,30})"
              + TITLE);

  private final TalkBodyReader bodies;
  private final Readers readers;

  ToldTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    TextsAmongTalks.read(note, findings, this);
  }

  @Override
  public boolean mayTell(Block block, RichText text) {
    return text.text().length() <= LONGEST && Letters.hasAny(text.text(), QUOTES);
  }

  @Override
  public boolean isPlace(Section section, TalkPlaces places) {
    return places.holdTalks(section);
  }

  @Override
  public Optional<TalkDraft> read(RichText text, Section section, NoteContext note) {
    return title(text.text()).map(title -> draft(title, text, section, note));
  }

  private static Optional<String> title(String text) {
    for (Pattern pattern : new Pattern[] {BEHIND, THEME, BEFORE}) {
      Matcher told = pattern.matcher(text);
      if (told.find()) {
        return Optional.of(told.group("title").strip());
      }
    }
    return Optional.empty();
  }

  private TalkDraft draft(String title, RichText text, Section section, NoteContext note) {
    var draft =
        new TalkDraft(title, text.span(), REASON)
            .kind(readers.kinds().inTitle(title))
            .links(bodies.glance(section.body()).links());
    headed(section, note, draft);
    draft.event(event(text, title));
    return draft;
  }

  /** "Soil Night #3 (12 May 2019)" above it is the occasion. */
  private void headed(Section section, NoteContext note, TalkDraft draft) {
    section
        .heading()
        .flatMap(heading -> readers.headings().aboveTalks(heading.text().text(), note.dates()))
        .ifPresent(named -> draft.event(Optional.of(named.name())).date(Optional.of(named.date())));
  }

  /** The link that the sentence begins with. */
  private static Optional<String> event(RichText text, String title) {
    return text.links().stream()
        .filter(link -> link.start() <= LATEST_EVENT)
        .map((LinkRun link) -> text.label(link))
        .filter(label -> !label.isEmpty() && !label.contains(title) && !label.contains("://"))
        .findFirst();
  }
}
