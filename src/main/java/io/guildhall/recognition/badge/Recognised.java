package io.guildhall.recognition.badge;

import io.guildhall.kernel.UserId;

/** That somebody recognised somebody else once: with thanks, or with a badge by hand. */
record Recognised(UserId from, UserId to) {}
