package io.guildhall.profile;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;
import io.guildhall.profile.WantedProfile.WantedSkill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets tests of other packages make the service, and profiles. */
public final class ProfilesOf {
    private ProfilesOf() {}

    public static ProfileService service(Guild guild, Profiles profiles, Locks locks, Transactions transactions) {
        return new ProfileService(
                profiles,
                readers(guild),
                guild.skills,
                guild.people,
                guild.audit,
                locks,
                transactions,
                guild.clock,
                guild.known);
    }

    public static Profiles inMemory() {
        return new InMemoryProfiles();
    }

    public static ProfileReaders readers(Guild guild) {
        return new DecidedReaders(guild.people, guild.fellows);
    }

    /** Somebody who offers some things and shows it so. */
    public static WantedProfile offering(Visibility visibility, String... labels) {
        return saying(visibility, Stream.of(labels).toList(), List.of());
    }

    /** Somebody who offers and wants some things. */
    public static WantedProfile saying(Visibility visibility, List<String> offers, List<String> wants) {
        return new WantedProfile(
                offers.stream().map(label -> new WantedSkill(label, 3, 2)).toList(),
                wants.stream().map(label -> new WantedSkill(label, 1, 3)).toList(),
                List.of("de"),
                "Europe/Berlin",
                Optional.of(2),
                "Twenty years in a nursery",
                visibility,
                true);
    }
}
