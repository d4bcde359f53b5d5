package io.guildhall.ambition.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Table AMBITION: what a community wants to reach. */
@Preload
@Table("Ambition")
public interface AmbitionRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getWording();

    void setWording(String text);

    @NotNull @Indexed
    String getAuthorKey();

    void setAuthorKey(String author);

    @NotNull @StringLength(30)
    String getAmbitionState();

    void setAmbitionState(String state);

    @NotNull int getVoteCount();

    void setVoteCount(int votes);

    /** Nobody where no sponsor backs it. */
    @Indexed
    @Nullable String getEndorserKey();

    void setEndorserKey(@Nullable String sponsor);

    @NotNull long getProposedMs();

    @NotNull long getChangedMs();

    void setChangedMs(long at);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);
}
