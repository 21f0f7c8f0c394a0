package app.lanyard.ui.timeline;

import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.TypedDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One end of the date range: a calendar that also takes what people type. */
final class DateField extends DatePicker {

  private final Consumer<String> onUnreadable;

  /**
   * @param date what it shows and changes
   * @param name what it is for; its prompt and its name for screen readers
   * @param onUnreadable gets what was typed if it is no date
   */
  DateField(
      ObjectProperty<LocalDate> date,
      TypedDate.End end,
      String name,
      Locale locale,
      Consumer<String> onUnreadable) {
    this.onUnreadable = onUnreadable;
    setPromptText(name);
    setAccessibleText(name);
    getEditor().setAccessibleText(name);
    getStyleClass().add("date-field");
    setShowWeekNumbers(false);
    setConverter(new Converter(new TypedDate(locale), new DateText(locale), end));
    valueProperty().bindBidirectional(date);
    focusedProperty().subscribe(this::commitOnLeaving);
  }

  private void commitOnLeaving(boolean focused) {
    if (!focused) {
      commitValue();
    }
  }

  /** Text that is no date leaves the date as it was. */
  private final class Converter extends StringConverter<LocalDate> {

    private final TypedDate typed;
    private final DateText written;
    private final TypedDate.End end;

    Converter(TypedDate typed, DateText written, TypedDate.End end) {
      this.typed = typed;
      this.written = written;
      this.end = end;
    }

    @Override
    public String toString(@Nullable LocalDate date) {
      return date == null ? "" : written.day(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      Optional<LocalDate> parsed = typed.parse(text, end);
      if (parsed.isEmpty()) {
        onUnreadable.accept(text.strip());
      }
      return parsed.orElse(getValue());
    }
  }
}
