package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.people.SkillId;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can be asked in a programme, for what shows them at every turn: without reasons, and one statement for as many as there are. Who blocks whom and who
 * offers a skill is remembered for {@link #FRESH} on each node. Thread-safe; nothing is locked while it is read.
 */
@Named
public final class MentorService {
    static final Duration FRESH = Duration.ofMinutes(1);

    /** How many programmes, and how many skills, are remembered: those that were asked for last. */
    private static final int REMEMBERED = 200;
    /** How many people one skill is looked for among. */
    private static final int OFFERING = 2_000;

    private static final Set<EnrolmentState> SHOWN =
            EnumSet.of(EnrolmentState.OPEN, EnrolmentState.WAITING, EnrolmentState.FULL);

    private final Enrolments enrolments;
    private final Preferences preferences;
    private final Profiles profiles;
    private final People people;
    private final Clock clock;
    private final Map<ProgrammeId, Known<Map<UserId, Set<UserId>>>> blocks = remembering();
    private final Map<SkillId, Known<List<SkillMention>>> offers = remembering();

    @Inject
    public MentorService(
            Enrolments enrolments, Preferences preferences, Profiles profiles, People people, Clock clock) {
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.profiles = profiles;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Those with a place free, whoever enrolled first; then those without one where they are asked for. Nobody who may not take part is shown anybody, and
     * nobody sees whom they block or who blocks them. One statement, and one each for blocks and offers that are not fresh.
     *
     * @param skill only those who offer it, by profiles that everybody who takes part may read
     * @return one more than {@code max} where there are others
     */
    public List<Mentor> of(Viewer viewer, SeenProgramme seen, Optional<SkillId> skill, boolean onlyFree, int max) {
        Instant now = clock.instant();
        Optional<UserId> user = viewer.user();
        if (user.isEmpty() || seen.strange(now).isPresent()) {
            return List.of();
        }
        Programme programme = seen.programme();
        List<Enrolment> all = onlyFree
                ? enrolments.withPlaces(programme.id(), programme.kind().roles().get(0), 0, AskableService.LOOKED_AT)
                : enrolments.page(programme.id(), programme.kind().roles().get(0), SHOWN, 0, AskableService.LOOKED_AT);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<UserId> hidden = apart(programme.id(), user.get());
        Optional<Set<UserId>> offering = skill.map(each -> offering(each, programme));
        return all.stream()
                .filter(each -> each.isFree(now) || !onlyFree && each.state() == EnrolmentState.FULL)
                .filter(each -> !hidden.contains(each.user()))
                .filter(each -> offering.isEmpty() || offering.get().contains(each.user()))
                .sorted(Comparator.comparing((Enrolment each) -> !each.isFree(now))
                        .thenComparing(each -> each.id().value()))
                .map(each -> new Mentor(people.person(each.user()), each))
                .filter(each -> each.person().state() == Person.State.ACTIVE)
                .limit(max + 1L)
                .toList();
    }

    private Set<UserId> apart(ProgrammeId programme, UserId viewer) {
        return known(blocks, programme, () -> preferences.blocks(programme)).getOrDefault(viewer, Set.of());
    }

    /** In a community all who take part are members together, so they may read what members may. */
    private Set<UserId> offering(SkillId skill, Programme programme) {
        Set<Visibility> readable = programme.community().isPresent() ? Visibility.SHARED : Visibility.OPEN;
        return known(
                        offers,
                        skill,
                        () -> profiles.mentioning(SkillKind.OFFER, List.of(skill), Visibility.SHARED, OFFERING))
                .stream()
                .filter(each -> readable.contains(each.visibility()))
                .map(SkillMention::user)
                .collect(Collectors.toSet());
    }

    private <K, V> V known(Map<K, Known<V>> kept, K key, Supplier<V> read) {
        Instant now = clock.instant();
        synchronized (kept) {
            @Nullable Known<V> there = kept.get(key);
            if (there != null && there.at.plus(FRESH).isAfter(now)) {
                return there.value;
            }
        }
        V value = read.get();
        synchronized (kept) {
            kept.put(key, new Known<>(value, now));
        }
        return value;
    }

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private record Known<T>(T value, Instant at) {}

    /** Somebody who can be asked, or could if they had a place. */
    public record Mentor(Person person, Enrolment enrolment) {}
}
