package org.ventanilla.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: what each room may see, and nothing else. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ventanilla");

    private static final String CORE = "org.ventanilla.bot..";
    private static final String KNOWLEDGE = "org.ventanilla.knowledge..";
    private static final String INTENTS = "org.ventanilla.intents..";
    private static final String STORAGE = "org.ventanilla.storage..";
    private static final String TELEGRAM = "org.ventanilla.telegram..";
    private static final String X = "org.ventanilla.x..";
    private static final String WEBCHAT = "org.ventanilla.webchat..";
    private static final String TESTKIT = "org.ventanilla.testkit..";
    private static final String APP = "org.ventanilla.app..";

    private static final String[] PLAIN_JAVA = {"java..", "org.jspecify..", "org.slf4j.."};
    private static final String[] NOT_PLAIN = {
        "java.net.http..", "java.sql..", "java.rmi..", "java.awt..", "java.beans.."
    };

    @Test
    void theCoreIsPlainJava() {
        room(CORE);
    }

    @Test
    void theKnowledgeBaseSeesTheCoreAndItsParsers() {
        room(KNOWLEDGE, CORE, "org.yaml.snakeyaml..", "org.commonmark..");
    }

    @Test
    void theIntentsSeeTheCoreAndTheirLibraries() {
        room(
                INTENTS,
                CORE,
                "opennlp.tools..",
                "de.bwaldvogel.liblinear..",
                "com.google.i18n.phonenumbers..",
                "com.sun.management");
    }

    @Test
    void theTestkitSeesTheCoreAndTestLibraries() {
        room(
                TESTKIT,
                CORE,
                "org.junit.jupiter..",
                "org.assertj..",
                "com.fasterxml.jackson..",
                "com.sun.net.httpserver..",
                "java.net.http..",
                "javax.crypto..");
    }

    @Test
    void aChannelSeesTheCoreAndItsPlatform() {
        room(WEBCHAT, CORE);
        room(TELEGRAM, CORE, "org.telegram..", "okhttp3..", "kotlin..", "com.fasterxml.jackson..", "org.commonmark..");
        room(
                X,
                CORE,
                "twitter4j..",
                "com.twitter.twittertext..",
                "com.fasterxml.jackson..",
                "org.commonmark..",
                "java.net.http..",
                "javax.crypto..");
    }

    @Test
    void storageSeesTheCoreTheKnowledgeBaseAndSql() {
        classes()
                .that()
                .resideInAPackage(STORAGE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        STORAGE,
                        CORE,
                        KNOWLEDGE,
                        "java..",
                        "javax.sql..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "org.springframework.dao..",
                        "org.flywaydb..",
                        "com.zaxxer.hikari..",
                        "com.fasterxml.jackson.."))
                .check(CODE);
    }

    @Test
    void sqlStaysInStorage() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CODE);
    }

    @Test
    void thePackagesOfTheCoreHaveNoCycles() {
        slices().assignedFrom(new PackagesOfTheCore()).should().beFreeOfCycles().check(CODE);
    }

    /** Features know the core's ports; who stands behind them, {@code Wiring} and its neighbours alone say. */
    @Test
    void onlyWiringNamesAdapters() {
        onlyThese(TELEGRAM, simpleName("Wiring"));
        onlyThese(X, simpleName("Wiring").or(belongToAnyOf(XTools.class)).or(simpleName("Beans")));
        onlyThese(
                INTENTS,
                simpleName("Understanders").or(simpleName("PatternCheck")).or(simpleName("Evaluate")));
        onlyThese(STORAGE, resideInAnyPackage("org.ventanilla.app"));
        onlyThese(
                WEBCHAT,
                simpleName("Wiring").or(simpleName("Beans")).or(resideInAnyPackage("org.ventanilla.app.webchat")));
        onlyThese(TESTKIT, DescribedPredicate.alwaysFalse());
    }

    @Test
    void onlyTheServingCommandsReadTheEnvironment() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.ventanilla.app.cli.Serving")
                .should()
                .accessTargetWhere(isCallOf("getenv", Set.of("java.lang.System")))
                .check(CODE);
    }

    @Test
    void whatIsDecidedDependsOnNoClockNoChanceAndNoFile() {
        String[] pure = {"org.ventanilla.bot.decide..", "org.ventanilla.bot.understand..", "org.ventanilla.bot.answer.."
        };
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.random..")
                                .or(named(
                                        "java.time.Clock",
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.security.SecureRandom")))
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "ask for the time or for chance",
                        access -> Set.of(
                                                "now",
                                                "random",
                                                "randomUUID",
                                                "currentTimeMillis",
                                                "nanoTime",
                                                "shuffle",
                                                "systemDefault",
                                                "identityHashCode")
                                        .contains(access.getTarget().getName())
                                && access.getTargetOwner().getPackageName().startsWith("java.")))
                .check(CODE);
    }

    /** The classes of the package see each other, plain Java, and what else is named. */
    private static void room(String own, String... others) {
        String[] seen = Stream.of(List.of(own), List.of(PLAIN_JAVA), List.of(others))
                .flatMap(List::stream)
                .toArray(String[]::new);
        String[] unseen = Stream.of(NOT_PLAIN)
                .filter(each -> !List.of(others).contains(each))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(seen).and(DescribedPredicate.not(resideInAnyPackage(unseen))))
                .check(CODE);
    }

    private static void onlyThese(String adapter, DescribedPredicate<JavaClass> excused) {
        noClasses()
                .that(resideInAnyPackage(APP).and(DescribedPredicate.not(excused)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(adapter)
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "one of " + List.of(names), type -> List.of(names).contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> isCallOf(String method, Set<String> owners) {
        return DescribedPredicate.describe(
                "is " + method,
                access -> access.getTarget().getName().equals(method)
                        && owners.contains(access.getTargetOwner().getName()));
    }

    /** The root, with {@code Bot}, is a slice of its own: it sees the others, and none sees it. */
    private static final class PackagesOfTheCore implements SliceAssignment {
        private static final String ROOT = "org.ventanilla.bot";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (name.equals(ROOT)) {
                return SliceIdentifier.of("root");
            }
            return name.startsWith(ROOT + ".")
                    ? SliceIdentifier.of(name.substring(ROOT.length() + 1).split("\\.", -1)[0])
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of the core";
        }
    }
}
