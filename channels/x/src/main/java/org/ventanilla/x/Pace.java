package org.ventanilla.x;

import java.time.Duration;

/**
 * How often we ask, and how long we wait for an answer.
 *
 * @param mentions X takes 300 requests in 15 minutes
 * @param messages X takes 15 requests in 15 minutes
 * @param fillingGaps how often both are asked while events are streamed or pushed
 * @param tidying how often what is old is thrown away
 * @param patience after which a request is given up
 */
record Pace(Duration mentions, Duration messages, Duration fillingGaps, Duration tidying, Duration patience) {
    static final Pace STANDARD = new Pace(
            Duration.ofSeconds(12),
            Duration.ofSeconds(65),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofSeconds(20));
}
