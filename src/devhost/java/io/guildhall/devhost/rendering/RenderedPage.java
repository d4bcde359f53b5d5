package io.guildhall.devhost.rendering;

import java.util.List;

/** HTML and the complete keys of the web resources that it needs, each with those it depends on before it. */
public record RenderedPage(String html, List<String> webResources) {}
