package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.profile.Fellows;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in a community together, by their memberships. */
@Named
final class SharedCommunities implements Fellows {
    private final Memberships memberships;

    @Inject
    SharedCommunities(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<UserId> of(UserId reader, Collection<UserId> people) {
        Set<UserId> asked = new HashSet<>(people);
        asked.add(reader);
        List<Membership> active = memberships.active(asked, Optional.empty());
        Set<CommunityId> own = active.stream()
                .filter(each -> each.user().equals(reader) && each.kind() == MemberKind.MEMBER)
                .map(Membership::community)
                .collect(Collectors.toSet());
        return active.stream()
                .filter(each -> own.contains(each.community()))
                .map(Membership::user)
                .filter(people::contains)
                .collect(Collectors.toSet());
    }
}
