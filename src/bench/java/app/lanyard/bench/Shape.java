package app.lanyard.bench;

/** How a generated note writes its talks down. */
enum Shape {
  TABLE {
    @Override
    String head(Tongue tongue) {
      return "| " + String.join(" | ", tongue.columns()) + " |\n|---|---|---|---|---|\n";
    }

    @Override
    String talk(Tongue tongue, Edition event, GeneratedTalk talk) {
      return "| %s | %s | %s | %s | %s |\n"
          .formatted(
              tongue.date(talk.day()), talk.title(), talk.speakers(), event.name(), talk.link());
    }
  },
  HEADINGS {
    @Override
    String head(Tongue tongue) {
      return "";
    }

    @Override
    String talk(Tongue tongue, Edition event, GeneratedTalk talk) {
      return """
          ## %s

          📅 %s | %s, %s
          🎤 %s
          🔗 %s

          """
          .formatted(
              talk.title(),
              tongue.date(talk.day()),
              event.name(),
              event.place(),
              talk.speakers(),
              talk.link());
    }
  },
  LIST {
    @Override
    String head(Tongue tongue) {
      return "";
    }

    @Override
    String talk(Tongue tongue, Edition event, GeneratedTalk talk) {
      return "- %s: **%s** – %s, %s %s\n"
          .formatted(
              tongue.date(talk.day()), talk.title(), talk.speakers(), event.name(), talk.link());
    }
  };

  /** Every second note has a table. */
  static Shape of(int number) {
    return switch (number / 11 % 4) {
      case 0, 2 -> TABLE;
      case 1 -> HEADINGS;
      default -> LIST;
    };
  }

  abstract String head(Tongue tongue);

  abstract String talk(Tongue tongue, Edition event, GeneratedTalk talk);
}
