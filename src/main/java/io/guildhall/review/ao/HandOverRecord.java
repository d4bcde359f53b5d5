package io.guildhall.review.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table HAND_OVER: one row for each time that somebody handed a community on, or wanted to. */
@Preload
@Table("HandOver")
public interface HandOverRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<user key>} of who hands over while it is open, with {@code |#<id>} behind it from then on. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @Indexed
    String getGiverKey();

    void setGiverKey(String user);

    @NotNull @Indexed
    String getSuccessorKey();

    void setSuccessorKey(String user);

    @NotNull @StringLength(30)
    String getHandState();

    void setHandState(String state);

    @KeptBack
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWording();

    /** As {@code Checklist} writes it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getChecklist();

    void setChecklist(@Nullable String lines);

    @NotNull long getStartedMs();

    /** When it began, as long as it is open: so that few rows are looked at. */
    @Indexed
    @Nullable Long getOpenMs();

    void setOpenMs(@Nullable Long at);

    @Nullable Long getEndedMs();

    void setEndedMs(@Nullable Long at);

    @Nullable Long getPageId();

    void setPageId(@Nullable Long page);
}
