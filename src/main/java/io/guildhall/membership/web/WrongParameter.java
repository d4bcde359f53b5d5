package io.guildhall.membership.web;

/**
 * A parameter that cannot be understood.
 *
 * @param possible what it could be, for people
 */
record WrongParameter(String name, String value, String possible) implements Parsed {}
