package io.guildhall.notice.ao;

import io.guildhall.kernel.ao.KeptBack;
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
import org.jspecify.annotations.Nullable;

/**
 * Table OCCASION: what happened that somebody may hear of. Written once inside the transaction of the change, without any unique
 * key; told later; kept as long as notices point to it.
 */
@Preload
@Table("Occasion")
@Indexes({
    @Index(
            name = "phase",
            methodNames = {"getPhase", "getID"})
})
public interface OccasionRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @StringLength(40)
    String getKind();

    @NotNull long getCommunityId();

    @NotNull String getSpaceKey();

    /** Nobody where it concerns everybody. */
    @Indexed
    @Nullable String getPersonKey();

    void setPersonKey(@Nullable String person);

    /** Nobody where the system acted. */
    @Indexed
    @Nullable String getActorKey();

    void setActorKey(@Nullable String actor);

    @StringLength(60)
    @Nullable String getObjectRef();

    @KeptBack
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getDetail();

    void setDetail(@Nullable String detail);

    @KeptBack
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWords();

    void setWords(@Nullable String words);

    /** Which role members need to be told; nothing for all of them. */
    @StringLength(30)
    @Nullable String getOnlyRole();

    @NotNull @Indexed
    long getAtMs();

    /** {@code OPEN} until everybody has been told, then {@code TOLD}. */
    @NotNull @StringLength(10)
    String getPhase();

    void setPhase(String phase);

    /** How far a long list of people has been told: the last membership that was. */
    @NotNull long getReachedId();

    void setReachedId(long membership);
}
