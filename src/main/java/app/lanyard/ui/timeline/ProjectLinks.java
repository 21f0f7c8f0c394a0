package app.lanyard.ui.timeline;

import app.lanyard.model.EntityLink;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The projects named with a talk: the best known ones, each leading to its page. The nodes stay for
 * the next talk in the row.
 */
final class ProjectLinks extends HBox {

  private static final int SHOWN = 2;

  private final Messages messages;
  private final Navigator navigator;
  private final List<NameLink> links = new ArrayList<>();
  private final Label more = new RowLabel();
  private final LateTip others = new LateTip(more);

  ProjectLinks(Messages messages, Navigator navigator) {
    super(4);
    this.messages = messages;
    this.navigator = navigator;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
    more.getStyleClass().add("secondary");
    more.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(more);
    Shown.set(more, false);
  }

  void show(List<EntityLink> projects) {
    int count = Math.min(SHOWN, projects.size());
    for (int i = 0; i < count; i++) {
      show(i, projects.get(i));
    }
    for (int i = 0; i < links.size(); i++) {
      Shown.set(links.get(i), i < count);
    }
    if (projects.size() > SHOWN) {
      showOthers(projects.subList(SHOWN, projects.size()));
    }
    Shown.set(more, projects.size() > SHOWN);
    Shown.set(this, count > 0);
  }

  private void show(int place, EntityLink project) {
    String hint = messages.get("timeline.goTo.project", project.name());
    if (place == links.size()) {
      var link = new NameLink(hint);
      link.getStyleClass().add("badge");
      links.add(link);
      getChildren().add(place, link);
    }
    links
        .get(place)
        .lead(project.name(), hint, () -> navigator.showPage(project.kind(), project.key()));
  }

  private void showOthers(List<EntityLink> projects) {
    more.setText(messages.get("timeline.moreProjects", projects.size()));
    others.setText(projects.stream().map(EntityLink::name).collect(Collectors.joining(", ")));
  }
}
