package app.lanyard.ui.correction;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A speaker as the person is writing them. */
final class SpeakerDraft {

  private final @Nullable SpeakerCredit before;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty organisation = new SimpleStringProperty("");
  private final ObjectProperty<SpeakerRole> role = new SimpleObjectProperty<>(SpeakerRole.SPEAKER);

  /** A speaker who is yet to be named. */
  SpeakerDraft() {
    this.before = null;
  }

  SpeakerDraft(SpeakerCredit credit) {
    this.before = credit;
    name.set(credit.name());
    organisation.set(Objects.requireNonNullElse(credit.organisation(), ""));
    role.set(credit.role());
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty organisationProperty() {
    return organisation;
  }

  ObjectProperty<SpeakerRole> roleProperty() {
    return role;
  }

  /** Whether nothing was written that would be lost without a name. */
  boolean isEmpty() {
    return name.get().isBlank() && organisation.get().isBlank();
  }

  boolean isNameless() {
    return name.get().isBlank() && !organisation.get().isBlank();
  }

  /** The page that the note names stays with the name it goes with. */
  SpeakerCredit toCredit() {
    String written = name.get().strip();
    String group = organisation.get().strip();
    String handle = before != null && before.name().equals(written) ? before.handle() : null;
    return new SpeakerCredit(written, group.isEmpty() ? null : group, role.get(), handle);
  }
}
