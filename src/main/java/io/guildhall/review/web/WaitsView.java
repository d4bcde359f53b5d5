package io.guildhall.review.web;

import io.guildhall.kernel.web.Sentence;

/**
 * One thing that waits at the desk, in a template.
 *
 * @param name its name in ids of elements
 * @param button what leads to it
 */
public record WaitsView(String name, String title, Sentence line, String button, String href) {}
