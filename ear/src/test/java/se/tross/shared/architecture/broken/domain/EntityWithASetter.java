package se.tross.shared.architecture.broken.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: entities have no setters. */
@Entity
public class EntityWithASetter {

    @Id
    long id;

    public void setId(long id) {
        this.id = id;
    }
}
