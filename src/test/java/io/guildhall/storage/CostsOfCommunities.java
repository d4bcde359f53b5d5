package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementService;
import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Term;
import io.guildhall.membership.life.CharterChange;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.SettingsService;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What it costs to look at a community and to run it. */
final class CostsOfCommunities {
    private CostsOfCommunities() {}

    static void meetings(Guild guild, StatementMeter meter, Viewer frida, MeetingsAndAmbitions features) {
        meter.costs(5, "set a meeting", () -> features.meetings().set(frida, KEY, 1, Gardeners.weekly()));
        meter.costs(2, "show a meeting", () -> features.meetings().show(frida, KEY));
        meter.costs(2, "a calendar file", () -> features.calendars().ofCommunity(frida, KEY));
        meter.costs(3, "one, with a meeting", () -> guild.directory.one(frida, KEY));
        String token = features.calendars().makeAddress(frida).result().orElseThrow();
        meter.costs(3, "a calendar address anew", () -> features.calendars().makeAddress(frida));
        meter.costs(1, "show a calendar address", () -> features.calendars().address(frida));
        String current = features.calendars().makeAddress(frida).result().orElseThrow();
        assertThat(current).isNotEqualTo(token);
        meter.costs(3, "a personal calendar", () -> features.calendars().ofAddress(Viewer.anonymous(), current));
        meter.costs(
                3, "take a calendar address back", () -> features.calendars().removeAddress(frida));
        meter.costs(5, "remove a meeting", () -> features.meetings().remove(frida, KEY));
    }

    static void ambitions(Guild guild, StatementMeter meter, Viewer frida, MeetingsAndAmbitions features) {
        Viewer mona = guild.person("mona");
        guild.joining.join(mona, KEY);
        guild.deciding.approve(frida, KEY, mona.user().orElseThrow().value());
        meter.costs(7, "propose", () -> features.ambitions().propose(mona, KEY, "Compost"));
        long id = features.ambitions()
                .list(mona, KEY, Set.of(), Optional.empty(), 1)
                .result()
                .orElseThrow()
                .page()
                .items()
                .get(0)
                .ambition()
                .id();
        meter.costs(4, "list ambitions", () -> features.ambitions().list(mona, KEY, Set.of(), Optional.empty(), 100));
        meter.costs(7, "vote", () -> features.ambitions().vote(frida, KEY, id));
        meter.costs(8, "take a vote back", () -> features.ambitions().unvote(frida, KEY, id));
        meter.costs(5, "drop an ambition", () -> features.ambitions().drop(frida, KEY, id));
    }

