package app.lanyard.ui.controls.facets;

import app.lanyard.model.FacetChoice;
import app.lanyard.ui.controls.FilterBar;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What filters a list that has facets beside it. */
public class FacetedFilterBar extends FilterBar {

  private final FacetsModel facets;
  private final FacetWords words;
  private final Messages messages;

  /**
   * @param name begins the ids of the field and the count
   * @param prompt what can be typed into the field
   * @param text the words to filter by
   * @param count says how many rows there are
   */
  public FacetedFilterBar(
      String name,
      String prompt,
      StringProperty text,
      ObservableValue<String> count,
      FacetsModel facets,
      Messages messages) {
    super(name, prompt, text, count, messages);
    this.facets = facets;
    this.words = new FacetWords(messages);
    this.messages = messages;
  }

  /** A button that shows the facets, and hides them again. */
  protected final ToggleButton facetsToggle() {
    var toggle =
        IconButtons.dress(
            new ToggleButton(), BootstrapIcons.SLIDERS, messages.get("action.facets"));
    toggle.setId("facets-toggle");
    toggle.selectedProperty().bindBidirectional(facets.shownProperty());
    return toggle;
  }

  /** Shows that values of facets are chosen. */
  protected final void addChoiceChips(List<FacetChoice> choices) {
    for (FacetChoice choice : choices) {
      addChip(
          "chip-" + choice.facet().wireName() + "-" + choice.key(),
          words.choice(choice),
          () -> facets.toggle(choice));
    }
  }
}
