package io.guildhall.proposal.ao;

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

/** Table COMMUNITY_PROPOSAL: what was proposed, and what became of it. */
@Preload
@Table("CommunityProposal")
@Indexes({
    @Index(
            name = "queue",
            methodNames = {"getProposalState", "getID"})
})
public interface ProposalRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <token>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull @Indexed
    String getProposerKey();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getName();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getConcern();

    @NotNull @StringLength(30)
    String getCommunityType();

    /** One on each line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getTopics();

    @NotNull long getAtMs();

    @NotNull @StringLength(30)
    String getProposalState();

    void setProposalState(String state);

    /** Nobody while it waits. */
    @Indexed
    @Nullable String getDecidedBy();

    void setDecidedBy(@Nullable String person);

    @Nullable Long getDecidedMs();

    void setDecidedMs(Long at);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getReason();

    void setReason(String reason);

    @Nullable String getSpaceKey();

    void setSpaceKey(@Nullable String space);
}