    static void announcements(Guild guild, StatementMeter meter, Viewer frida, AnnouncementService announcements) {
        meter.costs(
                4,
                "preview an announcement",
                () -> announcements.preview(frida, KEY, "Spring", AnnouncementAudience.NEWCOMERS));
        meter.costs(
                8,
                "announce",
                () -> announcements.send(frida, KEY, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01")));
        meter.costs(
                3,
                "announce again",
                () -> announcements.send(frida, KEY, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01")));
        meter.costs(4, "list announcements", () -> announcements.list(frida, KEY, Optional.empty(), 100));
        meter.costs(
                3, "read announcements", () -> announcements.list(guild.person("mona"), KEY, Optional.empty(), 100));
    }

    static void firstSteps(Guild guild, StatementMeter meter, Viewer frida) {
        NewcomerService newcomers = NewcomersOf.service(guild);
        meter.costs(4, "lay out first steps", () -> newcomers.change(frida, KEY, 1, NewcomersOf.seven()));
        meter.costs(2, "first steps", () -> newcomers.show(frida, KEY));
        meter.costs(4, "take a step", () -> newcomers.done(frida, KEY, "3"));
        meter.costs(2, "take a step again", () -> newcomers.done(frida, KEY, "3"));
        meter.costs(3, "one, with first steps", () -> guild.directory.one(frida, KEY));
    }

    static void reads(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        meter.costs(2, "one, anonymous", () -> guild.directory.one(Viewer.anonymous(), KEY));
        meter.costs(3, "one, stranger", () -> guild.directory.one(ana, KEY));
        meter.costs(3, "one, facilitator", () -> guild.directory.one(frida, KEY));
        meter.costs(3, "list", () -> guild.directory.list(frida, Asked.directory(100)));
        meter.costs(3, "roster", () -> guild.rosters.members(ana, KEY, Asked.roster(100)));
        meter.costs(4, "history", () -> guild.history.of(frida, KEY, Optional.empty(), 100));
        meter.costs(3, "numbers", () -> guild.numbers.of(ana, KEY, NumbersPeriod.QUARTER));
        meter.costs(3, "checklist", () -> guild.launching.checklist(frida, KEY));
        meter.costs(3, "children, none", () -> guild.directory.children(ana, KEY));
        meter.costs(1, "words", () -> guild.words.beginning(ana, "te", 10));
        meter.costs(3, "charters", () -> guild.charters.versions(ana, KEY, Optional.empty(), 100));
        meter.costs(3, "mine, who runs one", () -> guild.mine.of(frida));
        meter.costs(1, "mine, nothing", () -> guild.mine.of(ana));
        meter.costs(3, "successors", () -> guild.rosters.successors(frida, KEY));
        meter.costs(4, "asked by oneself", () -> guild.rosters.askedBy(frida, KEY));
        meter.costs(0, "may found, not allowed", () -> Outcome.done(guild.founding.mayFound(ana, KEY)));
        meter.costs(2, "may found, taken", () -> Outcome.done(guild.founding.mayFound(frida, KEY)));
    }

    static void settings(Tables tables, Guild guild, StatementMeter meter) {
        Viewer root = guild.person("root");
        guild.people.makeAdministrator(root);
        SettingsService settings = new SettingsService(
                guild.people,
                tables.settings(),
                guild.known,
                tables.locks(),
                tables.transactions(),
                guild.audit,
                guild.clock);
        SiteSettings strict = new SiteSettings(Starters.SITE_ADMINS, false, new DirectoryGroups(true, "people-"));
        meter.costs(1, "settings", () -> settings.show(root));
        meter.costs(7, "every setting for the first time", () -> settings.change(root, 1, strict));
        meter.costs(7, "every setting again", () -> settings.change(root, 2, SiteSettings.usual()));
        meter.costs(1, "no setting", () -> settings.change(root, 3, SiteSettings.usual()));
    }

    /** Asking costs one insert for each of the three at most who are asked, and looking once more costs two reads. */
    private static void volunteers(Guild guild, StatementMeter meter, Viewer frida) {
        Viewer vera = guild.person("vera");
        guild.joining.join(vera, KEY);
        guild.deciding.approve(frida, KEY, vera.user().orElseThrow().value());
        String key = vera.user().orElseThrow().value();
        meter.costs(6, "ask for volunteers", () -> guild.volunteers.call(frida, KEY));
        meter.costs(7, "volunteer", () -> guild.volunteers.volunteer(vera, KEY));
        meter.costs(3, "volunteer again", () -> guild.volunteers.volunteer(vera, KEY));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "who volunteers", () -> guild.volunteers.waiting(frida, view));
        meter.costs(7, "step back", () -> guild.volunteers.stepBack(vera, KEY));
        guild.volunteers.volunteer(vera, KEY);
        meter.costs(7, "confirm a volunteer", () -> guild.volunteers.confirm(frida, KEY, key));
        LocalDate inAYear = Term.today(guild.clock.instant()).plusYears(1);
        meter.costs(5, "set a term", () -> guild.terms.last(frida, KEY, key, Optional.of(inAYear)));
        meter.costs(2, "no term ends", () -> Outcome.done(guild.termTimes.run()));
        guild.roles.assign(frida, KEY, key, Set.of());
        CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
        row.save(row.value().withLife(row.value().life().in(CommunityStatus.ORPHANED, guild.clock.instant())));
        guild.volunteers.volunteer(vera, KEY);
        meter.costs(8, "confirm a volunteer where nobody facilitated", () -> guild.volunteers.confirm(frida, KEY, key));
        guild.roles.assign(frida, KEY, key, Set.of());
        meter.costs(1, "nobody to look for", () -> Outcome.done(guild.rescue.run()));
        meter.costs(1, "nobody rests", () -> Outcome.done(guild.dormancy.run()));
    }

    /** However many topics are new. */
    static void lives(Guild guild, StatementMeter meter, Viewer frida) {
        Community now = guild.communities.find(new SpaceKey(KEY)).orElseThrow();
        meter.costs(
                7,
                "eight new topics",
                () -> topics(guild, frida, now, now.revision(), "A", "B", "C", "D", "E", "F", "G", "Java"));
        meter.costs(
                6, "topics less, and a word that joins", () -> topics(guild, frida, now, now.revision() + 1, "Java"));
        meter.costs(5, "stage", () -> guild.life.stage(frida, KEY, Stage.MATURING));
        guild.launched(KEY);
        meter.costs(6, "rest", () -> guild.life.rest(frida, KEY));
        meter.costs(7, "wake", () -> guild.life.wake(frida, KEY));
        volunteers(guild, meter, frida);
        guild.spaces.add("PARENT", "Parents");
        guild.spaces.administer("PARENT", frida);
        guild.founding.found(frida, Asked.founding("PARENT", "Parents"));
        meter.costs(8, "below another", () -> guild.parents.put(frida, KEY, "PARENT"));
        meter.costs(5, "children", () -> guild.directory.children(frida, "PARENT"));
        meter.costs(7, "the tree", () -> guild.tree.of(frida, Optional.empty(), 100));
        meter.costs(5, "free", () -> guild.parents.free(frida, KEY));
        meter.costs(7, "archive", () -> guild.life.archive(frida, KEY));
        meter.costs(7, "revive", () -> guild.life.revive(frida, KEY));
        Space space = guild.spaces.find(KEY).orElseThrow();
        guild.spaces.delete(KEY);
        guild.homeless.run();
        guild.spaces.restore(space);
        meter.costs(2, "what is left", () -> Outcome.done(guild.strays.offered(frida, KEY)));
        meter.costs(9, "bring it back", () -> guild.strays.reattach(frida, KEY, ""));
        guild.life.revive(frida, KEY);
    }

    private static Outcome<?> topics(Guild guild, Viewer frida, Community now, int revision, String... labels) {
        return guild.charters.change(
                frida,
                KEY,
                revision,
                new CharterChange(now.charter(), Asked.settings(now.settings()), Optional.of(List.of(labels))));
    }
}
