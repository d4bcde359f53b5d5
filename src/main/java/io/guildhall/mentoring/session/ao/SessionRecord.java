package io.guildhall.mentoring.session.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table PAIR_SESSION: when two meet, and what for. That is theirs alone: how many they held is in their pairing. */
@KeptBack
@Preload
@Table("PairSession")
@Indexes({
    @Index(
            name = "when",
            methodNames = {"getPairingId", "getAtMs"})
})
public interface SessionRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <token>|<pairing>}. */
    @NotNull @Unique String getUniqKey();

    @NotNull long getPairingId();

    @NotNull @StringLength(30)
    String getSessionState();

    void setSessionState(String state);

    @NotNull long getAtMs();

    void setAtMs(long at);

    @NotNull int getLengthMinutes();

    void setLengthMinutes(int minutes);

    @Nullable String getPlace();

    void setPlace(String place);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getMeetingLink();

    void setMeetingLink(String link);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAgenda();

    void setAgenda(String agenda);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);

    @NotNull long getChangedMs();

    void setChangedMs(long at);
}
