package io.guildhall.mentoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.people.Facts;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever manages a programme sees what a match could reach, of those who take part and as they are now; nobody else does. */
class PreviewTest {
    @Test
    void says_how_many_could_have_somebody_and_why_not_all() {
        Askers garden = Askers.in(ProgrammeKind.TRADITIONAL);
        garden.enrolled(ProgrammeRole.MENTOR, 2, "ana", "ben").enrolled(ProgrammeRole.MENTOR, 1, "cleo");
        garden.enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mel", "may");
        says(garden, "ana", List.of("Clay"), List.of());
        says(garden, "ben", List.of("Glaze"), List.of());
        says(garden, "cleo", List.of("Clay"), List.of());
        for (String wantsClay : List.of("mia", "max", "moe")) {
            says(garden, wantsClay, List.of(), List.of("Clay"));
        }
        says(garden, "mel", List.of(), List.of("Kilns"));

        assertThat(preview(garden)).isEqualTo(new Preview(3, 5, 5, 3, 1, 1, 2));
        garden.set("cleo", each -> each.in(EnrolmentState.PAUSED, each.since()));
        assertThat(preview(garden)).as("who pauses has no place now").isEqualTo(new Preview(2, 4, 5, 2, 1, 1, 2));
    }

    @Test
    void blocks_and_managers_keep_two_apart_and_pairs_take_places() {
        Askers garden = Askers.in(ProgrammeKind.TRADITIONAL);
        garden.enrolled(ProgrammeRole.MENTOR, 1, "ana").enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");
        says(garden, "ana", List.of("Clay"), List.of());
        List.of("mia", "max", "moe").forEach(each -> says(garden, each, List.of(), List.of("Clay")));
        garden.preferences.set(
                garden.programme, garden.id("mia"), List.of(new Preference(garden.id("ana"), PreferenceKind.BLOCK, 0)));
        garden.room.guild.facts.put(List.of(new Facts(
                garden.id("max"),
                "",
                "",
                OptionalInt.empty(),
                Optional.of(garden.id("ana")),
                garden.room.guild.clock.instant())));
        assertThat(preview(garden)).as("moe alone may").isEqualTo(new Preview(1, 1, 3, 1, 0, 0, 2));

        garden.accept("ana", garden.asked("moe", "ana")).result().orElseThrow();
        assertThat(preview(garden)).as("her place is taken").isEqualTo(new Preview(0, 0, 2, 0, 0, 0, 2));
    }

    @Test
    void of_three_equals_two_can_have_somebody() {
        Askers garden = Askers.in(ProgrammeKind.DUO);
        garden.enrolled(ProgrammeRole.PEER, 1, "ana", "ben", "cleo");
        List.of("ana", "ben", "cleo").forEach(each -> says(garden, each, List.of("Clay"), List.of("Clay")));

        assertThat(preview(garden)).isEqualTo(new Preview(3, 3, 3, 2, 0, 0, 0));
    }

    @Test
    void is_for_managers_of_programmes_in_which_people_are_matched() {
        Askers garden = Askers.in(ProgrammeKind.TRADITIONAL).enrolled(ProgrammeRole.MENTOR, 1, "ana");

        assertThat(code(garden, garden.person("ana"))).isEqualTo("programme.not-manager");
        assertThat(code(garden, Viewer.anonymous())).isEqualTo("login.needed");
        assertThat(PreviewsOf.service(garden)
                        .of(garden.person("frida"), new ProgrammeId(99))
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("programme.unknown");
        assertThat(code(Askers.in(ProgrammeKind.ROULETTE), garden.person("frida")))
                .isEqualTo("pairing.not-of-choice");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void reads_everybody_in_few_statements(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty());
        garden.enrolled(ProgrammeRole.MENTOR, 2, "ana").enrolled(ProgrammeRole.MENTEE, 1, "mia");
        PreviewService service = PreviewsOf.service(garden, tables.personFacts());
        Viewer frida = garden.person("frida");
        service.of(frida, garden.programme);

        int few = tables.statements(() -> service.of(frida, garden.programme)).size();
        garden.enrolled(
                ProgrammeRole.MENTEE,
                1,
                IntStream.range(0, 60).mapToObj(no -> "mentee" + no).toArray(String[]::new));
        int many = tables.statements(() -> service.of(frida, garden.programme)).size();

        assertThat(Map.of("few", few, "many", many)).isEqualTo(Map.of("few", 10, "many", 10));
    }

    private static Preview preview(Askers garden) {
        return PreviewsOf.service(garden)
                .of(garden.person("frida"), garden.programme)
                .result()
                .orElseThrow();
    }

    private static String code(Askers garden, Viewer viewer) {
        return PreviewsOf.service(garden)
                .of(viewer, garden.programme)
                .reason()
                .orElseThrow()
                .code()
                .code();
    }

    private static void says(Askers garden, String username, List<String> offers, List<String> wants) {
        Outcome<?> said = ProfilesOf.service(
                        garden.room.guild, garden.profiles, garden.room.locks, garden.room.transactions)
                .change(
                        garden.person(username),
                        1,
                        Outcome.done(ProfilesOf.saying(Visibility.EVERYONE, offers, wants)));
        said.result().orElseThrow();
    }
}
