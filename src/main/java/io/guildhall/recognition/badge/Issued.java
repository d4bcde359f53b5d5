package io.guildhall.recognition.badge;

import java.util.List;
import java.util.Optional;

/** Port: the awards that have credentials. It reads alone. */
public interface Issued {
    /** The award whose credential is called so, shared or not. One statement. */
    Optional<Award> called(String credentialId);

    /** How many awards have a place in a list. One statement. */
    int count();

    /** Whether an award has that place. One statement. */
    boolean has(long place);

    /** The places from one up to, not including, another whose awards were taken back or whose earners were erased. One statement. */
    List<Long> takenBack(long from, long to);
}
