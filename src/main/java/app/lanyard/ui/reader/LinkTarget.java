package app.lanyard.ui.reader;

import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of a note leads. */
sealed interface LinkTarget {

  /** Somewhere outside, for the system's browser or mail program. */
  record Web(String url) implements LinkTarget {}

  /**
   * Another note of the library.
   *
   * @param path as {@link app.lanyard.library.NoteOpener#resolveLink} takes it
   */
  record Note(String path, Optional<String> fragment) implements LinkTarget {}

  /**
   * Something that the library knows.
   *
   * @param key of a speaker, project or event; the title of a talk, which has no page
   */
  record Known(EntityKind kind, String key) implements LinkTarget {

    static Known of(EntityLink link) {
      return new Known(link.kind(), link.kind() == EntityKind.TALK ? link.name() : link.key());
    }

    String href() {
      return new EntityAddress(kind, key).href();
    }
  }

  /** A place in the same note. */
  record Fragment(String id) implements LinkTarget {}

  Pattern FORM =
      Pattern.compile("(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?([^#]*)(?:#(.*))?", Pattern.DOTALL);

  /** The target of an address; nothing if it is of a kind that is not followed. */
  static Optional<LinkTarget> of(String href) {
    Matcher parts = FORM.matcher(href.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> fragment =
        Optional.ofNullable(parts.group(3)).filter(id -> !id.isEmpty()).map(PictureAddress::decode);
    if (parts.group(1) == null) {
      return parts.group(2).isEmpty() ? fragment.map(Fragment::new) : Optional.empty();
    }
    return switch (parts.group(1).toLowerCase(Locale.ROOT)) {
      case "http", "https", "mailto" -> Optional.of(new Web(href.strip()));
      case "note" -> Optional.of(new Note(parts.group(2), fragment));
      case "lanyard" -> EntityAddress.of(href).map(named -> new Known(named.kind(), named.key()));
      default -> Optional.empty();
    };
  }

  /** What to tell a person who points at the link. */
  default String description() {
    return switch (this) {
      case Web web -> web.url();
      case Note note ->
          PictureAddress.decode(note.path()) + note.fragment().map(id -> " § " + id).orElse("");
      case Known known -> "";
      case Fragment fragment -> "§ " + fragment.id();
    };
  }
}
