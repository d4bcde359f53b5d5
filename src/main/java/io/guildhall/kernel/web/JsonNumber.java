package io.guildhall.kernel.web;

/** A number in a request's body, as it was written. */
record JsonNumber(String text) {}
