package io.guildhall.mentoring.pairing;

import io.guildhall.expertise.WordsOf;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.people.PersonFacts;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ProfilesOf;
import java.util.List;

/** What makes, answers and ends offers, for tests of those who use it. */
public final class OffersOf {
    private OffersOf() {}

    private static RequestNotes notes(Guild guild) {
        return new RequestNotes(guild.audit, guild.occasions);
    }

    public static Offers offers(Pairings pairings, Enrolments enrolments, Preferences preferences, Guild guild) {
        RequestNotes notes = notes(guild);
        return new OfferWork(
                pairings,
                enrolments,
                new RequestRules(guild.facts, preferences),
                new OfferEnds(new TakenPlaces(pairings, enrolments, notes), notes),
                notes,
                guild.clock);
    }

    public static OfferService service(
            ProgrammeDoor door, Pairings pairings, Enrolments enrolments, Preferences preferences, Guild guild) {
        Offers offers = offers(pairings, enrolments, preferences, guild);
        return new OfferService(door, enrolments, pairings, offers, guild.people, guild.clock);
    }

    public static OfferAnswerService answers(
            ProgrammeDoor door, Pairings pairings, Enrolments enrolments, Preferences preferences, Guild guild) {
        RequestNotes notes = notes(guild);
        return new OfferAnswerService(
                door,
                enrolments,
                pairings,
                new TakenPlaces(pairings, enrolments, notes),
                new RequestRules(guild.facts, preferences),
                notes,
                List.of(),
                guild.clock);
    }

    public static WhyService why(Profiles profiles, Guild guild) {
        return new WhyService(profiles, ProfilesOf.readers(guild), guild.facts, new WordsOf(guild.skills), guild.clock);
    }

    public static FittingService fitting(Profiles profiles, Guild guild) {
        return fitting(profiles, guild.facts, guild);
    }

    /** Where what the organisation says of people is kept elsewhere. */
    public static FittingService fitting(Profiles profiles, PersonFacts facts, Guild guild) {
        return new FittingService(profiles, ProfilesOf.readers(guild), facts, new WordsOf(guild.skills), guild.clock);
    }
}
