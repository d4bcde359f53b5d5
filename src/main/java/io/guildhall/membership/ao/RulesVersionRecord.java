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

/** Table RULES_VERSION: append-only but for tombstones of erased people; every version of the ground rules that a community had. */
@Preload
@Table("RulesVersion")
public interface RulesVersionRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<number>}. */
    @NotNull @Unique @StringLength(60)
    String getUniqKey();

    @NotNull @Indexed
    long getCommunityId();

    @NotNull int getRulesNo();

    @NotNull @StringLength(StringLength.UNLIMITED)
    String getRulesText();

    /** Whether everybody was asked to accept them. */
    @NotNull boolean isAsked();

    @Indexed
    @NotNull String getAuthorKey();

    void setAuthorKey(String author);

    @NotNull long getAtMs();
}
