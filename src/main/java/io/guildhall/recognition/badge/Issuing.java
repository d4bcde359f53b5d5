package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal;
import java.util.Optional;

/** Port: what awards need before others can check them. Whoever makes credentials has the bean. */
public interface Issuing {
    /** The lock under which places are chosen; take it before that of the badge. */
    String LOCK = "issuer:places";

    /** Sees to it that there is a key, which may be made now; called outside any transaction. Why there is none; empty where there is one. */
    Optional<Refusal> prepare();

    /** A place in the lists of what was taken back that no award has, in a transaction, under {@link #LOCK}. Three statements or so. */
    long place();
}
