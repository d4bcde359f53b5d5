package io.guildhall.mentoring.mine;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import java.util.List;

/**
 * A pairing of one's own that is not over.
 *
 * @param others everybody in it but oneself
 */
public record MyPairing(Pairing pairing, Programme programme, List<Person> others) {
    public MyPairing {
        others = List.copyOf(others);
    }

    /** Whether one's own answer is awaited: another asked, or the programme did and one has not said yes. */
    public boolean awaits(UserId me) {
        return switch (pairing.state()) {
            case REQUESTED -> pairing.ask().by().filter(me::equals).isEmpty();
            case OFFERED -> pairing.part(me).filter(Part::agreed).isEmpty();
            default -> false;
        };
    }

    /** Whether the programme put them together. */
    public boolean isOffered() {
        return pairing.state() == PairingState.OFFERED;
    }
}
