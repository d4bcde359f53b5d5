package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Greeting;
import io.guildhall.membership.Served;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.recognition.kudos.Kudos;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What some people did, in one community or everywhere. */
interface Deeds {
    /** As of when they are. */
    Instant now();

    /** Whose deeds they are. */
    Set<UserId> people();

    /** Their pairings that began, whatever became of them. */
    List<Met> pairings();

    /** How many sessions were held in a pairing, from then on or ever. */
    int held(Pairing pairing, Optional<Instant> since);

    /** What they were thanked for, from then on or ever, once it cannot be taken back any more: what a rule gave stays. */
    List<Kudos> thanks(Optional<Instant> since);

    /** The ambitions that they proposed and that were fulfilled. */
    List<Ambition> ambitions();

    /** When they facilitated. */
    List<Served> facilitated();

    /** Whom they said hello to. */
    List<Greeting> greetings();

    /** The round of a programme in which a pairing began, by its number; zero for the one that runs. */
    int round(Pairing pairing);

    /** A pairing, and of its programme the kind and the community, which one of the site has not. */
    record Met(Pairing pairing, ProgrammeKind kind, Optional<CommunityId> community) {}
}
