package app.lanyard.library.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares an exported library with labelled notes. Documents are matched by file name. */
final class Scorer {

  private static final double SAME_TITLE = 0.75;
  private static final double SAME_DOCUMENT = 0.9;

  private final Map<String, Measure> measures = new TreeMap<>();
  private final Map<String, Measure> byReason = new TreeMap<>();
  private final List<String> log = new ArrayList<>();
  private final JsonNode export;
  private final Map<Long, String> reasons;
  private final Map<Long, JsonNode> events = new HashMap<>();

  /**
   * @param reasons why each talk was taken for one, by its number
   */
  Scorer(JsonNode export, Map<Long, String> reasons) {
    this.export = export;
    this.reasons = reasons;
    export.path("events").forEach(event -> events.put(event.path("id").asLong(), event));
  }

  private record Pair(int wanted, int found, double strength, boolean sameDate) {}

  Map<String, Measure> score(JsonNode gold) {
    gold.path("documents").forEach(this::document);
    return measures;
  }

  /** Hits and false finds of talks by what they were recognised by. */
  Map<String, Measure> byReason() {
    return byReason;
  }

  /** What is wrong and what is missing. */
  List<String> log() {
    return log;
  }

  private void document(JsonNode wanted) {
    String name = wanted.path("file").asText();
    JsonNode got =
        stream(export.path("documents"))
            .filter(document -> fileName(document).equals(name))
            .findFirst()
            .orElse(null);
    boolean found = got != null;
    measure("documents").compare(found);
    if (wanted.has("title")) {
      double likeness = found ? Likeness.of(text(wanted, "title"), text(got, "title")) : 0;
      measure("document facts").compare(likeness >= SAME_DOCUMENT);
    }
    if (wanted.has("author")) {
      measure("document facts")
          .compare(found && Likeness.samePerson(text(wanted, "author"), text(got, "author")));
    }
    if (wanted.has("date")) {
      measure("document facts").compare(found && isWithin(got.path("date"), wanted.path("date")));
    }
    talks(name, wanted);
    projects(name, wanted);
    wanted.path("events").forEach(event -> event(name, event));
  }

  private void talks(String name, JsonNode document) {
    List<JsonNode> required = stream(document.path("talks")).toList();
    List<JsonNode> all =
        Stream.concat(required.stream(), stream(document.path("optionalTalks"))).toList();
    List<JsonNode> found = of(export.path("talks"), name);
    Set<Integer> usedWanted = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    for (Pair pair : pairs(all, found)) {
      usedWanted.add(pair.wanted());
      usedFound.add(pair.found());
      if (pair.wanted() < required.size()) {
        measure("talks").hit();
        reason(found.get(pair.found())).hit();
        talk(name, required.get(pair.wanted()), found.get(pair.found()));
      }
    }
    for (int i = 0; i < required.size(); i++) {
      if (!usedWanted.contains(i)) {
        measure("talks").missed(1);
        measure("speakers").missed(required.get(i).path("speakers").size());
        log.add(name + ": missed talk: " + text(required.get(i), "title"));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!usedFound.contains(i)) {
        measure("talks").wrong(1);
        measure("speakers").wrong(found.get(i).path("speakers").size());
        reason(found.get(i)).wrong(1);
        log.add(name + ": not a talk: " + text(found.get(i), "title"));
      }
    }
  }

