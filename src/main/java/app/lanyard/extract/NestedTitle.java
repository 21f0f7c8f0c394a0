package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that are a title with nothing but links, and those who gave the talk too, behind it:
 * "[Title](…) ([slides](…))", "Title (with Ada Miller)".
 */
final class NestedTitle {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 200;
  private static final int LONGEST_PLAIN = 130;

  private static final Pattern WITH =
      Pattern.compile(
          "\\s?[(（]\\s*(?:joint(?:ly)?\\s|together\\s)?(?:with|w/|con|com|mit|avec|ft\\.?|feat\\.?)\\s([^()（）]{3,120})[)）]");
  private static final Pattern EMPTY_BRACKETS =
      Pattern.compile("\\s?[(（\\[][\\s,;|/&+·\\[\\]]*[)）\\]]");
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.;,:]$|[.!?]\\s\\p{Lu}");

  private final Readers readers;

  NestedTitle(Readers readers) {
    this.readers = readers;
  }

  /** As {@link #read}, but a single word is a title too: what stands around it says so. */
  Optional<TalkDraft> readAny(RichText line, SourceSpan span, String reason) {
    return read(line, span, reason, true);
  }

  Optional<TalkDraft> read(RichText line, SourceSpan span, String reason) {
    return read(line, span, reason, false);
  }

  private Optional<TalkDraft> read(RichText line, SourceSpan span, String reason, boolean anyWord) {
    String text = line.text().replace('\n', ' ');
    if (text.isBlank() || readers.fields().read(line).isPresent()) {
      return Optional.empty();
    }
    var bare = new StringBuilder(text);
    for (LinkRun link : line.links()) {
      if (isLabel(line.label(link))) {
        for (int i = link.start(); i < link.end(); i++) {
          bare.setCharAt(i, ' ');
        }
      }
    }
    Matcher with = WITH.matcher(bare);
    Optional<String> people = with.find() ? Optional.of(with.group(1)) : Optional.empty();
    Optional<String> label = first(line);
    boolean linked = label.isPresent();
    String title =
        label.orElseGet(
            () ->
                withoutMarks(
                    EMPTY_BRACKETS.matcher(with.reset().replaceAll("")).replaceAll("").strip()));
    if (!isTitle(title, linked) || !(anyWord || linked || isPhrase(title))) {
      return Optional.empty();
    }
    Optional<CreditedTitle> credited =
        readers.credits().split(title).filter(split -> split.shape() == CreditedTitle.Shape.BY);
    var draft =
        new TalkDraft(credited.map(CreditedTitle::title).orElse(title), span, reason)
            .speakers(people.map(readers.speakers()::readCertain).orElse(List.of()))
            .speakers(credited.map(CreditedTitle::speakers).orElse(List.of()))
            .kind(readers.kinds().inTitle(title));
    links(line, draft);
    return Optional.of(draft);
  }

  /** The link that the line begins with. */
  private Optional<String> first(RichText line) {
    return line.links().stream()
        .filter(link -> Letters.isDecoration(line.text(), 0, link.start()))
        .map(line::label)
        .filter(label -> !isLabel(label))
        .map(label -> label.replace('\n', ' '))
        .findFirst();
  }

  private boolean isLabel(String label) {
    return label.isEmpty() || label.contains("://") || readers.links().byLabel(label).isPresent();
  }

  private boolean isTitle(String title, boolean linked) {
    return title.length() >= SHORTEST
        && title.length() <= (linked ? LONGEST : LONGEST_PLAIN)
        && (linked || !(Character.isLowerCase(title.codePointAt(0)) || title.startsWith("(")))
        && (linked || !SENTENCE.matcher(title).find())
        && !readers.words().isNoTalk(title)
        && readers.links().byLabel(title).isEmpty()
        && !readers.events().isName(title);
  }

  private static boolean isPhrase(String title) {
    return title.indexOf(' ') > 0 || title.codePoints().anyMatch(Character::isIdeographic);
  }

  private void links(RichText line, TalkDraft draft) {
    for (LinkRun link : line.links()) {
      LinkKind kind = readers.links().classify(line.label(link), link.url());
      if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
        draft.link(kind, link.url());
      }
    }
  }

  private static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && ",;:-–—|[".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(0, end).strip();
    boolean quoted = bare.length() > 2 && "\"“”„".indexOf(bare.charAt(0)) >= 0;
    return quoted && "\"“”„".indexOf(bare.charAt(bare.length() - 1)) >= 0
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }
}
