package app.lanyard.extract;

/**
 * A part of a line that stands between separators, brackets or marks.
 *
 * @param role what it is by itself, whatever stands around it
 * @param text without marks at its ends
 * @param setting what sets it off from the rest of the line
 */
record LinePart(Role role, String text, Setting setting) {

  /** What a part tells. */
  enum Role {
    DATE,
    KIND,
    PEOPLE,
    EVENT,
    LABEL,
    OTHER
  }

  /** How a part is set off. */
  enum Setting {
    NOTHING,
    MARKED,
    BRACKETS
  }

  /** Whether it may be a title, an event, a place or a name: what the whole list has to tell. */
  boolean isOpen() {
    return role == Role.PEOPLE || role == Role.EVENT || role == Role.OTHER;
  }

  LinePart as(Role other) {
    return new LinePart(other, text, setting);
  }

  boolean is(Role wanted) {
    return role == wanted;
  }
}
