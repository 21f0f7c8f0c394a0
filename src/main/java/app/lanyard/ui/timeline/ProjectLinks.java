package app.lanyard.ui.timeline;

import app.lanyard.model.EntityLink;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The projects named with a talk: the best known ones, each leading to its page. */
final class ProjectLinks extends HBox {

  private static final int SHOWN = 2;

  private final Messages messages;
  private final Navigator navigator;

  ProjectLinks(Messages messages, Navigator navigator) {
    super(4);
    this.messages = messages;
    this.navigator = navigator;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  void show(List<EntityLink> projects) {
    List<Node> nodes = new ArrayList<>(projects.stream().limit(SHOWN).map(this::link).toList());
    if (projects.size() > SHOWN) {
      nodes.add(others(projects.subList(SHOWN, projects.size())));
    }
    getChildren().setAll(nodes);
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  private Node link(EntityLink project) {
    var link = new NameLink(messages.get("timeline.goTo.project", project.name()));
    link.setText(project.name());
    link.getStyleClass().add("badge");
    link.setOnAction(event -> navigator.showPage(project.kind(), project.key()));
    return link;
  }

  private Node others(List<EntityLink> projects) {
    var more = new Label(messages.get("timeline.moreProjects", projects.size()));
    more.getStyleClass().add("secondary");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setTooltip(
        new Tooltip(projects.stream().map(EntityLink::name).collect(Collectors.joining(", "))));
    return more;
  }
}
