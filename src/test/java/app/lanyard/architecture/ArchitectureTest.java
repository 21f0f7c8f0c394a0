package app.lanyard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.lanyard.ui.controls.Wrapping;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.lanyard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("app.lanyard.app..")
          .layer("ui")
          .definedBy("app.lanyard.ui..")
          .layer("cli")
          .definedBy("app.lanyard.cli..")
          .layer("library")
          .definedBy("app.lanyard.library..")
          .layer("search")
          .definedBy("app.lanyard.search..")
          .layer("source")
          .definedBy("app.lanyard.source..")
          .layer("extract")
          .definedBy("app.lanyard.extract..")
          .layer("store")
          .definedBy("app.lanyard.store..")
          .layer("annotation")
          .definedBy("app.lanyard.annotation..")
          .layer("markdown")
          .definedBy("app.lanyard.markdown..")
          .layer("model")
          .definedBy("app.lanyard.model..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("library")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("app", "ui", "cli", "library", "store")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("app", "library")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("app", "library")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("app", "library")
          .whereLayer("annotation")
          .mayOnlyBeAccessedByLayers("app", "ui", "library")
          .because("data flows one way, and nothing downstream reaches back");

  @ArchTest
  static final ArchRule STORE_KNOWS_NO_MARKDOWN =
      noClasses()
          .that()
          .resideInAnyPackage("app.lanyard.store..", "app.lanyard.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("app.lanyard.markdown..", "org.commonmark..")
          .because("keeping text and reading bytes does not depend on what is written in them");

  @ArchTest
  static final ArchRule ANNOTATION_READS_NO_FILES =
      noClasses()
          .that()
          .resideInAPackage("app.lanyard.annotation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.sql..", "org.sqlite..", "javafx..")
          .because("where a marked text is follows from the text and the quote alone");

  @ArchTest
  static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.lanyard.ui..", "app.lanyard.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
          .because("the core and the command line run without a window");

  @ArchTest
  static final ArchRule SQL_ONLY_IN_THE_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.lanyard.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
          .because("the shape of the library file is known in one place");

  @ArchTest
  static final ArchRule MODEL_KNOWS_NOBODY =
      classes()
          .that()
          .resideInAPackage("app.lanyard.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "app.lanyard.model..")
          .because("everything else is built on it");

  @ArchTest
  static final ArchRule VIEW_MODELS_WITHOUT_SCENE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
          .because("a view model is tested without a window");

  @ArchTest
  static final ArchRule FEATURES_ARE_APART =
      slices()
          .matching(
              "app.lanyard.ui.(timeline|notes|marks|watchlist|reader|settings|problems|correction|directory|suggestions|search)..")
          .should()
          .notDependOnEachOther()
          .because("features lead to each other through interfaces of ui.shell");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("app.lanyard.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package can be understood before those that use it");

  @ArchTest
  static final ArchRule RUN_LATER_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.lanyard.ui.task")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("runLater")))
          .because("work and its answers pass through the task runner");

  @ArchTest
  static final ArchRule WRAPPING_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Wrapping.class)
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                      "setWrapText")))
          .because("JavaFX fails when it wraps words that run from right to left");

  @ArchTest
  static final ArchRule STYLED_CONTROLS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "javafx\\.scene\\.(chart\\..*|web\\.HTMLEditor|control\\."
                  + "(Accordion|ChoiceBox|ChoiceDialog|ColorPicker|Pagination|PasswordField|Slider"
                  + "|SplitMenuButton|Tab|TabPane|Table.*|TitledPane|ToolBar|Tree.*))"
                  + "|atlantafx\\.base\\.controls\\.(Breadcrumbs|Calendar|Card|Message"
                  + "|Notification|PasswordTextField|Popover|ProgressSliderSkin"
                  + "|RingProgressIndicator|SegmentedControl|Tile|ToggleSwitch)")
          .because("the themes are built without their styles, see packaging/common/TrimThemes");

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state has an owner, which the composition root made")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CONSOLE_OUTSIDE_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.lanyard.cli..", "app.lanyard.app..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a window has no console; what is to be known is logged or shown");
}
