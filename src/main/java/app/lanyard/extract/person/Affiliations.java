package app.lanyard.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the organisation out of what stands beside a name: "Role, Org", "founder of Org". */
final class Affiliations {

  private static final Pattern AT =
      Pattern.compile("(?:^|\\s)(?:at|@|from|bei|chez)\\s?(\\S.{0,80})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?:Inc|Ltd|LLC|Corp|Co|GmbH|S\\.?A|B\\.?V|Pvt)\\.?");
  private static final Pattern LEADER_OF =
      Pattern.compile(
          "(?:founder|creator|ceo|cto|president|head|owner|author|maintainer)\\s"
              + "(?:and \\S{2,12}\\s)?of\\s(?:the\\s)?(\\S.{0,80})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?:she|he|they|her|him|them|ze|any)(?:[/ |].{0,20})?", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_SPACES_IN_REMARK = 6;
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:which|who|whose|where|this|that|it|he|she|they|we|I|and|but|so)(?:['’]s)?\\s\\p{Ll}");
  private static final Pattern KIND =
      Pattern.compile(
          "(?:panel(?: discussion)?|round ?table|keynote|workshop|tutorial|lightning talk"
              + "|fireside chat|interview|live demo|demo|podiumsdiskussion)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HAN_ORGANISATION =
      Pattern.compile(
          "^[^、，/]{1,30}(?:大学|公司|集团|研究院|研究所|计算所|基金会|学院|银行|协会|实验室"
              + "|(?:科技|软件|网络|技术)(?=联合|高级|资深|后端|前端|数据|运维|算法|测试|云|平台|系统|创始|总|首席|产品|架构|工程|研发|副|市场|运营|合伙|C[EFIMOT]O)"
              + "(?:有限公司)?)");
  private static final Pattern HAN_WHOLE =
      Pattern.compile("(?:大学|公司|集团|研究院|研究所|计算所|基金会|学院|银行|协会|实验室|社区|中心)$");
  private static final Pattern SHORT_NAME =
      Pattern.compile("([A-Z][A-Z0-9]{1,7})\\s(?:基金会|公司|社区|集团)");

  private final Wording wording;

  Affiliations(Wording wording) {
    this.wording = wording;
  }

  /** The organisation in the parts beside a name: the last that is no role, else a role's own. */
  Optional<String> of(List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> telling =
        whole(parts).stream()
            .map(String::strip)
            .filter(Predicate.not(Affiliations::isAside))
            .toList();
    return telling.stream()
        .filter(part -> stated(part).isEmpty() && !wording.isRole(part))
        .reduce((_, last) -> last)
        .or(() -> telling.stream().map(this::stated).flatMap(Optional::stream).findFirst());
  }

  /** The parts with "Inc." joined to the name that it belongs to. */
  private static List<String> whole(List<String> parts) {
    if (parts.size() < 2 || !LEGAL_FORM.matcher(parts.getLast().strip()).matches()) {
      return parts;
    }
    var whole = new ArrayList<>(parts.subList(0, parts.size() - 2));
    whole.add(parts.get(parts.size() - 2) + ", " + parts.getLast().strip());
    return whole;
  }

  /** The organisation that a role names: "CTO at Org", "founder of Org", "大学教授". */
  private Optional<String> stated(String text) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      return statedInHan(text);
    }
    for (Pattern pattern : List.of(AT, LEADER_OF)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group(1).strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> statedInHan(String text) {
    Matcher named = HAN_ORGANISATION.matcher(text);
    if (HAN_WHOLE.matcher(text).find()) {
      return Optional.empty();
    }
    if (named.find()) {
      Matcher shortName = SHORT_NAME.matcher(named.group());
      return Optional.of(shortName.matches() ? shortName.group(1) : named.group());
    }
    Optional<String> known = wording.organisationBefore(text);
    if (known.isPresent()) {
      return known;
    }
    int space = text.indexOf(' ');
    String head = space < 0 ? "" : text.substring(0, space);
    return head.isEmpty() || wording.isRole(head) || !wording.isRole(text)
        ? Optional.empty()
        : Optional.of(head);
  }

  /** "not surprisingly the one that she likes": so many words that begin small are no name. */
  private static boolean isRemark(String part) {
    return !part.isEmpty()
        && Character.isLowerCase(part.codePointAt(0))
        && part.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES_IN_REMARK
        && part.indexOf('@') < 0;
  }

  private static boolean isAside(String part) {
    return part.isEmpty()
        || (part.startsWith("@") && !part.startsWith("@ "))
        || CLAUSE.matcher(part).lookingAt()
        || isRemark(part)
        || PRONOUNS.matcher(part).matches()
        || KIND.matcher(part).matches()
        || Wording.isBareRole(part);
  }
}
