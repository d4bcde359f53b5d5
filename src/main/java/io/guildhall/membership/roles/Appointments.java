package io.guildhall.membership.roles;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Orphaning;
import io.guildhall.membership.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes somebody a facilitator who offered to be one, and ends the search that they offered it in. */
@Named
public final class Appointments {
    private final Memberships memberships;
    private final Ledger ledger;
    private final Orphaning orphaning;
    private final People people;

    @Inject
    public Appointments(Memberships memberships, Ledger ledger, Orphaning orphaning, People people) {
        this.memberships = memberships;
        this.ledger = ledger;
        this.orphaning = orphaning;
        this.people = people;
    }

    /**
     * Gives the role, inside a change. Six statements, and up to four more where nobody facilitated.
     *
     * @param by who confirmed it; empty where nobody objected in time
     */
    public List<DomainEvent> appoint(Fresh fresh, MembershipRow row, Optional<UserId> by, Instant now) {
        Membership before = row.value();
        Set<Role> roles = EnumSet.of(Role.FACILITATOR);
        roles.addAll(before.roles());
        Membership after = before.inRoles(roles)
                .offered(before.offer().filter(offer -> !offer.roles().contains(Role.FACILITATOR)));
        row.save(after, SortName.of(people.person(after.user()).name()));
        memberships.rolesChanged(before, roles, by.orElse(after.user()), now);
        SpaceKey space = fresh.space().key();
        String detail = new TreeSet<>(before.roles()) + ">" + new TreeSet<>(roles);
        ledger.note(by, "membership.roles", space, "user:" + after.user().value(), detail, now);
        String names = new TreeSet<>(roles).stream().map(Enum::name).collect(Collectors.joining(","));
        ledger.tell(Occasion.about(OccasionKind.ROLE_GIVEN, after.community().value(), space, after.user(), by, now)
                .saying(names));
        List<DomainEvent> events = new ArrayList<>();
        events.add(new RolesChanged(after.community(), after.user(), roles, by.orElse(after.user()), now));
        Community community = fresh.communityRow().value();
        if (community.life().status() == CommunityStatus.ORPHANED) {
            events.addAll(orphaning.look(fresh, now));
        } else {
            fresh.communityRow()
                    .save(community.withLife(community
                            .life()
                            .with(community
                                    .life()
                                    .pulse()
                                    .wanting(Optional.empty())
                                    .offering(Optional.empty()))));
        }
        return events;
    }
}
