package com.atlassian.user;

/**
 * The user directory could not answer.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public class EntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public EntityException(String message) {
        super(message);
    }
}
