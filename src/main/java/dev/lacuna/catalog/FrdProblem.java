package dev.lacuna.catalog;

/** Why a feature requirements document could not be read. It is a problem of that document alone. */
public record FrdProblem(Place place, String says, String maybe) {}
