package io.guildhall.mentoring.pairing;

import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileReaders;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom somebody can ask in a programme: those who take part in the facing role and have a place free now. Of profiles nobody reads more here than the
 * profiles would show them. Whoever may not be paired with the viewer at all is not among them: so a block looks like somebody who takes no requests now.
 */
@Named
public final class AskableService {
    /** How many enrolments one question looks at, of those who enrolled first. */
    public static final int LOOKED_AT = 500;

    /** How many come in place of somebody whose places are all taken. */
    static final int SIMILAR = 3;

    private final ProgrammeDoor door;
    private final KnownProgrammes programmes;
    private final Enrolments enrolments;
    private final Preferences preferences;
    private final Pairings pairings;
    private final RequestRules rules;
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final PersonFacts facts;
    private final SiteWords vocabulary;
    private final People people;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    AskableService(
            ProgrammeDoor door,
            KnownProgrammes programmes,
            Enrolments enrolments,
            Preferences preferences,
            Pairings pairings,
            RequestRules rules,
            Profiles profiles,
            ProfileReaders readers,
            PersonFacts facts,
            SiteWords vocabulary,
            People people,
            KnownSettings settings,
            Clock clock) {
        this.door = door;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.pairings = pairings;
        this.rules = rules;
        this.profiles = profiles;
        this.readers = readers;
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whom the viewer can ask, whoever offers most of what they want first, and of those who offer as much whoever waited longest. Nine statements, and one for each of: more than one level of managers, a
     * programme that the node does not know, requests of the viewer's, profiles that members of shared communities may read. It is more than a read costs
     * elsewhere: who has a place, who may not be paired, and what people say of themselves stand in tables that know nothing of each other.
     *
     * @param skill only those who offer it, by label or synonym; a word that the site has not is offered by nobody
     * @param like only the {@value #SIMILAR} who offer what the viewer wants and this person offers, too: for whoever asked in vain
     */
    public Outcome<AskableList> find(
            Viewer viewer, ProgrammeId id, Optional<String> skill, Optional<String> like, int limit) {
        return settings.ifOn(
                Pillar.MENTORING,
                () -> RequestService.user(viewer)
                        .then(user -> programmes
                                .find(id)
                                .flatMap(programme -> door.seenAsPart(viewer, programme))
                                .map(Outcome::unchanged)
                                .orElseGet(() -> Outcome.refused(ProgrammeRefusal.UNKNOWN)))
                        .map(seen -> find(viewer, seen, skill, like, limit)));
    }

    /** The same in a programme that was seen already: two statements less. */
    public AskableList find(
            Viewer viewer, SeenProgramme seen, Optional<String> skill, Optional<String> like, int limit) {
        Programme programme = seen.programme();
        UserId user = viewer.user().orElseThrow();
        Instant now = clock.instant();
        List<Enrolment> own = enrolments.of(programme.id(), user).stream()
                .filter(each -> each.state().isIn())
                .toList();
        ProgrammeRole wanted = own.stream()
                .map(Enrolment::role)
                .max(Comparator.naturalOrder())
                .map(Couple::facing)
                .orElse(programme.kind().roles().get(0));
        List<Pairing> open = pairings.of(user, PairingState.OPEN, 0, LOOKED_AT).stream()
                .filter(each -> each.programme().equals(programme.id()))
                .toList();
        List<Enrolment> all = enrolments.withPlaces(programme.id(), wanted, 0, LOOKED_AT + 1);
        Map<UserId, Enrolment> free = new HashMap<>();
        all.stream()
                .limit(LOOKED_AT)
                .filter(each -> each.isFree(now) && !each.user().equals(user))
                .forEach(each -> free.put(each.user(), each));
        open.forEach(each -> each.others(user).forEach(free::remove));
        List<Askable> found = rated(viewer, programme, free, like.flatMap(people::find), now).stream()
                .sorted(Comparator.comparingInt((Askable each) -> -each.fit().weight())
                        .thenComparing(each -> -each.enrolment().waitingRounds())
                        .thenComparing(each -> each.enrolment().id().value()))
                .toList();
        Map<SkillId, Skill> words = found.stream()
                .flatMap(each -> Stream.concat(each.fit().gives().stream(), each.fit().takes().stream()))
                .map(ProfileSkill::skill)
                .distinct()
                .flatMap(each -> vocabulary.known(each).stream())
                .collect(Collectors.toMap(Skill::id, word -> word));
        Optional<String> asked = skill.filter(text -> !text.isBlank());
        Optional<SkillId> meant = asked.flatMap(vocabulary::known).map(Skill::id);
        List<Askable> fitting = found.stream()
                .filter(each ->
                        asked.isEmpty() || meant.filter(each.offers()::contains).isPresent())
                .filter(each -> like.isEmpty() || each.likeness())
                .toList();
        int most = like.isPresent() ? SIMILAR : Math.max(1, limit);
        return new AskableList(
                seen,
                own,
                fitting.stream().limit(most).toList(),
                words,
                obstacle(seen, own, open, user, now),
                all.size() > LOOKED_AT || fitting.size() > most);
    }

    /** All but those whom the viewer is not shown: never to be paired with them, or by their own wish. */
    private List<Askable> rated(
            Viewer viewer, Programme programme, Map<UserId, Enrolment> free, Optional<UserId> like, Instant now) {
        UserId user = viewer.user().orElseThrow();
        if (!free.isEmpty()) {
            preferences.unshown(programme.id(), user).forEach(free::remove);
        }
        if (free.isEmpty()) {
            return List.of();
        }
        Set<UserId> all = new HashSet<>(free.keySet());
        all.add(user);
        like.ifPresent(all::add);
        Map<UserId, Facts> known = facts.of(all);
        rules.managing(programme, user, Set.copyOf(free.keySet()), Optional.of(known))
                .forEach(free::remove);
        Map<UserId, Profile> shown = readers.readable(viewer, profiles.of(all));
        About own = about(shown, user);
        Set<SkillId> alike = like.map(each -> offered(about(shown, each))).orElse(Set.of());
        return free.values().stream()
                .map(each -> {
                    About other = about(shown, each.user());
                    Fit fit = Fit.of(
                            own,
                            Optional.ofNullable(known.get(user)),
                            other,
                            Optional.ofNullable(known.get(each.user())),
                            now);
                    boolean likeness =
                            fit.gives().stream().map(ProfileSkill::skill).anyMatch(alike::contains);
                    return new Askable(each, people.person(each.user()), fit, offered(other), likeness);
                })
                .filter(each -> each.person().state() == Person.State.ACTIVE)
                .toList();
    }

    private static About about(Map<UserId, Profile> shown, UserId user) {
        return Optional.ofNullable(shown.get(user)).map(Profile::about).orElse(About.NOTHING);
    }

    private static Set<SkillId> offered(About about) {
        return about.skills(SkillKind.OFFER).stream().map(ProfileSkill::skill).collect(Collectors.toSet());
    }

    /** Why the viewer asks nobody now, whoever it is. */
    private static Optional<Refusal> obstacle(
            SeenProgramme seen, List<Enrolment> own, List<Pairing> open, UserId user, Instant now) {
        Programme programme = seen.programme();
        Optional<Refusal> strange = seen.strange(now);
        if (strange.isPresent()) {
            return strange;
        }
        if (!programme.kind().isOfTheirChoice()) {
            return Optional.of(Refusal.of(PairingRefusal.NOT_OF_CHOICE));
        }
        if (programme.state() != ProgrammeState.OPEN) {
            return Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, programme.state()));
        }
        if (own.stream().anyMatch(each -> each.isFree(now))) {
            int most = programme.settings().requests();
            long waiting = open.stream()
                    .filter(each -> each.state() == PairingState.REQUESTED
                            && each.ask().by().filter(user::equals).isPresent())
                    .count();
            return waiting >= most ? Optional.of(Refusal.of(PairingRefusal.TOO_MANY, most)) : Optional.empty();
        }
        if (own.isEmpty() && programme.kind() == ProgrammeKind.BUDDY && programme.isEnrolling(now)) {
            // Asking enrols.
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                own.stream().anyMatch(each -> each.state() == EnrolmentState.FULL)
                        ? PairingRefusal.OWN_FULL
                        : PairingRefusal.NOT_ENROLLED));
    }
}
