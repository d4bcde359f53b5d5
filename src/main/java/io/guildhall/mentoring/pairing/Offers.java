package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.FreshProgramme;
import java.time.Instant;
import java.util.List;

/** Port: how people are offered to each other, and how an offer is taken back. Called inside a change of the programme, so all of it or nothing is kept. */
public interface Offers {
    /**
     * Offers each couple to each other, the first of the list first, and says for each what came of it: made, unchanged where they are offered already, or
     * why not ({@link OfferRefusal}). Where one of them asked the other, that request becomes the offer: whoever asked has said yes by it, and only the other
     * is awaited. One audit entry for each that is made, and a notice for whoever is awaited. Five statements and one for each level of managers after the
     * first, whatever the number of couples; for each that is made two, and what its notices and its record cost; and one for each whose places are fewer.
     *
     * @param fresh seen by whoever offers, who may: that is not asked here
     * @param message what both read, in at most {@value Ask#MESSAGE_MAX} characters; may be empty; whoever was asked keeps the words of whoever asked
     */
    List<Outcome<Pairing>> offer(FreshProgramme fresh, List<Two> couples, String message);

    /** Takes back an offer that waits, for whoever sees the programme so and may: both are told, and have their places back. One audit entry. */
    Pairing takeBack(FreshProgramme fresh, PairingRow row, Instant now);

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
