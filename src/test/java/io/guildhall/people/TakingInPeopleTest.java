package io.guildhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.people.LineProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Journey 7.1.4: a file about people. */
class TakingInPeopleTest {
    private final PeopleOf site = new PeopleOf();
    private final List<FactsLine> file = new ArrayList<>();

    TakingInPeopleTest() {
        List.of("carl", "dora", "emil").forEach(name -> site.people.add(name, name));
    }

    @Test
    void what_a_file_says_is_kept_and_said_again_changes_nothing() {
        line("ben", "Research", "Graz", "3", "ada");
        line("carl", " ", "", "", "");

        assertThat(preview()).isEqualTo(new ImportReport(2, 2, 0, 0, 0, List.of()));
        assertThat(site.facts.count()).isZero();
        assertThat(take()).isEqualTo(preview(2, 0));
        Facts ben = facts("ben");
        assertThat(ben.department()).isEqualTo("Research");
        assertThat(ben.seniority()).isEqualTo(OptionalInt.of(3));
        assertThat(ben.manager()).contains(site.person("ada"));
        assertThat(take()).isEqualTo(new ImportReport(2, 0, 0, 2, 0, List.of()));
        assertThat(site.audit.latest(9)).hasSize(1);
        assertThat(site.audit.latest(9).get(0).detail()).isEqualTo("added 2, changed 0, left out 0");
    }

    @Test
    void a_column_that_is_not_there_leaves_what_is_known_and_an_empty_cell_takes_it_away() {
        line("ben", "Research", "Graz", "3", "ada");
        take();
        file.clear();
        file.add(new FactsLine(2, "ben", Optional.empty(), Optional.of("Wien"), Optional.of(""), Optional.empty()));

        assertThat(take().changed()).isEqualTo(1);

        assertThat(facts("ben").department()).isEqualTo("Research");
        assertThat(facts("ben").site()).isEqualTo("Wien");
        assertThat(facts("ben").seniority()).isEmpty();
        assertThat(facts("ben").manager()).contains(site.person("ada"));
    }

    @Test
    void lines_that_are_wrong_are_named_and_left_out_and_the_others_count() {
        line("nobody", "", "", "", "");
        line("ben", "x".repeat(101), "", "", "");
        line("carl", "", "", "10", "");
        line("dora", "", "", "", "nobody");
        line("emil", "", "", "", "ada");
        line("emil", "", "", "", "");
        line("", "", "", "", "");
        line("ada", "a\u0001b", "", "", "");

        assertThat(take().problems())
                .containsExactly(
                        new LineProblem(2, Kind.UNKNOWN_PERSON, "nobody"),
                        new LineProblem(3, Kind.BAD_TEXT, "x".repeat(101)),
                        new LineProblem(4, Kind.BAD_SENIORITY, "10"),
                        new LineProblem(5, Kind.UNKNOWN_MANAGER, "nobody"),
                        new LineProblem(7, Kind.DUPLICATE, "emil"),
                        new LineProblem(8, Kind.UNKNOWN_PERSON, ""),
                        new LineProblem(9, Kind.BAD_TEXT, "a\u0001b"));
        assertThat(site.facts.count()).isEqualTo(1);
    }

    @Test
    void whoever_was_renamed_is_meant_by_their_key() {
        String key = site.person("ben").value();
        line(key, "Research", "", "", "");

        assertThat(take().byKey()).isEqualTo(1);
        assertThat(facts("ben").department()).isEqualTo("Research");
    }

    @Test
    void nobody_manages_themselves_in_one_step_or_several() {
        line("ada", "", "", "", "ada");
        line("ben", "", "", "", "carl");
        line("carl", "", "", "", "dora");
        line("dora", "", "", "", "ben");

        assertThat(take().problems())
                .containsExactly(
                        new LineProblem(2, Kind.CIRCLE, "ada \u2192 ada"),
                        new LineProblem(5, Kind.CIRCLE, "ben \u2192 carl \u2192 dora \u2192 ben"));
        assertThat(facts("carl").manager()).contains(site.person("dora"));
        assertThat(site.facts.of(List.of(site.person("dora")))).isEqualTo(Map.of());
    }

    @Test
    void a_circle_that_closes_through_what_is_known_is_found_and_one_that_the_file_opens_is_none() {
        line("ben", "", "", "", "carl");
        line("carl", "", "", "", "dora");
        take();
        file.clear();
        line("dora", "", "", "", "ben");
        assertThat(preview().problems())
                .as("whoever is not in the file by the name that people know")
                .containsExactly(new LineProblem(2, Kind.CIRCLE, "dora \u2192 Ben \u2192 carl \u2192 dora"));

        line("ben", "", "", "", "");

        assertThat(preview().problems()).isEmpty();
        assertThat(take().changes()).isTrue();
        assertThat(facts("dora").manager()).contains(site.person("ben"));
    }

    private void line(String username, String department, String where, String seniority, String manager) {
        file.add(new FactsLine(
                file.size() + 2,
                username,
                Optional.of(department),
                Optional.of(where),
                Optional.of(seniority),
                Optional.of(manager)));
    }

    private static ImportReport preview(int added, int changed) {
        return new ImportReport(added + changed, added, changed, 0, 0, List.of());
    }

    private ImportReport preview() {
        return site.importing.preview(site.ada, file).result().orElseThrow();
    }

    private ImportReport take() {
        return site.importing.take(site.ada, file).result().orElseThrow();
    }

    private Facts facts(String username) {
        return Optional.ofNullable(site.facts.of(List.of(site.person(username))).get(site.person(username)))
                .orElseThrow();
    }
}
