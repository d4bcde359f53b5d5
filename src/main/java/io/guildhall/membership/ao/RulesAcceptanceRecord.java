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

/** Table RULES_ACCEPTANCE: append-only; who accepted which version of the ground rules, and when. */
@Preload
@Table("RulesAcceptance")
public interface RulesAcceptanceRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <membership>|<number>}. */
    @NotNull @Unique @StringLength(60)
    String getUniqKey();

    @NotNull @Indexed
    long getMembershipId();

    @NotNull int getRulesNo();

    @NotNull long getAtMs();
}
