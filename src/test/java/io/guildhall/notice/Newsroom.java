package io.guildhall.notice;

import io.guildhall.community.Charter;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityType;
import io.guildhall.community.InMemoryCommunities;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.membership.InMemoryMemberships;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.MailState;
import io.guildhall.site.Mailing;
import io.guildhall.site.Settings;
import io.guildhall.storage.Tables;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Everything from a change to the mail about it, over ports of one's choice. Space GARDEN is a community that frida facilitates. */
public final class Newsroom {
    public static final String GARDEN = "GARDEN";

    public final Guild guild;
    public final Happenings happenings;
    public final Notices notices;
    public final Outbox outbox;
    public final WishesOfPeople wishesOfPeople;
    public final PostOffice post = new PostOffice();
    final Distribution distribution;
    final MailDispatch dispatch;
    public final InboxService inbox;
    public final WishService wishes;
    final Retention retention;
    public final Transactions transactions;
    public final Locks locks;

    public Newsroom(
            Communities communities,
            Memberships memberships,
            Audit audit,
            Happenings happenings,
            Notices notices,
            Outbox outbox,
            WishesOfPeople wishesOfPeople,
            Settings settings,
            Locks locks,
            Transactions transactions) {
        this.guild = new Guild(communities, memberships, audit, happenings, settings, locks, transactions);
        this.happenings = happenings;
        this.notices = notices;
        this.outbox = outbox;
        this.wishesOfPeople = wishesOfPeople;
        this.transactions = transactions;
        this.locks = locks;
        Recipients recipients = new Recipients(guild.listeners);
        Mailing mailing = () -> mailState(settings);
        Telling telling = new Telling(notices, outbox, wishesOfPeople, mailing, new Utc());
        InboxLines lines = new InboxLines(happenings, guild.listeners, recipients);
        distribution = new Distribution(
                happenings, notices, guild.listeners, recipients, telling, locks, transactions, guild.clock);
        dispatch = new MailDispatch(
                outbox,
                notices,
                wishesOfPeople,
                lines,
                guild.listeners,
                new BareLetters(),
                post,
                mailing,
                locks,
                transactions,
                guild.clock);
        inbox = new InboxService(notices, wishesOfPeople, lines, locks, transactions, guild.clock);
        wishes = new WishService(wishesOfPeople, locks, transactions, guild.clock);
        retention = new Retention(happenings, notices, outbox, settings, transactions, guild.clock);
        guild.spaces.add(GARDEN, "Gardeners");
        guild.spaces.administer(GARDEN, person("spacey"));
    }

    public static Newsroom inMemory() {
        InMemoryCommunities communities = new InMemoryCommunities();
        InMemoryMemberships memberships = new InMemoryMemberships();
        InMemoryAudit audit = new InMemoryAudit();
        InMemoryHappenings happenings = new InMemoryHappenings();
        InMemoryNotices notices = new InMemoryNotices();
        InMemoryOutbox outbox = new InMemoryOutbox();
        InMemoryWishes wishes = new InMemoryWishes();
        InMemorySettings settings = new InMemorySettings();
        return new Newsroom(
                        communities,
                        memberships,
                        audit,
                        happenings,
                        notices,
                        outbox,
                        wishes,
                        settings,
                        new InMemoryLocks(),
                        new InMemoryTransactions(
                                communities, memberships, audit, happenings, notices, outbox, wishes, settings))
                .founded();
    }

    /** One node's part of a cluster; the community is there already, or {@link #founded()} makes it. */
    public static Newsroom over(Tables tables) {
        return new Newsroom(
                tables.communities(),
                tables.memberships(),
                tables.audit(),
                tables.happenings(),
                tables.notices(),
                tables.outbox(),
                tables.wishes(),
                tables.settings(),
                tables.locks(),
                tables.transactions());
    }

    /** With the community, and nothing waiting to be told. */
    public Newsroom founded() {
        person("frida");
        FoundingRequest request = new FoundingRequest(
                GARDEN,
                CommunityType.PRACTICE,
                Charter.about("Growing things"),
                JoinPolicy.REQUEST,
                RosterVisibility.EVERYONE,
                Optional.of("frida"));
        guild.founding.found(person("spacey"), request).result().orElseThrow();
        tell();
        post.meanwhile = () -> {};
        inbox.readAll(person("frida"));
        dispatch.send(10);
        return this;
    }

    public Viewer person(String username) {
        return guild.person(username);
    }

    public UserId id(String username) {
        return person(username).user().orElseThrow();
    }

    public Community community() {
        return guild.communities.find(new SpaceKey(GARDEN)).orElseThrow();
    }

    /** An active member who is there without anybody having been told. */
    public Newsroom member(String username, Role... roles) {
        guild.memberships.add(new NewMembership(
                community().id(),
                id(username),
                SortName.of(username),
                MembershipState.ACTIVE,
                Set.of(roles),
                JoinSource.SELF,
                guild.clock.instant()));
        return this;
    }

    public void ask(String username) {
        guild.joining.join(person(username), GARDEN).result().orElseThrow();
    }

    private MailState mailState(Settings settings) {
        if (!settings.current().values().mails()) {
            return MailState.OFF;
        }
        return post.open ? MailState.ON : MailState.NO_SERVER;
    }

    /** The job's first half. */
    public int tell() {
        return distribution.tell(10_000).done();
    }

    /** The job's second half. */
    public int mail() {
        return dispatch.send(10_000).done();
    }

    /** The texts of what somebody was told, newest first. */
    public List<String> told(String username) {
        return notices.of(id(username), OptionalLong.empty(), 1_000).stream()
                .map(Notice::text)
                .toList();
    }

    /** What is news to somebody when they look, newest first. */
    public List<String> news(String username) {
        return inbox.page(person(username), true, Optional.empty(), 100).result().orElseThrow().items().stream()
                .map(InboxLine::text)
                .toList();
    }

    private static final class Utc implements PersonalTexts {
        @Override
        public String text(UserId person, String key, Object... arguments) {
            return key;
        }

        @Override
        public Locale locale(UserId person) {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone(UserId person) {
            return ZoneOffset.UTC;
        }
    }

    /** Letters that say only what they are about. */
    private static final class BareLetters implements LetterWriter {
        @Override
        public Letter one(UserId reader, String address, InboxLine line, boolean plainText) {
            return new Letter(address, line.text(), "", !plainText);
        }

        @Override
        public Letter week(UserId reader, String address, List<InboxLine> lines, boolean more, boolean plainText) {
            return new Letter(
                    address,
                    "week: "
                            + String.join(
                                    ", ", lines.stream().map(InboxLine::text).toList()),
                    more ? "more" : "",
                    !plainText);
        }
    }
}
