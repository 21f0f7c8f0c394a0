package app.lanyard.extract.date;

/**
 * How dates of a form begin, as far as the signs of the text tell: a cheap test that rules most
 * forms out at a place without trying their pattern.
 */
@FunctionalInterface
interface Beginning {

  Beginning ANY = (signs, place) -> true;

  boolean fits(DateSigns signs, int place);

  default Beginning and(Beginning other) {
    return (signs, place) -> fits(signs, place) && other.fits(signs, place);
  }

  default Beginning or(Beginning other) {
    return (signs, place) -> fits(signs, place) || other.fits(signs, place);
  }

  /** One of some characters stands right behind the number or word. */
  static Beginning before(String characters) {
    return (signs, place) -> signs.isBehind(place, characters);
  }

  /** Something begins next, at most so many characters behind. */
  static Beginning near(Place next, int distance) {
    return (signs, place) -> signs.isNext(place, next, distance);
  }
}
