package io.guildhall.notice;

import io.guildhall.kernel.UserId;
import java.util.Optional;

/**
 * A mail that is due.
 *
 * @param notice the one notice that it is about; empty for the week's mail
 * @param tries how often it was tried, with the one that begins now
 */
public record Mail(long id, UserId user, Optional<Long> notice, int tries) {}
