package io.guildhall.membership.web;

/** What became of the parameters of a macro: understood, or one that is wrong. */
sealed interface Parsed permits Parameters, WrongParameter {}
