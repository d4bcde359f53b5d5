package io.guildhall.recognition.kudos;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out whom thanks are for, in which community, and about which page. */
@Named
final class Addressing {
    private static final String PAGE_UNKNOWN = "field.page-unknown";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final People people;
    private final Pages pages;
    private final Clock clock;

    @Inject
    Addressing(CommunityDoor door, People people, Pages pages, Clock clock) {
        this.door = door;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    /** The key of the space of the one community that the viewer and who is meant are members of. At most two statements. */
    Outcome<String> together(Viewer viewer, UserId by, NewKudos written) {
        Optional<UserId> to = people.find(written.to());
        Optional<Refusal> refusal =
                written.refusal().or(() -> to.filter(by::equals).map(self -> Refusal.of(KudosRefusal.SELF)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<String> spaces = to.stream()
                .flatMap(user -> door.together(viewer, user).stream())
                .filter(seen -> KudosRules.giving(seen, people, clock.instant()).isEmpty())
                .map(seen -> seen.space().key().value())
                .toList();
        return switch (spaces.size()) {
            case 0 -> Outcome.refused(KudosRefusal.NO_RECEIVER);
            case 1 -> Outcome.unchanged(spaces.get(0));
            default -> Outcome.refused(KudosRefusal.WHICH_COMMUNITY);
        };
    }

    /**
     * Why that person cannot be thanked here; nobody is told whether they are there at all.
     *
     * @param fresh with their place
     */
    Optional<Refusal> refusal(Fresh fresh, UserId by, Optional<UserId> to) {
        if (to.filter(by::equals).isPresent()) {
            return Optional.of(Refusal.of(KudosRefusal.SELF));
        }
        boolean member = to.filter(user -> people.person(user).state() == Person.State.ACTIVE)
                .flatMap(fresh::rowOf)
                .map(MembershipRow::value)
                .filter(Membership::isActive)
                .isPresent();
        return member ? Optional.empty() : Optional.of(Refusal.of(KudosRefusal.NO_RECEIVER));
    }

    /** By number wherever it is, or by its title in the space of the community; only one that the giver may see. */
    Optional<WikiPage> page(Sighting seen, String named) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<WikiPage> numbered =
                NUMBER.matcher(named).matches() ? pages.page(seen.viewer(), Long.parseLong(named)) : Optional.empty();
        return numbered.or(() -> pages.titled(seen.viewer(), seen.space().key(), named));
    }

    /** Why a page cannot be the one; empty where none was named, or it was found. */
    Optional<Refusal> refusal(String named, Optional<WikiPage> found) {
        return named.isEmpty() || found.isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(
                        KudosRefusal.INVALID, List.of(new FieldError("page", PAGE_UNKNOWN, List.of()))));
    }
}
