package io.guildhall.review.ao;

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

/** Table REVIEW: one row for each review that was held. */
@Preload
@Table("Review")
public interface ReviewRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<token>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull @Indexed
    long getCommunityId();

    @NotNull @Indexed
    String getAuthorKey();

    void setAuthorKey(String user);

    @NotNull long getAtMs();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getDecisions();

    @NotNull @StringLength(30)
    String getStageBefore();

    @NotNull @StringLength(30)
    String getStage();

    @NotNull int getCharterNo();

    /** As {@code Headcount} writes it; nothing where too few people took part. */
    @StringLength(100)
    @Nullable String getHeadcount();

    /** A line for each. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAmbitions();

    @Nullable Long getNextMs();

    @Indexed
    @Nullable String getSponsorKey();

    void setSponsorKey(@Nullable String user);

    /** What the sponsor says. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getSponsorWords();

    void setSponsorWords(@Nullable String words);

    @Nullable Long getSponsorMs();

    void setSponsorMs(@Nullable Long at);
}
