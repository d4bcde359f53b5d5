package io.guildhall.ambition.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table AMBITION_VOTE: who stands behind an ambition, one row for each of them. */
@Preload
@Table("AmbitionVote")
public interface AmbitionVoteRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Ambition and person. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getAmbitionId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String user);

    /** False once it was taken back. */
    @NotNull boolean isStanding();

    void setStanding(boolean stands);

    @NotNull long getAtMs();
}
