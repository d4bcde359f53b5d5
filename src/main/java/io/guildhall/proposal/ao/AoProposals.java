package io.guildhall.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.proposal.CommunityProposal;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.proposal.Pitch;
import io.guildhall.proposal.ProposalRow;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.Proposals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Proposals in the host's database. */
@Named
final class AoProposals implements Proposals {
    private final ActiveObjects ao;

    @Inject
    AoProposals(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<CommunityProposal> find(long id) {
        return rows(Query.select().where("ID = ?", id))
                .map(AoProposals::proposal)
                .findFirst();
    }

    @Override
    public Optional<ProposalRow> forChange(long id) {
        return rows(Query.select().where("ID = ?", id))
                .<ProposalRow>map(Row::new)
                .findFirst();
    }

    @Override
    public Optional<CommunityProposal> sent(UserId proposer, String token) {
        return rows(Query.select().where("UNIQ_KEY = ?", key(proposer, token)))
                .map(AoProposals::proposal)
                .findFirst();
    }

    @Override
    public int countOpen(UserId proposer) {
        return ao.count(
                ProposalRecord.class,
                "PROPOSER_KEY = ? AND PROPOSAL_STATE = ?",
                proposer.value(),
                ProposalState.SUBMITTED.name());
    }

    @Override
    public List<CommunityProposal> page(
            Optional<UserId> proposer, Optional<ProposalState> state, OptionalLong before, int limit) {
        List<String> criteria = new ArrayList<>(List.of("ID < ?"));
        List<Object> values = new ArrayList<>(List.of(before.orElse(Long.MAX_VALUE)));
        proposer.ifPresent(person -> {
            criteria.add("PROPOSER_KEY = ?");
            values.add(person.value());
        });
        state.ifPresent(wanted -> {
            criteria.add("PROPOSAL_STATE = ?");
            values.add(wanted.name());
        });
        return rows(Query.select()
                        .where(String.join(" AND ", criteria), values.toArray())
                        .order("ID DESC")
                        .limit(limit))
                .map(AoProposals::proposal)
                .toList();
    }

    @Override
    public CommunityProposal add(UserId proposer, Pitch pitch, String token, Instant at) {
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key(proposer, token)),
            new DBParam("PROPOSER_KEY", proposer.value()),
            new DBParam("NAME", pitch.name()),
            new DBParam("CONCERN", pitch.concern()),
            new DBParam("COMMUNITY_TYPE", pitch.type().name()),
            new DBParam("TOPICS", String.join("\n", pitch.topics())),
            new DBParam("AT_MS", at.toEpochMilli()),
            new DBParam("PROPOSAL_STATE", ProposalState.SUBMITTED.name())
        };
        ProposalRecord row = Unique.writing(token, () -> ao.create(ProposalRecord.class, columns));
        return new CommunityProposal(row.getID(), proposer, pitch, at, ProposalState.SUBMITTED, Optional.empty());
    }

    private static String key(UserId proposer, String token) {
        return token + "|" + proposer.value();
    }

    private Stream<ProposalRecord> rows(Query query) {
        return Stream.of(ao.find(ProposalRecord.class, query));
    }

    private static CommunityProposal proposal(ProposalRecord row) {
        return new CommunityProposal(
                row.getID(),
                new UserId(row.getProposerKey()),
                new Pitch(
                        row.getName(),
                        row.getConcern(),
                        CommunityType.valueOf(row.getCommunityType()),
                        Columns.text(row.getTopics()).lines().toList()),
                Instant.ofEpochMilli(row.getAtMs()),
                ProposalState.valueOf(row.getProposalState()),
                ending(row));
    }

    private static Optional<Ending> ending(ProposalRecord row) {
        return Optional.ofNullable(row.getDecidedBy())
                .map(by -> new Ending(
                        new UserId(by),
                        Columns.time(row.getDecidedMs()).orElse(Instant.EPOCH),
                        Columns.text(row.getReason()),
                        Optional.ofNullable(row.getSpaceKey()).map(SpaceKey::new)));
    }

    private record Row(ProposalRecord row) implements ProposalRow {
        @Override
        public CommunityProposal value() {
            return proposal(row);
        }

        @Override
        public void save(CommunityProposal changed) {
            row.setProposalState(changed.state().name());
            changed.ending().ifPresent(ending -> {
                row.setDecidedBy(ending.by().value());
                row.setDecidedMs(ending.at().toEpochMilli());
                row.setReason(ending.reason());
                ending.space().ifPresent(space -> row.setSpaceKey(space.value()));
            });
            row.save();
        }
    }
}
