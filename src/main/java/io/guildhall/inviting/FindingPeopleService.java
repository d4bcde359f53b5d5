package io.guildhall.inviting;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.PeopleSearch;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds people by what they are called, for those who may ask somebody in or name somebody for a role. */
@Named
public final class FindingPeopleService {
    /** How many people one search shows. */
    public static final int SHOWN_MAX = 10;

    private static final int LOOKED_AT_MAX = 50;

    private final DirectoryService directory;
    private final CommunityDoor door;
    private final People people;
    private final PeopleSearch search;
    private final Clock clock;

    @Inject
    public FindingPeopleService(
            DirectoryService directory, CommunityDoor door, People people, PeopleSearch search, Clock clock) {
        this.directory = directory;
        this.door = door;
        this.people = people;
        this.search = search;
        this.clock = clock;
    }

    /**
     * At most {@value #SHOWN_MAX} people whom the host lets in and in whose name or username the text stands, those whose names begin with it
     * first; at most three statements. Nobody for a blank text, and for a single letter of Latin script, which would mean half of the site.
     *
     * @param spaceKey the community that they are looked for; empty for any in which the viewer has a reason to look
     */
    public Outcome<List<Person>> find(Viewer viewer, Optional<String> spaceKey, String text) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return spaceKey.map(key -> directory.one(viewer, key).map(FindingPeopleService::hasReason))
                .orElseGet(() -> Outcome.unchanged(hasReasonSomewhere(viewer)))
                .then(reason -> refusal(viewer, reason)
                        .<Outcome<List<Person>>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(found(text.strip()))));
    }

    private Optional<Refusal> refusal(Viewer viewer, boolean reason) {
        if (!reason) {
            return Optional.of(Refusal.of(InvitingRefusal.NO_REASON));
        }
        return people.mayBrowse(viewer) ? Optional.empty() : Optional.of(Refusal.of(InvitingRefusal.PEOPLE_HIDDEN));
    }

    private static boolean hasReason(CommunityView view) {
        return view.can(Ability.INVITE) || view.can(Ability.PROPOSE) || view.can(Ability.ASSIGN_ROLES);
    }

    private boolean hasReasonSomewhere(Viewer viewer) {
        return people.isAdministrator(viewer)
                || door.own(viewer).stream()
                        .anyMatch(own -> !own.community().isArchived() && own.mayPropose(clock.instant()));
    }

    private List<Person> found(String text) {
        if (isTooShort(text)) {
            return List.of();
        }
        Set<UserId> users = new LinkedHashSet<>(search.called(text, LOOKED_AT_MAX));
        people.find(text).ifPresent(users::add);
        return users.stream()
                .map(people::person)
                .filter(person -> person.state() == Person.State.ACTIVE)
                .sorted(Comparator.comparing((Person person) -> !beginsWith(person.name(), text))
                        .thenComparing(person -> SortName.of(person.name()).value()))
                .limit(SHOWN_MAX)
                .toList();
    }

    /** One sign may be a whole name in some scripts, and is next to nothing in ours. */
    private static boolean isTooShort(String text) {
        return text.isEmpty() || text.length() == 1 && text.charAt(0) < 0x250;
    }

    private static boolean beginsWith(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(start) || lower.contains(" " + start);
    }
}
