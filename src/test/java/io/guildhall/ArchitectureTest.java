package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.guildhall.architecture.HabitRules;
import io.guildhall.architecture.LayerRules;
import io.guildhall.architecture.WritingRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The structure of the app. A rule that matches nothing fails, and so does an app that has shrunk without this test being told. */
class ArchitectureTest {
    private static final String BASE = "io.guildhall";
    private static final int CLASSES_AT_LEAST = 190;

    private static final JavaClasses APP =
            new ClassFileImporter().importPath(Checkout.classes().resolve("io/guildhall"));

    @TestFactory
    Stream<DynamicTest> layers() {
        LayerRules rules = new LayerRules(BASE);
        return Stream.of(
                        rules.domainIsPlainJava(),
                        rules.storageKnowsItsFeatureAndActiveObjects(),
                        rules.webKnowsNoStorageAndNoHost(),
                        rules.hostKnowsTheKernelAndAtlassian(),
                        rules.everyPackageHasItsPlace(),
                        rules.workersStayInTheirFeature(),
                        rules.nobodyImportsTheHostAdapters(),
                        rules.isolatedAdaptersAreNamedByNobody(),
                        rules.isolatedAdaptersAreNoBeans(),
                        rules.entitiesStayInStorage(),
                        rules.oneClassImportsServices())
                .map(ArchitectureTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> habits() {
        HabitRules rules = new HabitRules(BASE);
        return Stream.of(
                        rules.timeAndChanceAreInjected(),
                        rules.fieldsAreNotInjected(),
                        rules.nothingOldAndNothingPrinted(),
                        rules.namesSayWhatAThingIs(),
                        rules.theUserOfAThreadIsTheHosts(),
                        rules.nothingIsFetchedOrStarted(),
                        rules.servicesAreToldWhoActs())
                .map(ArchitectureTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> reads_and_writes() {
        WritingRules rules = new WritingRules(BASE);
        return Stream.of(rules.readsNeverWrite(), rules.mutationsWrite()).map(ArchitectureTest::holds);
    }

    @Test
    void the_app_was_looked_at() {
        assertThat(APP.stream().filter(type -> !type.isAnonymousClass())).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    private static DynamicTest holds(ArchRule rule) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(APP));
    }
}
