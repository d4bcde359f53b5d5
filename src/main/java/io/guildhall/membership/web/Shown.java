package io.guildhall.membership.web;

/** A template of this feature and the record that it shows. */
record Shown(String template, Object view) {}
