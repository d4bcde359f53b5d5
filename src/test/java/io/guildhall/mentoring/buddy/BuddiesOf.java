package io.guildhall.mentoring.buddy;

import io.guildhall.community.StepAct;
import io.guildhall.kernel.Outcome;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.newcomer.Buddies;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import io.guildhall.newcomer.Walk;
import io.guildhall.notice.Newsroom;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.profile.WantedProfile;
import java.util.List;
import java.util.Optional;

/** A garden in which newcomers are offered buddies. */
public final class BuddiesOf {
    public final Askers garden;
    public final Buddies buddies;
    public final BuddyService service;
    public final NewcomerService newcomers;
    final BuddySteps steps;

    public BuddiesOf() {
        this(ProgrammeKind.BUDDY);
    }

    public BuddiesOf(ProgrammeKind kind) {
        this(Askers.in(kind));
    }

    /** The same among people of a garden that is there. */
    public BuddiesOf(Askers garden) {
        this.garden = garden;
        KnownProgrammes known = new KnownProgrammesOf(garden.programmes);
        buddies = new OpenBuddies(known, garden.room.guild.known);
        service = new BuddyService(
                garden.askable, garden.pairings, garden.room.guild.facts, buddies, garden.room.guild.clock);
        newcomers = NewcomersOf.service(garden.room.guild, buddies);
        steps = new BuddySteps(
                known,
                garden.pairings,
                garden.room.guild.communities,
                NewcomersOf.taken(garden.room.guild, newcomers),
                garden.room.guild.known);
    }

    /** Lays out the one step that leads to a buddy. */
    public void laid() {
        newcomers
                .change(
                        garden.person("frida"),
                        Newsroom.GARDEN,
                        1,
                        List.of(NewcomersOf.act("Meet your buddy", StepAct.BUDDY)))
                .result()
                .orElseThrow();
    }

    public Walk walk(String username) {
        return newcomers
                .show(garden.person(username), Newsroom.GARDEN)
                .result()
                .orElseThrow()
                .walk();
    }

    /** What somebody is offered after sending so many away. */
    public Optional<BuddyOffer> offer(String username, int nth) {
        return service.offer(
                garden.person(username),
                garden.door
                        .look(garden.person(username), garden.programme)
                        .result()
                        .orElseThrow(),
                nth);
    }

    /** Who that is. */
    public Optional<String> offered(String username, int nth) {
        return offer(username, nth)
                .flatMap(BuddyOffer::buddy)
                .map(each -> each.person().id().value().replace("key-", ""));
    }

    public void speaks(String username, String language) {
        WantedProfile usual = ProfilesOf.saying(Visibility.EVERYONE, List.of(), List.of());
        ProfilesOf.service(garden.room.guild, garden.profiles, garden.room.locks, garden.room.transactions)
                .change(
                        garden.person(username),
                        1,
                        Outcome.done(new WantedProfile(
                                usual.offers(),
                                usual.wants(),
                                List.of(language),
                                usual.zone(),
                                usual.weeklyHours(),
                                usual.bring(),
                                usual.visibility(),
                                usual.suggestible())))
                .result()
                .orElseThrow();
    }

    /** What follows once two are paired. */
    public void begun(Pairing pairing) {
        steps.begun(garden.programmes.find(garden.programme).orElseThrow(), pairing);
    }
}
