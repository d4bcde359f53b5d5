package io.guildhall.people.web;

/**
 * What the organisation says of people, in a template.
 *
 * @param known of how many something is known, in words
 * @param none whether that is nobody
 * @param columns the head of a file about people
 */
public record PeopleDataView(
        String title, String known, boolean none, String columns, String skills, String settings) {}
