package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;

/**
 * Links behind a title that say nothing but what they lead to: "How beans climb ([video](…)/
 * [slides](…))". They are no part of the title.
 */
final class LinksBehind {

  /** What sets them off: without one they are words of the title. */
  private static final String MARKS = "([|/:–—-";

  private LinksBehind() {}

  /** The text before such links and the marks around them; all of it if they are all there is. */
  static String without(RichText title, LinkClassifier links) {
    String text = title.text();
    int end = text.length();
    for (LinkRun link : title.links().reversed()) {
      boolean last = Letters.isDecoration(text, link.end(), end);
      if (!last || links.byLabel(title.label(link)).isEmpty()) {
        break;
      }
      end = link.start();
    }
    String bare = text.substring(0, end).stripTrailing();
    boolean setOff = end < text.length() && !bare.isEmpty();
    return setOff && MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0
        ? LineText.ends(bare)
        : text;
  }
}
