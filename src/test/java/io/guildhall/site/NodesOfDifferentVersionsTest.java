package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.host.HostOver;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.HealthReport.OtherNode;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes that share a database and not the version of the app: each of them says which one differs. */
class NodesOfDifferentVersionsTest {
    private final MovableClock clock = new MovableClock();

    @ParameterizedTest
    @EnumSource(Storage.class)
    void each_names_the_other_until_both_are_the_same(Storage storage) {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node north = new Node(one, "north", "0.2");
            Node south = new Node(two, "south", "0.1");
            north.runs(Job.WAITING);
            south.runs(Job.NOTICES);

            assertThat(north.others()).containsExactly(new OtherNode("south", "0.1"));
            assertThat(south.others()).containsExactly(new OtherNode("north", "0.2"));

            Node updated = new Node(two, "south", "0.2");
            updated.runs(Job.WAITING);
            assertThat(north.others())
                    .as("what it ran before with the old version counts no more")
                    .isEmpty();
            assertThat(updated.others()).isEmpty();

            new Node(two, "east", "0.3").runs(Job.NOTICES);
            assertThat(north.others()).containsExactly(new OtherNode("east", "0.3"));
            clock.goOn(Duration.ofDays(8));
            assertThat(north.others()).as("not heard of for a week").isEmpty();
        }
    }

    /** One node: its jobs, and what its administrators see. */
    private final class Node {
        private final InMemoryPeople people = new InMemoryPeople();
        private final Viewer ada = Viewer.of(people.add("ada", "Ada"));
        private final Jobs jobs;
        private final HealthService health;

        Node(Tables tables, String name, String version) {
            people.makeAdministrator(ada);
            ThisNode node = SiteAtWork.node(name, version);
            jobs = HostOver.jobs(
                    List.of(), tables.jobRuns(), node, tables.locks(), tables.transactions(), () -> "error-1", clock);
            health = new HealthService(
                    people,
                    tables.jobRuns(),
                    jobs,
                    tables.gauges(),
                    List::of,
                    node,
                    tables.transactions(),
                    tables.audit(),
                    clock);
        }

        void runs(Job job) {
            clock.goOn(Duration.ofMinutes(1));
            assertThat(jobs.run(job)).isPresent();
        }

        List<OtherNode> others() {
            return health.report(ada).result().orElseThrow().others();
        }
    }
}
