package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambitions;
import io.guildhall.membership.Memberships;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.round.Rounds;
import io.guildhall.mentoring.session.Sessions;
import io.guildhall.recognition.kudos.KudosBook;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where what people did is read. */
@Named
final class DeedSources {
    private final Memberships memberships;
    private final Pairings pairings;
    private final Programmes programmes;
    private final Rounds rounds;
    private final Sessions sessions;
    private final KudosBook kudos;
    private final Ambitions ambitions;

    @Inject
    DeedSources(
            Memberships memberships,
            Pairings pairings,
            Programmes programmes,
            Rounds rounds,
            Sessions sessions,
            KudosBook kudos,
            Ambitions ambitions) {
        this.memberships = memberships;
        this.pairings = pairings;
        this.programmes = programmes;
        this.rounds = rounds;
        this.sessions = sessions;
        this.kudos = kudos;
        this.ambitions = ambitions;
    }

    Memberships memberships() {
        return memberships;
    }

    Pairings pairings() {
        return pairings;
    }

    Programmes programmes() {
        return programmes;
    }

    Rounds rounds() {
        return rounds;
    }

    Sessions sessions() {
        return sessions;
    }

    KudosBook kudos() {
        return kudos;
    }

    Ambitions ambitions() {
        return ambitions;
    }
}
