package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import java.util.Optional;

/**
 * A request, or what came of it, before the eyes of one of the two.
 *
 * @param reader which of the two
 * @param other who the other is
 */
public record RequestView(Pairing pairing, Programme programme, UserId reader, Person other) {
    /** Whether the reader asked. */
    public boolean isOwn() {
        return pairing.ask().by().filter(reader::equals).isPresent();
    }

    /** Whether the reader's answer is awaited. */
    public boolean mayAnswer() {
        return switch (pairing.state()) {
            case REQUESTED -> !isOwn();
            case OFFERED -> pairing.part(reader).filter(Part::agreed).isEmpty();
            default -> false;
        };
    }

    /** Whether the reader may take it back. */
    public boolean mayWithdraw() {
        return pairing.state() == PairingState.REQUESTED && isOwn();
    }

    /** What the reader is in it. */
    public Optional<PartRole> role() {
        return pairing.part(reader).map(Part::role);
    }
}
