package io.guildhall.contribution.ao;

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

/** Table CONTRIBUTOR: one row per person and community who wrote or liked something there, for ever. */
@Preload
@Table("Contributor")
@Indexes({
    @Index(
            name = "latest",
            methodNames = {"getCommunityId", "getLastMs"}),
    @Index(
            name = "newcomers",
            methodNames = {"getCommunityId", "getFirstMs"}),
    @Index(
            name = "active",
            methodNames = {"getCommunityId", "getActiveDay"})
})
public interface ContributorRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<user key>}. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull long getCommunityId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String user);

    /** When they wrote something for the first time; 0 where they only liked something. */
    @NotNull long getFirstMs();

    void setFirstMs(long first);

    @NotNull long getLastMs();

    void setLastMs(long last);

    /** So many whole days after joining the first time was. */
    @NotNull int getFirstDays();

    void setFirstDays(int days);

    /** The newest day on which they did something, see {@code ActiveDays}; nothing in rows from before there was this column. */
    @Nullable Long getActiveDay();

    void setActiveDay(@Nullable Long day);

    @StringLength(100)
    @Nullable String getDayPoints();

    void setDayPoints(@Nullable String points);
}
