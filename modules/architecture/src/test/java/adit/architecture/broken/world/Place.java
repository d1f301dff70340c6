package adit.architecture.broken.world;

/** Keeps all rules; others break one by importing it. */
public record Place(String code) {}
