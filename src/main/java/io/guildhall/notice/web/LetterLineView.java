package io.guildhall.notice.web;

/** One notice in a letter, in a template; {@code quote} is empty where nobody wrote anything. */
public record LetterLineView(String sentence, String quote, String button, String href, String why) {}
