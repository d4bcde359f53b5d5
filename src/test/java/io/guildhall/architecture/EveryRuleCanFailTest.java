package io.guildhall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each rule, turned on classes of which some break it: it reports those and no others. */
class EveryRuleCanFailTest {
    private static final String BASE = "io.guildhall.architecture.fixtures";
    private static final Pattern FIXTURE = Pattern.compile("fixtures\\.[a-z.]+\\.([A-Z]\\w+)");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BASE);

    private final LayerRules layers = new LayerRules(BASE);
    private final HabitRules habits = new HabitRules(BASE);
    private final WritingRules writing = new WritingRules(BASE);

    @Test
    void domains() {
        assertThat(brokenBy(layers.domainIsPlainJava()))
                .containsExactly("KnowsInjection", "KnowsTheRoomAbove", "KnowsUpwards");
    }

    @Test
    void storage() {
        assertThat(brokenBy(layers.storageKnowsItsFeatureAndActiveObjects())).containsExactly("KnowsWeb");
    }

    @Test
    void web() {
        assertThat(brokenBy(layers.webKnowsNoStorageAndNoHost()))
                .containsExactly("ImportsAService", "KnowsStorage", "KnowsTheHost", "SetsTheUser");
    }

    @Test
    void workers() {
        assertThat(brokenBy(layers.workersStayInTheirFeature())).containsExactly("KnowsAWorker");
    }

    @Test
    void host() {
        assertThat(brokenBy(layers.hostKnowsTheKernelAndAtlassian())).containsExactly("KnowsAFeature");
    }

    @Test
    void places() {
        assertThat(brokenBy(layers.everyPackageHasItsPlace())).containsExactly("Unplaced");
    }

    @Test
    void nobody_imports_the_host() {
        assertThat(brokenBy(layers.nobodyImportsTheHostAdapters())).containsExactly("KnowsTheHost");
    }

    @Test
    void names_of_isolated_adapters() {
        assertThat(brokenBy(layers.isolatedAdaptersAreNamedByNobody())).containsExactly("NamesAnIsolatedAdapter");
    }

    @Test
    void isolated_adapters() {
        assertThat(brokenBy(layers.isolatedAdaptersAreNoBeans())).containsExactly("HiddenAdapter", "InjectedAdapter");
    }

    @Test
    void entities() {
        assertThat(brokenBy(layers.entitiesStayInStorage())).containsExactly("KnowsStorage");
    }

    @Test
    void imports_of_services() {
        assertThat(brokenBy(layers.oneClassImportsServices())).containsExactly("ImportsAService");
    }

    @Test
    void time_and_chance() {
        assertThat(brokenBy(habits.timeAndChanceAreInjected())).containsExactly("TellsTheTime");
    }

    @Test
    void injected_fields() {
        assertThat(brokenBy(habits.fieldsAreNotInjected())).containsExactly("InjectsAFieldService");
    }

    @Test
    void old_and_loud() {
        assertThat(brokenBy(habits.nothingOldAndNothingPrinted())).containsExactly("Loud", "OldDate");
    }

    @Test
    void names() {
        assertThat(brokenBy(habits.namesSayWhatAThingIs())).containsExactly("DefaultThing", "ThingManager");
    }

    @Test
    void the_user_of_a_thread() {
        assertThat(brokenBy(habits.theUserOfAThreadIsTheHosts())).containsExactly("SetsTheUser");
    }

    @Test
    void fetching() {
        assertThat(brokenBy(habits.nothingIsFetchedOrStarted())).containsExactly("Fetches", "Reads");
    }

    @Test
    void services() {
        assertThat(brokenBy(habits.servicesAreToldWhoActs())).containsExactly("BlindService");
    }

    @Test
    void reads() {
        assertThat(writing.readsNeverWrite()
                        .evaluate(FIXTURES)
                        .getFailureReport()
                        .getDetails())
                .containsExactlyInAnyOrder(
                        "this read writes: WritingMacro.execute → Acts.act → Audit.record",
                        "this read writes: Resource.readsAndWrites → RightService.act → Audit.record");
    }

    @Test
    void mutations() {
        assertThat(writing.mutationsWrite()
                        .evaluate(FIXTURES)
                        .getFailureReport()
                        .getDetails())
                .containsExactly(BASE + ".community.web.Resource.doesNothing() changes nothing");
    }

    private static Set<String> brokenBy(ArchRule rule) {
        Set<String> names = new TreeSet<>();
        for (String detail : rule.evaluate(FIXTURES).getFailureReport().getDetails()) {
            Matcher fixture = FIXTURE.matcher(detail);
            names.add(fixture.find() ? fixture.group(1) : detail);
        }
        return names;
    }
}
