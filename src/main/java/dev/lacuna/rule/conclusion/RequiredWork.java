package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** RequiredWork that open gaps ask for: to raise the subject, a feature or a requirement that nobody meets, to a scope in a facet. {@code establish} if its scope is unknown, so that it must first be found out. */
public record RequiredWork(String subject, String facet, Scope scope, boolean establish) implements Conclusion {}
