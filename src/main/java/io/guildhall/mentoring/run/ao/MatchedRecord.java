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

/** Table MATCH_PROPOSAL: whom a run would pair, by the numbers of their enrolments, and what became of it. It tells who wished for whom. */
@KeptBack
@Preload
@Table("MatchProposal")
@Indexes(
        @Index(
                name = "page",
                methodNames = {"getRunId", "getProposalNo"}))
public interface MatchedRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <run>|<number of the proposal>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull long getRunId();

    @NotNull int getProposalNo();

    @NotNull long getGiverId();

    @NotNull @Indexed
    long getTakerId();

    @NotNull int getPoints();

    /** As {@link RowTexts} writes them. */
    @StringLength(255)
    @Nullable String getPartPoints();

    @NotNull int getWishRank();

    @NotNull boolean isPinned();

    @StringLength(255)
    @Nullable String getAlternatives();

    @NotNull @StringLength(30)
    String getFate();

    void setFate(String fate);

    @Indexed
    @Nullable Long getPairingId();

    void setPairingId(@Nullable Long pairing);
}
