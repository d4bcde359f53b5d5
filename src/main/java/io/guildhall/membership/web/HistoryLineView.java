package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;

/**
 * A step in the history, in a template.
 *
 * @param what happened, as a sentence
 * @param reason what was written to it; empty for nothing
 */
public record HistoryLineView(String what, String reason, Sentence when) {}
