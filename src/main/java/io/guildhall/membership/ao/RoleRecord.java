package io.guildhall.membership.ao;

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

/** Table MEMBERSHIP_ROLE: who had which role from when until when, as earlier versions wrote it; {@link RoleChangeRecord} goes on from there. */
@Preload
@Table("MembershipRole")
public interface RoleRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <membership>|<role>} while it lasts, and {@code …#<id>} once it has ended. */
    @NotNull @Unique @StringLength(100)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getMembershipId();

    @NotNull @StringLength(30)
    String getRoleName();

    @Indexed
    @NotNull String getGivenBy();

    void setGivenBy(String giver);

    @NotNull long getSinceMs();

    @Nullable Long getUntilMs();
}
