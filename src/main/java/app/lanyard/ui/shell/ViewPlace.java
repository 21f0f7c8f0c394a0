package app.lanyard.ui.shell;

/**
 * Where in a view the person is: its filters, the page that is open. Two equal ones are the same
 * place; only the view that gave it knows what is in it.
 */
public interface ViewPlace {

  /** That of a view that has but one. */
  ViewPlace ONLY = new ViewPlace() {};

  /**
   * Whether the person only goes on with what led to {@code before}, as while typing or dragging:
   * both are then one step of their way.
   */
  default boolean continues(ViewPlace before) {
    return false;
  }
}
