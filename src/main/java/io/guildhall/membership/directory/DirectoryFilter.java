package io.guildhall.membership.directory;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.Sought;
import io.guildhall.community.Wanted;
import io.guildhall.membership.AbilityRules;
import io.guildhall.membership.Sighting;
import io.guildhall.people.Skill;
import java.time.Instant;

/** Which communities a query means. Names and concerns are compared without regard to the case of letters. */
record DirectoryFilter(DirectoryQuery query, Instant now) {
    /** Whether much may have to be looked at to find little: nothing that is stored tells what of it is meant. */
    boolean isSelective() {
        return query.joinable() || isArchived();
    }

    /** Whether the store gives little, though not all of it is meant. */
    boolean isNarrow() {
        return !query.topic().isBlank();
    }

    /** What of it the store can tell. Whether a community counts as archived depends on its space too. */
    Wanted wanted() {
        return new Wanted(
                query.text(),
                query.topic().isBlank() ? "" : Skill.slug(query.topic()),
                query.type(),
                query.stage(),
                query.status().filter(status -> !isArchived()));
    }

    private boolean isArchived() {
        return query.status().filter(CommunityStatus.ARCHIVED::equals).isPresent();
    }

    /** Whether it may match, by what is stored: asked before permissions are, which is dear. */
    boolean mayMean(Community stored) {
        return query.topic().isBlank() || isAbout(stored, query.topic());
    }

    boolean matches(Sighting sighting) {
        Community community = sighting.community();
        boolean asksWhatIsNotTold =
                sighting.outside() && (query.type().isPresent() || query.stage().isPresent());
        return !asksWhatIsNotTold
                && query.type().map(community.settings().type()::equals).orElse(true)
                && query.stage().map(community.life().stage()::equals).orElse(true)
                && query.status().map(community.life().status()::equals).orElse(true)
                && (query.topic().isBlank() || isAbout(community, query.topic()))
                && (!query.joinable() || AbilityRules.wayIn(sighting, now).isPresent())
                && matchesText(sighting);
    }

    private boolean matchesText(Sighting sighting) {
        Community seen = sighting.community();
        return Sought.of(Home.in(sighting.space()), seen.charter(), seen.arrangements())
                .has(query.text());
    }

    private static boolean isAbout(Community community, String topic) {
        String wanted = Skill.slug(topic);
        return community.arrangements().topics().stream().map(Skill::slug).anyMatch(wanted::equals);
    }
}
