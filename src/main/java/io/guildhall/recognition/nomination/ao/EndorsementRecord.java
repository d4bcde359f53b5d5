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

/** Table ENDORSEMENT: who agrees with a nomination. */
@Preload
@Table("Endorsement")
public interface EndorsementRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Nomination and who endorsed it. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getNominationId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String user);

    @NotNull long getAtMs();
}
