package app.lanyard.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that raw HTML shows in frames: recordings and slides, mostly. */
final class Embeds {

  private static final Pattern FRAME =
      Pattern.compile(
          "<iframe\\b[^>]{0,600}?\\ssrc\\s?=\\s?[\"']((?:https?:)?//[^\"'\\s]{4,300})[\"']",
          Pattern.CASE_INSENSITIVE);

  private Embeds() {}

  /** A link without a label to each; none if nothing is in a frame. */
  static List<LinkRun> in(String html) {
    if (!html.contains("<iframe")) {
      return List.of();
    }
    var links = new ArrayList<LinkRun>(1);
    Matcher frame = FRAME.matcher(html);
    while (frame.find()) {
      String url = frame.group(1);
      links.add(new LinkRun(0, 0, url.startsWith("//") ? "https:" + url : url));
    }
    return links;
  }
}
