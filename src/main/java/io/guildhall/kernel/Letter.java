package io.guildhall.kernel;

/**
 * A mail.
 *
 * @param to one address
 * @param subject one line: whoever makes a letter takes line breaks and other control characters out
 * @param html whether the body is HTML; otherwise it is plain text
 */
public record Letter(String to, String subject, String body, boolean html) {
    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl) || to.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a line of a letter's head has a control character");
        }
    }
}
