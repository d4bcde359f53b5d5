package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Membership;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom people wish for in a programme, and whom they do not want. Only they read it, and no record says that they wrote it: whoever administers would
 * learn from it that somebody was blocked after they asked.
 */
@Named
public final class PreferenceService {
    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final Preferences preferences;
    private final People people;

    @Inject
    PreferenceService(ProgrammeDoor door, Enrolments enrolments, Preferences preferences, People people) {
        this.door = door;
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.people = people;
    }

    /** The viewer's own. At most five statements. */
    public Outcome<OwnPreferences> own(Viewer viewer, ProgrammeId id) {
        return EnrolmentService.user(viewer).then(user -> door.look(viewer, id).map(seen -> own(viewer, seen)));
    }

    /** The same in a programme that the viewer sees already; nothing for anonymous people. One statement. */
    public OwnPreferences own(Viewer viewer, SeenProgramme seen) {
        return new OwnPreferences(viewer.user()
                .map(user -> preferences.of(seen.programme().id(), user))
                .orElse(List.of()));
    }

    /**
     * Sets all of the viewer's own, if they did not in another place since they were read; for whoever is enrolled. Only people who are enrolled or
     * members of its community may be named newly, anybody where it has none; never the viewer, and nobody twice.
     *
     * @param revision the one that was read
     */
    public Outcome<OwnPreferences> set(Viewer viewer, ProgrammeId id, int revision, Outcome<WantedPreferences> wanted) {
        Map<String, UserId> found = new HashMap<>();
        wanted.result()
                .ifPresent(said -> said.all()
                        .limit(Preference.WISHES_MAX + 2L * WantedPreferences.OTHERS_MAX)
                        .forEach(typed -> people.find(typed.strip()).ifPresent(user -> found.put(typed, user))));
        return EnrolmentService.user(viewer)
                .then(user -> door.change(viewer, id, Set.copyOf(found.values()), fresh -> {
                    boolean in = enrolments.of(id, user).stream()
                            .anyMatch(each -> each.state().isIn());
                    if (!in) {
                        return Change.none(Outcome.refused(EnrolmentRefusal.NOT_ENROLLED));
                    }
                    OwnPreferences before = new OwnPreferences(preferences.of(id, user));
                    if (before.revision() != revision) {
                        return Change.none(Outcome.refused(EnrolmentRefusal.STALE, before.revision()));
                    }
                    return Change.none(wanted.then(said -> set(fresh, user, before, said, found)));
                }));
    }

    private Outcome<OwnPreferences> set(
            FreshProgramme fresh,
            UserId user,
            OwnPreferences before,
            WantedPreferences said,
            Map<String, UserId> found) {
        ProgrammeId id = fresh.programme().id();
        Set<UserId> known = known(fresh, before, found.values());
        List<FieldError> problems = new ArrayList<>();
        List<Preference> all = new ArrayList<>();
        Set<UserId> named = new HashSet<>();
        for (PreferenceKind kind : PreferenceKind.values()) {
            String field = WantedPreferences.field(kind);
            List<String> typed = said.of(kind);
            if (typed.size() > WantedPreferences.most(kind)) {
                problems.add(new FieldError(field, "field.too-many-items", List.of(WantedPreferences.most(kind))));
                continue;
            }
            int rank = 0;
            for (String each : typed) {
                Optional<UserId> target = Optional.ofNullable(found.get(each)).filter(known::contains);
                if (target.isEmpty()) {
                    problems.add(new FieldError(field, "field.not-in-programme", List.of(each)));
                } else if (target.get().equals(user)) {
                    problems.add(new FieldError(field, "field.not-yourself", List.of()));
                } else if (!named.add(target.get())) {
                    problems.add(new FieldError(field, "field.person-twice", List.of(each)));
                } else {
                    rank++;
                    all.add(new Preference(target.get(), kind, kind == PreferenceKind.WISH ? rank : 0));
                }
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(EnrolmentRefusal.INVALID, problems));
        }
        OwnPreferences after =
                new OwnPreferences(all.stream().sorted(Preference.ORDER).toList());
        if (after.equals(before)) {
            return Outcome.unchanged(before);
        }
        preferences.set(id, user, after.all());
        return Outcome.done(after);
    }

    /** Who may be named: whoever was before, whoever is a member, and whoever is enrolled. */
    private Set<UserId> known(FreshProgramme fresh, OwnPreferences before, Collection<UserId> wanted) {
        if (fresh.seen().community().isEmpty()) {
            return Set.copyOf(wanted);
        }
        Set<UserId> known = before.all().stream().map(Preference::target).collect(Collectors.toSet());
        wanted.stream()
                .filter(each -> fresh.seen()
                        .community()
                        .flatMap(seen -> seen.standingOf(each))
                        .filter(Membership::isActive)
                        .isPresent())
                .forEach(known::add);
        List<UserId> others =
                wanted.stream().filter(each -> !known.contains(each)).distinct().toList();
        enrolments.forChange(fresh.programme().id(), others).stream()
                .map(EnrolmentRow::value)
                .filter(each -> each.state().isIn())
                .map(Enrolment::user)
                .forEach(known::add);
        return known;
    }
}
