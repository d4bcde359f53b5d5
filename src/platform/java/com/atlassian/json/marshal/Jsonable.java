package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes itself as JSON.
 * Mirrors {@code com.atlassian.json:atlassian-json-api} of Confluence 10.2; evidence C10.
 */
public interface Jsonable {
    void write(Writer writer) throws IOException;
}
