package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.desk.DeskService;
import io.guildhall.desk.DesksOf;
import io.guildhall.inviting.FindingPeopleService;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.rules.RulesEdit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What it costs to join, to be in a community, and to decide on those who are. */
final class CostsOfMembership {
    private CostsOfMembership() {}

    /** Where more than a few wait, they are counted too. */
    static void desk(Guild guild, StatementMeter meter, Viewer frida, int members) {
        DeskService desk = DesksOf.service(guild);
        Viewer hanna = guild.person("hanna");
        Viewer ida = guild.person("ida");
        guild.joining.join(hanna, KEY);
        guild.deciding.approve(frida, KEY, hanna.user().orElseThrow().value());
        guild.inviting.invite(frida, KEY, List.of(ida.user().orElseThrow().value()), "Come");
        guild.clock.goOn(Duration.ofDays(12));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "lapsing", () -> desk.waiting(frida, view, Waiting.LAPSING));
        meter.costs(
                6,
                "invite again",
                () -> desk.inviteAgain(frida, KEY, ida.user().orElseThrow().value()));
        guests(guild, meter, frida, desk);
        guild.clock.goOn(Duration.ofDays(3));
        meter.costs(members > 1 ? 2 : 1, "newcomers", () -> desk.waiting(frida, view, Waiting.NEWCOMER));
        meter.costs(
                6,
                "welcome",
                () -> desk.welcome(frida, KEY, hanna.user().orElseThrow().value()));
        meter.costs(
                3,
                "welcome again",
                () -> desk.welcome(frida, KEY, hanna.user().orElseThrow().value()));
        meter.costs(2, "mine, a member", () -> guild.mine.of(hanna));
        Viewer newly = guild.person("newly");
        meter.costs(2, "suggestions", () -> Outcome.done(guild.directory.suggestions(newly, 3)));
        FindingPeopleService finding =
                new FindingPeopleService(guild.directory, guild.door, guild.people, guild.people, guild.clock);
        meter.costs(3, "people for a community", () -> finding.find(frida, Optional.of(KEY), "han"));
        meter.costs(2, "people for any community", () -> finding.find(frida, Optional.empty(), "han"));
    }

    /** Inviting guests costs what inviting costs; guests are counted anew where one comes or goes. */
    private static void guests(Guild guild, StatementMeter meter, Viewer frida, DeskService desk) {
        Viewer gus = guild.person("gus");
        String key = gus.user().orElseThrow().value();
        LocalDate soon = Guest.today(guild.clock.instant()).plusDays(10);
        Invitees guests = Invitees.named(List.of(key)).asGuests(new Guest(GuestKind.PARTNER, "Acme", soon));
        meter.costs(8, "invite a guest", () -> guild.inviting.invite(frida, KEY, guests, "Come"));
        meter.costs(9, "join as a guest", () -> guild.joining.join(gus, KEY));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "guests ending", () -> desk.waiting(frida, view, Waiting.GUEST));
        meter.costs(5, "guest stays", () -> guild.guests.stay(frida, KEY, key, soon.plusDays(90)));
        meter.costs(9, "end a guest", () -> guild.guests.end(frida, KEY, key));
        meter.costs(2, "no guest is due", () -> Outcome.done(guild.guestTimes.run()));
    }

    static void rules(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer rita = guild.person("rita");
        String key = rita.user().orElseThrow().value();
        meter.costs(2, "rules", () -> guild.rules.of(rita, KEY));
        meter.costs(8, "first rules", () -> guild.rules.change(frida, KEY, 1, "Be kind.", RulesEdit.ASK));
        meter.costs(3, "rules, versions", () -> guild.rules.versions(rita, KEY, Optional.empty(), 100));
        int none = guild.questions.of(frida, KEY).result().orElseThrow().revision();
        meter.costs(4, "questions", () -> guild.questions.change(frida, KEY, none, List.of("Why?")));
        Entry entry = new Entry(OptionalInt.of(1), List.of(new Entry.GivenAnswer(1, "Because.")));
        meter.costs(10, "ask with rules and answers", () -> guild.joining.join(rita, KEY, entry));
        RosterQuery requests = new RosterQuery(Optional.empty(), MembershipState.REQUESTED, Optional.empty(), 100);
        meter.costs(4, "requests with answers", () -> guild.rosters.members(frida, KEY, requests));
        guild.deciding.approve(frida, KEY, key);
        meter.costs(8, "rules anew", () -> guild.rules.change(frida, KEY, 2, "Be very kind.", RulesEdit.ASK));
        meter.costs(6, "accept rules", () -> guild.rules.accept(rita, KEY, 2));
        meter.costs(3, "one, with rules", () -> guild.directory.one(rita, KEY));
        guild.clock.goOn(Duration.ofDays(31));
        meter.costs(4, "forget answers", () -> Outcome.done(guild.forgetAnswers()));
    }

    static void writes(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        String anaKey = ana.user().orElseThrow().value();
        meter.costs(8, "join", () -> guild.joining.join(ana, KEY));
        meter.costs(2, "join again", () -> guild.joining.join(ana, KEY));
        meter.costs(7, "leave", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(8, "come back", () -> guild.joining.join(ana, KEY));
        meter.costs(6, "first role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.CHAMPION)));
        meter.costs(6, "other role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.FACILITATOR)));
        meter.costs(6, "agree to a role", () -> guild.roles.accept(ana, KEY));
        meter.costs(9, "leave as a facilitator", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(
                6,
                "charter",
                () -> guild.charters.change(frida, KEY, 1, Charter.about("More"), Asked.settings(byRequest())));
        meter.costs(8, "ask", () -> guild.joining.join(ana, KEY));
        meter.costs(8, "decline", () -> guild.deciding.decline(frida, KEY, anaKey, "no"));
        Viewer ben = guild.person("ben");
        guild.joining.join(ben, KEY);
        meter.costs(
                9,
                "approve",
                () -> guild.deciding.approve(
                        frida, KEY, ben.user().orElseThrow().value()));
    }

    /** No set of roles can be exchanged for one that differs more: a sponsor neither facilitates nor stands in. */
    static void roles(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer cleo = guild.person("cleo");
        String key = cleo.user().orElseThrow().value();
        guild.memberships.add(new NewMembership(
                guild.communities.find(new SpaceKey(KEY)).orElseThrow().id(),
                new UserId(key),
                SortName.of("Cleo"),
                MembershipState.ACTIVE,
                Set.of(),
                JoinSource.SELF,
                guild.clock.instant()));
        Set<Role> many = Set.of(Role.FACILITATOR, Role.DEPUTY, Role.CHAMPION, Role.STEWARD);
        meter.costs(6, "every role", () -> guild.roles.assign(frida, KEY, key, many));
        meter.costs(6, "agree to facilitate", () -> guild.roles.accept(cleo, KEY));
        meter.costs(7, "every role for another", () -> guild.roles.assign(frida, KEY, key, Set.of(Role.SPONSOR)));
        meter.costs(5, "not agree to sponsor", () -> guild.roles.decline(cleo, KEY));
        guild.roles.assign(frida, KEY, key, many);
        guild.roles.accept(cleo, KEY);
        // One more for everybody else: her row was written past the count, so the community's own row stays as it is.
        meter.costs(8, "leave with four roles", () -> guild.joining.leave(cleo, KEY, Optional.empty(), "Enough"));
    }

    static void invitations(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer ivy = guild.person("ivy");
        String key = ivy.user().orElseThrow().value();
        meter.costs(9, "invite", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(7, "withdraw an invitation", () -> guild.inviting.withdraw(frida, KEY, key));
        meter.costs(9, "invite again", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(8, "accept", () -> guild.joining.join(ivy, KEY));
    }

    static void removals(Guild guild, StatementMeter meter, Viewer frida) {
        String ben = guild.person("ben").user().orElseThrow().value();
        meter.costs(8, "remove", () -> guild.removing.remove(frida, KEY, ben, "no"));
        meter.costs(6, "ban", () -> guild.removing.ban(frida, KEY, ben, "no"));
        meter.costs(5, "lift", () -> guild.removing.lift(frida, KEY, ben, "yes"));
    }

    private static CommunitySettings byRequest() {
        return new CommunitySettings(
                CommunityType.PRACTICE, JoinPolicy.REQUEST, Listing.SPACE, RosterVisibility.EVERYONE);
    }
}
