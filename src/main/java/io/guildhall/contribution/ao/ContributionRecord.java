package io.guildhall.contribution.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Table CONTRIBUTION: what was written and not counted yet. Without a unique key, so that adding a line never clashes. */
@Preload
@Table("Contribution")
public interface ContributionRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull long getCommunityId();

    @Indexed
    @NotNull String getUserKey();

    @NotNull @StringLength(30)
    String getContributionKind();

    @NotNull long getAtMs();
}
