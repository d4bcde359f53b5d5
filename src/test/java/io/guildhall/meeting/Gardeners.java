package io.guildhall.meeting;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Role;
import io.guildhall.membership.life.FoundingRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A community in memory that frida facilitates, in the space GARDEN that spacey administers; it is 2 November 2026, nine o'clock in London. */
public final class Gardeners {
    public static final String GARDEN = "GARDEN";

    public final Guild guild = Guild.inMemory();
    public final MeetingService meetings = MeetingsOf.meetings(guild);
    public final CalendarService calendars =
            MeetingsOf.calendars(guild, new InMemoryFeedTokens(), new InMemoryLocks(), new InMemoryTransactions());

    public Gardeners() {
        found(GARDEN, "Gardeners");
    }

    public Gardeners found(String key, String name) {
        guild.spaces.add(key, name);
        guild.spaces.administer(key, guild.person("spacey"));
        guild.person("frida");
        FoundingRequest request = new FoundingRequest(
                key,
                CommunityType.PRACTICE,
                Charter.about("Growing things"),
                JoinPolicy.OPEN,
                RosterVisibility.EVERYONE,
                Optional.of("frida"));
        guild.founding.found(guild.person("spacey"), request).result().orElseThrow();
        return this;
    }

    public Gardeners member(String username, Role... roles) {
        guild.joining.join(guild.person(username), GARDEN).result().orElseThrow();
        String key = guild.person(username).user().orElseThrow().value();
        guild.roles
                .assign(guild.person("frida"), GARDEN, key, Set.of(roles))
                .result()
                .orElseThrow();
        if (roles.length > 0) {
            guild.roles.accept(guild.person(username), GARDEN);
        }
        return this;
    }

    /** Frida sets it. */
    public MeetingView meets(MeetingPlan plan) {
        return set("frida", plan).result().orElseThrow();
    }

    public Outcome<MeetingView> set(String by, MeetingPlan plan) {
        int revision = meetings.show(guild.person("frida"), GARDEN)
                .result()
                .orElseThrow()
                .revision();
        return meetings.set(guild.person(by), GARDEN, revision, plan);
    }

    /** Tuesdays at ten in Berlin, from 8 December 2026, in room 1. */
    public static MeetingPlan weekly() {
        return plan("2026-12-08", "10:00", "Europe/Berlin", Repeats.WEEKLY);
    }

    public static MeetingPlan plan(String date, String time, String zone, Repeats repeats) {
        return new MeetingPlan(
                date, time, zone, "60", "Room 1", "https://meet.example/x", repeats, List.of(), List.of());
    }

    static MeetingPlan changed(MeetingPlan plan, List<String> skipped, List<String> moved) {
        return new MeetingPlan(
                plan.date(),
                plan.time(),
                plan.zone(),
                plan.minutes(),
                plan.place(),
                plan.link(),
                plan.repeats(),
                skipped,
                moved);
    }

    static MeetingPlan at(MeetingPlan plan, String place, String link) {
        return new MeetingPlan(
                plan.date(),
                plan.time(),
                plan.zone(),
                plan.minutes(),
                place,
                link,
                plan.repeats(),
                List.of(),
                List.of());
    }

    static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
