package io.guildhall.profile.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table PROFILE_SKILL: a skill that somebody offers or wants. Who reads the profile, how much time there is and whether they may be suggested stand
 * here too, so that lists and counts need no other table. */
@KeptBack
@Preload
@Table("ProfileSkill")
@Indexes(
        @Index(
                name = "named",
                methodNames = {"getSkillId", "getKind", "getLevelNo"}))
public interface ProfileSkillRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <user key>|<skill>|<kind>}. */
    @NotNull @Unique @StringLength(310)
    String getUniqKey();

    @NotNull @Indexed
    String getUserKey();

    @NotNull long getSkillId();

    @NotNull @StringLength(30)
    String getKind();

    @NotNull int getLevelNo();

    @NotNull int getPriorityNo();

    /** The visibility of the profile. */
    @NotNull @StringLength(30)
    String getShownTo();

    /** The hours of the profile. */
    @Nullable Integer getWeeklyHours();

    /** Whether the profile says that they may be suggested, {@code YES} or {@code NO}; nothing where it was kept before this column was there. */
    @StringLength(10)
    @Nullable String getSuggestible();
}
