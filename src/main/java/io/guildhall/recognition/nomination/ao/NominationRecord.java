package io.guildhall.recognition.nomination.ao;

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

/** Table NOMINATION: who was proposed for which badge. */
@Preload
@Table("Nomination")
public interface NominationRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Community, badge and who is nominated; the number of the nomination behind them once it is over. */
    @NotNull @Unique @StringLength(450)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @StringLength(60)
    String getBadgeCode();

    @NotNull @Indexed
    String getNomineeKey();

    void setNomineeKey(String nominee);

    @NotNull @Indexed
    String getNominatorKey();

    void setNominatorKey(String nominator);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getReason();

    void setReason(String reason);

    @NotNull @StringLength(30)
    String getNominationState();

    void setNominationState(String state);

    @NotNull long getAtMs();

    @Nullable Long getEndedMs();

    void setEndedMs(@Nullable Long at);

    /** Nobody where time ended it. */
    @Indexed
    @Nullable String getEnderKey();

    void setEnderKey(@Nullable String ender);

    /** Why it was rejected. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAnswer();

    void setAnswer(@Nullable String answer);

    /** What came of it. */
    @Nullable Long getAwardId();

    void setAwardId(@Nullable Long award);
}
