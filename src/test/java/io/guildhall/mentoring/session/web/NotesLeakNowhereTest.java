package io.guildhall.mentoring.session.web;

import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.TwoOfThem;
import io.guildhall.privacy.OwnData;
import io.guildhall.privacy.OwnDataService;
import io.guildhall.privacy.PrivacyOf;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invariant 12: a sentence is planted wherever two write for themselves, and looked for wherever anybody reads. */
class NotesLeakNowhereTest {
    private static final String OWN = "Fiddlehead for ana alone";
    private static final String SHARED = "Fiddlehead for the two";
    private static final String PLANTED = "Fiddlehead";
    private static final List<String> EVERYBODY = List.of("ana", "ben", "frida", "root", "zoe", "stranger", "");

    private final Tables tables = Storage.H2.cleared();
    private final TwoOfThem two = TwoOfThem.over(tables);
    private final PairScreens screens = new PairScreens(two);
    private final OwnDataService data = PrivacyOf.owning(two.workshop.guild, tables);
    private final String logged;

    NotesLeakNowhereTest() {
        Viewer ana = two.person("ana");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            long session = done(two.sessions.plan(ana, two.id, two.yesterday(), "token-aa"))
                    .id();
            done(two.notes.write(ana, two.id, session, NoteSight.SELF, OWN));
            done(two.notes.write(ana, two.id, session, NoteSight.PAIR, SHARED));
            done(two.agreements.word(ana, two.id, 0, PLANTED + " agreement"));
            done(two.goals.set(ana, two.id, PLANTED + " goal", 2, "token-bb"));
            done(two.fits.say(ana, two.id, FitAnswer.UNSURE));
            done(two.service.end(two.person("ben"), two.id, true));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        logged = log.toString(StandardCharsets.UTF_8);
    }

    /** Everything that somebody reads of the pairing on its page and over REST. */
    private String read(String who) {
        StringBuilder all = new StringBuilder(screens.page(who, ""));
        for (String what : List.of("", "/agreement", "/fit", "/sessions", "/goals", "/notes")) {
            all.append(screens.as(who).get("pairings/" + two.id + what).body());
        }
        two.calendarEntries
                .of(who.isEmpty() ? Viewer.anonymous() : two.person(who))
                .forEach(all::append);
        return all.toString();
    }

    @Test
    void a_note_for_oneself_is_read_by_its_author_and_one_for_the_two_by_both() {
        Map<String, List<Boolean>> found = new LinkedHashMap<>();
        EVERYBODY.forEach(
                who -> found.put(who, List.of(read(who).contains(OWN), read(who).contains(SHARED))));

        assertThat(found.remove("ana")).containsExactly(true, true);
        assertThat(found.remove("ben")).containsExactly(false, true);
        assertThat(found.values()).allSatisfy(read -> assertThat(read).containsExactly(false, false));
    }

    @Test
    void whoever_is_not_of_the_two_reads_nothing_that_they_wrote() {
        EVERYBODY.stream()
                .filter(who -> !List.of("ana", "ben").contains(who))
                .forEach(who -> assertThat(read(who)).as(who).doesNotContain(PLANTED, "UNSURE"));
    }

    @Test
    void no_file_of_the_site_holds_any_of_it() {
        List<String> rows = new ArrayList<>();
        tables.stored().names().forEach(table -> tables.stored().walk(table, row -> rows.add(row.toString())));

        assertThat(rows).noneMatch(row -> row.contains(PLANTED));
        assertThat(tables.stored().names())
                .doesNotContain("SessionNote", "Goal", "Agreement", "FitCheck", "PairSession");
    }

    @Test
    void ones_own_data_has_ones_own_notes_and_administrators_do_not_get_them_with_it() {
        assertThat(told(done(data.own(two.person("ana"))))).contains(OWN, SHARED, PLANTED + " goal");
        assertThat(told(done(data.own(two.person("ben"))))).doesNotContain(PLANTED);
        assertThat(told(done(data.ofPerson(two.person("root"), "ana")))).doesNotContain(PLANTED);
        assertThat(done(data.ofPerson(two.person("root"), "ana")).kinds())
                .extracting(PersonalData::name)
                .doesNotContain("mentoring-papers")
                .contains("memberships");
    }

    private static String told(OwnData own) {
        StringBuilder all = new StringBuilder();
        own.kinds().forEach(kind -> own.tell(kind, entry -> all.append(entry.fields())));
        return all.toString();
    }

    @Test
    void neither_the_record_of_changes_nor_mails_nor_health_nor_logs_hold_it() {
        assertThat(two.workshop.guild.audit.latest(500).toString())
                .contains("mentoring.")
                .doesNotContain(PLANTED);
        assertThat(((InMemoryOccasions) two.workshop.guild.occasions).noted().toString())
                .contains("SESSION_HELD")
                .doesNotContain(PLANTED, "UNSURE");
        assertThat(tables.gauges().stream()
                        .map(gauge -> gauge.read().toString())
                        .toList()
                        .toString())
                .doesNotContain(PLANTED);
        assertThat(logged).doesNotContain(PLANTED);
    }

    @Test
    void erasing_the_author_takes_it_away_from_everybody() {
        tables.transactions()
                .inTransaction(() -> tables.personalData().stream()
                        .filter(kind -> kind.name().equals("mentoring-papers"))
                        .mapToInt(kind -> kind.erase(two.key("ana"), Tombstone.of("stone"), 1_000))
                        .sum());

        assertThat(read("ben")).doesNotContain(SHARED, PLANTED + " goal");
    }
}
