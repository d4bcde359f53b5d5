package io.guildhall.recognition.proof.web;

/**
 * Where somebody brings a credential to be checked, in a template.
 *
 * @param action where the form is sent
 * @param keysHref where programs find the keys
 * @param open whether the form is seen at once
 */
public record CheckView(String action, String keysHref, boolean open) {}
