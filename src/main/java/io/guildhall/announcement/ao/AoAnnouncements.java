package io.guildhall.announcement.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.announcement.Announcement;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.Announcements;
import io.guildhall.announcement.NewAnnouncement;
import io.guildhall.announcement.Readership;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.membership.Membership;
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

/** Announcements in the host's database. */
@Named
final class AoAnnouncements implements Announcements {
    private final ActiveObjects ao;

    @Inject
    AoAnnouncements(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Announcement> sent(CommunityId community, UserId author, String token) {
        return rows(Query.select().where("UNIQ_KEY = ?", key(community, author, token)))
                .findFirst();
    }

    @Override
    public List<Announcement> latest(CommunityId community, int limit) {
        return rows(Query.select()
                        .where("COMMUNITY_ID = ?", community.value())
                        .order("ID DESC")
                        .limit(limit))
                .toList();
    }

    @Override
    public List<Announcement> page(CommunityId community, Readership readership, OptionalLong before, int limit) {
        In in = In.chunks(
                        "AUDIENCE",
                        readership.audiences().stream().map(Enum::name).sorted().toList())
                .get(0);
        StringBuilder criteria = new StringBuilder("COMMUNITY_ID = ? AND (").append(in.criteria());
        List<Object> parameters = new ArrayList<>(List.of(in.after(community.value())));
        readership.newcomer().ifPresent(joined -> {
            criteria.append(" OR (AUDIENCE = ? AND AT_MS >= ? AND AT_MS <= ?)");
            parameters.addAll(List.of(
                    AnnouncementAudience.NEWCOMERS.name(),
                    joined.toEpochMilli(),
                    joined.plus(Membership.NEWCOMER).toEpochMilli()));
        });
        criteria.append(")");
        before.ifPresent(id -> {
            criteria.append(" AND ID < ?");
            parameters.add(id);
        });
        return rows(Query.select()
                        .where(criteria.toString(), parameters.toArray())
                        .order("ID DESC")
                        .limit(limit))
                .toList();
    }

    @Override
    public Announcement add(CommunityId community, UserId author, NewAnnouncement written, Instant at) {
        String key = key(community, author, written.token());
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("COMMUNITY_ID", community.value()),
            new DBParam("AUTHOR_KEY", author.value()),
            new DBParam("SUBJECT", written.subject()),
            new DBParam("WORDING", written.text()),
            new DBParam("AUDIENCE", written.audience().name()),
            new DBParam("AT_MS", at.toEpochMilli())
        };
        AnnouncementRecord row = Unique.writing(key, () -> ao.create(AnnouncementRecord.class, columns));
        return new Announcement(
                row.getID(), community, author, written.subject(), written.text(), written.audience(), at);
    }

    private static String key(CommunityId community, UserId author, String token) {
        return community.value() + "|" + token + "|" + author.value();
    }

    private Stream<Announcement> rows(Query query) {
        return Stream.of(ao.find(AnnouncementRecord.class, query)).map(AoAnnouncements::announcement);
    }

    private static Announcement announcement(AnnouncementRecord row) {
        return new Announcement(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                new UserId(row.getAuthorKey()),
                row.getSubject(),
                row.getWording(),
                AnnouncementAudience.valueOf(row.getAudience()),
                Instant.ofEpochMilli(row.getAtMs()));
    }
}
