package io.guildhall.kernel;

import java.util.Optional;

/** Port: the mail addresses of people, as the directory has them. They are asked for when they are needed and kept nowhere. */
public interface Mailboxes {
    /** The address of somebody; empty for those who have none or are gone. No statement. */
    Optional<String> of(UserId person);
}
