package io.guildhall.benchmarks;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.run.Computation;
import io.guildhall.mentoring.run.Draft;
import io.guildhall.mentoring.run.Pins;
import io.guildhall.mentoring.run.RunStep;
import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A whole run of the matcher, from people in memory to a checked certificate, step by step: where all have one place, and where there are too few. */
final class WholeRuns {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");
    private static final int TIMES = 3;
    private static final int SKILLS = 200;
    private static final List<String> TONGUES = List.of("de", "en", "fr", "tr", "pl");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo");

    private WholeRuns() {}

    static void measure() {
        measure("10,000 mentees, 10,000 mentors with a place each", crowd(10_000, 10_000, 1));
        measure("10,000 mentees, 2,500 mentors with two places each", crowd(2_500, 10_000, 2));
    }

    private static void measure(String name, Crowd crowd) {
        for (int time = 0; time < TIMES; time++) {
            Map<RunStep, Long> ended = new EnumMap<>(RunStep.class);
            long clock = System.nanoTime();
            long began = THREADS.getCurrentThreadCpuTime();
            Draft draft = Computation.of(
                    crowd,
                    Pins.NONE,
                    time,
                    NOW,
                    (step, done, of) ->
                            ended.merge(step, THREADS.getCurrentThreadCpuTime() - began, (first, later) -> first));
            long took = THREADS.getCurrentThreadCpuTime() - began;
            Benchmarks.say(name + ": " + millis(took) + " ms computed, "
                    + millis(System.nanoTime() - clock) + " by the clock; begun with "
                    + ended.entrySet().stream()
                            .map(each -> each.getKey() + " at " + millis(each.getValue()))
                            .collect(Collectors.joining(", "))
                    + "; " + draft.result().served() + " served, certificate of "
                    + draft.certificate().length() / 1_000 + " KB, in a heap of "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB, load "
                    + String.format(
                            Locale.ROOT,
                            "%.1f",
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static Crowd crowd(int mentors, int mentees, int places) {
        Random random = new Random(11);
        List<Participant> givers = new ArrayList<>();
        List<Participant> takers = new ArrayList<>();
        for (int no = 0; no < mentors; no++) {
            givers.add(person(no + 1L, "mentor" + no, SkillKind.OFFER, places, random));
        }
        Map<UserId, List<UserId>> wishes = new HashMap<>();
        Map<UserId, Set<UserId>> blocks = new HashMap<>();
        for (int no = 0; no < mentees; no++) {
            Participant taker = person(100_000L + no, "mentee" + no, SkillKind.WANT, 1, random);
            takers.add(taker);
            wishes.put(
                    taker.user(),
                    List.of(
                            new UserId("mentor" + random.nextInt(mentors)),
                            new UserId("mentor" + random.nextInt(mentors))));
            blocks.put(taker.user(), new HashSet<>(Set.of(new UserId("mentor" + random.nextInt(mentors)))));
        }
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            weights.put(each, 1 + each.ordinal() % 5);
        }
        Criteria criteria = new Criteria(weights, true, true, true, false, false, -2, 8, 100, Aim.MOST_PEOPLE);
        ProgrammeSettings settings = ProgrammeSettings.usual(ProgrammeKind.TRADITIONAL, ZoneOffset.UTC)
                .weighing(criteria);
        Programme programme = new Programme(
                new ProgrammeId(1),
                Optional.empty(),
                "Round",
                ProgrammeKind.TRADITIONAL,
                ProgrammeState.OPEN,
                Dates.open(),
                settings,
                new UserId("manager"),
                NOW,
                1);
        return new Crowd(programme, givers, takers, wishes, blocks, Map.of(), Map.of());
    }

    private static Participant person(long no, String name, SkillKind kind, int places, Random random) {
        UserId user = new UserId(name);
        Set<Long> skills = new HashSet<>();
        while (skills.size() < 4) {
            // Some are wanted and offered much more often than others.
            skills.add((long) (SKILLS * random.nextDouble() * random.nextDouble()));
        }
        About about = new About(
                skills.stream()
                        .map(each -> new ProfileSkill(
                                kind,
                                new SkillId(each),
                                kind == SkillKind.OFFER ? 2 + random.nextInt(4) : 1 + random.nextInt(3),
                                1 + random.nextInt(3)))
                        .toList(),
                List.of("en", TONGUES.get(random.nextInt(TONGUES.size()))),
                Optional.of(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))),
                Optional.of(1 + random.nextInt(6)),
                "",
                Visibility.MEMBERS,
                true);
        Facts facts = new Facts(
                user,
                "Department " + random.nextInt(20),
                "Site " + random.nextInt(8),
                OptionalInt.of(random.nextInt(10)),
                Optional.empty(),
                NOW);
        return new Participant(
                new EnrolmentId(no), user, places, true, random.nextInt(5) == 0 ? 1 : 0, about, Optional.of(facts));
    }
}
