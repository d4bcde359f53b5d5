package io.guildhall.devhost.rendering;

import java.util.Map;
import java.util.Optional;

/** A macro as it stands in a page, its body already rendered if that is rich text. */
record MacroCall(String name, Map<String, String> parameters, Optional<String> body) {}
