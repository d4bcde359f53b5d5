package io.guildhall.site;

/** Port: whether mails go out. */
public interface Mailing {
    /** The state now; at most one statement. What administrators decided comes before what the host has. */
    MailState state();

    /** Whether mails go out now. */
    default boolean isOn() {
        return state() == MailState.ON;
    }
}
