package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Greeting;
import io.guildhall.membership.Served;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.recognition.kudos.Kudos;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of what was read: so the deeds of somebody who is in many communities are read once, and not once for each of them. For few people, as what they did is
 * read as far back as it goes.
 *
 * @param place only what was done there; empty for everywhere
 */
record DeedsWithin(Deeds all, Optional<CommunityId> place) implements Deeds {
    private boolean isHere(Optional<CommunityId> there) {
        return place.isEmpty() || place.equals(there);
    }

    private boolean isHere(CommunityId there) {
        return isHere(Optional.of(there));
    }

    @Override
    public Instant now() {
        return all.now();
    }

    @Override
    public Set<UserId> people() {
        return all.people();
    }

    @Override
    public List<Met> pairings() {
        return all.pairings().stream().filter(met -> isHere(met.community())).toList();
    }

    @Override
    public int held(Pairing pairing, Optional<Instant> since) {
        return all.held(pairing, since);
    }

    @Override
    public List<Kudos> thanks(Optional<Instant> since) {
        return all.thanks(Optional.empty()).stream()
                .filter(kudos -> isHere(kudos.community()) && Parts.isSince(kudos.at(), since))
                .toList();
    }

    @Override
    public List<Ambition> ambitions() {
        return all.ambitions().stream()
                .filter(ambition -> isHere(ambition.community()))
                .toList();
    }

    @Override
    public List<Served> facilitated() {
        return all.facilitated().stream()
                .filter(served -> isHere(served.community()))
                .toList();
    }

    @Override
    public List<Greeting> greetings() {
        return all.greetings().stream()
                .filter(greeting -> isHere(greeting.community()))
                .toList();
    }

    @Override
    public int round(Pairing pairing) {
        return all.round(pairing);
    }
}
