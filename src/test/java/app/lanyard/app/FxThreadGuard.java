package app.lanyard.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;

/** Stands before interfaces that block, and notes each call that the JavaFX thread makes. */
final class FxThreadGuard {

  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final Set<String> called = new ConcurrentSkipListSet<>();

  /** What was called on the JavaFX thread, with the place that called it. */
  List<String> violations() {
    return new ArrayList<>(violations);
  }

  /** The names of the interfaces and methods that were called on any thread. */
  Set<String> called() {
    return called;
  }

  LibraryPorts over(LibraryPorts ports) {
    var components = LibraryPorts.class.getRecordComponents();
    try {
      var types = new Class<?>[components.length];
      var guarded = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        guarded[i] = over(types[i], components[i].getAccessor().invoke(ports));
      }
      return LibraryPorts.class.getDeclaredConstructor(types).newInstance(guarded);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  <T> T over(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(type, target, method, arguments)));
  }

  private Object call(Class<?> type, Object target, Method method, Object[] arguments)
      throws Throwable {
    String name = type.getSimpleName() + "." + method.getName();
    called.add(name);
    if (Platform.isFxApplicationThread()) {
      violations.add(name + " by " + List.of(new Throwable().getStackTrace()).get(3));
    }
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
