package io.guildhall.recognition.art;

/** What stands in the middle of a badge: one of the emblems, or letters of one's own. */
public sealed interface Mark permits Emblem, Letters {}
