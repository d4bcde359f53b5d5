package io.guildhall.kernel.web;

/** What became of the parameters of a macro: understood, or one that is wrong. */
public sealed interface Parsed permits Parameters, WrongParameter {}
