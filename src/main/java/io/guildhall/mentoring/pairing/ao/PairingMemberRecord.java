package io.guildhall.mentoring.pairing.ao;

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

/** Table PAIRING_MEMBER: which pairings somebody is in, one row for each. */
@Preload
@Table("PairingMember")
@Indexes({
    @Index(
            name = "mine",
            methodNames = {"getUserKey", "getPairingId"})
})
public interface PairingMemberRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <pairing>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getPairingId();

    /** The pairing's, so that somebody's pairings of one programme are found at once. */
    @NotNull long getProgrammeId();

    @NotNull String getUserKey();

    void setUserKey(String user);
}
