package app.lanyard.extract.project;

/** Why a name is taken for a project's, in plain words for the person. */
enum Reason {
  NAMED("Its name stands in the text"),
  LINKED("A link leads to its home or repository"),
  LONGER_NAME("Its name stands in the text, its longer name too"),
  BESIDE_WORD("Its name stands beside a word such as \"project\" or \"operator\""),
  IN_LIST("Its name stands in a list with other projects"),
  IN_TITLE("Its name stands in the title of a talk"),
  IN_FIELD("Its name stands among other projects of its field"),
  REPOSITORY("The note introduces it with a link to its repository"),
  LISTED("The note introduces it in a list");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
