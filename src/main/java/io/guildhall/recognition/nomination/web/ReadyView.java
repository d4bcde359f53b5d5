package io.guildhall.recognition.nomination.web;

/** That nominations wait at the desk, in a template. */
public record ReadyView(String title, String line, String button, String href) {}
