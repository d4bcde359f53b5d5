package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.ActWords;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTheAuditTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemorySpaces spaces = new InMemorySpaces();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final AuditService service = new AuditService(people, spaces, audit);
    private final UserId ana = people.add("ana", "Ana");
    private final Viewer ada = Viewer.of(people.add("ada", "Ada"));

    ReadingTheAuditTest() {
        people.makeAdministrator(ada);
        spaces.add("GARDEN", "Gardeners");
        note(Optional.of(ana), "membership.joined", "GARDEN", "user:" + ana.value());
        note(Optional.empty(), "membership.left", "GONE", "user:erased-1");
        note(ada.user(), "site.settings-changed", "*", "settings");
    }

    private void note(Optional<UserId> actor, String act, String space, String object) {
        audit.record(new AuditEntry(
                actor,
                act,
                new SpaceKey(space),
                object,
                "",
                NOON.plusSeconds(audit.latest(2_000).size())));
    }

    @Test
    void names_people_and_spaces_as_they_are_now_and_nobody_who_was_erased() {
        List<AuditLine> lines = all(AuditQuery.all());

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2).actor().map(Person::name)).contains("Ana");
        assertThat(lines.get(2).person().map(Person::name)).contains("Ana");
        assertThat(lines.get(2).space().map(Space::name)).contains("Gardeners");
        assertThat(lines.get(1).actor()).isEmpty();
        assertThat(lines.get(1).person().map(Person::state)).contains(Person.State.GONE);
        assertThat(lines.get(1).space()).as("a space that is gone").isEmpty();
        assertThat(lines.get(0).person()).isEmpty();
        assertThat(lines.get(0).space()).as("the whole site").isEmpty();
    }

    @Test
    void takes_a_username_and_a_key_as_they_are_typed_also_of_a_space_that_is_gone() {
        assertThat(all(asked("", "ana", "")))
                .extracting(line -> line.entry().act())
                .containsExactly("membership.joined");
        assertThat(all(asked("", "", "garden"))).hasSize(1);
        assertThat(all(asked("", "", "GONE"))).hasSize(1);
        assertThat(all(asked("membership.left", "", ""))).hasSize(1);
        assertThat(all(asked("", "nobody", "")))
                .as("whom nobody knows did nothing")
                .isEmpty();
    }

    @Test
    void goes_on_where_a_page_ended_and_ends() {
        Page<AuditLine> first = service.page(ada, AuditQuery.all(), Optional.empty(), 2)
                .result()
                .orElseThrow();
        Page<AuditLine> second =
                service.page(ada, AuditQuery.all(), first.next(), 2).result().orElseThrow();

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(line -> line.entry().act()).containsExactly("membership.joined");
        assertThat(second.next()).isEmpty();
        assertThat(service.page(ada, AuditQuery.all(), Optional.of("nonsense"), 2)
                        .result()
                        .orElseThrow()
                        .items())
                .isEqualTo(first.items());
    }

    @Test
    void the_file_holds_all_of_it_however_long_that_is() {
        for (int more = 0; more < 1_200; more++) {
            note(Optional.of(ana), "membership.left", "GARDEN", "user:" + ana.value());
        }
        List<AuditLine> told = new ArrayList<>();

        service.file(ada, AuditQuery.all()).result().orElseThrow().accept(told::add);

        assertThat(told).hasSize(1_203).doesNotHaveDuplicates();
    }

    @Test
    void is_for_administrators_of_the_site_alone() {
        assertThat(service.page(Viewer.of(ana), AuditQuery.all(), Optional.empty(), 9)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(service.file(Viewer.of(ana), AuditQuery.all())
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(service.page(Viewer.anonymous(), AuditQuery.all(), Optional.empty(), 9)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
    }

    static List<String> acts() {
        return ActWords.all();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_act_has_words_in_both_languages(String act) {
        assertThat(ActWords.of(act, new Words(BundleTexts.english()))).isNotEqualTo(act);
        assertThat(ActWords.of(act, new Words(BundleTexts.german())))
                .isNotEqualTo(act)
                .isNotEqualTo(ActWords.of(act, new Words(BundleTexts.english())));
    }

    private static AuditQuery asked(String act, String actor, String community) {
        return new AuditQuery(act, actor, community, Optional.empty(), Optional.empty());
    }

    private List<AuditLine> all(AuditQuery asked) {
        return service.page(ada, asked, Optional.empty(), 100)
                .result()
                .orElseThrow()
                .items();
    }
}
