package io.guildhall.mentoring.pairing.ao;

import io.guildhall.kernel.ao.KeptBack;
import io.guildhall.mentoring.pairing.PartsText;
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

/** Table PAIRING: who asked whom, who is paired with whom, and how it goes. */
@Preload
@Table("Pairing")
@Indexes({
    @Index(
            name = "page",
            methodNames = {"getProgrammeId", "getPairingState"}),
    @Index(
            name = "walk",
            methodNames = {"getPairingState", "getSinceMs"})
})
public interface PairingRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<user key>|<user key>} while it is open, {@code #<id>} from then on. */
    @NotNull @Unique @StringLength(StringLength.MAX_LENGTH)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull long getProgrammeId();

    @NotNull @StringLength(30)
    String getPairingState();

    void setPairingState(String state);

    @NotNull long getSinceMs();

    void setSinceMs(long at);

    /** As {@link PartsText} writes them: the same people as in PAIRING_MEMBER, so that reading needs no second table. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getParts();

    void setParts(String parts);

    /** Nobody where the programme put them together. */
    @Indexed
    @Nullable String getAskedBy();

    void setAskedBy(@Nullable String user);

    @NotNull long getAskedMs();

    void setAskedMs(long at);

    @KeptBack
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getMessage();

    void setMessage(@Nullable String words);

    @NotNull boolean isReminded();

    void setReminded(boolean reminded);

    @KeptBack
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAnswer();

    void setAnswer(@Nullable String words);

    @KeptBack
    @StringLength(30)
    @Nullable String getDeclineCode();

    void setDeclineCode(@Nullable String code);

    @Nullable Long getStartMs();

    void setStartMs(@Nullable Long at);

    @Nullable Long getEndMs();

    void setEndMs(@Nullable Long at);

    @StringLength(30)
    @Nullable String getEndReason();

    void setEndReason(@Nullable String reason);

    @Nullable Long getPausedUntilMs();

    void setPausedUntilMs(@Nullable Long at);

    @Nullable Long getLastMetMs();

    void setLastMetMs(@Nullable Long at);

    @Nullable Long getNextMeetingMs();

    void setNextMeetingMs(@Nullable Long at);

    @NotNull int getNudgeCount();

    void setNudgeCount(int nudges);

    @NotNull int getHeldCount();

    void setHeldCount(int sessions);
}
