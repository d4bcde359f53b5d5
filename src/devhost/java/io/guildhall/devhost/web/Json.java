package io.guildhall.devhost.web;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The one JSON mapper of the host's own endpoints. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
}
