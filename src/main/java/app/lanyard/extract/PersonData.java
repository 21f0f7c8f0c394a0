package app.lanyard.extract;

import java.util.Optional;

/** What an object of front matter says of a person. */
final class PersonData {

  private PersonData() {}

  /** The name in one piece, else put together of its parts. */
  static Optional<String> name(HeaderData person) {
    Optional<String> given = person.text(HeaderKey.GIVEN_NAME);
    Optional<String> family = person.text(HeaderKey.FAMILY_NAME);
    return given
        .flatMap(first -> family.map(last -> first + " " + last))
        .or(() -> person.text(HeaderKey.NAME));
  }
}
