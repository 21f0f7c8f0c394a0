package app.lanyard.extract.date;

/** What begins at a place of a text where a date may begin. */
enum Place {
  /** The name of a month. */
  MONTH,
  /** One or two figures. */
  DAY,
  /** Four figures. */
  YEAR,
  /** Eight figures: year, month and day in one. */
  FULL_DATE,
  /** Another number, which no date begins with. */
  OTHER_NUMBER,
  /** What the name of a Japanese era begins with. */
  ERA;

  static Place ofFigures(int figures) {
    return switch (figures) {
      case 1, 2 -> DAY;
      case 4 -> YEAR;
      case 8 -> FULL_DATE;
      default -> OTHER_NUMBER;
    };
  }
}
