package se.tross.shared.architecture.broken.reporting;

import jakarta.persistence.EntityManager;

/** Breaks: only persistence has an entity manager. */
public class QueriesFromAReport {

    EntityManager entities;
}
