package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.criteria.CrowdsOf;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeRow;
import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A whole round, from people in the database to a saved draft with its proof: what is found is what is found of the same people in memory, and it reads in
 * stretches. With {@code -Dguildhall.round=10000} it is as large as rounds get, is worked out several times, and says how long each took.
 */
class WholeRoundTest {
    /** How many mentors, and how many mentees. */
    private static final int PEOPLE = Integer.getInteger("guildhall.round", 60);

    private static final int TIMES = PEOPLE < 1_000 ? 1 : 6;
    private static final int STRETCH = 500;
    private static final int SKILLS = 200;
    private static final List<String> TONGUES = List.of("de", "en", "fr", "tr", "pl");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo");

    private final Random random = new Random(11);
    private long began;
    private long read;
    private long computed;

    /** A database within the process would need more memory than what is measured. */
    static List<Storage> storages() {
        return TIMES == 1 ? List.of(Storage.values()) : List.of(Storage.POSTGRESQL);
    }

    @ParameterizedTest
    @MethodSource("storages")
    void a_whole_round_is_read_matched_proved_and_saved(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty());
        weighingEverything(garden);
        enrol(tables, garden);
        if (storage == Storage.POSTGRESQL) {
            // The server does so by itself within a minute; without it takes everything for small and reads it from
            // one end to the other.
            tables.database.jdbc().execute("ANALYZE");
        }
        garden.person("frida");
        Matches matches = Matches.over(garden, tables, new KnownProgrammesOf(garden.programmes));
        matches.computing = (crowd, pins, seed, now, watch) -> {
            read = System.nanoTime();
            Draft draft = Computation.of(crowd, pins, seed, now, watch);
            computed = System.nanoTime();
            return draft;
        };

        for (int time = 0; time < TIMES; time++) {
            Run asked = matches.asked();
            began = System.nanoTime();
            List<String> statements = tables.statements(matches::work);
            report(storage);

            Run draft = matches.now(asked);
            assertThat(draft.state()).isEqualTo(RunState.DRAFT);
            assertThat(matches.runs.paper(draft.id(), Runs.Paper.CERTIFICATE)).isEqualTo(again(garden, tables, draft));
            assertThat(statements).hasSizeLessThan(40 + 8 * PEOPLE / STRETCH);
        }
    }

    /** What proves a choice among the same people, worked out once more. */
    private static Optional<String> again(Askers garden, Tables tables, Run draft) {
        CrowdReader reader = CrowdsOf.reader(
                garden.enrolments, garden.preferences, garden.pairings, garden.profiles, tables.personFacts());
        Instant now = garden.room.guild.clock.instant();
        Programme programme = garden.programmes.find(garden.programme).orElseThrow();
        return Optional.of(
                Computation.of(reader.read(programme, now), Pins.NONE, draft.seed(), now, Crowds.NOBODY_WATCHES)
                        .certificate());
    }

    private void report(Storage storage) {
        if (TIMES > 1) {
            long saved = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%s, %,d mentors and %,d mentees: read in %d ms, matched in %d, saved in %d, all in %d; load %.1f%n",
                    storage,
                    PEOPLE,
                    PEOPLE,
                    millis(read - began),
                    millis(computed - read),
                    millis(saved - computed),
                    millis(saved - began),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    /** Every criterion counts, and five rules forbid pairs. */
    private static void weighingEverything(Askers garden) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            weights.put(each, 1 + each.ordinal() % 5);
        }
        Criteria criteria = new Criteria(weights, true, true, true, false, false, -2, 8, 100, Aim.MOST_PEOPLE);
        garden.room.transactions.inTransaction(() -> {
            ProgrammeRow row = garden.programmes.forChange(garden.programme).orElseThrow();
            Programme before = row.value();
            row.save(before.arranged(
                    before.name(), before.dates(), before.settings().weighing(criteria)));
            return true;
        });
    }

    private void enrol(Tables tables, Askers garden) {
        for (int from = 0; from < PEOPLE; from += STRETCH) {
            int first = from;
            garden.room.transactions.inTransaction(() -> {
                List<Facts> facts = new ArrayList<>();
                for (int no = first; no < Math.min(PEOPLE, first + STRETCH); no++) {
                    facts.add(enrol(tables, garden, new UserId("mentor" + no), ProgrammeRole.MENTOR));
                    facts.add(enrol(tables, garden, new UserId("mentee" + no), ProgrammeRole.MENTEE));
                }
                tables.personFacts().put(facts);
                return true;
            });
        }
    }

    private Facts enrol(Tables tables, Askers garden, UserId user, ProgrammeRole role) {
        Instant now = garden.room.guild.clock.instant();
        garden.enrolments.add(new Enrolment(
                new EnrolmentId(0),
                garden.programme,
                user,
                role,
                EnrolmentState.OPEN,
                1,
                0,
                Availability.always(),
                0,
                0,
                "",
                now,
                1));
        tables.profiles().add(new Profile(user, about(role == ProgrammeRole.MENTOR), 1, now));
        return new Facts(
                user,
                "Department " + random.nextInt(20),
                "Site " + random.nextInt(8),
                OptionalInt.of(random.nextInt(10)),
                Optional.empty(),
                now);
    }

    private About about(boolean offers) {
        Set<Long> skills = new HashSet<>();
        while (skills.size() < 4) {
            // Some are wanted and offered much more often than others.
            skills.add(1 + (long) (SKILLS * random.nextDouble() * random.nextDouble()));
        }
        return new About(
                skills.stream()
                        .map(each -> new ProfileSkill(
                                offers ? SkillKind.OFFER : SkillKind.WANT,
                                new SkillId(each),
                                offers ? 2 + random.nextInt(4) : 1 + random.nextInt(3),
                                1 + random.nextInt(3)))
                        .toList(),
                List.of("en", TONGUES.get(random.nextInt(TONGUES.size()))),
                Optional.of(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))),
                Optional.of(1 + random.nextInt(6)),
                "",
                Visibility.MEMBERS,
                true);
    }
}
