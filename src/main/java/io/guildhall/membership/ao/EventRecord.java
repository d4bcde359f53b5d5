package io.guildhall.membership.ao;

import io.guildhall.kernel.ao.KeptBack;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Table MEMBERSHIP_EVENT: append-only but for tombstones of erased people; every change of state. */
@Preload
@Table("MembershipEvent")
public interface EventRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Indexed
    long getMembershipId();

    @NotNull @Indexed
    long getCommunityId();

    /** Nothing where somebody was a stranger. */
    @StringLength(30)
    @Nullable String getFromState();

    @NotNull @StringLength(30)
    String getToState();

    /** Nobody where the system acted. */
    @Indexed
    @Nullable String getActorKey();

    void setActorKey(@Nullable String actor);

    @KeptBack
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getReason();

    void setReason(@Nullable String reason);

    @NotNull long getAtMs();
}
