package se.tross.insats.deviation;

import java.io.Serializable;

/**
 * Where a deviation was seen.
 *
 * @param insatsId in which insats; null across insatser
 * @param reportId in which tertial report; null when it was registered by hand
 */
public record DeviationSource(Long insatsId, Long reportId) implements Serializable {}
