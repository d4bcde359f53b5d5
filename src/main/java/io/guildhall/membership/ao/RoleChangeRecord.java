package io.guildhall.membership.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Table ROLE_CHANGE: append-only but for tombstones of erased people; the roles that a member had from a moment on. One row however many roles changed. */
@Preload
@Table("RoleChange")
public interface RoleChangeRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Indexed
    long getMembershipId();

    /** All roles from then on, in the form of MEMBERSHIP.ROLES; empty for none. */
    @StringLength(200)
    @Nullable String getRoles();

    @Indexed
    @NotNull String getGivenBy();

    void setGivenBy(String giver);

    @NotNull long getAtMs();
}
