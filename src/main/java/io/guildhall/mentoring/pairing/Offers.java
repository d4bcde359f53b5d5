package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: how people are offered to each other, and how an offer is taken back. Called inside a change of the programme, so all of it or nothing is kept. */
public interface Offers {
    /**
     * Offers each couple to each other, the first of the list first, and says for each what came of it: made, unchanged where they are offered already, or
     * why not ({@link OfferRefusal}). Where one of them asked the other, that request becomes the offer: whoever asked has said yes by it, and only the other
     * is awaited. One audit entry for each that is made, and a notice for whoever is awaited. Statements, for up to two hundred and fifty couples: five and
     * one for each level of managers after the first; for those that are made anew two where it is one, three where there are more; one for each that was a
     * request; what notices and record cost together; and one for each whose places are fewer.
     *
     * @param fresh seen by whoever offers, who may: that is not asked here
     * @param message what both read, in at most {@value Ask#MESSAGE_MAX} characters; may be empty; whoever was asked keeps the words of whoever asked
     */
    List<Outcome<Pairing>> offer(FreshProgramme fresh, List<Two> couples, String message);

    /** The same by nobody, as jobs do it, under the programme's lock: whether anybody may is not asked. */
    List<Outcome<Pairing>> offerBySystem(Programme programme, SpaceKey space, List<Two> couples, String message);

    /**
     * Looks at couples as {@link #offer} does, so that they can be offered by what was seen without reading anybody twice. Nothing is written. What is seen
     * holds as long as nothing changes: whoever offers by it holds the programme's lock from before the look on. Five statements and one for each level of
     * managers after the first, for up to two hundred and fifty couples.
     */
    Looked look(Programme programme, List<Two> couples);

    /** Takes back an offer that waits, for whoever sees the programme so and may: both are told, and have their places back. One audit entry. */
    Pairing takeBack(FreshProgramme fresh, PairingRow row, Instant now);

    /** Couples of a programme as they were found. */
    interface Looked {
        /**
         * What would keep each couple from being offered if all of them were, in their order; empty for those that nothing keeps, and for those that are
         * offered already. No statement.
         */
        List<Optional<OfferRefusal>> obstacles();

        /** Offers them as {@link Offers#offer} does, once. The statements of that but for those of the look. */
        List<Outcome<Pairing>> offer(FreshProgramme fresh, String message);
    }

    /** Two who are to be offered to each other; which of them is named first says nothing. */
    record Two(UserId one, UserId other) {
        List<UserId> both() {
            return List.of(one, other);
        }

        boolean are(Pairing pairing) {
            return pairing.parts().size() == 2 && pairing.has(one) && pairing.has(other);
        }
    }
}
