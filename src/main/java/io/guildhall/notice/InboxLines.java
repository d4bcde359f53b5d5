package io.guildhall.notice;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import io.guildhall.membership.Membership;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines of notices. One whose community its reader may no longer know has no line, nor one for administrators whose reader is none any more. */
@Named
final class InboxLines {
    private final Happenings happenings;
    private final Listeners listeners;
    private final Recipients recipients;

    @Inject
    InboxLines(Happenings happenings, Listeners listeners, Recipients recipients) {
        this.happenings = happenings;
        this.listeners = listeners;
        this.recipients = recipients;
    }

    /** The lines of one person's notices, in their order; three statements. */
    List<InboxLine> of(UserId reader, List<Notice> notices, Wishes wishes) {
        if (notices.isEmpty()) {
            return List.of();
        }
        List<CommunityId> ids = notices.stream()
                .filter(notice -> !notice.isOfSite())
                .map(Notice::community)
                .distinct()
                .toList();
        Map<CommunityId, Community> communities = listeners.communities(ids);
        Map<CommunityId, Membership> standings = listeners.standings(reader, ids);
        Map<Long, Occasion> occasions =
                happenings.byId(notices.stream().map(Notice::occasion).collect(Collectors.toSet()));
        return notices.stream()
                .flatMap(notice -> line(
                        reader,
                        notice,
                        Optional.ofNullable(occasions.get(notice.occasion())),
                        Optional.ofNullable(communities.get(notice.community())),
                        Optional.ofNullable(standings.get(notice.community())),
                        wishes))
                .toList();
    }

    private Stream<InboxLine> line(
            UserId reader,
            Notice notice,
            Optional<Occasion> occasion,
            Optional<Community> community,
            Optional<Membership> standing,
            Wishes wishes) {
        Optional<NoticeRule.Told> told = NoticeTable.told(notice.kind(), notice.text());
        if (occasion.isEmpty() || told.isEmpty() || community.isEmpty() && !notice.isOfSite()) {
            return Stream.empty();
        }
        if (!recipients.mayHear(reader, community, standing, told.get())) {
            return Stream.empty();
        }
        return Stream.of(new InboxLine(
                notice,
                occasion.get(),
                community,
                notice.text(),
                told.get().audience(),
                told.get().target(),
                notice.isFresh() && notice.id() > wishes.seen()));
    }
}
