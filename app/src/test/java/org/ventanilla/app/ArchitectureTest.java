package org.ventanilla.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ventanilla");

    private static final String CORE = "org.ventanilla.bot..";
    private static final String APP = "org.ventanilla.app..";
    private static final String[] ADAPTERS = {"org.ventanilla.telegram..", "org.ventanilla.webchat.."};

    @Test
    void theCoreSeesNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        APP,
                        "org.ventanilla.intents..",
                        "org.ventanilla.knowledge..",
                        "org.ventanilla.storage..",
                        "org.ventanilla.testkit..",
                        ADAPTERS[0],
                        ADAPTERS[1])
                .check(CODE);
    }

    @Test
    void thePackagesOfTheCoreHaveNoCycles() {
        slices().matching("org.ventanilla.bot.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void nothingSeesTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP)
                .check(CODE);
    }

    @Test
    void adaptersSeeTheCoreAlone() {
        for (String adapter : ADAPTERS) {
            noClasses()
                    .that()
                    .resideInAPackage(adapter)
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "are ours but neither the core's nor the adapter's own",
                            type -> type.getPackageName().startsWith("org.ventanilla.")
                                    && !type.getPackageName().startsWith("org.ventanilla.bot")
                                    && !type.getPackageName().startsWith(adapter.replace("..", ""))))
                    .check(CODE);
        }
    }

    @Test
    void intentsAndKnowledgeSeeNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage("org.ventanilla.intents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ventanilla.knowledge..", "org.ventanilla.storage..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("org.ventanilla.knowledge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ventanilla.intents..", "org.ventanilla.storage..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("org.ventanilla.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ventanilla.intents..", ADAPTERS[0], ADAPTERS[1])
                .check(CODE);
    }

    @Test
    void sqlStaysInStorageAndSpringOutOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.ventanilla.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackages(APP, "org.ventanilla.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CODE);
    }

    @Test
    void onlyWiringNamesAdaptersAndOnlySettingsReadTheEnvironment() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .doNotHaveSimpleName("Wiring")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ventanilla.telegram..")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ventanilla.app.cli..")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CODE);
    }

    @Test
    void whatIsDecidedDependsOnNoClockAndNoChance() {
        classes()
                .that()
                .resideInAPackage("org.ventanilla.bot.decide..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are neither a clock nor random",
                        type -> !type.getName().equals("java.time.Clock")
                                && !type.getName().equals("java.util.Random")
                                && !type.getName().equals("java.security.SecureRandom")))
                .check(CODE);
    }
}
