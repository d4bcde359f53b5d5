package io.guildhall.profile.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table PROFILE: what somebody says of themselves, but for the skills. */
@KeptBack
@Preload
@Table("Profile")
public interface ProfileRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getUserKey();

    /** The id of a time zone. */
    @StringLength(100)
    @Nullable String getZoneId();

    void setZoneId(@Nullable String zone);

    /** Tags with a comma between. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getLanguages();

    void setLanguages(@Nullable String tags);

    @Nullable Integer getWeeklyHours();

    void setWeeklyHours(@Nullable Integer hours);

    /** What they bring along. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getBring();

    void setBring(@Nullable String text);

    @NotNull @StringLength(30)
    String getShownTo();

    void setShownTo(String visibility);

    @NotNull boolean isSuggestible();

    void setSuggestible(boolean suggestible);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);

    @NotNull long getChangedMs();

    void setChangedMs(long at);
}
