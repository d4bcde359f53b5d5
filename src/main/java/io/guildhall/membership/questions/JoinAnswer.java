package io.guildhall.membership.questions;

/** A question as it was asked, and what somebody answered who asked to join. */
public record JoinAnswer(String question, String text) {}
