package app.lanyard.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Selector;
import org.junit.jupiter.api.Test;

class StyleRequestsTest {

  /** What changes no height; a theme's own names for colours begin with "-color-". */
  private static final Pattern COLOUR =
      Pattern.compile("-color-.+|.+-(?:color|fill|background-insets)");

  @Test
  void noRowIsHigherForThePlaceItStandsAt() throws IOException {
    List<Rule> ours =
        rules("/app/lanyard/ui/lanyard.css").filter(StyleRequestsTest::goesByPlace).toList();
    assertThat(ours).isNotEmpty().allSatisfy(StyleRequestsTest::givesColoursAlone);
    assertThat(rules(new PrimerLight().getUserAgentStylesheet()))
        .filteredOn(rule -> goesByPlace(rule) && isOfCells(rule))
        .isNotEmpty()
        .allSatisfy(StyleRequestsTest::givesColoursAlone);
  }

  private static Stream<Rule> rules(String path) throws IOException {
    URI sheet = URI.create(String.valueOf(StyleRequests.class.getResource(path)));
    return new CssParser().parse(sheet.toURL()).getRules().stream();
  }

  private static boolean goesByPlace(Rule rule) {
    return rule.getSelectors().stream()
        .map(Selector::toString)
        .anyMatch(
            text ->
                StyleRequests.PLACES.stream()
                    .anyMatch(place -> text.contains(":" + place.getPseudoClassName())));
  }

  private static boolean isOfCells(Rule rule) {
    return rule.getSelectors().stream().anyMatch(selector -> selector.toString().contains("-cell"));
  }

  private static void givesColoursAlone(Rule rule) {
    assertThat(rule.getDeclarations())
        .extracting(Declaration::getProperty)
        .as(rule.toString())
        .allMatch(property -> COLOUR.matcher(property).matches());
  }
}
