package io.guildhall.recognition.badge;

import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The community of {@link Gardeners} with badges: frida facilitates, mia and ben are members, and root administers the site. */
final class Givers {
    static final String GARDEN = Gardeners.GARDEN;
    static final String REASON = "Your talk on soil was worth the winter.";

    final Gardeners gardeners = new Gardeners();
    final Guild guild = gardeners.guild;
    final BadgesOf app = BadgesOf.inMemory(guild);

    Givers() {
        gardeners.member("mia").member("ben");
        guild.people.makeAdministrator(who("root"));
    }

    Viewer who(String username) {
        return guild.person(username);
    }

    UserId key(String username) {
        return who(username).user().orElseThrow();
    }

    Outcome<AwardView> give(String by, String badge, String to) {
        return app.awards.give(who(by), award(badge, to));
    }

    static NewAward award(String badge, String to) {
        return new NewAward(Optional.of(GARDEN), badge, to, REASON, OptionalLong.empty(), Optional.empty());
    }

    /** The number of one that frida gave just now. */
    long given(String badge, String to) {
        return give("frida", badge, to).result().orElseThrow().award().id();
    }

    /** A badge of the garden that frida made and activated. */
    BadgeClass made(String name) {
        BadgeClass badge = app.badges
                .create(who("frida"), Optional.of(GARDEN), wanted(name))
                .result()
                .orElseThrow()
                .badge();
        return app.badges
                .activate(who("frida"), badge.key())
                .result()
                .orElseThrow()
                .badge();
    }

    static WantedBadge wanted(String name) {
        return new WantedBadge(
                new BadgeWords(name, "For those who grow things", "Grows something that others eat"),
                "circle-1-seedling-beads-green",
                false,
                OptionalInt.empty(),
                Issuers.FACILITATORS);
    }

    List<String> wallOf(String username) {
        return app
                .shelf
                .wall(who(username), GARDEN, Optional.empty(), Optional.empty(), Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(view -> view.award().face().name())
                .toList();
    }

    List<OccasionKind> occasions() {
        return ((InMemoryOccasions) guild.occasions)
                .noted().stream()
                        .map(Occasion::kind)
                        .filter(kind ->
                                kind.act().startsWith("award.") || kind.act().startsWith("badge."))
                        .toList();
    }

    static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
