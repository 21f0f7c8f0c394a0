package app.lanyard.ui.testing;

import java.lang.reflect.Method;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

/**
 * Gives each test the one stage, in its method that is marked with {@link Start}, and a robot. It
 * does what the extension of TestFX does, without its sleeping before and after each test.
 */
public final class WindowExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace STORE = Namespace.create(WindowExtension.class);

  @Override
  public void beforeEach(ExtensionContext test) throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    List<Method> starts =
        AnnotationSupport.findAnnotatedMethods(
            test.getRequiredTestClass(), Start.class, HierarchyTraversalMode.TOP_DOWN);
    robot(test)
        .interact(
            () ->
                starts.forEach(
                    start ->
                        ReflectionSupport.invokeMethod(
                            start, test.getRequiredTestInstance(), stage)));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    WindowRobot robot = robot(test);
    robot.releaseAll();
    robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType().equals(FxRobot.class);
  }

  @Override
  public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return robot(test);
  }

  private static WindowRobot robot(ExtensionContext test) {
    return test.getStore(STORE).getOrComputeIfAbsent(WindowRobot.class);
  }
}
