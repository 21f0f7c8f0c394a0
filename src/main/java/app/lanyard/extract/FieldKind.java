package app.lanyard.extract;

/** What a label before a colon, a table's column or an emoji at the start of a line announces. */
enum FieldKind {
  TITLE,
  SPEAKER,
  MODERATOR,
  PANELIST,
  EVENT,
  DATE,
  TIME,
  PLACE,
  ROOM,
  ROLE,
  TYPE,
  ORGANISATION,
  POSITION,
  ABSTRACT,
  SESSION,
  URL,
  SLIDES,
  RECORDING,
  CODE,
  PAPER;

  /** Whether it names people. */
  boolean isPeople() {
    return this == SPEAKER || this == MODERATOR || this == PANELIST;
  }
}
