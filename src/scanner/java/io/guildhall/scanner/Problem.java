package io.guildhall.scanner;

import javax.lang.model.element.Element;

/** Something that would fail in Confluence, where it stands and why, in plain words. */
record Problem(Element at, String message) {}
