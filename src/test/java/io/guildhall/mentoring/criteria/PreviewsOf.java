package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.people.PersonFacts;

/** Previews of those who take part in the garden's programme. */
public final class PreviewsOf {
    private PreviewsOf() {}

    public static PreviewService service(Askers garden) {
        return service(garden, garden.room.guild.facts);
    }

    static PreviewService service(Askers garden, PersonFacts facts) {
        return new PreviewService(
                garden.door,
                CrowdsOf.reader(garden.enrolments, garden.preferences, garden.pairings, garden.profiles, facts),
                garden.room.guild.clock);
    }
}
