package io.guildhall.ambition.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionRow;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.ambition.Ambitions;
import io.guildhall.ambition.Vote;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Ambitions and votes in the host's database. */
@Named
final class AoAmbitions implements Ambitions {
    private final ActiveObjects ao;

    @Inject
    AoAmbitions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Ambition> find(CommunityId community, long id) {
        return row(community, id).map(AoAmbitions::ambition);
    }

    @Override
    public Optional<AmbitionRow> forChange(CommunityId community, long id) {
        return row(community, id).map(row -> new Row(row, ambition(row)));
    }

    private Optional<AmbitionRecord> row(CommunityId community, long id) {
        return Stream.of(ao.find(AmbitionRecord.class, "ID = ? AND COMMUNITY_ID = ?", id, community.value()))
                .findFirst();
    }

    @Override
    public List<Ambition> page(CommunityId community, Set<AmbitionState> states, OptionalLong before, int limit) {
        In in = in(states);
        Query query = before.isPresent()
                ? Query.select()
                        .where(
                                "COMMUNITY_ID = ? AND ID < ? AND " + in.criteria(),
                                in.after(community.value(), before.getAsLong()))
                : Query.select().where("COMMUNITY_ID = ? AND " + in.criteria(), in.after(community.value()));
        return Stream.of(ao.find(AmbitionRecord.class, query.order("ID DESC").limit(limit)))
                .map(AoAmbitions::ambition)
                .toList();
    }

    @Override
    public int count(CommunityId community, Set<AmbitionState> states) {
        In in = in(states);
        return ao.count(AmbitionRecord.class, "COMMUNITY_ID = ? AND " + in.criteria(), in.after(community.value()));
    }

    @Override
    public List<Ambition> fulfilled(Collection<UserId> authors, Optional<CommunityId> community) {
        List<Object> first = new ArrayList<>(List.of(AmbitionState.FULFILLED.name()));
        community.ifPresent(place -> first.add(place.value()));
        String where = "AMBITION_STATE = ? AND " + (community.isPresent() ? "COMMUNITY_ID = ? AND " : "");
        return In.chunks(
                        "AUTHOR_KEY",
                        authors.stream().map(UserId::value).sorted().toList())
                .stream()
                .flatMap(in -> Stream.of(ao.find(
                        AmbitionRecord.class,
                        Query.select()
                                .where(where + in.criteria(), in.after(first.toArray()))
                                .order("ID"))))
                .map(AoAmbitions::ambition)
                .toList();
    }

    private static In in(Set<AmbitionState> states) {
        List<String> names = states.stream().map(Enum::name).sorted().toList();
        return In.chunks("AMBITION_STATE", names).get(0);
    }

    @Override
    public AmbitionRow propose(CommunityId community, String text, UserId author, Instant at) {
        AmbitionRecord row = ao.create(
                AmbitionRecord.class,
                new DBParam("COMMUNITY_ID", community.value()),
                new DBParam("WORDING", text),
                new DBParam("AUTHOR_KEY", author.value()),
                new DBParam("AMBITION_STATE", AmbitionState.PROPOSED.name()),
                new DBParam("VOTE_COUNT", 1),
                new DBParam("PROPOSED_MS", at.toEpochMilli()),
                new DBParam("CHANGED_MS", at.toEpochMilli()),
                new DBParam("REVISION_NO", 1));
        // What was just written is known: asking the row for it would be a statement for each column.
        return new Row(
                row,
                new Ambition(
                        row.getID(), community, text, author, AmbitionState.PROPOSED, 1, Optional.empty(), at, at, 1));
    }

    @Override
    public List<Vote> votes(long ambition) {
        return Stream.of(ao.find(AmbitionVoteRecord.class, "AMBITION_ID = ?", ambition))
                .map(row -> new Vote(row.getID(), new UserId(row.getUserKey()), row.isStanding()))
                .toList();
    }

    @Override
    public Set<Long> backed(UserId user, Collection<Long> ambitions) {
        return In.chunks("AMBITION_ID", ambitions).stream()
                .flatMap(in -> Stream.of(ao.find(
                        AmbitionVoteRecord.class,
                        "USER_KEY = ? AND STANDING = ? AND " + in.criteria(),
                        in.after(user.value(), true))))
                .map(AmbitionVoteRecord::getAmbitionId)
                .collect(Collectors.toSet());
    }

    @Override
    public void vote(long ambition, UserId user, Instant at) {
        String key = ambition + "|" + user.value();
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("AMBITION_ID", ambition),
            new DBParam("USER_KEY", user.value()),
            new DBParam("STANDING", true),
            new DBParam("AT_MS", at.toEpochMilli())
        };
        Unique.writing(key, () -> ao.create(AmbitionVoteRecord.class, columns));
    }

    @Override
    public void revote(Vote vote, boolean stands) {
        Stream.of(ao.find(AmbitionVoteRecord.class, "ID = ?", vote.id())).forEach(row -> {
            row.setStanding(stands);
            row.save();
        });
    }

    private static Ambition ambition(AmbitionRecord row) {
        return new Ambition(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                row.getWording(),
                new UserId(row.getAuthorKey()),
                AmbitionState.valueOf(row.getAmbitionState()),
                row.getVoteCount(),
                Optional.ofNullable(row.getEndorserKey()).map(UserId::new),
                Instant.ofEpochMilli(row.getProposedMs()),
                Instant.ofEpochMilli(row.getChangedMs()),
                row.getRevisionNo());
    }

    /** A row in the hands of whoever changes it. */
    private record Row(AmbitionRecord row, Ambition value) implements AmbitionRow {
        @Override
        public void save(Ambition changed) {
            set(value.text(), changed.text(), row::setWording);
            set(value.state().name(), changed.state().name(), row::setAmbitionState);
            set(value.votes(), changed.votes(), row::setVoteCount);
            setOrClear(
                    value.endorsedBy().map(UserId::value).orElse(null),
                    changed.endorsedBy().map(UserId::value),
                    row::setEndorserKey);
            set(value.changedAt().toEpochMilli(), changed.changedAt().toEpochMilli(), row::setChangedMs);
            set(value.revision(), changed.revision(), row::setRevisionNo);
            row.save();
        }
    }
}