  /** The likeliest pairs, each talk in one of them; among equals the one of the same date. */
  private static List<Pair> pairs(List<JsonNode> wanted, List<JsonNode> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double strength = strength(wanted.get(i), found.get(j));
        if (strength > 0) {
          candidates.add(new Pair(i, j, strength, isSameDate(wanted.get(i), found.get(j))));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::strength)
            .reversed()
            .thenComparing(pair -> !pair.sameDate())
            .thenComparing(Pair::wanted)
            .thenComparing(Pair::found));
    Set<Integer> usedWanted = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    return candidates.stream()
        .filter(pair -> !usedWanted.contains(pair.wanted()) && !usedFound.contains(pair.found()))
        .filter(pair -> usedWanted.add(pair.wanted()) && usedFound.add(pair.found()))
        .toList();
  }

  private static double strength(JsonNode wanted, JsonNode found) {
    boolean linked =
        stream(wanted.path("links"))
            .anyMatch(
                url ->
                    stream(found.path("links"))
                        .anyMatch(link -> Likeness.sameAddress(url.asText(), text(link, "url"))));
    if (linked) {
      return 2;
    }
    double best =
        Stream.concat(
                Stream.of(text(wanted, "title")),
                stream(wanted.path("titleAlternatives")).map(JsonNode::asText))
            .mapToDouble(title -> Likeness.of(title, text(found, "title")))
            .max()
            .orElse(0);
    if (best >= SAME_TITLE) {
      return best;
    }
    boolean byPeople = wanted.has("prose") || wanted.has("titleAlternatives");
    return byPeople && hasSamePeople(wanted, found) ? 0.7 : 0;
  }

  private static boolean hasSamePeople(JsonNode wanted, JsonNode found) {
    List<String> names = stream(wanted.path("speakers")).map(s -> text(s, "name")).toList();
    List<String> got = stream(found.path("speakers")).map(s -> text(s, "name")).toList();
    long common =
        names.stream()
            .filter(name -> got.stream().anyMatch(other -> Likeness.samePerson(name, other)))
            .count();
    return !names.isEmpty()
        && !got.isEmpty()
        && common * 2 >= names.size()
        && common * 2 >= got.size();
  }

  private static boolean isSameDate(JsonNode wanted, JsonNode found) {
    return wanted.has("date")
        && found.has("start")
        && !isOutside(text(found, "start"), wanted.path("date"));
  }

  private void talk(String name, JsonNode wanted, JsonNode found) {
    String title = text(wanted, "title");
    if (wanted.has("date")) {
      boolean right =
          found.has("start")
              && !isOutside(text(found, "start"), wanted.path("date"))
              && !isOutside(text(found, "end"), wanted.path("date"));
      compare("talk dates", right, name, "date of '" + title + "'");
    }
    if (wanted.has("kind")) {
      compare(
          "kinds",
          text(wanted, "kind").equals(text(found, "kind")),
          name,
          "kind of '" + title + "'");
    }
    if (wanted.has("event")) {
      JsonNode event = events.get(found.path("event").asLong());
      boolean right = event != null && isNamed(event, List.of(text(wanted, "event")));
      compare("talk events", right, name, "event of '" + title + "'");
    }
    wanted
        .path("links")
        .properties()
        .forEach(
            link ->
                compare(
                    "links",
                    stream(found.path("links"))
                        .anyMatch(
                            other ->
                                link.getKey().equals(text(other, "kind"))
                                    && Likeness.sameAddress(
                                        link.getValue().asText(), text(other, "url"))),
                    name,
                    link.getKey() + " of '" + title + "'"));
    speakers(name, wanted, found);
  }

  private void speakers(String name, JsonNode wanted, JsonNode found) {
    List<JsonNode> have = new ArrayList<>(stream(found.path("speakers")).toList());
    for (JsonNode person : wanted.path("speakers")) {
      JsonNode match =
          have.stream()
              .filter(other -> Likeness.samePerson(text(person, "name"), text(other, "name")))
              .findFirst()
              .orElse(null);
      if (match == null) {
        measure("speakers").missed(1);
        log.add(name + ": missed speaker: " + text(person, "name"));
        continue;
      }
      have.remove(match);
      measure("speakers").hit();
      if (person.has("organisation")) {
        boolean right =
            Likeness.of(text(person, "organisation"), text(match, "organisation")) >= SAME_TITLE;
        compare("organisations", right, name, "organisation of " + text(person, "name"));
      }
    }
    for (JsonNode other : have) {
      boolean allowed =
          stream(wanted.path("optionalSpeakers"))
              .anyMatch(some -> Likeness.samePerson(text(some, "name"), text(other, "name")));
      if (!allowed) {
        measure("speakers").wrong(1);
        log.add(name + ": not a speaker: " + text(other, "name"));
      }
    }
  }

  private void projects(String name, JsonNode document) {
    if (!document.has("projects")) {
      return;
    }
    List<Set<String>> found =
        of(export.path("projects"), name).stream().map(Scorer::names).toList();
    Set<String> known = new HashSet<>();
    stream(document.path("optionalProjects")).forEach(p -> known.add(Likeness.fold(p.asText())));
    for (JsonNode project : document.path("projects")) {
      String wanted = Likeness.fold(project.asText());
      known.add(wanted);
      boolean hit = found.stream().anyMatch(names -> names.contains(wanted));
      if (hit) {
        measure("projects").hit();
      } else {
        measure("projects").missed(1);
        log.add(name + ": missed project: " + project.asText());
      }
    }
    for (Set<String> names : found) {
      if (names.stream().noneMatch(known::contains)) {
        measure("projects").wrong(1);
        log.add(name + ": not a project: " + names);
      }
    }
  }

  private void event(String name, JsonNode wanted) {
    List<String> names = names(wanted).stream().toList();
    JsonNode best =
        events.values().stream()
            .filter(event -> isNamed(event, names))
            .max(Comparator.comparingDouble(event -> fit(event, names, text(wanted, "start"))))
            .orElse(null);
    compare("events", best != null, name, "event " + text(wanted, "name"));
    for (String end : List.of("start", "end")) {
      if (wanted.has(end)) {
        boolean right = best != null && text(wanted, end).equals(text(best, end));
        compare("events", right, name, end + " of " + text(wanted, "name"));
      }
    }
    if (wanted.has("location")) {
      String place = Likeness.fold(text(wanted, "location")).split(" ", 2)[0];
      boolean right = best != null && Likeness.fold(text(best, "location")).contains(place);
      compare("events", right, name, "place of " + text(wanted, "name"));
    }
  }

  private void compare(String measure, boolean right, String note, String what) {
    measure(measure).compare(right);
    if (!right) {
      log.add(note + ": " + what);
    }
  }

  /** How well an event fits a wanted one: by its likest name, and by its first day. */
  private static double fit(JsonNode event, List<String> wanted, String start) {
    double likeness =
        Stream.concat(
                Stream.of(text(event, "name")), stream(event.path("aliases")).map(JsonNode::asText))
            .flatMap(name -> wanted.stream().map(other -> Likeness.of(other, name)))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return likeness + (!start.isEmpty() && start.equals(text(event, "start")) ? 1 : 0);
  }

  private static boolean isNamed(JsonNode event, List<String> wanted) {
    return Stream.concat(
            Stream.of(text(event, "name"), text(event, "series")),
            stream(event.path("aliases")).map(JsonNode::asText))
        .anyMatch(name -> wanted.stream().anyMatch(w -> Likeness.of(w, name) >= SAME_TITLE));
  }

  private static Set<String> names(JsonNode thing) {
    Set<String> names = new HashSet<>();
    names.add(Likeness.fold(text(thing, "name")));
    stream(thing.path("aliases")).forEach(alias -> names.add(Likeness.fold(alias.asText())));
    return names;
  }

  private static boolean isWithin(JsonNode date, JsonNode span) {
    return !date.isMissingNode()
        && date.asText().compareTo(text(span, "start")) >= 0
        && date.asText().compareTo(text(span, "end")) <= 0;
  }

  private static boolean isOutside(String day, JsonNode span) {
    return day.compareTo(span.path(0).asText()) < 0 || day.compareTo(span.path(1).asText()) > 0;
  }

  private static List<JsonNode> of(JsonNode things, String note) {
    return stream(things)
        .filter(thing -> stream(thing.path("mentions")).anyMatch(m -> fileName(m).equals(note)))
        .toList();
  }

  private static String fileName(JsonNode node) {
    String path = text(node, "path");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private Measure measure(String name) {
    return measures.computeIfAbsent(name, key -> new Measure());
  }

  private Measure reason(JsonNode talk) {
    String reason = reasons.getOrDefault(talk.path("id").asLong(), "unknown");
    return byReason.computeIfAbsent(reason, key -> new Measure());
  }
}
