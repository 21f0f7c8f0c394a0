package app.lanyard.ui.search;

import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.ui.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A result: its name, what tells it from others, and the line that holds what was searched for. */
final class HitNode extends HBox {

  private static final String BETWEEN = "  ·  ";

  private final DateText dates;
  private final FontIcon icon = new FontIcon(BootstrapIcons.SEARCH);
  private final TextFlow title = new TextFlow();
  private final TextFlow detail = new TextFlow();
  private final TextFlow snippet = new TextFlow();

  HitNode(DateText dates) {
    super(10);
    this.dates = dates;
    getStyleClass().add("search-hit");
    setAlignment(Pos.TOP_LEFT);
    var lines = new VBox(1, title, detail, snippet);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(icon, lines);
  }

  void show(SearchHit hit) {
    icon.setIconCode(iconOf(hit.kind()));
    show(title, MarkedWords.of(hit.title(), "search-title"));
    show(detail, detailOf(hit));
    show(snippet, MarkedWords.of(hit.snippet(), "search-snippet"));
  }

  /** What a screen reader says. */
  String spoken(SearchHit hit) {
    return Stream.of(hit.title(), hit.detail(), hit.snippet())
        .map(MarkedText::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private List<Text> detailOf(SearchHit hit) {
    var parts = new ArrayList<>(MarkedWords.of(hit.detail(), "search-detail"));
    if (hit.dates() != null) {
      String before = parts.isEmpty() ? "" : BETWEEN;
      parts.add(MarkedWords.plain(before + dates.span(hit.dates()), "search-detail"));
    }
    return parts;
  }

  private static void show(TextFlow line, List<Text> parts) {
    line.getChildren().setAll(parts);
    line.setVisible(!parts.isEmpty());
    line.setManaged(!parts.isEmpty());
  }

  private static Ikon iconOf(SearchKind kind) {
    return switch (kind) {
      case TALK -> BootstrapIcons.CALENDAR3;
      case SPEAKER -> BootstrapIcons.PERSON;
      case PROJECT -> BootstrapIcons.BOX;
      case EVENT -> BootstrapIcons.CALENDAR_EVENT;
      case NOTE -> BootstrapIcons.JOURNAL_TEXT;
      case ANNOTATION -> BootstrapIcons.CHAT_SQUARE_QUOTE;
    };
  }
}
