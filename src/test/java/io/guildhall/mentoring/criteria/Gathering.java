package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
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
import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** People who could be paired, said in as few words as a test needs. */
final class Gathering {
    static final Instant NOW = Instant.parse("2027-01-15T12:00:00Z");

    private final ProgrammeKind kind;
    private final Map<String, Someone> givers = new LinkedHashMap<>();
    private final Map<String, Someone> takers = new LinkedHashMap<>();
    private final Map<UserId, List<UserId>> wishes = new HashMap<>();
    private final Map<UserId, Set<UserId>> blocks = new HashMap<>();
    private final Map<UserId, Set<UserId>> managers = new HashMap<>();
    private final Map<UserId, Map<UserId, Integer>> before = new HashMap<>();
    private Criteria criteria;
    private boolean again = true;

    private Gathering(ProgrammeKind kind, Criteria criteria) {
        this.kind = kind;
        this.criteria = criteria;
    }

    /** Nothing counts but this, and no rule holds that could be switched off. */
    static Gathering of(ProgrammeKind kind, Criterion only) {
        return new Gathering(
                kind, new Criteria(Map.of(only, 5), false, false, false, false, false, -9, 9, 0, Aim.MOST_PEOPLE));
    }

    static Gathering usual(ProgrammeKind kind) {
        return new Gathering(kind, Criteria.usual());
    }

    Gathering with(UnaryOperator<Criteria> other) {
        criteria = other.apply(criteria);
        return this;
    }

    Gathering notAgain() {
        again = false;
        return this;
    }

    /** A mentor, or a peer. */
    Someone giver(String name) {
        return givers.computeIfAbsent(name, each -> new Someone(givers.size() + 1L, new UserId(name)));
    }

    Someone taker(String name) {
        return takers.computeIfAbsent(name, each -> new Someone(1_000L + takers.size(), new UserId(name)));
    }

    Gathering wish(String of, String... whom) {
        wishes.put(new UserId(of), List.of(whom).stream().map(UserId::new).toList());
        return this;
    }

    Gathering block(String one, String other) {
        both(blocks, one, other);
        return this;
    }

    Gathering manager(String one, String other) {
        both(managers, one, other);
        return this;
    }

    Gathering before(String one, String other, int times) {
        before.computeIfAbsent(new UserId(one), each -> new HashMap<>()).put(new UserId(other), times);
        before.computeIfAbsent(new UserId(other), each -> new HashMap<>()).put(new UserId(one), times);
        return this;
    }

    private static void both(Map<UserId, Set<UserId>> all, String one, String other) {
        all.computeIfAbsent(new UserId(one), each -> new HashSet<>()).add(new UserId(other));
        all.computeIfAbsent(new UserId(other), each -> new HashSet<>()).add(new UserId(one));
    }

    Crowd crowd() {
        return crowd(false);
    }

    /** The same people, in another order. */
    Crowd crowd(boolean turned) {
        ProgrammeSettings usual = ProgrammeSettings.usual(kind, ZoneOffset.UTC);
        ProgrammeSettings settings = new ProgrammeSettings(
                "",
                usual.places(),
                usual.requests(),
                usual.answerDays(),
                usual.managerLevels(),
                again,
                usual.nextBest(),
                usual.agreement(),
                usual.seenBy(),
                usual.beat(),
                usual.groupMost(),
                criteria);
        Programme programme = new Programme(
                new ProgrammeId(1),
                Optional.empty(),
                "Match",
                kind,
                ProgrammeState.OPEN,
                Dates.open(),
                settings,
                new UserId("frida"),
                NOW,
                1);
        List<Participant> one = all(givers, turned);
        return new Crowd(
                programme, one, kind.hasMentors() ? all(takers, turned) : one, wishes, blocks, managers, before);
    }

    Weighing weighing() {
        return new Weighing(crowd(), NOW);
    }

    private static List<Participant> all(Map<String, Someone> people, boolean turned) {
        List<Participant> all = new ArrayList<>();
        people.values().forEach(each -> all.add(each.participant()));
        if (turned) {
            Collections.reverse(all);
        }
        return all;
    }

    /** One of them. */
    static final class Someone {
        private final long enrolment;
        private final UserId user;
        private final List<ProfileSkill> skills = new ArrayList<>();
        private List<String> languages = List.of();
        private Optional<ZoneId> zone = Optional.empty();
        private Optional<Integer> hours = Optional.empty();
        private Optional<Facts> facts = Optional.empty();
        private int places = 1;
        private boolean here = true;

        private Someone(long enrolment, UserId user) {
            this.enrolment = enrolment;
            this.user = user;
        }

        Someone offers(long skill, int level) {
            skills.add(new ProfileSkill(SkillKind.OFFER, new SkillId(skill), level, 1));
            return this;
        }

        Someone wants(long skill, int level, int priority) {
            skills.add(new ProfileSkill(SkillKind.WANT, new SkillId(skill), level, priority));
            return this;
        }

        Someone speaks(String... tags) {
            languages = List.of(tags);
            return this;
        }

        Someone in(String name) {
            zone = Optional.of(ZoneId.of(name));
            return this;
        }

        Someone hours(int weekly) {
            hours = Optional.of(weekly);
            return this;
        }

        Someone works(String department, String site, int seniority) {
            facts = Optional.of(new Facts(user, department, site, OptionalInt.of(seniority), Optional.empty(), NOW));
            return this;
        }

        Someone places(int free) {
            places = free;
            return this;
        }

        Someone away() {
            here = false;
            return this;
        }

        private Participant participant() {
            About about = new About(skills, languages, zone, hours, "", Visibility.MEMBERS, true);
            return new Participant(new EnrolmentId(enrolment), user, places, here, 0, about, facts);
        }
    }
}
