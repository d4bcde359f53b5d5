package io.guildhall.meeting;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.membership.Guild;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets tests of other packages make the services. */
public final class MeetingsOf {
    private MeetingsOf() {}

    public static MeetingService meetings(Guild guild) {
        return new MeetingService(guild.door, guild.audit, guild.occasions, guild.clock);
    }

    public static CalendarService calendars(Guild guild, FeedTokens tokens, Locks locks, Transactions transactions) {
        AtomicInteger last = new AtomicInteger();
        return new CalendarService(
                guild.door,
                tokens,
                guild.people,
                guild.audit,
                locks,
                transactions,
                () -> "0000-" + last.incrementAndGet(),
                new FixedAddress("/wiki", "https://wiki.example/wiki"),
                BundleTexts.english(),
                guild.clock,
                List.of());
    }
}
