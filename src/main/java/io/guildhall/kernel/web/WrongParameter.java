package io.guildhall.kernel.web;

/**
 * A parameter that cannot be understood.
 *
 * @param possible what it could be, for people
 */
public record WrongParameter(String name, String value, String possible) implements Parsed {}
