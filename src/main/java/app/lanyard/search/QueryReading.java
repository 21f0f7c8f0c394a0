package app.lanyard.search;

import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tokens of one query in their order. */
final class QueryReading {

  private static final List<String> OPERATORS =
      Arrays.stream(Operator.values()).map(Operator::wireName).toList();

  private final Problems problems;
  private final TextReader texts;
  private final DateTerms dates;
  private final ValueTerms values;
  private final KindsAsked kinds;
  private final List<Placed> terms = new ArrayList<>();
  private boolean negated;

  QueryReading(Problems problems) {
    this.problems = problems;
    this.texts = new TextReader(problems);
    this.dates = new DateTerms(problems);
    this.values = new ValueTerms(problems);
    this.kinds = new KindsAsked(problems);
  }

  void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean between = i > 0 && i < tokens.size() - 1;
      if (!isConnective(token, between, i < tokens.size() - 1)) {
        read(token);
        negated = false;
      }
    }
  }

  List<Placed> terms() {
    return terms;
  }

  Set<SearchKind> kinds(int length) {
    return kinds.kinds(length);
  }

  /** Takes a word for what other search fields make of it, if it is written in capitals. */
  private boolean isConnective(Token token, boolean between, boolean before) {
    if (!token.isBareWord()) {
      return false;
    }
    return switch (token.parts().getFirst().text()) {
      case "AND" -> between && connective(Kind.NO_AND, token, "");
      case "OR" -> between && connective(Kind.NO_OR, token, "");
      case "NOT" -> before && negation(token);
      default -> false;
    };
  }

  private boolean negation(Token token) {
    negated = true;
    return connective(Kind.NO_NOT, token, "-");
  }

  private boolean connective(Kind kind, Token token, String understood) {
    problems.add(kind, token.start(), token.end(), understood);
    return true;
  }

  private void read(Token token) {
    if (token.minuses() > 1) {
      problems.add(Kind.DOUBLE_MINUS, token.start(), token.start() + token.minuses(), "-");
    }
    if (!token.name().isEmpty()) {
      named(token);
    } else if (token.parts().isEmpty()) {
      problems.leftOut(Kind.LONE_MINUS, token.start(), token.end());
    } else {
      token.parts().forEach(part -> add(token, texts.read(part, excluded(token))));
    }
  }

  private void named(Token token) {
    Optional<Operator> known = Operator.ofWireName(token.name());
    if (known.isPresent()) {
      operator(token, known.get());
    } else if (token.parts().isEmpty()) {
      asWords(token);
    } else {
      unknown(token);
    }
  }

  private void unknown(Token token) {
    Optional<Operator> near =
        Nearest.to(token.name().toLowerCase(Locale.ROOT), OPERATORS).flatMap(Operator::ofWireName);
    int start = token.start() + token.minuses();
    int end = start + token.name().length() + 1;
    if (near.isPresent()) {
      String name = near.get().wireName();
      problems.add(Kind.UNKNOWN_OPERATOR_NEAR, start, end, name + ":", token.name(), name);
      operator(token, near.get());
    } else {
      problems.add(
          Kind.UNKNOWN_OPERATOR, start, end, token.name() + " " + written(token), token.name());
      asWords(token);
    }
  }

  private static String written(Token token) {
    return token.parts().stream().map(Part::text).collect(Collectors.joining(" "));
  }

  private void asWords(Token token) {
    add(token, Optional.of(new Term.Word(token.name(), excluded(token))));
    token.parts().forEach(part -> add(token, texts.read(part, excluded(token))));
  }

  private void operator(Token token, Operator operator) {
    List<Part> parts = token.parts().stream().filter(part -> !part.isBlank()).toList();
    if (parts.isEmpty()) {
      problems.leftOut(Kind.MISSING_VALUE, token.start(), token.end(), operator.wireName());
      return;
    }
    Part last = parts.getLast();
    if (!last.closed()) {
      String understood = operator.wireName() + ":\"" + last.text().strip() + '"';
      problems.add(Kind.UNCLOSED_QUOTE, last.start(), last.end(), understood);
    }
    if (operator == Operator.IN) {
      kinds.add(parts, excluded(token));
    } else if (operator.isDate()) {
      add(token, dates.read(operator, parts, excluded(token)));
    } else {
      add(token, values.read(operator, parts, excluded(token)));
    }
  }

  private boolean excluded(Token token) {
    return token.excluded() || negated;
  }

  private void add(Token token, Optional<Term> term) {
    term.ifPresent(read -> terms.add(Placed.at(token, read)));
  }
}
