package app.lanyard.extract.link;

import app.lanyard.extract.text.PhraseMap;
import app.lanyard.model.LinkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What hosts hold: rules such as {@code vimeo.com} (it and all below it), {@code
 * infoq.com/presentations} (paths that begin so), {@code slides.} (hosts that begin so) and {@code
 * peertube} (anywhere in the host, or a part of the path). The first that fits decides.
 */
final class HostRules {

  private final PhraseMap<List<Rule>> ofDomains;
  private final List<Rule> others = new ArrayList<>();

  private record Rule(int order, LinkKind kind, String host, String path) {

    boolean leadsTo(Address address) {
      return host.endsWith(".")
          ? address.hostBegins(host)
          : address.hostHolds(host) || address.pathHolds(path);
    }
  }

  HostRules(Map<String, List<String>> lists, Function<String, LinkKind> kinds) {
    Map<String, List<Rule>> domains = new HashMap<>();
    lists.forEach((name, hosts) -> hosts.forEach(host -> add(host, kinds.apply(name), domains)));
    ofDomains = PhraseMap.of(domains);
  }

  private void add(String host, LinkKind kind, Map<String, List<Rule>> domains) {
    int order = others.size() + domains.values().stream().mapToInt(List::size).sum();
    int slash = host.indexOf('/');
    String domain = slash > 0 ? host.substring(0, slash) : host;
    if (domain.indexOf('.') > 0 && !host.endsWith(".")) {
      String path = slash > 0 ? host.substring(slash) : "";
      domains
          .computeIfAbsent(domain, _ -> new ArrayList<>())
          .add(new Rule(order, kind, domain, path));
    } else {
      others.add(new Rule(order, kind, host, "/" + host + "/"));
    }
  }

  Optional<LinkKind> kind(Address address) {
    if (!address.isWeb()) {
      return Optional.empty();
    }
    Rule first = null;
    for (int at = address.startOfHost(); at >= 0; at = address.nextDomain(at)) {
      List<Rule> rules = ofDomains.get(address.url(), at, address.endOfHost());
      for (Rule rule : rules == null ? List.<Rule>of() : rules) {
        first = address.pathBegins(rule.path()) ? earlier(first, rule) : first;
      }
    }
    for (Rule rule : others) {
      first = rule.leadsTo(address) ? earlier(first, rule) : first;
    }
    return Optional.ofNullable(first).map(Rule::kind);
  }

  private static Rule earlier(@Nullable Rule one, Rule other) {
    return one == null || other.order() < one.order() ? other : one;
  }
}
