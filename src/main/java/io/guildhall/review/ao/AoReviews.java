package io.guildhall.review.ao;

import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Stage;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.review.Headcount;
import io.guildhall.review.Review;
import io.guildhall.review.Reviews;
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

/** Reviews in the host's database. */
@Named
final class AoReviews implements Reviews {
    private final ActiveObjects ao;

    @Inject
    AoReviews(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Review> find(CommunityId community, long id) {
        return rows(Query.select().where("ID = ? AND COMMUNITY_ID = ?", id, community.value()))
                .findFirst();
    }

    @Override
    public Optional<Review> sent(CommunityId community, UserId author, String token) {
        return rows(Query.select().where("UNIQ_KEY = ?", key(community, author, token)))
                .findFirst();
    }

    @Override
    public List<Review> page(CommunityId community, OptionalLong before, int limit) {
        return rows(Query.select()
                        .where("COMMUNITY_ID = ? AND ID < ?", community.value(), before.orElse(Long.MAX_VALUE))
                        .order("ID DESC")
                        .limit(limit))
                .toList();
    }

    @Override
    public Review add(Review held, String token) {
        String key = key(held.community(), held.author(), token);
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("COMMUNITY_ID", held.community().value()),
                new DBParam("AUTHOR_KEY", held.author().value()),
                new DBParam("AT_MS", held.at().toEpochMilli()),
                new DBParam("DECISIONS", held.decisions()),
                new DBParam("STAGE_BEFORE", held.before().name()),
                new DBParam("STAGE", held.stage().name()),
                new DBParam("CHARTER_NO", held.charterNo()),
                new DBParam("AMBITIONS", String.join("\n", held.ambitions()))));
        held.count().ifPresent(count -> columns.add(new DBParam("HEADCOUNT", count.text())));
        held.next().ifPresent(next -> columns.add(new DBParam("NEXT_MS", next.toEpochMilli())));
        ReviewRecord row = Unique.writing(key, () -> ao.create(ReviewRecord.class, columns.toArray(DBParam[]::new)));
        // What was just written is known: asking the row for it would be a statement for each column.
        return new Review(
                row.getID(),
                held.community(),
                held.author(),
                held.at(),
                held.decisions(),
                held.before(),
                held.stage(),
                held.charterNo(),
                held.count(),
                held.ambitions(),
                held.next(),
                held.comment());
    }

    @Override
    public void comment(Review review, Review.Comment comment) {
        Stream.of(ao.find(ReviewRecord.class, "ID = ?", review.id())).forEach(row -> {
            row.setSponsorKey(comment.sponsor().value());
            row.setSponsorWords(comment.text());
            row.setSponsorMs(comment.at().toEpochMilli());
            row.save();
        });
    }

    private static String key(CommunityId community, UserId author, String token) {
        return community.value() + "|" + token + "|" + author.value();
    }

    private Stream<Review> rows(Query query) {
        return Stream.of(ao.find(ReviewRecord.class, query)).map(AoReviews::review);
    }

    private static Review review(ReviewRecord row) {
        return new Review(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                new UserId(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getAtMs()),
                text(row.getDecisions()),
                Stage.valueOf(row.getStageBefore()),
                Stage.valueOf(row.getStage()),
                row.getCharterNo(),
                Headcount.parse(text(row.getHeadcount())),
                text(row.getAmbitions()).lines().toList(),
                time(row.getNextMs()),
                time(row.getSponsorMs())
                        .map(at -> new Review.Comment(
                                new UserId(text(row.getSponsorKey())), text(row.getSponsorWords()), at)));
    }
}
