package io.guildhall.mentoring.run.ao;

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
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table MATCH_UNMATCHED: for whom a run found nobody, by the number of their enrolment, and why. */
@KeptBack
@Preload
@Table("MatchUnmatched")
@Indexes(
        @Index(
                name = "page",
                methodNames = {"getRunId", "getUnmatchedNo"}))
public interface UnmatchedRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <run>|<number among the unmatched>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull long getRunId();

    @NotNull int getUnmatchedNo();

    @NotNull @Indexed
    long getPersonId();

    @NotNull boolean isTaker();

    @NotNull @StringLength(30)
    String getWhyCode();

    @NotNull int getCandidates();

    /** How many each rule keeps away, as {@link RowTexts} writes them. */
    @StringLength(255)
    @Nullable String getKeptAway();

    /** How many would be allowed more without each rule. */
    @StringLength(255)
    @Nullable String getGained();
}
