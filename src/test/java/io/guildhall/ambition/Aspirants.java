package io.guildhall.ambition;

import io.guildhall.community.Community;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The community of {@link Gardeners} with ambitions. */
public final class Aspirants {
    public static final String GARDEN = Gardeners.GARDEN;

    public final Gardeners gardeners = new Gardeners();
    public final Guild guild = gardeners.guild;
    public final AmbitionService ambitions = AmbitionsOf.service(guild, new InMemoryAmbitions());

    Outcome<AmbitionView> propose(String by, String text) {
        return ambitions.propose(guild.person(by), GARDEN, text);
    }

    /** The number of one that was proposed just now. */
    long proposed(String by, String text) {
        return propose(by, text).result().orElseThrow().ambition().id();
    }

    Outcome<AmbitionView> vote(String by, long id) {
        return ambitions.vote(guild.person(by), GARDEN, id);
    }

    /** Three members stand behind it. */
    long adopted(String text) {
        gardeners.member("v1").member("v2").member("v3");
        long id = proposed("v1", text);
        vote("v2", id);
        vote("v3", id);
        return id;
    }

    AmbitionView seenBy(String username, long id) {
        return ambitions.one(guild.person(username), GARDEN, id).result().orElseThrow();
    }

    List<String> listedTo(String username) {
        return ambitions
                .list(guild.person(username), GARDEN, Set.of(), Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(view -> view.ambition().text())
                .toList();
    }

    Community community() {
        return guild.communities.find(new SpaceKey(GARDEN)).orElseThrow();
    }

    List<OccasionKind> occasions() {
        return ((InMemoryOccasions) guild.occasions)
                .noted().stream()
                        .map(Occasion::kind)
                        .filter(kind -> kind.act().startsWith("ambition."))
                        .toList();
    }

    static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
