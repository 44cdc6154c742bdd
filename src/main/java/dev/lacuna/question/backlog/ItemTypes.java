package dev.lacuna.question.backlog;

/** What a tracker calls epics and items, which differs by project. */
public record ItemTypes(String epic, String item) {}
