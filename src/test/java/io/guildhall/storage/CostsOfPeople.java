package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;

import io.guildhall.community.CommunityRow;
import io.guildhall.contribution.ContributionsOf;
import io.guildhall.expertise.ExpertQuery;
import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.participation.ParticipationService;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Reader;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.suggestion.SuggestedPeopleService;
import io.guildhall.suggestion.SuggestionService;
import io.guildhall.suggestion.SuggestionsOf;
import java.util.List;
import java.util.Optional;

/** What it costs to know what people can do, to find them, and to count what they give. */
final class CostsOfPeople {
    private CostsOfPeople() {}

    /** The words of the site are read once a minute on each node, which is the one statement more of the first question. */
    static void experts(Tables tables, Guild guild, StatementMeter meter, Viewer frida) {
        Workshop workshop =
                new Workshop(guild, tables.skills(), tables.profiles(), tables.balances(), tables.transactions());
        workshop.offers("olga", "Grafting 3").offers("pia", "Grafting 4").wants("quentin", "Pruning 1");
        ExpertQuery named = new ExpertQuery("grafting", true, Optional.empty(), true, 1, 25);
        ExpertQuery everybody = new ExpertQuery("grafting", true, Optional.empty(), false, 1, 25);
        ExpertQuery here = new ExpertQuery("grafting", true, Optional.of(KEY), false, 1, 25);
        ExpertQuery asked = new ExpertQuery("graftng", false, Optional.empty(), false, 1, 25);
        meter.costs(4, "the first question of a node", () -> workshop.experts.find(frida, everybody));
        meter.costs(3, "experts", () -> workshop.experts.find(frida, everybody));
        meter.costs(1, "experts with time, and there are none", () -> workshop.experts.find(frida, named));
        meter.costs(3, "experts in a community", () -> workshop.experts.find(frida, here));
        meter.costs(4, "experts in one's own words", () -> workshop.experts.find(frida, asked));
        meter.costs(5, "experts, and where they meet", () -> workshop.experts.findWithPlaces(frida, asked));
        meter.costs(
                3,
                "members with a skill",
                () -> guild.rosters.members(frida, KEY, new RosterQuery(Optional.empty(), "grafting", 25)));
        meter.costs(
                2,
                "members with a skill that has no name",
                () -> guild.rosters.members(frida, KEY, new RosterQuery(Optional.empty(), "graftng", 25)));
        suggestions(tables, guild, meter, frida, workshop);
        workshop.counting.run();
        meter.costs(3, "gaps of a community", () -> workshop.balance.of(frida, KEY));
        meter.costs(1, "gaps of the site", () -> workshop.balance.ofSite(frida));
    }

    /** For people shown to everybody; those who are shown to members cost one more. */
    private static void suggestions(Tables tables, Guild guild, StatementMeter meter, Viewer frida, Workshop workshop) {
        tables.transactions().inTransaction(() -> {
            CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
            row.save(row.value().arranged(row.value().arrangements().withTopics(List.of("Grafting", "Pruning"))));
            return true;
        });
        SuggestedPeopleService people =
                SuggestionsOf.people(workshop, tables.dismissals(), tables.locks(), tables.transactions());
        SuggestionService mine =
                SuggestionsOf.mine(workshop, tables.dismissals(), tables.locks(), tables.transactions());
        Viewer pia = guild.person("pia");
        String piaKey = pia.user().orElseThrow().value();
        meter.costs(4, "people who might join", () -> people.of(frida, KEY));
        workshop.says("mia", Visibility.MEMBERS, Optional.empty(), SkillKind.OFFER, "Pruning 2");
        meter.costs(5, "the same, one of them shown to members", () -> people.of(frida, KEY));
        meter.costs(5, "somebody does not fit", () -> people.dismiss(frida, KEY, piaKey));
        meter.costs(
                4, "communities for somebody, where none is launched, by a node that reads texts", () -> mine.of(pia));
        meter.costs(3, "the same", () -> mine.of(pia));
        meter.costs(5, "a community is not for somebody", () -> mine.dismissCommunity(pia, KEY));
        meter.costs(3, "no suggestions", () -> mine.want(pia, false));
        meter.costs(1, "suggestions, and none are wanted", () -> mine.of(pia));
        meter.costs(2, "suggestions again", () -> mine.want(pia, true));
    }

    /** However many skills come or go. */
    static void profiles(Tables tables, Guild guild, StatementMeter meter) {
        ProfileService profiles = ProfilesOf.service(guild, tables.profiles(), tables.locks(), tables.transactions());
        Viewer paul = guild.person("paul");
        Viewer quinn = guild.person("quinn");
        UserId key = paul.user().orElseThrow();
        meter.costs(1, "a profile, none", () -> profiles.own(paul));
        meter.costs(
                7,
                "a first profile with two new words",
                () -> profiles.change(
                        paul, 1, Outcome.done(ProfilesOf.offering(Visibility.EVERYONE, "Bees", "Hives"))));
        meter.costs(3, "own profile", () -> profiles.own(paul));
        meter.costs(3, "a profile for everybody", () -> profiles.of(quinn, key));
        meter.costs(
                9,
                "a skill goes, and another comes",
                () -> profiles.change(paul, 2, Outcome.done(ProfilesOf.offering(Visibility.EVERYONE, "Bees", "Wax"))));
        meter.costs(
                7,
                "who reads it",
                () -> profiles.change(paul, 3, Outcome.done(ProfilesOf.offering(Visibility.MEMBERS, "Bees", "Wax"))));
        meter.costs(3, "a profile of whom one shares nothing with", () -> profiles.of(quinn, key));
        meter.costs(3, "a profile as a member would read it", () -> profiles.preview(paul, Reader.FELLOW));
    }

    /** A listener inside somebody's save: two reads and one insert. Taking in what one person wrote, and counting, costs the same whatever the size. */
    static void contributions(Tables tables, Guild guild, StatementMeter meter) {
        ContentWritten listening = ContributionsOf.listening(guild, tables.contributionLog());
        Chore chore =
                ContributionsOf.chore(guild, tables.contributionLog(), tables.contributors(), tables.transactions());
        SpaceKey space = new SpaceKey(KEY);
        Viewer frida = guild.person("frida");
        meter.costs(3, "a page of a member", () -> {
            listening.written(frida, space, ContentWritten.Kind.PAGE);
            return Outcome.done(space);
        });
        meter.costs(2, "a page of a stranger", () -> {
            listening.written(guild.person("nobody"), space, ContentWritten.Kind.PAGE);
            return Outcome.done(space);
        });
        meter.costs(21, "take in one line", () -> Outcome.done(chore.run()));
        meter.costs(3, "numbers, counted", () -> guild.numbers.of(frida, KEY, NumbersPeriod.QUARTER));
        ParticipationService participation = ParticipationOf.service(guild, tables.contributors(), tables.balances());
        meter.costs(3, "how people take part, a member", () -> participation.of(frida, KEY));
        meter.costs(2, "nothing to count", () -> Outcome.done(chore.run()));
    }
}
