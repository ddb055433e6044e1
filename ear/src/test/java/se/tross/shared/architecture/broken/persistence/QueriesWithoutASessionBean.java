package se.tross.shared.architecture.broken.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Breaks: what touches the database is a session bean. */
public class QueriesWithoutASessionBean {

    @PersistenceContext
    EntityManager entities;
}
