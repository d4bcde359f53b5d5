package io.guildhall.kernel.web;

/**
 * One quiet line instead of something, in a template.
 *
 * @param reason what whoever edits the page needs to know; empty for readers
 * @param link the words of a link beside; empty for none
 */
public record NoticeView(String text, String reason, String link, String linkHref) {}
