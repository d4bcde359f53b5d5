package io.guildhall.recognition.proof;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.InMemoryAwards;
import io.guildhall.recognition.badge.InMemoryBadgeClasses;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The community of {@link Gardeners} whose members take their badges along: frida gives, mia and ben earn, root administers the site. */
public final class Sharers {
    static final String REASON = "Your talk on soil was worth the winter.";
    static final Viewer ANYBODY = Viewer.anonymous();

    public final Gardeners gardeners = new Gardeners();
    public final Guild guild = gardeners.guild;
    public final InMemoryAwards awards = new InMemoryAwards();
    public final InMemoryIssuerKeys keys = new InMemoryIssuerKeys();
    public final InMemorySecretFile file = new InMemorySecretFile();
    public final ProofsOf app = new ProofsOf(
            guild,
            new InMemoryBadgeClasses(),
            awards,
            awards,
            keys,
            file,
            new InMemoryLocks(),
            new InMemoryTransactions());

    public Sharers() {
        gardeners.member("mia").member("ben");
        guild.people.makeAdministrator(who("root"));
    }

    public Viewer who(String username) {
        return guild.person(username);
    }

    /** Frida gives one of the starter set. */
    public Award given(String badge, String to) {
        return given(badge, to, OptionalLong.empty());
    }

    /** The same for what stands on a page. */
    public Award given(String badge, String to, WikiPage page) {
        return given(badge, to, OptionalLong.of(page.id()));
    }

    private Award given(String badge, String to, OptionalLong page) {
        return app.badges
                .awards
                .give(
                        who("frida"),
                        new NewAward(Optional.of(Gardeners.GARDEN), badge, to, REASON, page, Optional.empty()))
                .result()
                .orElseThrow()
                .award();
    }

    /** Frida gives one that she made under a name, which is over after a day. */
    public Award givenForADay(String name, String to) {
        return givenForADay(name, "circle-1-seedling-beads-green", to);
    }

    /** The same with a look of its own. */
    public Award givenForADay(String name, String design, String to) {
        WantedBadge wanted = new WantedBadge(
                new BadgeWords(name, "", "Grows something that others eat"),
                design,
                false,
                OptionalInt.of(1),
                Issuers.FACILITATORS);
        String key = app.badges
                .badges
                .create(who("frida"), Optional.of(Gardeners.GARDEN), wanted)
                .result()
                .orElseThrow()
                .badge()
                .key();
        app.badges.badges.activate(who("frida"), key);
        return given(key, to);
    }

    Outcome<AwardView> share(String by, Award award, boolean withAll) {
        return app.badges.awards.share(who(by), award.id(), withAll);
    }

    /** Gives one and lets its earner share it. */
    public Award shared(String badge, String earner) {
        Award award = given(badge, earner);
        return share(earner, award, true).result().orElseThrow().award();
    }

    public void revoke(Award award) {
        app.badges
                .awards
                .revoke(who("frida"), award.id(), "It was given to the wrong person")
                .result()
                .orElseThrow();
    }

    public Taken taken(String by, Award award) {
        return app.credentials.one(who(by), award.id()).result().orElseThrow();
    }

    /** What checking says to somebody who is not logged in. */
    Checked check(byte[] brought) {
        return app.verification.check(ANYBODY, brought).result().orElseThrow();
    }

    Checked check(String token) {
        return check(token.getBytes(StandardCharsets.UTF_8));
    }

    static String codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code().code();
    }
}
