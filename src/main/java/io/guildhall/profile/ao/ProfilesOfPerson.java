package io.guildhall.profile.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of themselves: theirs alone, so it goes. */
@Named
final class ProfilesOfPerson extends PersonalTables {
    @Inject
    ProfilesOfPerson(ActiveObjects ao, Skills skills) {
        super(
                "profile",
                PersonalRows.of(ao, ProfileRecord.class, ProfileRecord::getID, "USER_KEY")
                        .telling(
                                (row, swap) -> Optional.of(Entry.of("profile", Instant.ofEpochMilli(row.getChangedMs()))
                                        .with("bring", Optional.ofNullable(row.getBring()))
                                        .with("languages", Optional.ofNullable(row.getLanguages()))
                                        .with("zone", Optional.ofNullable(row.getZoneId()))
                                        .with("hours", Optional.ofNullable(row.getWeeklyHours()))
                                        .with("visibility", row.getShownTo())
                                        .with("suggestible", row.isSuggestible()))),
                PersonalRows.of(ao, ProfileSkillRecord.class, ProfileSkillRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of(row.getKind().toLowerCase(Locale.ROOT))
                                        .with("skill", label(skills, row))
                                        .with("level", row.getLevelNo())
                                        .with("priority", row.getPriorityNo()))));
    }

    private static Optional<String> label(Skills skills, ProfileSkillRecord row) {
        SkillId id = new SkillId(row.getSkillId());
        return Optional.ofNullable(skills.of(List.of(id)).get(id)).map(Skill::label);
    }
}
