package app.lanyard.extract.link;

import app.lanyard.extract.text.FirstWords;
import app.lanyard.extract.text.PhraseSearch;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.LinkKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a link leads to: by its label where that says so, else by its address. Its word lists
 * are {@code link-labels}, {@code link-hosts} and {@code schedule-hosts}.
 */
public final class LinkClassifier {

  /** A longer label is a title, whose words say nothing of where the link leads. */
  private static final int LONGEST_LABEL = 40;

  private static final int MOST_SPACES = 3;

  private static final Pattern SLIDES =
      Pattern.compile("/slides?(?:/|$)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOCUMENT = Pattern.compile("\\.(?:pdf|pptx?|key|odp)(?:[?#]|$)");

  /** What the endings of {@link #DOCUMENT} begin with. */
  private static final String DOCUMENTS = "pko";

  private final PhraseSearch<LinkKind> labels =
      new PhraseSearch<>(Vocabulary.lists("link-labels"), LinkClassifier::kind);
  private final FirstWords firstWords =
      FirstWords.of(
          Vocabulary.lists("link-labels").values().stream().flatMap(List::stream).toList());
  private final HostRules hosts =
      new HostRules(Vocabulary.lists("link-hosts"), LinkClassifier::kind);
  private final SessionPages sessions = new SessionPages();

  /** What a link leads to, {@link LinkKind#OTHER} if nothing tells. */
  public LinkKind classify(String label, String url) {
    Optional<LinkKind> said = byLabel(label);
    // A label such as "event" or "🔗" is weaker than an address that is known to hold videos.
    boolean weak = said.isEmpty() || said.get() == LinkKind.SCHEDULE;
    LinkKind byAddress = weak ? byAddress(url) : LinkKind.OTHER;
    return byAddress == LinkKind.OTHER ? said.orElse(LinkKind.OTHER) : byAddress;
  }

  /** What the label alone says. */
  public Optional<LinkKind> byLabel(String label) {
    String bare = label.strip();
    if (isPresentation(bare)) {
      return Optional.of(LinkKind.SLIDES);
    }
    boolean none =
        bare.isEmpty()
            || bare.length() > LONGEST_LABEL
            || !firstWords.mayBeIn(bare, 0, bare.length())
            || isTitle(bare)
            || bare.contains("://");
    if (none) {
      return Optional.empty();
    }
    return labels.first(Vocabulary.fold(bare), LinkClassifier::holdsWord);
  }

  /** "presentation" says something only where it is the whole label. */
  private static boolean isPresentation(String label) {
    return label.equalsIgnoreCase("presentation") || label.equalsIgnoreCase("[presentation]");
  }

  private static boolean isTitle(String label) {
    int spaces = 0;
    for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
      spaces++;
    }
    return spaces > MOST_SPACES;
  }

  /** What the address alone tells. */
  public LinkKind byAddress(String url) {
    Address address = Address.of(url);
    if (sessions.isCertain(address)) {
      return LinkKind.SCHEDULE;
    }
    Optional<LinkKind> known = hosts.kind(address);
    if (known.isPresent() && known.get() != LinkKind.CODE) {
      return known.get();
    }
    if (known.isPresent() && !isDocument(address)) {
      return isFolderOfSlides(address.url()) ? LinkKind.SLIDES : LinkKind.CODE;
    }
    if (isDocument(address)) {
      return LinkKind.SLIDES;
    }
    return sessions.isLikely(address) ? LinkKind.SCHEDULE : LinkKind.OTHER;
  }

  /** "github.com/club/meetup/tree/main/Slides/Beans": where a repository keeps slides. */
  private static boolean isFolderOfSlides(String url) {
    int tree = url.indexOf("/tree/");
    int from = tree < 0 ? url.indexOf("/blob/") : tree;
    return from >= 0 && SLIDES.matcher(url).region(from, url.length()).find();
  }

  private static boolean isDocument(Address address) {
    String url = address.url();
    int dot = url.indexOf('.', address.endOfHost());
    while (dot >= 0 && dot + 1 < url.length()) {
      if (DOCUMENTS.indexOf(url.charAt(dot + 1)) >= 0) {
        return DOCUMENT.matcher(url).find(dot);
      }
      dot = url.indexOf('.', dot + 1);
    }
    return false;
  }

  /** Whether the address is that of one session at a service for conference programmes. */
  public boolean isSessionPage(String url) {
    return sessions.mayBeCertain(url) && sessions.isCertain(Address.of(url));
  }

  /** Whether a label holds a word or phrase whole; words in scripts without spaces anywhere. */
  private static boolean holdsWord(String label, String word) {
    int at = label.indexOf(word);
    if (at < 0) {
      return false;
    }
    if (word.codePointAt(0) > 0x2E80 || !Character.isLetterOrDigit(word.codePointAt(0))) {
      return true;
    }
    int end = at + word.length();
    boolean startsWord = at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1));
    boolean endsWord = end == label.length() || !Character.isLetterOrDigit(label.charAt(end));
    return startsWord && endsWord;
  }

  private static LinkKind kind(String key) {
    return LinkKind.valueOf(key.toUpperCase(Locale.ROOT));
  }
}
