package io.guildhall.recognition.rule.ao;

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

/** Table BADGE_BACKFILL: how far a badge is given to all who have earned it. It says nothing that another site could go on with. */
@KeptBack
@Preload
@Table("BadgeBackfill")
public interface BackfillRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** The badge while it runs, {@code <badge>#<number>} from then on. */
    @NotNull @Unique @StringLength(100)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    @StringLength(60)
    String getBadgeCode();

    @NotNull boolean isTelling();

    @NotNull @Indexed
    boolean isUnderWay();

    void setUnderWay(boolean running);

    /** The number of the last membership that was looked at. */
    @NotNull long getAfterId();

    void setAfterId(long membership);

    @NotNull int getLookedCount();

    void setLookedCount(int places);

    @NotNull int getGivenCount();

    void setGivenCount(int awards);

    @NotNull long getBegunMs();

    @NotNull long getChangedMs();

    void setChangedMs(long at);
}
