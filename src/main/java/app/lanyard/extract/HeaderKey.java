package app.lanyard.extract;

import java.util.Locale;

/** What a key of front matter speaks of; the keys themselves are in {@code header-keys}. */
enum HeaderKey {
  TITLE,
  LAYOUT,
  START,
  END,
  DATE,
  TIME,
  DAY,
  SPEAKERS,
  SLUGS,
  AUTHORS,
  MODERATORS,
  PANELISTS,
  HOSTS,
  CHAIRS,
  KIND,
  ROOM,
  TRACK,
  ABSTRACT,
  MEDIA,
  OCCASION,

  /** What holds nothing but the name of an event. */
  CONFERENCE,
  SESSIONS,
  TALKS,
  NAME,
  GIVEN_NAME,
  FAMILY_NAME,
  ORGANISATION,
  HANDLE,
  PERSONAL;

  /** Its name in the list. */
  String listName() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
