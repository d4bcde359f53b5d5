package io.guildhall.membership;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.SettingsChange;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.membership.roster.RosterQuery;
import java.util.Optional;

/** What tests usually ask for. */
public final class Asked {
    private Asked() {}

    /** A community of practice, open, its people shown to those who see the space. */
    public static FoundingRequest founding(String spaceKey, String concern) {
        return new FoundingRequest(
                spaceKey,
                CommunityType.PRACTICE,
                Charter.about(concern),
                JoinPolicy.OPEN,
                RosterVisibility.EVERYONE,
                Optional.empty());
    }

    /** Every setting as given. */
    public static SettingsChange settings(CommunitySettings settings) {
        return new SettingsChange(
                settings.type(), settings.joinPolicy(), Optional.of(settings.listing()), settings.rosterVisibility());
    }

    /** The first communities of all. */
    public static DirectoryQuery directory(int limit) {
        return new DirectoryQuery("", Optional.empty(), Optional.empty(), false, Optional.empty(), limit);
    }

    /** The first communities with that in name, concern or topics. */
    public static DirectoryQuery text(String text) {
        return new DirectoryQuery(text, Optional.empty(), Optional.empty(), false, Optional.empty(), 10);
    }

    /** The first members of all. */
    public static RosterQuery roster(int limit) {
        return new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.empty(), limit);
    }
}
