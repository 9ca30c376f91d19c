package org.ventanilla.bot.decide;

/** A citizen says that a service fails in a zone where no incident is known. */
public record OutageReport(String service, String zone) {}
