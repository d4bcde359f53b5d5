package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * Gives the data that a {@code <data>} of a web resource names; asked anew for each page.
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webresource-api} of Confluence 10.2; evidence C10.
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
