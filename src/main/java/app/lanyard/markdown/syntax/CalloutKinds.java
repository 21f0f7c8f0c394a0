package app.lanyard.markdown.syntax;

import java.util.Locale;
import java.util.Set;

/** The kinds of block that stand apart from the text. */
final class CalloutKinds {

  static final CalloutKinds STANDARD =
      new CalloutKinds(
          Set.of(
              "abstract",
              "bug",
              "caution",
              "check",
              "cite",
              "danger",
              "details",
              "error",
              "example",
              "failure",
              "faq",
              "hint",
              "important",
              "info",
              "note",
              "question",
              "quote",
              "success",
              "summary",
              "tip",
              "tldr",
              "todo",
              "warning"));

  private final Set<String> kinds;

  private CalloutKinds(Set<String> kinds) {
    this.kinds = kinds;
  }

  boolean contains(String kind) {
    return kinds.contains(kind);
  }

  /** The title of a block that states none: its kind, as a word. */
  String title(String kind) {
    return kind.isEmpty() ? "" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
